"""Two worlds: the same request run again where a contract that watches for previews would behave otherwise.

1. The block: moved on, with another producer, time, randomness, fee and as much gas as a wallet would give; for a
   signature, which is used when somebody likes, also days and a month on.
2. The owner: what the owner of a called contract may write and a stranger may not (`owners`) is in force when the
   request is run again.
3. The origin: what others submit is run as submitted by those whom the called contracts know. The origin of a
   transaction is the account itself, whatever the world.

A run that leaves the same state and logs as the first is not looked at any further, and where no code in the state can
ask for anything of a block, another block is not tried: it runs the same. Contracts that everybody uses
(`resources/known`) are not asked: their owners can do much, and it is known. So is what an owner can do by replacing
the code behind a proxy: that is said (`replaceable`), not tried. Limits: for transactions, delays that are not
over within an hour; setters whose arguments are hashed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Final

from app.address import Address, Asset, asset_text
from app.effects.bytecode import CREATE, CREATE2, OF_A_BLOCK, ORIGIN, can_run
from app.effects.control import ADMIN, BEACON, IMPLEMENTATION, as_address
from app.effects.evm.model import World
from app.effects.lived import Lived, Plan
from app.effects.model import Divergence
from app.effects.movements import movements
from app.effects.owners import WAITS, behind, changes_by_owner, named_in
from app.evidence import AccountState, BlockFacts, Evidence
from app.intent import words
from app.intent.known import known
from app.intent.model import Change, ChangeKind, Unknown
from app.request import CallBatch, Request
from app.transaction import Transaction

_FAR_BLOCKS: Final = 300
_STRANGER: Final = Address(bytes.fromhex("5772616e676572000000000000000000deadbeef"))
_CONTRACTS: Final = 4
_AGAIN_GAS: Final = 3_000_000
"""Gas that runs after the owner's calls may use together, as the first run counts it: bounds the time."""


def divergences(
    request: Request,
    evidence: Evidence,
    lived: Lived,
    mine: frozenset[Address],
    first: tuple[Change, ...],
    strange: list[Address],
) -> tuple[Divergence, ...]:
    """Where the outcome for the user gets worse in another world; at most one of each kind. `strange`: `strangers`."""
    if not any(m.data for m in lived.plan.messages) and not _code_called(lived):
        return ()  # coins sent to an account without code go the same way in every world
    if not strange:
        return ()  # what everybody uses does not watch for this user's previews
    out = []
    later = _later(request, evidence, lived, mine, first, strange)
    if later is not None:
        out.append(later)
    owned = _owner(request, evidence, lived, mine, first, strange)
    if owned is not None:
        out.append(owned)
    submitted = _submitted(request, evidence, lived, mine, first, strange)
    if submitted is not None:
        out.append(submitted)
    return tuple(out)


def _is_used_later(request: Request) -> bool:
    """Whether it is a signature that somebody uses when he likes, not a transaction that is mined within minutes."""
    return not isinstance(request.payload, Transaction | CallBatch)


def _code_called(lived: Lived) -> bool:
    return any(m.to in lived.plan.world and lived.plan.world[m.to].code for m in lived.plan.messages if m.to)


def _later(
    request: Request,
    evidence: Evidence,
    lived: Lived,
    mine: frozenset[Address],
    first: tuple[Change, ...],
    strange: list[Address],
) -> Divergence | None:
    # Whoever pays other people's code a preview's price must look at more than one block.
    looking = [a for a in strange if looks_at_block(behind(lived.plan.world[a], lived.plan.world))]
    same = not sees_a_block(lived.plan.world)
    worlds: list[tuple[BlockFacts, Plan]] = []
    if looking or not same:
        worlds += islice(_others(lived, _WORLDS), 1 if same else 0, None if looking else 1)
    if _is_used_later(request) and not same:
        worlds += _others(lived, _WAITED)
    for block, plan in worlds:
        again = Lived.run(lived.engine, plan, block, lived.chain_id, lived.fork)
        # Deadlines pass; a failure takes nothing. What left the same state and said the same is the same.
        if again.failed is not None or (again.changes == lived.changes and again.logs == lived.logs):
            continue
        worse = _worse(request, evidence, again, mine, first, vanished=True)
        if worse:
            return Divergence("in a later block by another producer", worse)
    return None


def sees_a_block(world: World) -> bool:
    """Whether any code of this world can ask for something of the block: without it, every block gives the same run.

    Code that is made on the way is not looked at, so what can make some counts as well.
    """
    return any(not _SEES.isdisjoint(can_run(a.code)) for a in world.values() if a.code)


_SEES: Final = OF_A_BLOCK | {CREATE, CREATE2}


_World = tuple[int, Address, int, bytes, int, bool]


