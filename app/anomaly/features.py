"""An act as the behaviour model sees it: from an entry of the past, or from the request that is judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from app.address import NATIVE, Address, Asset
from app.effects.model import Effects
from app.evidence import Evidence, HistoryEntry
from app.intent.model import ChangeKind
from app.request import Request

FORGEABLE: Final = frozenset(bytes.fromhex(s) for s in ("a9059cbb", "23b872dd"))
"""Token transfers: with amount zero anyone can have a token log them in the account's name (address poisoning)."""


@dataclass(frozen=True, slots=True)
class Act:
    """One outgoing transfer or call. Acts of one transaction share `transaction`."""

    time: float
    """Unix seconds."""
    chain_id: int
    to: Address | None
    """Who gets it: the recipient; for a call without a transfer the contract; None for a deployment."""
    via: Address | None
    """The contract that was called to get it there, when it is neither the recipient nor the asset."""
    asset: Asset
    amount: int
    """Base units; 0 for a call that moves nothing."""
    selector: bytes | None
    origin: str | None
    """Web origin; None when unknown or of the user's own making."""
    share: float | None
    """Part of the balance of `asset` that goes, 0 to 1; None when the balance is not known."""
    transaction: str
    known_to: bool = False
    """The recipient is an own account or a saved contact: as near as one can be without having been paid."""


def is_own_act(entry: HistoryEntry, account: Address) -> bool:
    """Whether the model may learn from an entry: sent by the account, not somebody's forgery, not disowned.

    Inbound entries, zero-value transfers that others had logged in the account's name (`out-zero`), and entries known not
    to have been signed by the user teach nothing.
    """
    if entry.direction not in ("out", "self") or entry.sender != account or entry.signed_here is False:
        return False
    if entry.amount or entry.value_wei:
        return True
    return entry.selector is not None and entry.selector not in FORGEABLE


def act_of_entry(entry: HistoryEntry) -> Act:
    """A past entry as an act. The caller has asked `is_own_act`."""
    moves = bool(entry.amount)
    to = (entry.counterparty or entry.to) if moves else entry.to
    asset = entry.asset if moves else NATIVE
    via = entry.to if entry.to is not None and entry.to not in (to, asset) else None
    share = None
    if moves and entry.balance:
        share = min(entry.amount / entry.balance, 1.0)
    return Act(
        time=entry.time.timestamp(), chain_id=entry.chain_id, to=to, via=via, asset=asset, amount=entry.amount,
        selector=entry.selector, origin=_web(entry.origin), share=share, transaction=entry.hash,
    )  # fmt: skip


def own_acts(entries: Iterable[HistoryEntry], account: Address) -> Iterator[Act]:
    """The acts the model may learn from, in the order given."""
    return (act_of_entry(e) for e in entries if is_own_act(e, account))


def acts_of_request(request: Request, effects: Effects, evidence: Evidence) -> tuple[Act, ...]:
    """What the request would do, one act for each thing that leaves; the bare call when nothing does.

    Empty for signatures that move nothing of the account's: the past holds no such acts to compare with.
    """
    tx = request.transaction
    called = tx.to if tx is not None else None
    selector = tx.data[:4] if tx is not None and len(tx.data) >= 4 else None
    now = evidence.now.timestamp()
    friends = evidence.accounts or frozenset()
    contacts = evidence.contacts or {}
    out = []
    for c in effects.changes:
        if c.kind is not ChangeKind.SEND or c.account != request.account or c.asset is None:
            continue
        to = c.counterparty if c.counterparty is not None else called
        balance = evidence.balances.get(c.asset) if evidence.balances else None
        amount = c.amount if c.amount is not None else balance or 0  # without a bound it may be everything
        out.append(
            Act(
                time=now,
                chain_id=request.chain_id,
                to=to,
                via=called if called is not None and called not in (to, c.asset) else None,
                asset=c.asset,
                amount=amount,
                selector=selector,
                origin=_web(request.origin),
                share=min(amount / balance, 1.0) if balance and amount else None,
                transaction="",
                known_to=to is not None and (to in friends or to in contacts),
            )
        )
    if out or tx is None:
        return tuple(out)
    origin = _web(request.origin)
    known = called is not None and (called in friends or called in contacts)
    return (Act(now, request.chain_id, called, None, NATIVE, 0, selector, origin, None, "", known),)


def _web(origin: str | None) -> str | None:
    return origin if origin and "://" in origin else None
