"""The worst that a holder of the signature, or a spender after an approval, could do: how much, of what, until when."""

from __future__ import annotations

from collections.abc import Iterable

from app.address import NATIVE, Address, Asset
from app.effects.model import Effects, WorstUse
from app.evidence import Evidence
from app.intent import words
from app.intent.model import Change, ChangeKind, Intent
from app.request import Request


def worst_uses(request: Request, intent: Intent, changes: Iterable[Change], evidence: Evidence) -> tuple[WorstUse, ...]:
    """One entry an asset that could be taken later; empty when nothing is given away beyond what the request moves."""
    out: list[WorstUse] = []
    for c in changes:
        if c.account != request.account and not (evidence.safe and c.account == evidence.safe.address):
            if c.kind is not ChangeKind.OWN:
                continue
        if c.kind is ChangeKind.APPROVE and c.asset is not None:
            out.append(_use(c.asset, None if c.unlimited else c.amount, c, evidence))
        elif c.kind is ChangeKind.APPROVE_ALL and c.asset is not None:
            out.append(_use(c.asset, None, c, evidence))
        elif c.kind is ChangeKind.ORDER and c.asset is not None:
            out.append(_use(c.asset, c.amount, c, evidence))
        elif c.kind in (ChangeKind.OWN, ChangeKind.UPGRADE) or (c.kind is ChangeKind.DELEGATE and c.unlimited):
            # Control over the account or its Safe is control over everything in it.
            out.append(WorstUse(NATIVE, None, None, c.counterparty))
    if intent.kind == "unknown" and intent.operation == "signature":
        out.append(WorstUse(NATIVE, None, None, None))
    return tuple(out)


def _use(asset: Asset, amount: int | None, change: Change, evidence: Evidence) -> WorstUse:
    balance = evidence.balances.get(asset) if evidence.balances is not None else None
    most = amount if balance is None else balance if amount is None else min(amount, balance)
    return WorstUse(asset, most, change.deadline, change.counterparty)


def worst_in_words(request: Request, effects: Effects, evidence: Evidence) -> str:
    """The worst case as one line for the risk screen; empty when there is none."""
    if not effects.worst:
        return ""
    if any(w.asset == NATIVE and w.amount is None for w in effects.worst):
        holder = next((w.holder for w in effects.worst if w.holder), None)
        who = words.name_of(holder, evidence) if holder else "whoever holds the signature"
        return f"At worst {who} can take everything this signature controls."
    parts = []
    for w in effects.worst[:3]:
        if w.amount is None:
            known = words.amount_text(None, w.asset, request.chain_id, evidence).removeprefix("an unknown amount of ")
            parts.append(f"all your {known}, now and later")
        else:
            parts.append(words.amount_text(w.amount, w.asset, request.chain_id, evidence))
    more = f" and {len(effects.worst) - 3} more" if len(effects.worst) > 3 else ""
    holders = {w.holder for w in effects.worst}
    holder = next(iter(holders)) if len(holders) == 1 else None
    who = words.name_of(holder, evidence) if isinstance(holder, Address) else "others"
    until = max((w.until for w in effects.worst if w.until), default=None)
    when = f" until {words.deadline_text(until)}" if until else ""
    return f"At worst {who} can take {', '.join(parts)}{more}{when}."
