"""Calls whose bytes are packed by hand instead of by the ABI: Odos' compact swaps, Aave's L2Pool words, Settler's actions.

Sources: Odos `OdosRouterV2.sol` (swapCompact, swapMultiCompact); Aave `CalldataLogic.sol`; 0x `ISettlerActions.sol`;
Balancer `WeightedPoolUserData.sol`, `StablePoolUserData.sol`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from app.address import NATIVE, Address, Asset
from app.evidence import Evidence
from app.intent import takes
from app.intent.abi.codec import AbiError, decode_values
from app.intent.abi.cursor import Cursor
from app.intent.abi.rules import Where
from app.intent.calls import CallContext, decode_call
from app.intent.model import Bound, Change, ChangeKind, Intent, Unknown
from app.intent.tokens import as_asset

Expanded = tuple[tuple[Intent, ...], tuple[Change, ...], tuple[Unknown, ...]]
_LISTED: Final = Unknown("which token the router means", "the call names it by its place in the router's own list")


class _Packed(Cursor):
    """The bytes of one packed call."""

    def sized(self) -> int | None:
        """A number with its length in front; no length means everything."""
        size = self.number(1)
        if size > 32:
            raise AbiError(f"byte {self.at}", f"a number of {size} bytes")
        return self.number(size) if size else None

    def address(self) -> Address | None:
        """0: the native coin, 1: twenty bytes follow, else a place in the router's list (None)."""
        kind = self.number(2)
        if kind == 0:
            return Address(bytes(20))
        return Address(self.take(20)) if kind == 1 else None


def expand(name: str, values: Sequence[Any], where: Where, call: CallContext, evidence: Evidence) -> Expanded:
    """Read one of the packed forms. Raises AbiError with its place when the bytes do not fit."""
    match name:
        case "odoscompact":
            return _odos(call)
        case "odosmulti":
            return _odos_multi(call)
        case "l2pool":
            return _l2_pool(values[0], where, call)
        case "balancerexit":
            return (), tuple(_balancer_exit(where)), ()
        case "ensotoken":
            tokens = values[0] if isinstance(values[0], list) else [values[0]]
            return (), tuple(c for t in tokens if (c := _enso(t["tokenType"], t["data"], where)) is not None), ()
        case "bulker":
            return (), tuple(_bulker(values[0], values[1], call)), ()
        case "superfluid":
            return tuple(decode_call(c, evidence) for c in _operations(values[0], where.target, call)), (), ()
    return _settler(values[0], where, call, evidence)


_OF_A_TOKEN: Final = {  # operation type → selector of the token's own function that does the same for the caller
    1: "095ea7b3",  # approve(address,uint256)
    2: "23b872dd",  # transferFrom(address,address,uint256)
    3: "9bd9bbc6",  # send(address,uint256,bytes)
    101: "45977d03",  # upgrade(uint256)
    102: "11bcc81e",  # downgrade(uint256)
}


def _operations(operations: Sequence[Mapping[str, Any]], host: Address, call: CallContext) -> Iterator[CallContext]:
    """Superfluid's batches: each type of operation packs the arguments of another function, run in the caller's name.

    Source: Superfluid `Definitions.sol` (BatchOperation). Raises AbiError for a type that it does not have.
    """
    for number, operation in enumerate(operations):
        kind, data = operation["operationType"], operation["data"]
        selector = _OF_A_TOKEN.get(kind)
        if selector is not None:
            data = bytes.fromhex(selector) + data
        elif kind == 201:  # an agreement's call, and what is told to the receiver
            data = decode_values("(bytes callData,bytes userData)", data)["callData"]
        elif kind not in (202, 301, 302):  # an app's own call; a plain call, or one that is told who asks
            raise AbiError(f"operation {number}", f"type {kind} is not known")
        # A plain call comes from a forwarder, all others count as the sender's own.
        yield call.inner(operation["target"], 0, data, caller=host if kind == 301 else call.caller)


