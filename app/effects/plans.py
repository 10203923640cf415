"""What to run for a request: its own calls, or what a Safe would do once enough owners signed.

A signature that somebody else delivers cannot be run as it is, for nobody has it yet: what it allows is run instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from app.address import ZERO, Address, keccak256
from app.effects.evm.model import GAS, Delegation, Message
from app.effects.lived import Plan
from app.effects.safes import APPROVED_HASHES, NONCE, OWNERS, SENTINEL, SINGLETON, THRESHOLD, mapping_slot, safe_owners
from app.eip712 import TypedData
from app.evidence import AccountState, BlockFacts, Evidence
from app.intent.delivered import delivered
from app.intent.model import Intent
from app.request import CallBatch, Request
from app.transaction import Authorization, Transaction

_EXEC: Final = keccak256(b"execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)")[
    :4
]


SUBMITTER: Final = Address(bytes.fromhex("5375626d6974746572") + bytes(10) + b"\x7a")
"""Who submits what others signed: nobody's address."""


def plan_of(request: Request, intent: Intent, evidence: Evidence) -> Plan | None:
    """The messages of a request and the world they run in; None when there is nothing that can be run."""
    world = evidence.state
    if world is None:
        return None
    payload = request.payload
    if isinstance(payload, Transaction):
        return Plan((_transaction(request, payload, evidence.block),), world)
    if isinstance(payload, CallBatch):
        if not payload.calls:
            return None
        price = _usual_price(evidence.block)
        return Plan(
            tuple(Message(request.account, c.to, c.value_wei, c.data, gas_price_wei=price) for c in payload.calls),
            world,
        )
    if isinstance(payload, TypedData) and intent.family == "safe":
        return _safe(request, payload, intent, evidence)
    if isinstance(payload, TypedData):
        return _delivered(request, intent, evidence)
    return None


def _delivered(request: Request, intent: Intent, evidence: Evidence) -> Plan | None:
    """What a relayer, an entry point or a forwarder would call once it has the signature."""
    calls = delivered(intent, request.account)
    world = evidence.state or {}
    # Where what is called is not known there is nothing to run, and the claims stand.
    if not calls or any(to not in world for _, to, _, _ in calls):
        return None
    price = _usual_price(evidence.block)
    messages = (
        Message(who, to, wei, data, gas_price_wei=price, origin=SUBMITTER if who != request.account else None)
        for who, to, wei, data in calls
    )
    return Plan(tuple(messages), world)


def _usual_price(block: BlockFacts | None) -> int:
    """A price that a contract cannot tell from a real one: zero would give the simulation away."""
    return block.base_fee_per_gas + 10**9 if block is not None and block.base_fee_per_gas else 0


def _transaction(request: Request, tx: Transaction, block: BlockFacts | None) -> Message:
    base = (block.base_fee_per_gas if block is not None else None) or 0
    price = tx.gas_price
    if price is None and tx.max_fee_per_gas is not None:
        price = min(tx.max_fee_per_gas, base + (tx.max_priority_fee_per_gas or 0))
    if price is None or price < base:
        price = _usual_price(block)
    return Message(
        request.account,
        tx.to,
        tx.value_wei,
        tx.data,
        gas=min(tx.gas, GAS) if tx.gas else GAS,
        gas_price_wei=price,
        delegations=delegations(request, tx.authorizations) if tx.authorizations else (),
        access_list=tuple((e.address, tuple(int.from_bytes(k, "big") for k in e.storage_keys)) for e in tx.access_list)
        if tx.access_list
        else (),
    )


def delegations(request: Request, given: Iterable[Authorization]) -> tuple[Delegation, ...]:
    """The authorizations that come into force on this chain; one without a signature is this account's own."""
    out = []
    for a in given:
        if a.chain_id not in (0, request.chain_id):
            continue
        authority = _authority(a)
        if authority is not None:
            out.append(Delegation(authority if not authority.is_zero else request.account, a.address))
    return tuple(out)


def _authority(a: Authorization) -> Address | None:
    """Who signed an authorization; the zero address stands for nobody yet, None for a signature that is none."""
    if not a.r and not a.s:
        return ZERO
    try:
        from coincurve import PublicKey

        raw = int(a.r or 0).to_bytes(32, "big") + int(a.s or 0).to_bytes(32, "big") + bytes([int(a.y_parity or 0)])
        key = PublicKey.from_signature_and_message(raw, a.digest, hasher=None)
    except Exception:
        return None
    return Address(keccak256(key.format(compressed=False)[1:])[12:])


def _word(value: int | bytes) -> bytes:
    return value.to_bytes(32, "big") if isinstance(value, int) else value.rjust(32, b"\0")


