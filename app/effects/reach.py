"""What the called contracts could take at most: today's allowances and those the request grants, bounded by balances.

For calls nobody can decode this is the only bound there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Final

from app.address import Address, keccak256
from app.effects.model import Reach
from app.evidence import Evidence
from app.intent.calls import addresses_in
from app.intent.model import Change, ChangeKind, DecodedBy, Intent
from app.intent.tokens import WRAPPED_NATIVE, bundled_addresses
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
        if call.target is None or call.operation == "signature" or not call.calldata:
            continue
        if call.caller == request.account and call.target == request.account:
            continue
        open_ended = call.decoded_by in (DecodedBy.NONE, DecodedBy.SIGNATURE) or call.kind == "call"
        pulls = any(c.asset is None and c.kind is ChangeKind.SEND for c in call.changes)
        gives_back = call.kind in ("withdraw", "unstake", "claim", "repay", "deposit", "stake", "bridge")
        if not (open_ended or pulls or gives_back):
            continue
        amount = max((c.amount for c in call.changes if c.asset is None and c.amount is not None), default=None)
        for token in known_pulls(request.chain_id, call.target):
            yield token, amount, call.target
        pair = _pair(call)
        if pair is not None:
            yield pair, amount, call.target
        if open_ended or pulls:
            for token in _tokens_in(request.chain_id, call, evidence):
                yield token, None if open_ended else amount, call.target
        # A contract moves its own token, such as a vault's share, without any allowance.
        if open_ended or pulls or call.kind in ("withdraw", "unstake"):
            yield call.target, amount, call.target


def _tokens_in(chain_id: int, call: Intent, evidence: Evidence) -> list[Address]:
    """Known tokens anywhere in the calldata, packed ones too; of calls nobody can read, whatever may be a token."""
    data = call.calldata[4:_SCANNED]
    listed = _addresses_of(chain_id)
    out = dict.fromkeys(Address(data[i : i + 20]) for i in range(len(data) - 19) if data[i : i + 20] in listed)
    for address in addresses_in(call.calldata, 200):
        unread = call.decoded_by is DecodedBy.NONE and evidence.is_contract(address) is not False
        if address in evidence.tokens or (unread and len(out) < _MAYBE and address not in (call.caller, call.target)):
            out.setdefault(address)
    return list(out)


_SCANNED: Final = 20_000
_MAYBE: Final = 8


@lru_cache(8)
def _addresses_of(chain_id: int) -> frozenset[bytes]:
    return frozenset(bundled_addresses(chain_id))


@lru_cache(1)
def _pulls() -> dict[tuple[int, Address], tuple[Address, ...]]:
    out = {}
    for line in (files("resources.known") / "pulls.txt").read_text().splitlines():
        if line.startswith("0x"):
            contract, chain, tokens = (part.strip() for part in line.split("|"))
            out[int(chain), Address.parse(contract)] = tuple(Address.parse(t) for t in tokens.split())
    return out


def known_pulls(chain_id: int, contract: Address) -> tuple[Address, ...]:
    """Tokens that a contract takes although its calls do not name them (`resources/known/pulls.txt`)."""
    return _pulls().get((chain_id, contract), ())


_FACTORIES: Final = {
    # router → factory and hash of the pair's creation code (UniswapV2Library.pairFor)
    "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D": (
        "5c69bee701ef814a2b6a3edd4b1652cb9cc5aa6f", "96e8ac4277198ff8b6f785478aa9a39f403cb768dd02cbee326c3e7da348845f",
    ),
    "0xd9e1cE17f2641f24aE83637ab66a2cca9C378B9F": (
        "c0aee478e3658e2610c5f7a4a2e1777ce9e4f2ac", "e18a34eb0e04b04f7a0ac29a6e80748dca96319b42c54d679cb821dca90c6303",
    ),
}  # fmt: skip


def _pair(call: Intent) -> Address | None:
    """The pool token that removing liquidity takes, computed as the router computes it (CREATE2, EIP-1014)."""
    known = _FACTORIES.get(str(call.target))
    if known is None or not (call.function or "").startswith("removeLiquidity"):
        return None
    a, b = call.arguments.get("tokenA"), call.arguments.get("tokenB")
    if a is None:
        a, b = call.arguments.get("token"), WRAPPED_NATIVE[1]
    if not isinstance(a, Address) or not isinstance(b, Address):
        return None
    salt = keccak256(b"".join(sorted((bytes(a), bytes(b)))))
    return Address(keccak256(b"\xff" + bytes.fromhex(known[0]) + salt + bytes.fromhex(known[1]))[12:])


def pulled(change: Change, intent: Intent, evidence: Evidence) -> Address | None:
    """Which token a call takes that does not name it: the one token approved to it, when there is exactly one."""
    del intent
    if change.asset is not None or change.kind is not ChangeKind.SEND:
        return None
    tokens = {a.token for a in evidence.allowances or () if a.spender == change.counterparty and a.amount}
    return next(iter(tokens)) if len(tokens) == 1 else None
