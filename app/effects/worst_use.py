"""The worst that a holder of the signature, or a spender after an approval, could do: how much, of what, until when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from app.address import NATIVE, Address, Asset
from app.effects.model import GIVES_NOTHING, Effects, WorstUse
from app.evidence import Evidence
from app.intent import words
from app.intent.known import known as known_contract
from app.intent.model import HIDDEN_ORDER, Bound, Change, ChangeKind, Intent
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
        if taken and signature and c.kind is ChangeKind.SEND and c.deadline is None:
            c = replace(c, deadline=intent.arguments.get("deadline"))
        if taken and c.asset is not None:
            whose = str(c.account) if c.account != request.account else ""
            grants.setdefault((c.asset, c.counterparty, whose), []).append(c)
        elif c.what in GIVES_NOTHING:
            continue
        elif c.what == HIDDEN_ORDER:
            out.append(WorstUse(NATIVE, None, c.deadline, None, given=(c,)))
        elif c.kind in (ChangeKind.OWN, ChangeKind.UPGRADE) or (c.kind is ChangeKind.DELEGATE and c.unlimited):
            # Control over the account or its Safe is control over everything in it.
            if not any(w.holder == c.counterparty and w.asset == NATIVE and w.amount is None for w in out):
                out.append(WorstUse(NATIVE, None, None, c.counterparty, given=(c,)))
    hidden = intent.arguments.get("opaque") and intent.family in _ANYTHING and not grants
    if signature and (intent.kind == "unknown" or hidden):
        out.append(WorstUse(NATIVE, None, None, None))
    out.extend(_use(request, a, holder, given, evidence) for (a, holder, _), given in grants.items())
    return tuple(out)


_ANYTHING: Final = frozenset({"bulk-root", "safe-message", "wallet-message", "x2y2"})
"""Families whose hash can stand for the sale of everything; an exchange's own order hash stays in the exchange."""
_DELIVERED_LATER: Final = frozenset({
    "eip3009", "eip2771", "0x", "safe-allowance", "permit3", "euler-evc", "eip7702", "erc4337", "zodiac", "erc7710",
})  # fmt: skip
"""Families whose payments happen when whoever holds the signature likes."""


def _use(request: Request, asset: Asset, holder: Address | None, given: list[Change], evidence: Evidence) -> WorstUse:
    # One NFT can be sold once, however many orders offer it.
    once = {c.token_id: c for c in given if c.token_id is not None and c.standard == "erc721"}
    counted = [*(c for c in given if c.token_id is None or c.standard != "erc721"), *once.values()]
    amounts = [None if c.unlimited or c.kind is ChangeKind.APPROVE_ALL else c.amount for c in counted]
    total = None if None in amounts else sum(a for a in amounts if a is not None)
    before = _before(asset, holder, given, evidence)
    total = None if total is None else total + (before or 0)
    own = all(c.account == request.account for c in given)
    balance = evidence.balances.get(asset) if evidence.balances is not None and own else None
    most = total if balance is None else balance if total is None else min(total, balance)
    until: int | None = 0
    for c in given:
        never = c.deadline is None or c.deadline >= _NEVER
        until = None if until is None or never else max(until, c.deadline or 0)
    from app.effects.static import value_usd

    fungible = not any(c.is_nft for c in given)
    usd = value_usd(request.chain_id, asset, most, evidence) if fungible else None
    grows = fungible and until != 0 and (total is None or (balance is not None and total > balance))
    return WorstUse(
        asset, most, until, holder, usd, grows, given=tuple(given), allowed=total, there=balance, on_top=before is None
    )


def _before(asset: Asset, holder: Address | None, given: list[Change], evidence: Evidence) -> int | None:
    """What is allowed already and stays so, where an allowance is raised by an amount; None = not known."""
    if not any(c.kind is ChangeKind.APPROVE and c.bound is Bound.AT_LEAST for c in given):
        return 0
    if evidence.allowances is None:
        return None
    return sum(a.amount for a in evidence.allowances if (a.token, a.spender) == (asset, holder))


@dataclass(frozen=True, slots=True)
class WorstCase:
    """The worst case of one request as one number and one sentence."""

    sentence: str
    """One line for the risk screen and for `countersign check`."""
    usd: Decimal | None
    """What could be taken now, in US dollars; None while a price is missing for a part of it."""
    until: int | None
    """Unix seconds after which nothing more can be taken; None = no end."""
    without_bound: bool
    """What arrives later can be taken too, or nobody knows how much there is."""
    totals: tuple[tuple[Asset, int | None], ...]
    """Asset → base units that could be taken in all, by all holders together; None = without bound or unknown."""


def worst_case(request: Request, effects: Effects, evidence: Evidence) -> WorstCase | None:
    """The uses of `effects.worst` summed; None when nothing is given away."""
    if not effects.worst:
        return None
    everything = any(w.asset == NATIVE and w.amount is None for w in effects.worst)
    totals = _totals(effects, evidence)
    times = [w.until for w in effects.worst]
    until = None if None in times else max((t for t in times if t is not None), default=None)
    usd = _known_worth(request, evidence) if everything else worst_usd(effects, evidence)
    return WorstCase(
        sentence=worst_in_words(request, effects, evidence),
        usd=usd,
        until=until,
        without_bound=everything or any(w.grows or w.on_top or w.amount is None for w in effects.worst),
        totals=tuple(totals.items()),
    )


