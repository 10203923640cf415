"""Run the request on the state that is known, in this process, and read what moved from state as well as from logs.

The EVM is pyrevm where a wheel exists. Its forks end in spring 2024: EIP-7702 transactions stay static and say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from app.address import NATIVE, Address, Asset
from app.effects.model import Divergence, Effects, FalseLog
from app.effects.static import controlled
from app.evidence import BlockFacts, Evidence, is_delegation
from app.intent.abi.rules import is_unlimited
from app.intent.model import Change, ChangeKind, Intent, Unknown
from app.request import CallBatch, Request
from app.transaction import Transaction

GAS: Final = 30_000_000
_PROBED: Final = 40
_TRANSFER: Final = "ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
_APPROVAL: Final = "8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925"
_APPROVAL_ALL: Final = "17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31"
_SINGLE: Final = "c3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62"
_DEPOSIT: Final = "e1fffcc4923d04b559f4d29a8bfc6cda04eb5b0d3c460751c2402c5c5cc9109c"
_WITHDRAWAL: Final = "7fcf532c15f0a6db0bd6d0e038bea71d30d808c7d98cb3bf7268a95bf5081b65"
IMPLEMENTATION: Final = 0x360894A13BA1A3210667C828492DB98DCA3E2076CC3735A920A3CA505D382BBC
ADMIN: Final = 0xB53127684A568B3173AE13B9F8A6016E243E63B6E8EE1178D6A717850B5D6103
"""EIP-1967 slots."""
_FAR_BLOCKS: Final = 300


@dataclass(frozen=True, slots=True)
class _Call:
    caller: Address
    to: Address | None
    value: int
    data: bytes


@dataclass(frozen=True, slots=True)
class _Log:
    address: Address
    topics: tuple[str, ...]
    data: bytes

    def who(self, place: int) -> Address:
        return Address(bytes.fromhex(self.topics[place])[-20:])


@dataclass(frozen=True, slots=True)
class _Ran:
    """One run: what was there before and after for the accounts looked at."""

    failed: str | None
    gas_used: int
    logs: tuple[_Log, ...]
    balances: Mapping[Address, tuple[int, int]]
    tokens: Mapping[tuple[Address, Address], tuple[int, int]]
    allowances: Mapping[tuple[Address, Address, Address], int]
    slots: Mapping[tuple[Address, int], tuple[int, int]]


def simulate(request: Request, intent: Intent, evidence: Evidence) -> Effects | None:
    """Effects by simulation; None when the state or the EVM here is not enough to run it."""
    del intent
    calls = _calls(request)
    if calls is None or evidence.state is None or not _enough(calls, evidence):
        return None
    try:
        import pyrevm
    except ImportError:
        return None
    mine = _mine(request, evidence)
    ran = _run(pyrevm, request.chain_id, calls, evidence, evidence.block or BlockFacts(), mine)
    state_from = evidence.state_source or "the request's own context"
    if ran.failed is not None:
        return Effects(
            source="simulation", reverted=True, revert_reason=ran.failed, state_from=state_from, backend="pyrevm",
            gas_used=ran.gas_used,
        )  # fmt: skip
    changes, lies = _changes(ran, mine, calls)
    return Effects(
        source="simulation",
        changes=changes,
        reverted=False,
        false_logs=lies,
        divergences=_divergences(pyrevm, request, calls, evidence, mine, changes),
        state_from=state_from,
        backend="pyrevm",
        gas_used=ran.gas_used,
        unknowns=(Unknown("what later blocks change", "it was run on the state that is known now"),)
        if evidence.block is None
        else (),
    )


def _mine(request: Request, evidence: Evidence) -> frozenset[Address]:
    from app.intent.decode import decode

    return controlled(request, decode(request, evidence), evidence)


def _calls(request: Request) -> tuple[_Call, ...] | None:
    payload = request.payload
    if isinstance(payload, Transaction):
        if payload.authorizations:
            return None
        return (_Call(request.account, payload.to, payload.value_wei, payload.data),)
    if isinstance(payload, CallBatch):
        return tuple(_Call(request.account, c.to, c.value_wei, c.data) for c in payload.calls)
    return None


def _enough(calls: Iterable[_Call], evidence: Evidence) -> bool:
    """A call's target must be in the state: an empty account would make everything look harmless."""
    state = evidence.state or {}
    return all(c.to is None or not c.data or c.to in state for c in calls)


