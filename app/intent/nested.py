"""The calls inside a call: multicalls, Safe, multiSend, account abstraction, routers' own command languages.

`expand` returns the inner intents, changes that belong to the outer call itself, and what could not be read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.address import NATIVE, Address, Asset
from app.evidence import Evidence
from app.intent.abi.codec import AbiError, decode_value
from app.intent.abi.rules import Where, spread, value_of
from app.intent.calls import CallContext, decode_call, foreign_code
from app.intent.model import Bound, Change, ChangeKind, Intent, Unknown
from app.intent.tokens import as_asset

Expanded = tuple[tuple[Intent, ...], tuple[Change, ...], tuple[Unknown, ...]]
_ERC7579_BATCH: Final = "(address target,uint256 value,bytes data)[]"
ENTRY_POINT_EXECUTE: Final = bytes.fromhex("8dd7712f")
"""executeUserOp(PackedUserOperation,bytes32): the account gets the operation itself (ERC-4337 v0.7)."""


def expand(name: str, rest: Sequence[str], where: Where, call: CallContext, evidence: Evidence) -> Expanded:
    """Read one nesting directive of `app/intent/abi/rules.py`. Raises what bad data raise (AbiError, KeyError, ...)."""
    match name:
        case "calls" | "ascalls" | "thirdcalls" | "proposed" | "delegatecalls":
            return _calls(name, rest, where, call, evidence), (), ()
        case "selfcalls":
            datas = value_of(rest[0], where)
            # msg.sender stays; the value belongs to the outer call and is not sent again.
            inner = (call.inner(where.target, 0, d, caller=call.caller) for d in datas)
            return tuple(decode_call(c, evidence) for c in inner), (), ()
        case "bundled":
            # Morpho's bundler runs each call for who sent the bundle; adapters take from them, not from the bundler.
            rows = value_of(rest[0], where)
            inner = (call.inner(r["to"], 0, r["data"], caller=call.caller) for r in rows)
            return tuple(decode_call(c, evidence) for c in inner), (), ()
        case "selfcall":
            data = value_of(rest[0], where)
            return (
                ((decode_call(call.inner(where.target, 0, data, caller=call.caller), evidence),) if data else ()),
                (),
                (),
            )
        case "multisend":
            return multi_send(value_of(rest[0], where), call, evidence)
        case "erc7579":
            return _erc7579(value_of(rest[0], where), value_of(rest[1], where), where, call, evidence)
        case "userops":
            return tuple(_user_operation(op, call, evidence) for op in value_of(rest[0], where)), (), ()
        case "settler":
            target, data = value_of(rest[0], where), value_of(rest[1], where)
            return (decode_call(call.inner(target, 0, data, caller=where.target), evidence),), (), ()
        case "universal" | "v4actions" | "v4list":
            from app.intent.abi import universal

            values = [value_of(r, where) for r in rest]
            return universal.expand(name, values, call, evidence)
        case "odoscompact" | "odosmulti" | "l2pool" | "balancerexit" | "settleractions" | "bulker" | "ensotoken":
            from app.intent.abi import packed

            return packed.expand(name, [value_of(r, where) for r in rest], where, call, evidence)
        case "outall":
            return (), tuple(_permit2_transfers(value_of(rest[0], where))), ()
        case "limits":
            return (), tuple(_balancer_limits(rest, where)), ()
        case "reach" | "reachtoken":
            asset = value_of(rest[0], where)
            gone = Change(ChangeKind.SEND, call.caller, as_asset(asset), None, where.target, bound=Bound.UNKNOWN)
            return (), (gone,) if name == "reach" and asset != where.target else (), ()
    from app.intent import marketplaces

    return (), tuple(marketplaces.changes(name, [value_of(r, where) for r in rest], where)), ()


def _calls(name: str, rest: Sequence[str], where: Where, call: CallContext, evidence: Evidence) -> tuple[Intent, ...]:
    if name == "delegatecalls":
        target, data = value_of(rest[0], where), value_of(rest[1], where)
        inner = call.inner(target, 0, data, caller=where.target, operation="delegatecall")
        return (decode_call(inner, evidence),)
    operations = value_of(rest[3], where) if len(rest) > 3 else 0
    out = []
    for target, value, data, operation in spread(*(value_of(r, where) for r in rest[:3]), operations):
        delegated = operation == 1
        inner = call.inner(
            target,
            0 if delegated else value,
            data,
            caller=where.target,
            operation="delegatecall" if delegated else "call",
        )
        intent = decode_call(inner, evidence)
        out.append(foreign_code(intent, inner) if delegated else intent)
    return tuple(out)


def multi_send(packed: bytes, call: CallContext, evidence: Evidence) -> Expanded:
    """Safe's MultiSend: operation (1 byte), to (20), value (32), length (32), data, again and again (MultiSend.sol)."""
    out: list[Intent] = []
    at = 0
    # Run by delegatecall, as Safes do, the calls are the Safe's own.
    caller = call.caller if call.operation == "delegatecall" or call.target is None else call.target
    while at < len(packed):
        if len(packed) - at < 85:
            return tuple(out), (), (Unknown("the last call of the batch", f"it is cut off at byte {at}"),)
        operation = packed[at]
        target = Address(packed[at + 1 : at + 21])
        value = int.from_bytes(packed[at + 21 : at + 53], "big")
        length = int.from_bytes(packed[at + 53 : at + 85], "big")
        if length > len(packed) - at - 85:
            return tuple(out), (), (Unknown("the last call of the batch", f"it claims {length} bytes"),)
        data = packed[at + 85 : at + 85 + length]
        at += 85 + length
        delegated = operation == 1
        inner = call.inner(
            target,
            0 if delegated else value,
            data,
            caller=caller,
            operation="delegatecall" if delegated else "call",
        )
        intent = decode_call(inner, evidence)
        out.append(foreign_code(intent, inner) if delegated else intent)
    return tuple(out), (), ()