def _totals(effects: Effects, evidence: Evidence) -> dict[Asset, int | None]:
    """By asset: what all holders together could take is no more than what is there."""
    out: dict[Asset, int | None] = {}
    for w in effects.worst:
        known = out.get(w.asset, 0)
        out[w.asset] = None if w.amount is None or known is None else known + w.amount
    for asset, total in out.items():
        there = evidence.balances.get(asset) if evidence.balances is not None else None
        # Where the state was read it tells the balance.
        read = [w.there for w in effects.worst if w.asset == asset and w.there is not None]
        there = there if there is not None else max(read, default=None)
        if total is not None and there is not None:
            out[asset] = min(total, there)
    return out


def _known_worth(request: Request, evidence: Evidence) -> Decimal | None:
    """What the balances that are known are worth; None while none has a price."""
    from app.effects.static import value_usd

    values = [value_usd(request.chain_id, a, n, evidence) for a, n in (evidence.balances or {}).items()]
    known = [v for v in values if v is not None]
    return sum(known, Decimal(0)) if known else None


def worst_in_words(request: Request, effects: Effects, evidence: Evidence) -> str:
    """The worst case as one line for the risk screen; empty when there is none."""
    if not effects.worst:
        return ""
    if any(w.asset == NATIVE and w.amount is None for w in effects.worst):
        holder = next((w.holder for w in effects.worst if w.holder), None)
        who = words.name_of(holder, evidence) if holder else "whoever holds the signature"
        worth = _known_worth(request, evidence)
        there = f" (${worth:,.0f} that is known of, and more)" if worth is not None and worth >= 1 else ""
        how = [w.how for w in effects.worst if w.how][:1]
        return " ".join([f"At worst {who} can take everything this signature controls{there}.", *how])
    if all(w.spent for w in effects.worst):
        return "Its number is used up or taken back: nothing can be taken with it any more."
    nfts = {c.asset for c in effects.changes if c.is_nft}
    totals = _totals(effects, evidence)
    whole = {w.asset for w in effects.worst if w.whole}
    parts = [
        _part(request, asset, total, asset in nfts | whole, asset in whole, evidence)
        for asset, total in list(totals.items())[:3]
    ]
    more = f" and {len(totals) - 3} more" if len(totals) > 3 else ""
    holders = {w.holder for w in effects.worst}
    holder = next(iter(holders)) if len(holders) == 1 else None
    who = words.name_of(holder, evidence) if isinstance(holder, Address) else "others"
    times = [w.until for w in effects.worst]
    ends = None if None in times else max(t for t in times if t is not None)
    when = f" until {words.deadline_text(ends)}" if ends is not None else ", without an end"
    total_usd = worst_usd(effects, evidence)
    sum_ = f" (about ${total_usd:,.0f})" if total_usd is not None and total_usd >= 1 else ""
    later = any(w.grows and w.amount is not None and totals.get(w.asset) is not None for w in effects.worst)
    later = later and not any(w.whole for w in effects.worst)
    bounded = [w for w in effects.worst if w.needs_allowance]
    grows = ", more once you allow more" if bounded else ", and what arrives later" if later else ""
    if any(w.on_top for w in effects.worst):
        grows += ", on top of what is allowed already"
    return f"At worst {who} can take {', '.join(parts)}{more}{sum_}{grows}{when}."


def worst_usd(effects: Effects, evidence: Evidence) -> Decimal | None:
    """The worst case as one number in US dollars; None while a price or a bound is missing for a part of it.

    Several holders of grants over one asset cannot take more of it together than is there.
    """
    out = Decimal(0)
    for asset, total in _totals(effects, evidence).items():
        priced = next((w for w in effects.worst if w.asset == asset and w.usd is not None and w.amount), None)
        if total == 0:
            continue
        if total is None or priced is None or priced.usd is None or not priced.amount:
            return None
        out += priced.usd * total / priced.amount
    return out if effects.worst else None


def taken_at_once(who: str | None, what: str, amount: str) -> str:
    """What somebody took when it was tried, as a sentence; `who` None = anybody at all."""
    if who is None:
        return f"Tried on the known state: anyone who calls {what} takes {amount} at once."
    return f"Tried on the known state: {who} calls {what} and takes {amount} at once."


def _market(asset: Address, request: Request) -> bool:
    """Whether operators of this contract move balances in a market or vault, not NFTs."""
    listed = known_contract(asset, request.chain_id)
    return listed is not None and bool(listed.roles & {"lending", "operator", "router", "staking"})


def _part(request: Request, asset: Asset, amount: int | None, nft: bool, whole: bool, evidence: Evidence) -> str:
    if nft and isinstance(asset, Address):
        name = words.name_of(asset, evidence)
        if whole and not amount and _market(asset, request):
            return f"everything you hold in {name}, now and later"
        if whole and amount:
            return f"every NFT you hold in {name} ({amount:,} today), now and later"
        if whole:
            return f"every NFT you hold in {name}, now and later"
        if amount is None:
            return f"every NFT you hold in {name}, now and later"
        return f"{amount:,} NFT{'s' if amount != 1 else ''} of {name}"
    if amount is None:
        known = words.amount_text(None, asset, request.chain_id, evidence).removeprefix("an unknown amount of ")
        return f"all your {known}, now and later"
    return words.amount_text(amount, asset, request.chain_id, evidence)