def _evm(pyrevm: Any, chain_id: int, evidence: Evidence, block: BlockFacts) -> Any:
    env = pyrevm.Env(
        cfg=pyrevm.CfgEnv(chain_id=chain_id),
        block=pyrevm.BlockEnv(
            number=block.number,
            timestamp=block.timestamp,
            coinbase=str(block.coinbase) if block.coinbase else None,
            basefee=0,
            gas_limit=max(block.gas_limit or 0, GAS),
            prevrandao=block.prev_randao or bytes(32),
        ),
    )
    evm = pyrevm.EVM(env=env, gas_limit=GAS)
    for address, account in (evidence.state or {}).items():
        code = b"" if is_delegation(account.code) else account.code
        info = pyrevm.AccountInfo(balance=account.balance, nonce=account.nonce, code=code)
        evm.insert_account_info(str(address), info)
        for slot, value in account.storage.items():
            evm.insert_account_storage(str(address), slot, value)
    return evm


def _read(evm: Any, caller: Address, token: Address, data: bytes) -> int | None:
    """One word from a view call; None when it fails or answers something else."""
    try:
        out = bytes(evm.message_call(str(caller), str(token), data, is_static=True, gas=300_000))
    except (RuntimeError, ValueError, OverflowError):
        return None
    return int.from_bytes(out[:32], "big") if len(out) == 32 else None


def _balance_call(owner: Address) -> bytes:
    return bytes.fromhex("70a08231") + bytes(12) + owner


def _run(
    pyrevm: Any, chain_id: int, calls: Iterable[_Call], evidence: Evidence, block: BlockFacts, mine: frozenset[Address]
) -> _Ran:
    state = evidence.state or {}
    evm = _evm(pyrevm, chain_id, evidence, block)
    contracts = [a for a, s in state.items() if s.code and not is_delegation(s.code)][:_PROBED]
    watched = [a for a in mine if a in state] or list(mine)
    probe = Address(bytes(19) + b"\x99")
    before = {(t, a): _read(evm, probe, t, _balance_call(a)) for t in contracts for a in watched}
    coins = {a: int(evm.get_balance(str(a))) for a in watched}
    slots = {(a, s): _slot(state, a, s) for a in state for s in (IMPLEMENTATION, ADMIN, *((0,) if a in mine else ()))}
    logs: list[_Log] = []
    gas = 0
    for call in calls:
        failed = _one(evm, call)
        result = evm.result
        gas += int(getattr(result, "gas_used", 0) or 0)
        if failed is not None:
            return _Ran(failed, gas, (), {}, {}, {}, {})
        for log in getattr(result, "logs", None) or ():
            raw = log.data
            data = raw[1] if isinstance(raw, tuple) else raw
            topics = tuple(str(t).removeprefix("0x") for t in log.topics)
            logs.append(_Log(Address.parse(str(log.address), strict=False), topics, bytes(data)))
    emitted = [x.address for x in logs if x.address not in contracts][:_PROBED]
    tokens: dict[tuple[Address, Address], tuple[int, int]] = {}
    for token in (*contracts, *dict.fromkeys(emitted)):
        for a in watched:
            was, now = before.get((token, a)), _read(evm, probe, token, _balance_call(a))
            if now is not None:
                tokens[token, a] = (was or 0, now)
    allowances: dict[tuple[Address, Address, Address], int] = {}
    for x in logs:
        if x.topics and x.topics[0] == _APPROVAL and len(x.topics) == 3 and x.who(1) in mine:
            data = bytes.fromhex("dd62ed3e") + bytes(12) + x.who(1) + bytes(12) + x.who(2)
            now = _read(evm, probe, x.address, data)
            if now is not None:
                allowances[x.address, x.who(1), x.who(2)] = now
    after_slots = {k: (v, int(evm.storage(str(k[0]), k[1]))) for k, v in slots.items()}
    balances = {a: (was, int(evm.get_balance(str(a)))) for a, was in coins.items()}
    return _Ran(None, gas, tuple(logs), balances, tokens, allowances, after_slots)


