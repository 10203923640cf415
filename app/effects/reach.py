"""What the called contracts could take at most: today's allowances and those the request grants, bounded by balances.

For calls nobody can decode this is the only bound there is.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.address import Address
from app.effects.model import Reach
from app.evidence import Evidence
from app.intent.calls import addresses_in
from app.intent.model import Change, ChangeKind, DecodedBy, Intent
from app.intent.tokens import bundled
from app.request import Request


def reach_of(request: Request, intent: Intent, evidence: Evidence) -> tuple[Reach, ...]:
    """The assets of the account that the call could reach, each with its most; None = without bound or unknown."""
    out: dict[tuple[Address | str, Address], int | None] = {}
    called = {i.target for _, i in intent.walk() if i.target is not None and i.operation != "signature"}
    for asset, amount, through in (
        *_allowed(called, evidence),
        *_granted(request, intent, called),
        *_named(request, intent, evidence),
    ):
        key = (asset, through)
        known = out.get(key, -1)
        out[key] = None if amount is None or known is None else max(known, amount)
    return tuple(Reach(a, _capped(a, v, evidence), t) for (a, t), v in out.items())


def _capped(asset: Address | str, amount: int | None, evidence: Evidence) -> int | None:
    balance = evidence.balances.get(asset) if evidence.balances is not None else None
    if balance is None:
        return amount
    return balance if amount is None else min(amount, balance)


def _allowed(called: set[Address], evidence: Evidence) -> Iterator[tuple[Address | str, int | None, Address]]:
    for given in evidence.allowances or ():
        if given.spender in called and given.amount:
            yield given.token, given.amount, given.spender


def _granted(
    request: Request, intent: Intent, called: set[Address]
) -> Iterator[tuple[Address | str, int | None, Address]]:
    for change in intent.all_changes():
        if change.account != request.account or change.kind is not ChangeKind.APPROVE or change.asset is None:
            continue
        if change.counterparty in called:
            yield change.asset, None if change.unlimited else change.amount, change.counterparty


def _named(request: Request, intent: Intent, evidence: Evidence) -> Iterator[tuple[Address | str, int | None, Address]]:
    """Tokens that the calldata name, and the called token itself: an existing allowance would let them be taken."""
    for _, call in intent.walk():
        if call.target is None or call.operation == "signature":
            continue
        if call.caller == request.account and call.target == request.account:
            continue
        open_ended = call.decoded_by in (DecodedBy.NONE, DecodedBy.SIGNATURE)
        pulls = any(c.asset is None and c.kind is ChangeKind.SEND for c in call.changes)
        if not (open_ended or pulls) or not call.calldata:
            continue
        amount = max((c.amount for c in call.changes if c.asset is None and c.amount is not None), default=None)
        known = [a for a in addresses_in(call.calldata, 200) if _is_token(request.chain_id, a, evidence)]
        for token in known:
            yield token, None if open_ended else amount, call.target
        # A token may move its caller's own balance without any allowance.
        if _is_token(request.chain_id, call.target, evidence) or not known:
            yield call.target, amount, call.target


def _is_token(chain_id: int, address: Address, evidence: Evidence) -> bool:
    return address in evidence.tokens or bundled(chain_id, address) is not None


def pulled(change: Change, intent: Intent, evidence: Evidence) -> Address | None:
    """Which token a call takes that does not name it: the one token approved to it, when there is exactly one."""
    del intent
    if change.asset is not None or change.kind is not ChangeKind.SEND:
        return None
    tokens = {a.token for a in evidence.allowances or () if a.spender == change.counterparty and a.amount}
    return next(iter(tokens)) if len(tokens) == 1 else None