def _others(lived: Lived, worlds: Iterable[_World]) -> Iterator[tuple[BlockFacts, Plan]]:
    """Blocks that differ in all that a contract can see, with the messages as they would be sent there."""
    block, plan = lived.block, lived.plan
    base = block.base_fee_per_gas or 10**9
    for n, (blocks, producer, rich, randomness, fees, tight) in enumerate(worlds):
        there = replace(
            block,
            base_fee_per_gas=base * fees,
            number=(block.number or 0) + blocks,
            timestamp=(block.timestamp or 0) + 12 * blocks,
            coinbase=producer,
            prev_randao=randomness,
            gas_limit=(block.gas_limit or 30_000_000) + n,
        )
        # Gas that costs something: a price of zero is how a contract tells a preview.
        price = base * fees + 10**9
        used = [r.gas_used for r in lived.runs] if tight else []
        messages = tuple(
            m._replace(
                gas_price_wei=max(m.gas_price_wei, price) if n or not m.gas_price_wei else m.gas_price_wei,
                gas=min(m.gas, used[i] * 3 // 2 + 50_000) if i < len(used) else m.gas,
            )
            for i, m in enumerate(plan.messages)
        )
        world = (
            {**plan.world, producer: AccountState(balance=rich)} if rich and producer not in plan.world else plan.world
        )
        yield there, replace(plan, messages=messages, world=world)


_WORLDS: Final[tuple[_World, ...]] = (
    (_FAR_BLOCKS, Address(b"\x4c" * 20), 0, bytes(range(32)), 1, False),
    (1, Address(b"\x95" * 20), 10**21, bytes([255]) * 31 + b"\xfe", 2, True),
    (5, Address(b"\x1b" * 20), 10**17, bytes(31) + b"\x01", 8, True),
)
"""Blocks on, producer, what he has, randomness, times the fee, and whether the gas is as little as wallets give."""
_DAY: Final = 7_200
_WAITED: Final[tuple[_World, ...]] = tuple(
    (days * _DAY, Address(b"\x4c" * 20), 0, bytes(range(32)), 1, False) for days in (1, 7, 31)
)
"""Where a signature may still be used. One that has run out fails there, which takes nothing."""


@lru_cache(256)
def looks_at_block(code: bytes) -> bool:
    """Whether the code asks for anything of a block that two blocks have not in common; time alone is not enough.

    Gas that is left is asked for before every call: it counts where no call follows.
    """
    i = 0
    while i < len(code):
        op = code[i]
        if op in _OF_A_BLOCK or (op == 0x5A and code[i + 1 : i + 2] not in _CALLS):
            return True
        i += op - 0x5E if 0x60 <= op <= 0x7F else 1
    return False


_OF_A_BLOCK: Final = frozenset({0x31, 0x3A, 0x40, 0x41, 0x43, 0x44, 0x45, 0x48, 0x49, 0x4A})
_CALLS: Final = (b"\xf1", b"\xf2", b"\xf4", b"\xfa")


def _owner(
    request: Request,
    evidence: Evidence,
    lived: Lived,
    mine: frozenset[Address],
    first: tuple[Change, ...],
    strange: list[Address],
) -> Divergence | None:
    budget = _AGAIN_GAS
    for contract in strange:
        for change in changes_by_owner(lived, contract, mine, WAITS if _is_used_later(request) else WAITS[:1]):
            budget -= lived.gas_used
            if budget < -lived.gas_used:  # one is always tried
                return None
            plan = lived.plan if change.world is None else replace(lived.plan, world=change.world)
            again = Lived.run(lived.engine, plan, change.block, lived.chain_id, lived.fork, first=change.calls)
            if again.failed is not None or (again.changes == lived.changes and again.logs == lived.logs):
                continue
            worse = _worse(request, evidence, again, mine, first)
            if worse:
                return Divergence(f"after {change.who} {contract} calls {change.name}", worse)
    return None


def _submitted(
    request: Request,
    evidence: Evidence,
    lived: Lived,
    mine: frozenset[Address],
    first: tuple[Change, ...],
    strange: list[Address],
) -> Divergence | None:
    """What others submit runs with them as its origin: those are tried whom the called contracts know, and the account."""
    if not any(m.origin for m in lived.plan.messages):
        return None  # the account sends it: in every world it is the origin
    world = lived.plan.world
    if not any(ORIGIN in can_run(a.code) for a in world.values() if a.code):
        return None
    named = [a for c in strange for a in named_in(world[c], behind(world[c], world))]
    tried = [a for a in dict.fromkeys([*named, request.account]) if a not in world or not world[a].code]
    for who in tried[:_SUBMITTERS]:
        messages = tuple(m._replace(origin=who) if m.origin else m for m in lived.plan.messages)
        again = Lived.run(lived.engine, replace(lived.plan, messages=messages), lived.block, lived.chain_id, lived.fork)
        if again.failed is not None or (again.changes == lived.changes and again.logs == lived.logs):
            continue
        worse = _worse(request, evidence, again, mine, first)
        if worse:
            return Divergence(f"when {who} submits it", worse)
    return None


_SUBMITTERS: Final = 5


def replaceable(lived: Lived, first: tuple[Change, ...], strange: list[Address]) -> tuple[Unknown, ...]:
    """Unlisted proxies in which money or a permission stays: what they do later is for whoever may replace their code."""
    stays = {c.counterparty for c in first if c.kind is ChangeKind.SEND or c.kind in _GRANTS}
    if not stays:
        return ()
    out = []
    for a in strange:
        storage = lived.plan.world[a].storage
        if a not in stays or not any(storage.get(slot) for slot in (IMPLEMENTATION, BEACON)):
            continue
        admin = storage.get(ADMIN, 0)
        if admin:
            why = f"the code of {a} can be replaced at any time by {as_address(admin)}"
        else:
            why = f"the code of {a} can be replaced at any time by whoever controls it"
        out.append(Unknown("what this contract does later", why))
    return tuple(out)


def strangers(lived: Lived, mine: frozenset[Address]) -> list[Address]:
    """Called contracts that wait for coins or moved something, and that are not everybody's."""
    world = lived.plan.world
    met = {a for r in lived.runs for a in r.met if (s := world.get(a)) is not None and s.code}
    # In a fixed order: the same request must be judged the same in every process.
    called = [*(m.to for m in lived.plan.messages if m.to in met), *sorted(met)]
    found = [a for a in dict.fromkeys(called) if a is not None and a not in mine]
    return [a for a in found if known(a, lived.chain_id) is None][:_CONTRACTS]


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
