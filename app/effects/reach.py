"""What the called contracts could take at most: today's allowances and those the request grants, bounded by balances.

For calls nobody can decode this is the only bound there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from app.address import Address
from app.effects.model import Reach
from app.evidence import Evidence
from app.intent import factories, takes
from app.intent.calls import addresses_in
from app.intent.model import Change, ChangeKind, DecodedBy, Intent
from app.intent.tokens import bundled_addresses
from app.request import Request


def reach_of(request: Request, intent: Intent, evidence: Evidence) -> tuple[Reach, ...]:
    """The assets of the account that the call could reach, each with its most; None = without bound or unknown."""
    out: dict[tuple[Address | str, Address], int | None] = {}
    called = {i.target for _, i in intent.walk() if i.target is not None and i.operation != "signature"}
    for asset, amount, through in (
        *_allowed(called, evidence),
        *_granted(request, intent, called),
        *_named(request, intent, evidence),
        *_twins(request, intent),
    ):
        key = (asset, through)
        known = out.get(key, -1)
        out[key] = None if amount is None or known is None else max(known, amount)
    allowed: dict[tuple[Address | str, Address], int]
    allowed = {(g.token, g.spender): g.amount for g in evidence.allowances or () if g.amount}
    granted = {(a, t) for a, _, t in _granted(request, intent, called)}
    return tuple(
        Reach(a, _capped(a, v, evidence, None if (a, t) in granted or a == t else allowed.get((a, t))), t)
        for (a, t), v in out.items()
    )


def _capped(asset: Address | str, amount: int | None, evidence: Evidence, allowed: int | None = None) -> int | None:
    """No more than is there, and where an allowance is in force no more than it. None bounds nothing: others may pull."""
    if allowed is not None:
        amount = allowed if amount is None else min(amount, allowed)
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


def _twins(request: Request, intent: Intent) -> Iterator[tuple[Address | str, int | None, Address]]:
    for change in intent.all_changes():
        if change.kind is ChangeKind.SEND and change.account == request.account and isinstance(change.asset, Address):
            other = takes.twin(request.chain_id, change.asset)
            if other is not None:
                yield other, change.amount, change.counterparty or change.asset


def _named(request: Request, intent: Intent, evidence: Evidence) -> Iterator[tuple[Address | str, int | None, Address]]:
    """Tokens that the calldata name, and the called token itself: an existing allowance would let them be taken."""
    for _, call in intent.walk():
        if call.target is None or call.operation == "signature" or not call.calldata:
            continue
        if call.caller == request.account and call.target == request.account:
            continue
        open_ended = call.decoded_by in (DecodedBy.NONE, DecodedBy.SIGNATURE) or call.kind == "call"
        pulls = any(c.asset is None and c.kind is ChangeKind.SEND for c in call.changes)
        gives_back = call.kind in _TAKING
        if not (open_ended or pulls or gives_back):
            continue
        amount = max((c.amount for c in call.changes if c.asset is None and c.amount is not None), default=None)
        most = amount if amount is not None else takes.bound_of(request.chain_id, call)
        for token in _taken(request.chain_id, call, evidence):
            yield token, most, call.target
        for token in _took_before(request, call, evidence) if open_ended or pulls else ():
            yield token, most, call.target
        if open_ended:
            for most, token in call.amounts:
                yield token, most, call.target
        if open_ended or pulls:
            for token in _tokens_in(request.chain_id, call, evidence):
                yield token, None if open_ended else amount, call.target
        # A contract moves its own token, such as a vault's share, without any allowance.
        if open_ended or pulls or call.kind in ("withdraw", "unstake", "deposit", "stake"):
            yield call.target, amount, call.target


def _taken(chain_id: int, call: Intent, evidence: Evidence) -> Iterator[Address]:
    """What facts, the factory's arithmetic, a listed name or the contract itself say that the called contract takes."""
    told = evidence.told.get(call.target) if call.target is not None else None
    yield from takes.taken(chain_id, call, told)
    yield from takes.steps(chain_id, call)
    pool = factories.pool_token(chain_id, call, takes.named_tokens(chain_id))
    if pool is not None:
        yield pool
    if call.decoded_by is DecodedBy.NONE or call.operation == "delegatecall" or call.kind == "call":
        yield from takes.adapters_in(chain_id, addresses_in(call.calldata, 200))
    if call.family == "crvusd" and call.kind == "repay":
        yield from takes.curves_dollar(chain_id)
    # Markets on top of markets take by the receipt's name: supply(aUSDC, 5) to them takes USDC.
    lends = (call.function or "").startswith(("supply(address,", "repay(address,"))
    if lends or any(c.asset is None and c.kind is ChangeKind.SEND for c in call.changes):
        yield from takes.behind(chain_id, call)
    function = call.function or ""
    if call.family == "aave" or function.startswith(("withdraw(address,uint256,address)", "repayWithATokens(")):
        asset = next((call.arguments[n] for n in _LENT if n in call.arguments), None)
        receipt = takes.receipt_by_name(chain_id, asset if isinstance(asset, Address) else None)
        if receipt is not None:
            yield receipt
    if call.kind in ("deposit", "stake", "wrap", "repay"):
        made_of = takes.underlying_by_name(chain_id, call.target)
        if made_of is not None:
            yield made_of


