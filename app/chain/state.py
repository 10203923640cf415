"""The state a request runs on, from the node: traced, else by access list, else the node's own simulation.

1. `debug_traceCall` with the prestate tracer, one round trip: most local nodes, few public ones.
2. `eth_createAccessList`, then `eth_getProof` and `eth_getCode` for what it names; where proofs are not given,
   `eth_getBalance`, `eth_getTransactionCount` and `eth_getStorageAt`: nearly every node.
3. `eth_simulateV1`: the node runs it; what writes no log stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.address import Address, keccak256
from app.chain.asking import Round, number, optional, raw
from app.chain.client import NodeClient, NodeError
from app.eip712 import TypedData
from app.evidence import AccountState, BlockFacts, NodeRun, SafeFacts, is_delegation
from app.intent.model import Intent
from app.request import CallBatch, Request
from app.transaction import Transaction

_SLOTS: Final = 400
_ACCOUNTS: Final = 80
_VIEWS: Final = 40
_SAFE_SLOTS: Final = (0, 1, 2, 3, 4, 5, *(int.from_bytes(keccak256(n), "big") for n in (
    b"guard_manager.guard.address", b"module_manager.module_guard.address", b"fallback_manager.handler.address",
)))  # fmt: skip
TRACED, LISTED, SIMULATED = "debug_traceCall", "eth_createAccessList", "eth_simulateV1"
World = dict[Address, AccountState]


@dataclass(slots=True)
class Prestate:
    """What was fetched, from where."""

    world: World | None = None
    source: str | None = None
    run: NodeRun | None = None
    why_not: list[str] = field(default_factory=list)


def calls_of(request: Request, intent: Intent) -> list[dict[str, Any]]:
    """The calls to trace, as the node takes them; empty when the request runs nothing."""
    payload = request.payload
    if isinstance(payload, Transaction):
        call = call_object(request.account, payload.to, payload.value_wei, payload.data)
        if payload.authorizations and all(a.r for a in payload.authorizations):
            call["authorizationList"] = [
                {
                    "chainId": hex(a.chain_id), "address": str(a.address), "nonce": hex(a.nonce),
                    "yParity": hex(a.y_parity or 0), "r": hex(a.r or 0), "s": hex(a.s or 0),
                }
                for a in payload.authorizations
            ]  # fmt: skip
        return [call]
    if isinstance(payload, CallBatch):
        return [call_object(request.account, c.to, c.value_wei, c.data) for c in payload.calls[:20]]
    if isinstance(payload, TypedData) and intent.family == "safe" and intent.calls:
        # The Safe makes the call; what it is itself made of is read beside it.
        inner, safe = intent.calls[0], intent.arguments.get("safe")
        if isinstance(safe, Address):
            return [call_object(safe, inner.target, inner.value_wei, inner.calldata)]
    return []


def call_object(sender: Address, to: Address | None, value_wei: int, data: bytes) -> dict[str, Any]:
    call = {"from": str(sender), "value": hex(value_wei), "data": "0x" + data.hex()}
    if to is not None:
        call["to"] = str(to)
    return call


def ask_prestate(
    questions: Round, client: NodeClient, calls: list[dict[str, Any]], tag: str, out: dict[int, Any]
) -> None:
    """Put the cheapest way to the state that this node knows into a round that is sent anyway."""
    method = TRACED if TRACED not in client.lacks else LISTED if LISTED not in client.lacks else None
    for i, call in enumerate(calls):
        params = [call, tag, {"tracer": "prestateTracer"}] if method == TRACED else [call, tag]
        if method is not None:
            questions.ask(method, params, lambda answer, i=i: out.__setitem__(i, answer))  # type: ignore[misc]


def prestate(
    client: NodeClient,
    calls: list[dict[str, Any]],
    tag: str,
    first: Mapping[int, Any],
    also: Iterable[Address],
    safe: SafeFacts | None,
    needed: int,
) -> Prestate:
    """The state for `calls`, with `first` the answers of `ask_prestate`. `also` are addresses that take part.

    The first `needed` calls must be answered, and the node runs them itself where it gives no state; of the others
    what some of them touch will do.
    """
    out = Prestate()
    also = list(also)

    def enough(answers: Mapping[int, Any]) -> bool:
        return bool(answers) and all(i in answers for i in range(needed))

    if enough(first) and all(isinstance(a, dict) and "accessList" not in a for a in first.values()):
        world = _traced(first.values())
        if world is not None:
            _complete(client, world, also, safe, tag)
            out.world, out.source = world, f"your node ({TRACED})"
            return out
    out.why_not.append("it does not trace calls")
    lists = dict(first) if all(isinstance(a, dict) and "accessList" in a for a in first.values()) else {}
    if LISTED not in client.lacks:
        if not enough(lists):
            questions = Round()
            for i, call in enumerate(calls):
                questions.ask(LISTED, [call, tag], lambda answer, i=i: lists.__setitem__(i, answer))  # type: ignore[misc]
            questions.send(client)
        if enough(lists):
            world = _listed(client, calls, lists.values(), also, safe, tag)
            if world is not None:
                out.world, out.source = world, f"your node ({LISTED})"
                return out
    out.why_not.append("it gives no access lists")
    out.run = _simulated(client, calls[:needed], tag) if needed and SIMULATED not in client.lacks else None
    if out.run is None:
        out.why_not.append("it does not simulate")
    else:
        out.source = f"your node ({SIMULATED})"
    return out


def _traced(answers: Iterable[Any]) -> World | None:
    world: World = {}
    try:
        for given in answers:
            for text, a in given.items():
                address = Address.parse(text, strict=False)
                nonce = a.get("nonce", 0)
                nonce = nonce if isinstance(nonce, int) else number(nonce)
                if nonce < 0 or nonce >> 64:
                    return None
                fresh = AccountState(
                    balance=number(a.get("balance", "0x0")),
                    nonce=nonce,
                    code=raw(a.get("code") or "0x"),
                    storage={number(k): number(v) for k, v in (a.get("storage") or {}).items()},
                )
                old = world.get(address)
                if old is not None:
                    fresh = AccountState(
                        old.balance, old.nonce, old.code or fresh.code, {**fresh.storage, **old.storage}
                    )
                world[address] = fresh
    except (ValueError, TypeError, AttributeError):
        return None
    return world


def _listed(
    client: NodeClient,
    calls: list[dict[str, Any]],
    lists: Iterable[Any],
    also: list[Address],
    safe: SafeFacts | None,
    tag: str,
) -> World | None:
    wanted: dict[Address, dict[int, None]] = {a: {} for a in also}
    try:
        for call in calls:
            for name in ("from", "to"):
                if name in call:
                    wanted.setdefault(Address.parse(call[name], strict=False), {})
        for given in lists:
            for row in given["accessList"]:
                slots = wanted.setdefault(Address.parse(row["address"], strict=False), {})
                slots.update(dict.fromkeys(number(k) for k in row["storageKeys"]))
    except (ValueError, TypeError, KeyError):
        return None
    if safe is not None:
        wanted.setdefault(safe.address, {}).update(dict.fromkeys(safe_slots(safe)))
    world: World = {}
    fetch(client, wanted, tag, world)
    _complete(client, world, also, safe, tag)
    return world if all(a in world for a in list(wanted)[:_ACCOUNTS]) else None


def fetch(client: NodeClient, wanted: Mapping[Address, Iterable[int]], tag: str, world: World) -> None:
    """Balance, nonce, code and slots of `wanted` into `world`: by proofs where the node gives them, else one by one."""
    rows = {a: list(slots)[:_SLOTS] for a, slots in list(wanted.items())[:_ACCOUNTS]}
    codes: dict[Address, bytes] = {}
    got: dict[Address, AccountState] = {}

    def proven(a: Address, answer: Any) -> None:
        storage = {number(r["key"]): number(r["value"]) for r in answer["storageProof"]}
        got[a] = AccountState(number(answer["balance"]), number(answer["nonce"]), b"", storage)

    questions = Round()
    proofs = "eth_getProof" not in client.lacks
    for a, slots in rows.items():
        questions.ask("eth_getCode", [str(a), tag], lambda answer, a=a: codes.__setitem__(a, raw(answer)))  # type: ignore[misc]
        if proofs:
            keys = ["0x" + s.to_bytes(32, "big").hex() for s in slots]
            questions.ask("eth_getProof", [str(a), keys, tag], lambda answer, a=a: proven(a, answer))  # type: ignore[misc]
    if proofs:
        questions.send(client)
    missing = {a: s for a, s in rows.items() if a not in got}
    if missing:
        _one_by_one(client, missing, tag, got, codes, first=None if proofs else questions)
    for a, state in got.items():
        if a in codes:
            old = world.get(a)
            storage = {**(old.storage if old else {}), **state.storage}
            world[a] = AccountState(state.balance, state.nonce, codes[a], storage)


def _one_by_one(
    client: NodeClient,
    rows: Mapping[Address, list[int]],
    tag: str,
    got: dict[Address, AccountState],
    codes: Mapping[Address, bytes],
    first: Round | None,
) -> None:
    questions = first or Round()
    balances: dict[Address, int] = {}
    nonces: dict[Address, int] = {}
    slots: dict[tuple[Address, int], int] = {}
    for a, keys in rows.items():
        questions.ask("eth_getBalance", [str(a), tag], lambda v, a=a: balances.__setitem__(a, number(v)))  # type: ignore[misc]
        questions.ask("eth_getTransactionCount", [str(a), tag], lambda v, a=a: nonces.__setitem__(a, number(v)))  # type: ignore[misc]
        for k in keys:
            place = "0x" + k.to_bytes(32, "big").hex()
            questions.ask(
                "eth_getStorageAt",
                [str(a), place, tag],
                lambda v, key=(a, k): slots.__setitem__(key, number(v)),  # type: ignore[misc]
            )
    questions.send(client)
    del codes
    for a, keys in rows.items():
        if a in balances and a in nonces and all((a, k) in slots for k in keys):
            got[a] = AccountState(balances[a], nonces[a], b"", {k: slots[a, k] for k in keys})


def _complete(client: NodeClient, world: World, also: list[Address], safe: SafeFacts | None, tag: str) -> None:
    """Add who takes part but was not touched, the code behind delegations, and what a Safe is made of."""
    for _ in range(2):
        wanted: dict[Address, list[int]] = {a: [] for a in also if a not in world}
        for state in world.values():
            if is_delegation(state.code):
                wanted.setdefault(Address(state.code[3:]), [])
        if safe is not None:
            state = world.get(safe.address, AccountState())
            lacking = [s for s in safe_slots(safe) if s not in state.storage]
            if lacking:
                wanted[safe.address] = lacking
            code = state.storage.get(0, 0)
            if code:
                wanted.setdefault(Address((code % (1 << 160)).to_bytes(20, "big")), [])
        wanted = {a: s for a, s in wanted.items() if s or a not in world}
        if not wanted:
            return
        try:
            fetch(client, wanted, tag, world)
        except NodeError:
            return


def safe_slots(safe: SafeFacts) -> list[int]:
    """Slots that decide about a Safe: its own, and the places of its owners and modules in their lists."""

    def place(member: bytes, base: int) -> int:
        return int.from_bytes(keccak256(member.rjust(32, b"\0") + base.to_bytes(32, "big")), "big")

    first = b"\x01"
    modules = [place(m, 1) for m in (first, *(safe.modules or ()))]
    return [*_SAFE_SLOTS, *modules, *(place(o, 2) for o in (first, *(safe.owners or ())))]


def _small(value: Any) -> int | None:
    """A quantity of a block: what does not fit 64 bits is none."""
    found = optional(value)
    return found if found is not None and not found >> 64 else None


def block_facts(head: Mapping[str, Any]) -> BlockFacts:
    """The block that the state is of."""
    miner = head.get("miner")
    mix = head.get("mixHash")
    return BlockFacts(
        number=_small(head.get("number")),
        timestamp=_small(head.get("timestamp")),
        coinbase=Address.parse(miner, strict=False) if isinstance(miner, str) and len(miner) == 42 else None,
        gas_limit=_small(head.get("gasLimit")),
        base_fee_per_gas=_small(head.get("baseFeePerGas")),
        prev_randao=raw(mix) if isinstance(mix, str) and len(mix) == 66 else None,
    )


# -- the node's own simulation -----------------------------------------------------------------------

_COIN: Final = Address(b"\xee" * 20)
"""How `traceTransfers` marks moved coins: ERC-20 logs of this address."""
_TRANSFER: Final = keccak256(b"Transfer(address,address,uint256)")
_APPROVAL: Final = keccak256(b"Approval(address,address,uint256)")


def _simulated(client: NodeClient, calls: list[dict[str, Any]], tag: str) -> NodeRun | None:
    """Run on the node, then again with views before and after for the tokens that the logs speak of."""

    def run(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> list[Any] | None:
        block = {"calls": [*before, *calls, *after]}
        try:
            given = client.call(
                SIMULATED, {"blockStateCalls": [block], "traceTransfers": True, "validation": False}, tag
            )
            rows = given[0]["calls"]
        except (NodeError, KeyError, TypeError, IndexError):
            return None
        return rows if isinstance(rows, list) and len(rows) == len(block["calls"]) else None

    rows = run([], [])
    if rows is None:
        return None
    try:
        logs, coins = _logs(rows)
        me = Address.parse(calls[0]["from"], strict=False)
        views = _views(me, logs)
        asked = [{"from": str(_COIN), "to": str(to), "data": "0x" + data.hex()} for to, data in views]
        again = run(asked, asked) if asked else None
        answers: dict[tuple[Address, bytes], tuple[bytes | None, bytes | None]] = {}
        if again is not None:
            for i, key in enumerate(views):
                answers[key] = (_answer(again[i]), _answer(again[len(views) + len(calls) + i]))
        bad = next((r for r in rows if r.get("status") != "0x1"), None)
        why = (bad.get("error") or {}).get("message") or "it reverts" if bad is not None else None
        return NodeRun(
            failed=str(why)[:200] if why else None,
            gas_used=sum(number(r.get("gasUsed", "0x0")) for r in rows),
            logs=tuple(logs),
            coins=tuple(coins),
            views=answers,
        )
    except (ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None


def _answer(row: Any) -> bytes | None:
    return raw(row.get("returnData", "0x")) if row.get("status") == "0x1" else None


_LogRow = tuple[Address, tuple[bytes, ...], bytes]


def _logs(rows: list[Any]) -> tuple[list[_LogRow], list[tuple[Address, Address, int]]]:
    logs: list[_LogRow] = []
    coins: list[tuple[Address, Address, int]] = []
    for r in rows:
        for x in r.get("logs") or ():
            address = Address.parse(x["address"], strict=False)
            topics, data = tuple(raw(t) for t in x["topics"]), raw(x["data"])
            if address == _COIN and topics and topics[0] == _TRANSFER and len(topics) == 3:
                coins.append((Address(topics[1][12:]), Address(topics[2][12:]), int.from_bytes(data, "big")))
            else:
                logs.append((address, topics, data))
    return logs, coins


def _views(me: Address, logs: list[_LogRow]) -> list[tuple[Address, bytes]]:
    """What to ask before and after: balances of the account, allowances it gave, owners of NFTs that moved."""
    who = bytes(12) + me
    out: dict[tuple[Address, bytes], None] = {}
    for address, topics, _ in logs:
        if not topics or who not in topics:
            continue
        out[address, bytes.fromhex("70a08231") + who] = None
        if topics[0] == _APPROVAL and len(topics) == 3:
            out[address, bytes.fromhex("dd62ed3e") + topics[1] + topics[2]] = None
        if topics[0] == _TRANSFER and len(topics) == 4:
            out[address, bytes.fromhex("6352211e") + topics[3]] = None
    return list(out)[:_VIEWS]
