"""Two worlds: the same request run again where a contract that watches for previews would behave otherwise.

1. The block: moved on, with another producer, time and randomness.
2. The owner: the contracts that are called are asked, function by function, as their owner would ask them. What the
   owner may write and a stranger may not is then in force when the request is run again.

How the owner is found: every address in the storage that the run read and every address in the code of the called
contract is tried as caller; so is the zero address, which passes for the owner where the owner's slot was not read
and therefore is not in the state. A function counts as the owner's when it writes for one of these and fails, or
writes nothing, for a stranger. Functions are those of the contract's own dispatcher; arguments are one, zero and
the largest number. Limits: setters that take other forms, timelocks and owners behind a proxy's own storage are not
found, and contracts that everybody uses (`resources/known`) are not asked: their owners can do much, and it is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from app.address import ZERO, Address, Asset, asset_text
from app.effects.bytecode import addresses_in, selectors
from app.effects.control import IMPLEMENTATION, as_address
from app.effects.evm.choose import choose
from app.effects.evm.model import Message, Ran, Session, World
from app.effects.lived import Lived
from app.effects.model import Divergence
from app.effects.movements import movements
from app.evidence import AccountState, Evidence
from app.intent import words
from app.intent.known import known
from app.intent.model import Change, ChangeKind
from app.request import Request

_FAR_BLOCKS: Final = 300
_STRANGER: Final = Address(bytes.fromhex("5772616e676572000000000000000000deadbeef"))
_FUNCTIONS: Final = 40
_CALLERS: Final = 3
_CONTRACTS: Final = 2
_SETTERS: Final = 6
_ASKED: Final = 240
"""Calls at most for each contract: some 10 ms with the fast backend."""
_ASKED_GAS: Final = 12_000_000
"""Gas these calls may use together: bounds the time of the portable backend."""
_AGAIN_GAS: Final = 3_000_000
"""Gas that runs after the owner's calls may use together, as the first run counts it: bounds the time."""
_SETTER_GAS: Final = 300_000
_ARGUMENTS: Final = (
    b"".join((1).to_bytes(32, "big") for _ in range(3)),
    bytes(96),
    b"\xff" * 96,
)


def divergences(
    request: Request, evidence: Evidence, lived: Lived, mine: frozenset[Address], first: tuple[Change, ...]
) -> tuple[Divergence, ...]:
    """Where the outcome for the user gets worse in another world; at most one of each kind."""
    if not any(m.data for m in lived.plan.messages) and not _code_called(lived):
        return ()  # coins sent to an account without code go the same way in every world
    out = []
    later = _later(request, evidence, lived, mine, first)
    if later is not None:
        out.append(later)
    owned = _owner(request, evidence, lived, mine, first)
    if owned is not None:
        out.append(owned)
    return tuple(out)


def _code_called(lived: Lived) -> bool:
    return any(m.to in lived.plan.world and lived.plan.world[m.to].code for m in lived.plan.messages if m.to)


def _later(
    request: Request, evidence: Evidence, lived: Lived, mine: frozenset[Address], first: tuple[Change, ...]
) -> Divergence | None:
    block = lived.block
    base = block.base_fee_per_gas or 10**9
    later = replace(
        block,
        base_fee_per_gas=base,
        number=(block.number or 0) + _FAR_BLOCKS,
        timestamp=(block.timestamp or 0) + 12 * _FAR_BLOCKS,
        coinbase=Address(b"\x4c" * 20),
        prev_randao=bytes(range(32)),
    )
    # Gas that costs something: a price of zero is how a contract tells a preview.
    paid = tuple(replace(m, gas_price_wei=m.gas_price_wei or base + 10**9) for m in lived.plan.messages)
    again = Lived.run(lived.engine, replace(lived.plan, messages=paid), later, lived.chain_id, lived.fork)
    if again.failed is not None:
        return None  # deadlines pass; a failure takes nothing
    worse = _worse(request, evidence, again, mine, first, vanished=True)
    return Divergence("in a later block by another producer", worse) if worse else None


def _owner(
    request: Request, evidence: Evidence, lived: Lived, mine: frozenset[Address], first: tuple[Change, ...]
) -> Divergence | None:
    budget = _AGAIN_GAS
    for contract in _strange(request, lived, mine):
        for message, name in _owners_calls(lived, contract, mine):
            budget -= lived.gas_used
            if budget < -lived.gas_used:  # one is always tried
                return None
            again = Lived.run(lived.engine, lived.plan, lived.block, lived.chain_id, lived.fork, first=(message,))
            if again.failed is not None:
                continue
            worse = _worse(request, evidence, again, mine, first)
            if worse:
                return Divergence(f"after the owner of {contract} calls {name}", worse)
    return None


