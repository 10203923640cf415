"""The calls inside a call: multicalls, Safe, multiSend, account abstraction, routers' own command languages.

`expand` returns the inner intents, changes that belong to the outer call itself, and what could not be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from app.address import NATIVE, Address, Asset, keccak256
from app.evidence import Evidence
from app.intent.abi.codec import AbiError, decode_value, decode_values
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
        case "passedcalls":
            # What a router passes on to exchanges: those that are known; what the others do is the router's own business.
            inside = _calls(name, rest, where, call, evidence)
            return tuple(i for i in inside if i.kind != "unknown"), (), ()
        case "calls" | "ascalls" | "thirdcalls" | "proposed" | "delegatecalls" | "forcalls":
            return _calls(name, rest, where, call, evidence), (), ()
        case "fromcalls":
            # A trusted forwarder (EIP-2771): the target sees `from` as the caller.
            rows = spread(*(value_of(r, where) for r in rest))
            inner = (call.inner(target, value, data, caller=who) for who, target, value, data in rows)
            return _each(inner, call, evidence), (), ()
        case "owncalls":
            datas = value_of(rest[0], where)
            own = (
                call.inner(where.target, 0, d, caller=where.target)
                for d in (datas if isinstance(datas, list) else [datas])
            )
            return _each(own, call, evidence), (), ()
        case "signedcalls":
            return tuple(_signed_calls(rest, where, call, evidence)), (), ()
        case "redeem":
            return _redeem([value_of(r, where) for r in rest], where, call, evidence)
        case "manycalls":
            signed = [c for one in value_of(rest[0], where) for c in one["calls"]]
            inner = (call.inner(c["to"], c["value"], c["data"], caller=where.target) for c in signed)
            return _each(inner, call, evidence), (), ()
        case "aggregated":
            ops = [op for group in value_of(rest[0], where) for op in group["userOps"]]
            return tuple(_user_operation(op, call, evidence) for op in ops), (), ()
        case "selfcalls":
            datas = value_of(rest[0], where)
            # msg.sender stays; the value belongs to the outer call and is not sent again.
            inner = (call.inner(where.target, 0, d, caller=call.caller, said=_shared(call)) for d in datas)
            return _each(inner, call, evidence), (), ()
        case "bundled":
            # Morpho's bundler runs each call for who sent the bundle; adapters take from them, not from the bundler.
            rows = value_of(rest[0], where)
            inner = (call.inner(r["to"], 0, r["data"], caller=call.caller) for r in rows)
            return _each(inner, call, evidence), (), ()
        case "selfcall":
            data = value_of(rest[0], where)
            return (
                (
                    (decode_call(call.inner(where.target, 0, data, caller=call.caller, said=_shared(call)), evidence),)
                    if data
                    else ()
                ),
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
        case (
            "odoscompact" | "odosmulti" | "l2pool" | "balancerexit" | "settleractions" | "bulker" | "superfluid"
            | "ensotoken"
        ):  # fmt: skip
            from app.intent.abi import packed

            return packed.expand(name, [value_of(r, where) for r in rest], where, call, evidence)
        case "evmscript" | "weiroll" | "sequence":
            from app.intent.abi import scripts

            return scripts.expand(name, [value_of(r, where) for r in rest], where, call, evidence)
        case "outall":
            return (), tuple(_permit2_transfers(value_of(rest[0], where))), ()
        case "limits":
            return (), tuple(_balancer_limits(rest, where)), ()
        case "reach":
            asset = value_of(rest[0], where)
            gone = Change(ChangeKind.SEND, call.caller, as_asset(asset), None, where.target, bound=Bound.UNKNOWN)
            return (), (gone,) if asset != where.target else (), ()
        case "presigned" | "composable":
            from app.intent.cow_orders import order_of

            return order_of(name, [value_of(r, where) for r in rest], call, evidence)
    from app.intent import marketplaces

    return (), tuple(marketplaces.changes(name, [value_of(r, where) for r in rest], where)), ()


def _each(inner: Iterable[CallContext], call: CallContext, evidence: Evidence) -> tuple[Intent, ...]:
    """The calls in turn, up to the first that is one too many for a request: it says so, and those behind it are left."""
    out: list[Intent] = []
    for one in inner:
        out.append(decode_call(one, evidence))
        if call.left[0] < 0:
            break
    return tuple(out)


def _calls(name: str, rest: Sequence[str], where: Where, call: CallContext, evidence: Evidence) -> tuple[Intent, ...]:
    if name == "delegatecalls":
        target, data = value_of(rest[0], where), value_of(rest[1], where)
        inner = call.inner(target, 0, data, caller=where.target, operation="delegatecall")
        return (decode_call(inner, evidence),)
    operations = value_of(rest[3], where) if len(rest) > 3 else 0
    foreign = (
        int(rest[4]) if len(rest) > 4 else 1
    )  # which operation runs foreign code: Safe's 1 unless another is named
    # What acts for its user (a bundler, a connector of vaults) calls in the user's name, not in its own.
    caller = call.caller if name == "forcalls" else where.target
    out = []
    for target, value, data, operation in spread(*(value_of(r, where) for r in rest[:3]), operations):
        out.append(run(call, evidence, target, value, data, caller, delegated=operation == foreign))
    return tuple(out)


def run(
    call: CallContext,
    evidence: Evidence,
    target: Address | None,
    value: int,
    data: bytes,
    caller: Address,
    *,
    delegated: bool,
) -> Intent:
    """One call of a batch, or foreign code run in the caller's own name (Safe's operation 1, which carries no value)."""
    if not delegated:
        return decode_call(call.inner(target, value, data, caller=caller, operation="call"), evidence)
    inner = call.inner(target, 0, data, caller=caller, operation="delegatecall")
    return foreign_code(decode_call(inner, evidence), inner)


def _signed_calls(rest: Sequence[str], where: Where, call: CallContext, evidence: Evidence) -> Iterator[Intent]:
    """Calls whose function stands as text beside its arguments (Compound's Timelock and Governor Bravo)."""
    for target, value, signature, data in spread(*(value_of(r, where) for r in rest)):
        selector = keccak256(signature.encode("utf-8", "surrogatepass"))[:4] if signature else b""
        yield decode_call(call.inner(target, value, selector + data, caller=where.target), evidence)


_DELEGATIONS: Final = (
    "(address delegate,address delegator,bytes32 authority,(address enforcer,bytes terms,bytes args)[] caveats,"
    "uint256 salt,bytes signature)[]"
)


def _redeem(values: Sequence[Any], where: Where, call: CallContext, evidence: Evidence) -> Expanded:
    """ERC-7710 `redeemDelegations`: each execution is made by the account that gave the first delegation of its chain."""
    out: list[Intent] = []
    unknowns: list[Unknown] = []
    for context, mode, data in zip(*values, strict=False):
        chain = decode_value(_DELEGATIONS, context) if context else []
        who = chain[-1]["delegator"] if chain else call.caller
        calls, _, more = _erc7579(mode, data, replace(where, target=who), call, evidence)
        out.extend(calls)
        unknowns.extend(more)
    return tuple(out), (), tuple(unknowns)


def _shared(call: CallContext) -> frozenset[str]:
    """What calls know that a contract makes to itself: the caller, but not which part of the coins paid is theirs."""
    return frozenset({"from"}) if call.value_wei else frozenset({"from", "value"})


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
        out.append(run(call, evidence, target, value, data, caller, delegated=operation == 1))
        if call.left[0] < 0:
            break
    return tuple(out), (), ()


_ERC7821_DATA: Final = bytes.fromhex("78210001")
_ERC7821_BATCHES: Final = bytes.fromhex("78210002")


def _erc7579(mode: bytes, data: bytes, where: Where, call: CallContext, evidence: Evidence, depth: int = 0) -> Expanded:
    """ERC-7579 `execute`: the mode's first byte says single, batch or delegatecall; ERC-7821 marks data and batches."""
    if mode[0] == 0x01 and mode[6:10] == _ERC7821_BATCHES and depth == 0:
        inner_mode = mode[:6] + _ERC7821_DATA + mode[10:]
        out: list[Intent] = []
        for batch_data in decode_value("bytes[]", data):
            out.extend(_erc7579(inner_mode, batch_data, where, call, evidence, depth + 1)[0])
        return tuple(out), (), ()
    if mode[0] == 0x01:
        if mode[6:10] == _ERC7821_DATA:
            try:
                rows = decode_values(f"({_ERC7579_BATCH} calls,bytes opData)", data)["calls"]
            except AbiError:
                rows = decode_value(_ERC7579_BATCH, data)  # the data after the calls are optional
        else:
            rows = decode_value(_ERC7579_BATCH, data)
        # ERC-7821: the zero address stands for the account itself.
        inner = [
            call.inner(where.target if r["target"].is_zero else r["target"], r["value"], r["data"], caller=where.target)
            for r in rows
        ]
        return _each(inner, call, evidence), (), ()
    if mode[0] == 0xFF and len(data) >= 20:
        delegated = call.inner(Address(data[:20]), 0, data[20:], caller=where.target, operation="delegatecall")
        return (foreign_code(decode_call(delegated, evidence), delegated),), (), ()
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
    return _each((call.inner(to, value, data, caller=call.caller) for to, value, data in calls), call, evidence)


__all__ = ["batch", "expand", "multi_send", "run", "user_operation"]