def _took_before(request: Request, call: Intent, evidence: Evidence) -> Iterator[Address]:
    """What calls of the account's own to this contract sent there before: its past says what nobody else does."""
    seen: dict[Address, None] = {}
    for e in evidence.history.with_counterparty(call.target) if call.target is not None else ():
        own = e.direction == "out" and e.sender == request.account and e.chain_id == request.chain_id
        if own and e.to == e.counterparty == call.target and e.selector and isinstance(e.asset, Address):
            seen.setdefault(e.asset)
    yield from list(seen)[-_MAYBE:]


_LENT: Final = ("asset", "assetToSwapFrom", "collateralAsset", "oldAsset")
"""What Aave's pool and its adapters call the asset whose receipt they take."""


def _tokens_in(chain_id: int, call: Intent, evidence: Evidence) -> list[Address]:
    """Known tokens anywhere in the calldata, packed ones too; of calls nobody can read, whatever may be a token."""
    data = call.calldata[4:_SCANNED]
    listed = _addresses_of(chain_id)
    out = dict.fromkeys(Address(data[i : i + 20]) for i in range(len(data) - 19) if data[i : i + 20] in listed)
    # Some gateways put a number in front of another call, whose words then stand four bytes later.
    for address in (*addresses_in(call.calldata, 200), *addresses_in(call.calldata[4:], 200)):
        # A number that happens to look like an address ends in zeros.
        likely = any(address[16:]) and any(address[:3])
        silent = call.decoded_by is DecodedBy.NONE or any(
            c.asset is None and c.kind is ChangeKind.SEND for c in call.changes
        )
        unread = silent and likely and evidence.is_contract(address) is not False
        if address in evidence.tokens or (unread and len(out) < _MAYBE and address not in (call.caller, call.target)):
            out.setdefault(address)
    return list(out)


_TAKING: Final = ("withdraw", "unstake", "claim", "repay", "deposit", "stake", "bridge", "wrap", "burn")
"""Kinds of calls that take what facts say even where their arguments promise nothing."""
_SCANNED: Final = 20_000
_MAYBE: Final = 8


@lru_cache(8)
def _addresses_of(chain_id: int) -> frozenset[bytes]:
    return bundled_addresses(chain_id) | takes.named_tokens(chain_id)


def pulled(change: Change, intent: Intent, evidence: Evidence) -> Address | None:
    """Which token a call takes that does not name it: the one token approved to it, when there is exactly one."""
    if change.asset is not None or change.kind is not ChangeKind.SEND:
        return None
    allowed = {a.token for a in evidence.allowances or () if a.spender == change.counterparty and a.amount}
    told = evidence.told.get(intent.target) if intent.target is not None else None
    named = set(told.all()) if told is not None else set()
    # Of what the contract says it is about, only what it is allowed to take can leave.
    tokens = allowed & named if allowed & named else allowed
    return next(iter(tokens)) if len(tokens) == 1 else None