def _strange(request: Request, lived: Lived, mine: frozenset[Address]) -> list[Address]:
    """Called contracts that wait for coins or moved something, and that are not everybody's."""
    called = [m.to for m in lived.plan.messages if m.to is not None]
    called += [a for a, _ in lived.reads]
    out = []
    for a in dict.fromkeys(called):
        state = lived.plan.world.get(a)
        if state is not None and state.code and a not in mine and known(a, request.chain_id) is None:
            out.append(a)
    return out[:_CONTRACTS]


def _owners_calls(lived: Lived, contract: Address, mine: frozenset[Address]) -> Iterator[tuple[Message, str]]:
    """Calls that change, for the owner alone, a slot that the request's run reads."""
    state = lived.plan.world[contract]
    read = {slot for a, slot in lived.reads if a == contract}
    if not read:
        return
    code = _behind(state, lived.plan.world)
    held = [as_address(v) for v in state.storage.values() if v >> 96 and not v >> 160]
    callers = [a for a in dict.fromkeys([*held, *addresses_in(code)]) if a not in mine][:_CALLERS]
    callers.append(ZERO)
    engine = choose(lived.fork, (), lived.plan.world) or lived.engine
    left, gas = _ASKED, _ASKED_GAS
    found = 0
    asked: Session | None = None

    def ask(caller: Address, data: bytes) -> set[int]:
        nonlocal asked, gas
        if asked is None:
            asked = engine.open(lived.plan.world, lived.block, lived.chain_id, lived.fork)
        ran = asked.run(Message(caller, contract, 0, data, gas=_SETTER_GAS))
        gas -= ran.gas_used
        if ran.failed is None:
            asked = None  # what it changed must not meet the next question
        return _writes(ran, contract) & read

    for arguments in _ARGUMENTS:
        for selector in selectors(code)[:_FUNCTIONS]:
            data = selector + arguments
            for caller in callers:
                left -= 1
                if left < 0 or gas < 0 or found >= _SETTERS:
                    return
                # What anybody may do is a state that the user's own run could be in: the stranger must fail.
                if ask(caller, data) and not ask(_STRANGER, data):
                    found += 1
                    yield Message(caller, contract, 0, data, gas=_SETTER_GAS), f"0x{selector.hex()}"
                    break


def _behind(state: AccountState, world: World) -> bytes:
    """The code whose functions a contract has: its own, or that of the contract it stands for."""
    named = state.storage.get(IMPLEMENTATION) or (state.storage.get(0, 0) if len(state.code) < 400 else 0)
    minimal = _MINIMAL.search(state.code) if len(state.code) < 100 else None
    target = Address(minimal[1]) if minimal else as_address(named) if named else None
    behind = world.get(target) if target is not None else None
    return behind.code if behind is not None and behind.code else state.code


_MINIMAL: Final = re.compile(rb"\x36\x3d\x3d\x37\x3d\x3d\x3d\x36\x3d\x73(.{20})\x5a\xf4", re.DOTALL)
"""EIP-1167: a proxy that is nothing else."""


def _writes(ran: Ran, contract: Address) -> set[int]:
    change = ran.changes.get(contract)
    return set(change.storage) if ran.failed is None and change is not None else set()


def _worse(
    request: Request,
    evidence: Evidence,
    again: Lived,
    mine: frozenset[Address],
    first: tuple[Change, ...],
    *,
    vanished: bool = False,
) -> str | None:
    """What more would be lost, in words; None when the outcome is the same or better.

    Getting less is no loss: prices and rates move, and their owners may set them. With `vanished` it is one when
    something is paid and nothing at all comes back any more.
    """
    second, _ = movements(again, mine, ())
    was, now = _lost(first), _lost(second)
    pays = any(n > 0 for n in was.values())
    for key in {**was, **now}:
        a, b = was.get(key, 0), now.get(key, 0)
        gone = vanished and pays and a < 0 <= b
        if (b > a and b > 0 and (b - a) * 10 > max(abs(a), 1)) or gone:
            return f"{words.amount_text(b - a, key[1], request.chain_id, evidence)} more would be lost"
    before = {(c.account, c.asset, c.counterparty) for c in first if c.kind in _GRANTS}
    for c in second:
        if c.kind in _GRANTS and (c.account, c.asset, c.counterparty) not in before:
            return f"{c.counterparty} would get the right to take {asset_text(c.asset) if c.asset else 'assets'}"
    return None


_GRANTS: Final = (ChangeKind.APPROVE, ChangeKind.APPROVE_ALL)


def _lost(changes: Iterable[Change]) -> dict[tuple[Address, Asset], int]:
    out: dict[tuple[Address, Asset], int] = {}
    for c in changes:
        if c.kind in (ChangeKind.SEND, ChangeKind.RECEIVE) and c.asset is not None:
            sign = -1 if c.kind is ChangeKind.RECEIVE else 1
            out[c.account, c.asset] = out.get((c.account, c.asset), 0) + sign * (c.amount or 0)
    return out