def _slot(state: Mapping[Address, Any], address: Address, slot: int) -> int:
    return int(state[address].storage.get(slot, 0))


def _one(evm: Any, call: _Call) -> str | None:
    """Run one call and keep its changes; the reason when it fails."""
    try:
        if call.to is None:
            evm.deploy(str(call.caller), call.data, value=call.value, gas=GAS)
        else:
            evm.message_call(str(call.caller), str(call.to), call.data, value=call.value, gas=GAS)
    except (RuntimeError, ValueError, OverflowError) as error:
        return reason_of(str(error))
    return None


def reason_of(text: str) -> str:
    """The reason a contract gave: `Error(string)` in words, else what the EVM said, shortened."""
    place = text.find("08c379a0")
    if place >= 0:
        try:
            raw = bytes.fromhex(text[place + 8 :].split(")", maxsplit=1)[0].split(",", maxsplit=1)[0].strip())
            size = int.from_bytes(raw[32:64], "big")
            return raw[64 : 64 + min(size, 300)].decode(errors="replace")
        except ValueError:
            pass
    return text[:200]


def _changes(
    ran: _Ran, mine: frozenset[Address], calls: tuple[_Call, ...]
) -> tuple[tuple[Change, ...], tuple[FalseLog, ...]]:
    out: list[Change] = []
    lies: list[FalseLog] = []
    target = calls[0].to
    for account, (was, now) in ran.balances.items():
        out += _moved(account, NATIVE, now - was, target, "native")
    by_logs: dict[tuple[Address, Address], int] = {}
    other: dict[tuple[Address, Address, bool], Address] = {}
    for x in ran.logs:
        _count(x, mine, by_logs, other)
    for key in {**by_logs, **{k: 0 for k, (was, now) in ran.tokens.items() if was != now}}:
        token, account = key
        said = by_logs.get(key, 0)
        seen = ran.tokens[key][1] - ran.tokens[key][0] if key in ran.tokens else said
        if key in ran.tokens and seen != said and abs(seen - said) > max(abs(seen), abs(said)) // 50:
            lies.append(FalseLog(token, account, said, seen))
        out += _moved(account, token, seen, other.get((token, account, seen < 0), target), "erc20")
    for (token, owner, spender), now in ran.allowances.items():
        kind = ChangeKind.APPROVE if now else ChangeKind.REVOKE
        out.append(Change(kind, owner, token, now, spender, standard="erc20", unlimited=is_unlimited(now)))
    for x in ran.logs:
        out += _rights(x, mine)
    for (address, slot), (was, now) in ran.slots.items():
        if was != now:
            new = Address((now % (1 << 160)).to_bytes(20, "big"))
            kind = ChangeKind.OWN if slot == ADMIN else ChangeKind.UPGRADE
            out.append(Change(kind, address, counterparty=new, subject=address, what="seen in the state"))
    return tuple(out), tuple(lies)


def _moved(account: Address, asset: Asset, delta: int, other: Address | None, standard: str) -> list[Change]:
    if delta == 0:
        return []
    kind = ChangeKind.SEND if delta < 0 else ChangeKind.RECEIVE
    return [Change(kind, account, asset, abs(delta), other, standard=standard)]


def _count(
    x: _Log,
    mine: frozenset[Address],
    by_logs: dict[tuple[Address, Address], int],
    other: dict[tuple[Address, Address, bool], Address],
) -> None:
    """Add an ERC-20 movement that a log claims."""
    if not x.topics:
        return
    if x.topics[0] == _TRANSFER and len(x.topics) == 3 and len(x.data) >= 32:
        amount = int.from_bytes(x.data[:32], "big")
        sender, to = x.who(1), x.who(2)
    elif x.topics[0] in (_DEPOSIT, _WITHDRAWAL) and len(x.topics) == 2 and len(x.data) == 32:
        amount = int.from_bytes(x.data, "big")
        sender, to = (x.address, x.who(1)) if x.topics[0] == _DEPOSIT else (x.who(1), x.address)
    else:
        return
    if sender in mine:
        by_logs[x.address, sender] = by_logs.get((x.address, sender), 0) - amount
        other.setdefault((x.address, sender, True), to)
    if to in mine:
        by_logs[x.address, to] = by_logs.get((x.address, to), 0) + amount
        other.setdefault((x.address, to, False), sender)