def _sent(asset: Asset, amount: int | None, where_to: Address | None, call: CallContext) -> Change | None:
    if asset == NATIVE:
        return None  # the call's own value says it
    bound = Bound.EXACT if amount is not None else Bound.AT_MOST
    return Change(ChangeKind.SEND, call.caller, asset, amount, where_to, bound=bound, standard="erc20")


def _unnamed(amount: int | None, call: CallContext) -> Change:
    return Change(ChangeKind.SEND, call.caller, None, amount, call.target, bound=Bound.AT_MOST, what="pull")


def _odos(call: CallContext) -> Expanded:
    c = _Packed(call.calldata, 4)
    given, got = c.address(), c.address()
    amount, quote = c.sized(), c.sized()
    slippage = c.number(3)
    c.address()  # the executor
    c.address()  # where the input goes
    to = c.address()
    least = (quote or 0) * (0xFFFFFF - slippage) // 0xFFFFFF
    changes: list[Change | None] = []
    if given is not None:
        changes.append(_sent(as_asset(given), amount, call.target, call))
    elif amount is not None:
        changes.append(_unnamed(amount, call))
    to_ = call.caller if to is None or to.is_zero else to
    asset = as_asset(got) if got is not None else None
    changes.append(Change(ChangeKind.RECEIVE, to_, asset, least, call.target, bound=Bound.AT_LEAST))
    unknowns = (_LISTED,) if given is None or got is None else ()
    return (), tuple(c for c in changes if c is not None), unknowns


def _odos_multi(call: CallContext) -> Expanded:
    c = _Packed(call.calldata, 4)
    inputs, outputs = c.number(1), c.number(1)
    c.address()  # the executor
    c.sized()  # the least value of all outputs together
    changes: list[Change | None] = []
    unknown = False
    for _ in range(inputs):
        token, amount = c.address(), c.sized()
        c.address()
        unknown = unknown or token is None
        if token is not None:
            changes.append(_sent(as_asset(token), amount, call.target, call))
        else:
            changes.append(_unnamed(amount, call))
    for _ in range(outputs):
        token = c.address()
        c.sized()
        to = c.address()
        to_ = call.caller if to is None or to.is_zero else to
        unknown = unknown or token is None
        if token is not None:
            changes.append(Change(ChangeKind.RECEIVE, to_, as_asset(token), None, call.target, bound=Bound.UNKNOWN))
    return (), tuple(c for c in changes if c is not None), (_LISTED,) if unknown else ()


def _l2_pool(args: bytes, where: Where, call: CallContext) -> Expanded:
    """One word: asset number (16 bits), amount (128 bits), then mode and referral, from the low end."""
    word = int.from_bytes(args, "big")
    number, amount = word & 0xFFFF, word >> 16 & (1 << 128) - 1
    known = takes.of(call.chain_id, where.target)
    reserves = known.reserves if known is not None else ()
    if number >= len(reserves):
        return (), (), (Unknown("which asset is meant", f"the pool's asset number {number} is not in the table here"),)
    asset = reserves[number].asset
    everything = amount == (1 << 128) - 1
    value = None if everything else amount
    name = where_name(call)
    if name in ("supply", "supplyWithPermit", "repay", "repayWithPermit"):
        bound = Bound.AT_MOST if everything or name.startswith("repay") else Bound.EXACT
        change = Change(ChangeKind.SEND, call.caller, asset, value, where.target, bound=bound, standard="erc20")
        return (), (change,), ()
    if name == "repayWithATokens":
        receipt = reserves[number].receipt
        gone = Change(ChangeKind.SEND, call.caller, receipt, value, where.target, bound=Bound.AT_MOST, what="pull")
        return (), (gone,), ()
    got = Change(
        ChangeKind.RECEIVE, call.caller, asset, value, where.target, bound=Bound.AT_MOST if everything else Bound.EXACT
    )
    if name == "borrow":
        return (), (got,), ()
    receipt = reserves[number].receipt
    gone = Change(ChangeKind.SEND, call.caller, receipt, value, where.target, bound=Bound.AT_MOST, what="pull")
    return (), (gone, got), ()


