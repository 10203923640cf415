"""The worst that a holder of the signature, or a spender after an approval, could do: how much, of what, until when."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from app.address import NATIVE, Address, Asset
from app.effects.model import Effects, WorstUse
from app.evidence import Evidence
from app.intent import words
from app.intent.model import Change, ChangeKind, Intent
from app.request import Request

_NEVER: Final = 1 << 48
"""Unix times from here on are no dates: contracts use them for "no end"."""


def worst_uses(request: Request, intent: Intent, changes: Iterable[Change], evidence: Evidence) -> tuple[WorstUse, ...]:
    """One entry for each asset and holder; empty when nothing is given away beyond what the request itself moves.

    Several grants of one asset add up; what is there now bounds the sum. A grant without limit stays without
    limit where the balance is unknown.
    """
    mine = {request.account} | ({evidence.safe.address} if evidence.safe else set())
    mine |= {v for n in ("safe", "sender") if isinstance(v := intent.arguments.get(n), Address)}
    signature = intent.operation == "signature"
    grants: dict[tuple[Asset, Address | None, str], list[Change]] = {}
    out: list[WorstUse] = []
    for c in changes:
        if c.account not in mine and c.kind is not ChangeKind.OWN:
            continue
        taken = c.kind in (ChangeKind.APPROVE, ChangeKind.APPROVE_ALL, ChangeKind.ORDER) or (
            # A payment by signature happens when its holder likes, not now.
            signature and c.kind is ChangeKind.SEND and intent.family in _DELIVERED_LATER
        )
        if taken and c.asset is not None:
            whose = str(c.account) if c.account != request.account else ""
            grants.setdefault((c.asset, c.counterparty, whose), []).append(c)
        elif c.kind in (ChangeKind.OWN, ChangeKind.UPGRADE) or (c.kind is ChangeKind.DELEGATE and c.unlimited):
            # Control over the account or its Safe is control over everything in it.
            everything = WorstUse(NATIVE, None, None, c.counterparty)
            if everything not in out:
                out.append(everything)
    if signature and (intent.kind == "unknown" or (intent.arguments.get("opaque") and intent.family in _ANYTHING)):
        out.append(WorstUse(NATIVE, None, None, None))
    out.extend(_use(request, a, holder, given, evidence) for (a, holder, _), given in grants.items())
    return tuple(out)


_ANYTHING: Final = frozenset({"bulk-root", "safe-message"})
"""Families whose hash can stand for the sale of everything; an exchange's own order hash stays in the exchange."""
_DELIVERED_LATER: Final = frozenset({"eip3009", "eip2771", "0x", "safe-allowance"})


def _use(request: Request, asset: Asset, holder: Address | None, given: list[Change], evidence: Evidence) -> WorstUse:
    amounts = [None if c.unlimited or c.kind is ChangeKind.APPROVE_ALL else c.amount for c in given]
    total = None if None in amounts else sum(a for a in amounts if a is not None)
    own = all(c.account == request.account for c in given)
    balance = evidence.balances.get(asset) if evidence.balances is not None and own else None
    most = total if balance is None else balance if total is None else min(total, balance)
    until: int | None = 0
    for c in given:
        never = c.deadline is None or c.deadline >= _NEVER
        until = None if until is None or never else max(until, c.deadline or 0)
    from app.effects.static import value_usd

    fungible = all(c.token_id is None and c.standard not in ("erc721", "erc1155") for c in given)
    usd = value_usd(request.chain_id, asset, most, evidence) if fungible else None
    return WorstUse(asset, most, until, holder, usd)


def worst_in_words(request: Request, effects: Effects, evidence: Evidence) -> str:
    """The worst case as one line for the risk screen; empty when there is none."""
    if not effects.worst:
        return ""
    if any(w.asset == NATIVE and w.amount is None for w in effects.worst):
        holder = next((w.holder for w in effects.worst if w.holder), None)
        who = words.name_of(holder, evidence) if holder else "whoever holds the signature"
        return f"At worst {who} can take everything this signature controls."
    nfts = {c.asset for c in effects.changes if c.standard in ("erc721", "erc1155") or c.token_id is not None}
    parts = [_part(request, w, w.asset in nfts, evidence) for w in effects.worst[:3]]
    more = f" and {len(effects.worst) - 3} more" if len(effects.worst) > 3 else ""
    holders = {w.holder for w in effects.worst}
    holder = next(iter(holders)) if len(holders) == 1 else None
    who = words.name_of(holder, evidence) if isinstance(holder, Address) else "others"
    times = [w.until for w in effects.worst]
    ends = None if None in times else max(t for t in times if t is not None)
    when = f" until {words.deadline_text(ends)}" if ends is not None else ", without an end"
    total = worst_usd(effects)
    sum_ = f" (about ${total:,.0f})" if total is not None and total >= 1 else ""
    return f"At worst {who} can take {', '.join(parts)}{more}{sum_}{when}."


def worst_usd(effects: Effects) -> Decimal | None:
    """The worst case as one number in US dollars; None while a price or a bound is missing for a part of it.

    Grants of one asset to several holders count once at the largest: what is gone cannot be taken again.
    """
    best: dict[Asset, Decimal] = {}
    for w in effects.worst:
        if w.usd is None:
            return None
        best[w.asset] = max(best.get(w.asset, Decimal(0)), w.usd)
    return sum(best.values(), Decimal(0)) if best else None


def _part(request: Request, w: WorstUse, nft: bool, evidence: Evidence) -> str:
    if nft and isinstance(w.asset, Address):
        name = words.name_of(w.asset, evidence)
        if w.amount is None:
            return f"every NFT you hold in {name}, now and later"
        return f"{w.amount:,} NFT{'s' if w.amount != 1 else ''} of {name}"
    if w.amount is None:
        known = words.amount_text(None, w.asset, request.chain_id, evidence).removeprefix("an unknown amount of ")
        return f"all your {known}, now and later"
    return words.amount_text(w.amount, w.asset, request.chain_id, evidence)
