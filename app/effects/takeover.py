"""What somebody who gets control over an account takes at once: its code, a module's or an owner's, tried on the state.

A 7702 delegation, a Safe's new module or owner, or a smart account's new signer is worth everything. Whether it can be
taken in one call is tried: by everybody, by the one who got control, and by the addresses that the delegate's code
holds, with the entry points that smart accounts share and with every function of the delegate's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from app.address import NATIVE, Address, keccak256, selector
from app.effects.bytecode import addresses_in, selectors
from app.effects.evm.model import Message, Ran, World
from app.effects.model import WorstUse
from app.effects.uses import Place
from app.effects.worst_use import taken_at_once
from app.evidence import AccountState, Evidence, is_delegation
from app.intent import words
from app.intent.model import Change, ChangeKind
from app.request import Request

_ANYBODY: Final = Address(bytes.fromhex("5772616e676572000000000000000000deadbeef"))
_TRANSFER: Final = bytes.fromhex("a9059cbb")
_BALANCE: Final = bytes.fromhex("70a08231")
_TRANSFER_TOPIC: Final = keccak256(b"Transfer(address,address,uint256)")
_FUNCTIONS: Final = 60
_GAS_IN_ALL: Final = 20_000_000
"""Bounds the time: some hundred tries on the portable backend."""
_TRY_GAS: Final = 1_500_000
_COINS: Final = 4


def taken_over(request: Request, use: WorstUse, evidence: Evidence, world: World) -> WorstUse:
    """`use`, which is everything, with what was taken at once when it was tried; unchanged where nothing can be run."""
    change = use.given[0]
    account = (
        change.subject if change.subject is not None and change.kind is not ChangeKind.DELEGATE else change.account
    )
    place, delegate = _place(request, evidence, world, account, change)
    if place is None:
        return use
    best: tuple[int, str] | None = None
    gas = _GAS_IN_ALL
    there = _held(place, account, evidence)
    if not any(there.values()):
        return use
    for caller, who in _callers(use, delegate):
        session = place.open(Message(caller, account))
        for data, what in _calls(caller, delegate, there):
            if gas <= 0:
                break
            ran = session.attempt(Message(caller, account, 0, data, gas=_TRY_GAS))
            gas -= ran.gas_used
            gone = _gone(ran, account, there)
            if not gone:
                continue
            asset, amount = max(gone.items(), key=lambda g: (g[0] == NATIVE, g[1]))
            share = 100 * amount // max(there[asset], 1)
            if best is None or share > best[0]:
                text = words.amount_text(amount, asset, request.chain_id, evidence)
                best = share, taken_at_once(who, what, text)
            if share >= 99:
                return replace(use, taken=True, simulated=True, how=best[1])
    if best is not None:
        return replace(use, taken=True, simulated=True, how=best[1])
    # That nobody found a way says nothing: a delegate's code, a module or an owner can do all.
    return use


def _place(
    request: Request, evidence: Evidence, world: World, account: Address, change: Change
) -> tuple[Place | None, AccountState | None]:
    """The state with the new code in place, where the fast backend runs it: as code itself, not as a delegation to it."""
    state = world.get(account)
    if change.counterparty is not None and (change.standard == "eip7702" or change.what.endswith("(EIP-7702)")):
        delegate = world.get(change.counterparty)
        if delegate is None or not delegate.code:
            return None, None
        base = state if state is not None else AccountState()
        changed = {a: s for a, s in world.items() if not is_delegation(s.code)}
        changed[account] = replace(base, code=delegate.code)
        return Place.of(request, evidence, changed), delegate
    if state is None or not state.code:
        return None, None
    return Place.of(request, evidence, world), None


def _held(place: Place, account: Address, evidence: Evidence) -> dict[Address | str, int]:
    """What the account has of coins: native, and of the tokens that state or evidence name."""
    out: dict[Address | str, int] = {NATIVE: place.world[account].balance if account in place.world else 0}
    named = [a for a in (evidence.balances or {}) if isinstance(a, Address)] + list(evidence.tokens)
    for token in [t for t in dict.fromkeys(named) if place.has_code(t)][:_COINS]:
        held = place.word(token, _BALANCE + _word(account))
        if held:
            out[token] = held
    return out


def _callers(use: WorstUse, delegate: AccountState | None) -> Iterator[tuple[Address, str | None]]:
    """Who is tried, with his name; None stands for anybody."""
    if delegate is not None:
        yield _ANYBODY, None
        for a in addresses_in(delegate.code):
            yield a, f"{a}"
    elif use.holder is not None:
        yield use.holder, f"{use.holder}"


def _calls(
    caller: Address, delegate: AccountState | None, there: dict[Address | str, int]
) -> Iterator[tuple[bytes, str]]:
    """Calldata to try with a name each: the known entry points for what is there, then the delegate's functions."""
    for asset, amount in there.items():
        if not amount:
            continue
        target, wei, data = (
            (caller, amount, b"")
            if not isinstance(asset, Address)
            else (asset, 0, _TRANSFER + _word(caller) + _word(amount))
        )
        for signature, made in _entry_points(target, wei, data, caller):
            yield made, signature
    if delegate is None:
        return
    yield b"", "0x"
    coins = [a for a in there if isinstance(a, Address)]
    for called in selectors(delegate.code)[:_FUNCTIONS]:
        name = f"0x{called.hex()}"
        yield called + bytes(96), name
        yield called + _word(caller) + _word(there[NATIVE]) + bytes(64), name
        for coin in coins[:2]:
            yield called + _word(coin) + _word(caller) + _word(there[coin]) + bytes(32), name
            yield called + _list([coin]), name