def where_name(call: CallContext) -> str:
    """The called function's name, by its selector."""
    from app.intent.abi import rules

    known = rules.lookup(call.calldata[:4])
    return known.function.name if known is not None else ""


def _balancer_exit(where: Where) -> list[Change]:
    """The pool's own token (the first 20 bytes of its id) is burnt; the join kind says where its amount stands."""
    pool = Address(where.arguments["poolId"][:20])
    data: bytes = where.arguments["request"]["userData"]
    words = [int.from_bytes(data[i : i + 32], "big") for i in range(0, len(data) - 31, 32)]
    amount, bound = None, Bound.UNKNOWN
    if len(words) >= 2 and words[1] > 96:
        amount, bound = words[1], Bound.AT_MOST  # exactly that many pool tokens in
    elif len(words) >= 3 and words[1] == 96:
        amount, bound = words[2], Bound.AT_MOST  # exact tokens out, at most that many pool tokens in
    return [
        Change(ChangeKind.SEND, where.arguments["sender"], pool, amount, where.target, bound=bound, standard="erc20")
    ]


_BULKER: Final = {
    b"ACTION_SUPPLY_ASSET": "(address comet,address to,address asset,uint256 amount)",
    b"ACTION_TRANSFER_ASSET": "(address comet,address to,address asset,uint256 amount)",
    b"ACTION_WITHDRAW_ASSET": "(address comet,address to,address asset,uint256 amount)",
    b"ACTION_SUPPLY_STETH": "(address comet,address to,uint256 amount)",
    b"ACTION_WITHDRAW_STETH": "(address comet,address to,uint256 amount)",
    b"ACTION_WITHDRAW_NATIVE_TOKEN": "(address comet,address to,uint256 amount)",
}


def _bulker(actions: Sequence[bytes], datas: Sequence[bytes], call: CallContext) -> Iterator[Change]:
    """Compound's Bulker (BaseBulker.sol): the market's own token is the receipt that a withdrawal burns."""
    for action, data in zip(actions, datas, strict=False):
        types = _BULKER.get(action.rstrip(b"\0"))
        if types is None:
            continue
        a = decode_values(types, data)
        everything = a["amount"] == (1 << 256) - 1
        amount, bound = (None, Bound.AT_MOST) if everything else (a["amount"], Bound.EXACT)
        name = action.decode("ascii", "replace")
        asset: Asset | None = a.get("asset")
        if name.startswith("ACTION_SUPPLY"):
            yield Change(
                ChangeKind.SEND, call.caller, asset, amount, a["comet"], bound=bound, what="" if asset else "pull"
            )
            continue
        if name.startswith("ACTION_WITHDRAW_NATIVE"):
            asset = NATIVE
        yield Change(ChangeKind.SEND, call.caller, a["comet"], None, a["comet"], bound=Bound.UNKNOWN, what="pull")
        yield Change(ChangeKind.RECEIVE, a["to"], asset, amount, a["comet"], bound=bound)


def _enso(kind: int, data: bytes, where: Where) -> Change | None:
    """Enso's token: native (0), ERC-20 (1), ERC-721 (2) or ERC-1155 (3), with what identifies it."""
    if kind == 1:
        a = decode_values("(address token,uint256 amount)", data)
        return Change(ChangeKind.SEND, where.caller, a["token"], a["amount"], where.target, standard="erc20")
    if kind in (2, 3):
        a = decode_values("(address token,uint256 id)", data)
        return Change(
            ChangeKind.SEND, where.caller, a["token"], 1, where.target, token_id=a["id"],
            standard="erc721" if kind == 2 else "erc1155",
        )  # fmt: skip
    return None


def _settler(actions: Sequence[bytes], where: Where, call: CallContext, evidence: Evidence) -> Expanded:
    """0x Settler: each action is a call of the settler to itself; transfers take from msg.sender through Permit2."""
    inner = []
    for data in actions:
        if data[:4] == b"\0\0\0\0" or len(data) < 4:
            continue
        inner.append(decode_call(call.inner(where.target, 0, data, caller=call.caller), evidence))
    return tuple(i for i in inner if i.kind != "unknown"), (), ()