def _rights(x: _Log, mine: frozenset[Address]) -> list[Change]:
    """NFT movements and operators."""
    if not x.topics:
        return []
    if x.topics[0] == _TRANSFER and len(x.topics) == 4:
        nft = int(x.topics[3], 16)
        sender, to = x.who(1), x.who(2)
        out = []
        if sender in mine:
            out.append(Change(ChangeKind.SEND, sender, x.address, 1, to, token_id=nft, standard="erc721"))
        if to in mine:
            out.append(Change(ChangeKind.RECEIVE, to, x.address, 1, sender, token_id=nft, standard="erc721"))
        return out
    if x.topics[0] == _SINGLE and len(x.topics) == 4 and len(x.data) == 64:
        nft, count = int.from_bytes(x.data[:32], "big"), int.from_bytes(x.data[32:], "big")
        sender, to = x.who(2), x.who(3)
        out = []
        if sender in mine:
            out.append(Change(ChangeKind.SEND, sender, x.address, count, to, token_id=nft, standard="erc1155"))
        if to in mine:
            out.append(Change(ChangeKind.RECEIVE, to, x.address, count, sender, token_id=nft, standard="erc1155"))
        return out
    if x.topics[0] == _APPROVAL_ALL and len(x.topics) == 3 and x.who(1) in mine:
        on = any(x.data)
        kind = ChangeKind.APPROVE_ALL if on else ChangeKind.REVOKE
        return [Change(kind, x.who(1), x.address, None, x.who(2), unlimited=on)]
    if x.topics[0] == _APPROVAL and len(x.topics) == 4 and x.who(1) in mine:
        nft = int(x.topics[3], 16)
        return [Change(ChangeKind.APPROVE, x.who(1), x.address, 1, x.who(2), token_id=nft, standard="erc721")]
    return []


def _divergences(
    pyrevm: Any,
    request: Request,
    calls: tuple[_Call, ...],
    evidence: Evidence,
    mine: frozenset[Address],
    first: tuple[Change, ...],
) -> tuple[Divergence, ...]:
    """Run again in a later block with another producer: a contract that behaves in a preview only gives itself away."""
    block = evidence.block or BlockFacts()
    later = replace(
        block,
        number=(block.number or 0) + _FAR_BLOCKS,
        timestamp=(block.timestamp or 0) + 12 * _FAR_BLOCKS,
        coinbase=Address(b"\x4c" * 20),
        prev_randao=bytes(range(32)),
    )
    ran = _run(pyrevm, request.chain_id, calls, evidence, later, mine)
    if ran.failed is not None:
        return ()  # deadlines pass; a failure takes nothing
    second, _ = _changes(ran, mine, calls)

    def lost(changes: Iterable[Change]) -> dict[tuple[Address, Asset | None], int]:
        out: dict[tuple[Address, Asset | None], int] = {}
        for c in changes:
            if c.kind in (ChangeKind.SEND, ChangeKind.RECEIVE):
                sign = -1 if c.kind is ChangeKind.RECEIVE else 1
                out[c.account, c.asset] = out.get((c.account, c.asset), 0) + sign * (c.amount or 0)
        return out

    was, now = lost(first), lost(second)
    for key in {**was, **now}:
        a, b = was.get(key, 0), now.get(key, 0)
        if b > a and (b - a) * 10 > max(abs(a), 1):
            asset = key[1] if isinstance(key[1], str) else str(key[1])
            detail = f"{b - a} more base units of {asset} would be lost"
            return (Divergence("in a later block by another producer", detail),)
    return ()