def _list(addresses: list[Address]) -> bytes:
    return _word(32) + _word(len(addresses)) + b"".join(map(_word, addresses))


def _entry_points(target: Address, wei: int, data: bytes, caller: Address) -> Iterator[tuple[str, bytes]]:
    """How smart accounts and Safes are told to make a call: one line an interface."""
    tail = _bytes(data)
    three = _word(target) + _word(wei)
    row = three + _word(96) + tail
    for name in ("execute", "exec", "executeCall", "invoke"):
        yield _named(f"{name}(address,uint256,bytes)", three + _word(96) + tail)
    yield _named("execute(address,uint256,bytes,uint8)", three + _word(128) + _word(0) + tail)
    for name in ("execute", "executeBatch", "batch"):
        yield _named(f"{name}((address,uint256,bytes)[])", _word(32) + _word(1) + _word(32) + row)
    arrays = [_word(1) + _word(target), _word(1) + _word(wei), _word(1) + _word(32) + tail]
    heads = [_word(96), _word(96 + len(arrays[0])), _word(96 + len(arrays[0]) + len(arrays[1]))]
    yield _named("executeBatch(address[],uint256[],bytes[])", b"".join(heads + arrays))
    packed = _bytes(target + _word(wei) + data)
    yield _named("execute(bytes32,bytes)", bytes(32) + _word(64) + packed)
    batch = _word(32) + _word(1) + _word(32) + row
    for mode in ("01" + "00" * 31, "01000000000078210001" + "00" * 22):
        yield _named("execute(bytes32,bytes)", bytes.fromhex(mode) + _word(64) + _bytes(batch))
    yield _named("execTransactionFromModule(address,uint256,bytes,uint8)", three + _word(128) + _word(0) + tail)
    signed = _bytes(_word(caller) + bytes(32) + b"\x01")
    body = b"".join((_word(320), *(bytes(32),) * 6, _word(320 + len(tail)))) + tail + signed
    yield _named(
        "execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)", three + body
    )


def _named(signature: str, arguments: bytes) -> tuple[str, bytes]:
    return signature.partition("(")[0] + "()", selector(signature) + arguments


def _bytes(value: bytes) -> bytes:
    return _word(len(value)) + value + bytes(-len(value) % 32)


def _word(value: int | bytes) -> bytes:
    return value.to_bytes(32, "big") if isinstance(value, int) else value.rjust(32, b"\0")


def _gone(ran: Ran, account: Address, there: dict[Address | str, int]) -> dict[Address | str, int]:
    """What of `there` the account has less of after a call; tokens by their logs, which the token itself wrote."""
    if ran.failed is not None:
        return {}
    out: dict[Address | str, int] = {}
    change = ran.changes.get(account)
    if change is not None and change.balance[1] < change.balance[0]:
        out[NATIVE] = change.balance[0] - change.balance[1]
    for x in ran.logs:
        if x.address in there and x.topics[:1] == (_TRANSFER_TOPIC,) and len(x.topics) == 3 and x.who(1) == account:
            out[x.address] = out.get(x.address, 0) + int.from_bytes(x.data[:32], "big")
    return {a: min(n, there.get(a, 0)) for a, n in out.items() if n}