def _bytes(value: bytes) -> bytes:
    return _word(len(value)) + value + bytes(-len(value) % 32)


def _safe(request: Request, typed: TypedData, intent: Intent, evidence: Evidence) -> Plan | None:
    """`execTransaction` as the Safe would run it once enough owners have signed, sent by this account.

    The others' approvals of the hash are written into the world that is run. Where the owners are not known there
    the threshold is one and the account an owner: whether enough of them sign is not what is asked here.
    """
    safe = intent.arguments.get("safe")
    world = evidence.state or {}
    m: Mapping[str, Any] = typed.message
    if not isinstance(safe, Address):
        return None
    if safe not in world or not world[safe].code or _behind(world[safe], world) is None:
        return _as_the_safe(request, intent, safe, evidence)
    try:
        to, data, token, receiver = m["to"], m["data"], m["gasToken"], m["refundReceiver"]
        head = [
            _word(_address(to)), _word(int(m["value"])), _word(320), _word(int(m["operation"])), _word(0), _word(0),
            _word(0), _word(_address(token)), _word(_address(receiver)),
        ]  # fmt: skip
        body = _bytes(_raw(data))
        nonce = int(m["nonce"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    state = world[safe]
    storage = dict(state.storage)
    storage[NONCE] = nonce
    owners, needed = safe_owners(safe, evidence), storage.get(THRESHOLD, 0)
    me = request.account
    tx_hash = bytes.fromhex(intent.hashes.get("safe_tx_hash", "")[2:])
    signers = [me]
    if me in owners and 0 < needed <= len(owners) and tx_hash:
        signers = sorted([me, *(o for o in owners if o != me)][:needed])
        for other in signers:
            storage.setdefault(mapping_slot(other, OWNERS), SENTINEL)
            approved = mapping_slot(other, APPROVED_HASHES)
            storage[int.from_bytes(keccak256(tx_hash + approved.to_bytes(32, "big")), "big")] = 1
    else:
        storage[THRESHOLD] = 1
        storage.setdefault(mapping_slot(me, OWNERS), SENTINEL)
    # A signature of kind 1 says: the owner in its first word sends this himself, or approved the hash before.
    signatures = b"".join(_word(o) + bytes(32) + b"\x01" for o in signers)
    calldata = _EXEC + b"".join(head) + _word(320 + len(body)) + body + _bytes(signatures)
    changed: dict[Address, AccountState] = {**world, safe: replace(state, storage=storage)}
    return Plan((Message(me, safe, 0, calldata, gas_price_wei=_usual_price(evidence.block)),), changed)


def _behind(safe: AccountState, world: Mapping[Address, AccountState]) -> AccountState | None:
    """The code that a Safe's proxy stands for; the Safe's own when it is no proxy, None when it is not known."""
    named = safe.storage.get(SINGLETON, 0)
    if len(safe.code) > _PROXY_SIZE:
        return safe
    singleton = world.get(Address((named % (1 << 160)).to_bytes(20, "big")))
    return singleton if singleton is not None and singleton.code else None


_PROXY_SIZE: Final = 400
"""Bytes; a Safe's proxy has some 170, a Safe some 20,000."""


def _as_the_safe(request: Request, intent: Intent, safe: Address, evidence: Evidence) -> Plan | None:
    """The Safe's own call, made in its place where its code is not known: a delegated one with its storage and coins."""
    world = dict(evidence.state or {})
    inner = intent.calls[0] if intent.calls else None
    if inner is None or inner.target is None:
        return None
    price = _usual_price(evidence.block)
    if inner.operation != "delegatecall":
        call = Message(safe, inner.target, inner.value_wei, inner.calldata, gas_price_wei=price, origin=request.account)
        return Plan((call,), world)
    library = world.get(inner.target)
    if library is None or not library.code:
        return None
    world[safe] = replace(world.get(safe, AccountState()), code=library.code)
    return Plan((Message(request.account, safe, 0, inner.calldata, gas_price_wei=price),), world)


def _address(value: Any) -> bytes:
    return value if isinstance(value, bytes) else Address.parse(str(value), strict=False)


def _raw(value: Any) -> bytes:
    return value if isinstance(value, bytes) else bytes.fromhex(str(value).removeprefix("0x"))


def enough(plan: Plan) -> bool:
    """A call's target must be in the state: an empty account would make everything look harmless."""
    return all(m.to is None or not m.data or m.to in plan.world or _delegated(m) for m in plan.messages)


def _delegated(m: Message) -> bool:
    return any(d.authority == m.to for d in m.delegations)