def _erc7579(mode: bytes, data: bytes, where: Where, call: CallContext, evidence: Evidence) -> Expanded:
    """ERC-7579 `execute`: the mode's first byte says single, batch or delegatecall."""
    if mode[0] == 0x01:
        rows = decode_value(_ERC7579_BATCH, data)
        inner = [call.inner(r["target"], r["value"], r["data"], caller=where.target) for r in rows]
        return tuple(decode_call(c, evidence) for c in inner), (), ()
    if mode[0] == 0xFF and len(data) >= 20:
        delegated = call.inner(Address(data[:20]), 0, data[20:], caller=where.target, operation="delegatecall")
        return (decode_call(delegated, evidence),), (), ()
    if mode[0] == 0x00 and len(data) >= 52:
        value = int.from_bytes(data[20:52], "big")
        single = call.inner(Address(data[:20]), value, data[52:], caller=where.target)
        return (decode_call(single, evidence),), (), ()
    raise AbiError("executionCalldata", f"call type 0x{mode[:1].hex()} of ERC-7579 is not known")


def _user_operation(op: Mapping[str, Any], call: CallContext, evidence: Evidence) -> Intent:
    return user_operation(op["sender"], op["callData"], call, evidence)


def user_operation(sender: Address, calldata: bytes, call: CallContext, evidence: Evidence) -> Intent:
    """What an ERC-4337 user operation makes its account do."""
    if calldata[:4] == ENTRY_POINT_EXECUTE:
        calldata = calldata[4:]
    return decode_call(call.inner(sender, 0, calldata, caller=call.target or sender), evidence)


def _permit2_transfers(rows: Sequence[Mapping[str, Any]]) -> list[Change]:
    return [Change(ChangeKind.SEND, r["from"], r["token"], r["amount"], r["to"], standard="erc20") for r in rows]


def _balancer_limits(rest: Sequence[str], where: Where) -> list[Change]:
    """Balancer's batchSwap: a positive limit is the most that leaves, a negative one the least that arrives."""
    assets, limits, to = (value_of(r, where) for r in rest)
    sender = where.arguments["funds"]["sender"]
    out: list[Change] = []
    for raw, limit in zip(assets, limits, strict=False):
        asset: Asset = as_asset(raw)
        if limit > 0 and asset != NATIVE:
            out.append(Change(ChangeKind.SEND, sender, asset, limit, where.target, bound=Bound.AT_MOST))
        elif limit < 0:
            out.append(Change(ChangeKind.RECEIVE, to, asset, -limit, where.target, bound=Bound.AT_LEAST))
    return out


def batch(
    calls: Sequence[tuple[Address | None, int, bytes]], call: CallContext, evidence: Evidence
) -> tuple[Intent, ...]:
    """The calls of a wallet_sendCalls batch, each made by the account itself (EIP-5792)."""
    return tuple(decode_call(call.inner(to, value, data, caller=call.caller), evidence) for to, value, data in calls)


__all__ = ["batch", "expand", "multi_send", "user_operation"]
