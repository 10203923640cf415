"""The calls with which a contract's owner could change what a request reads: found by asking the contract itself.

The code tells which functions may write slots that the request's run read, and which numbers they compare their
arguments with (`scan`); those functions are then called as everybody who might be the owner: every address in the
storage that the run read and in the code, and the zero address, which passes for the owner where the owner's slot was
not read and therefore is not in the state. A call counts when it writes such a slot for one of these and fails, or
writes nothing, for a stranger. What lets nobody through today is tried an hour later, which finds changes that were
announced before and are due, and after each other call of the owner's, which finds changes in two steps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Final

from app.address import ZERO, Address
from app.effects.bytecode import addresses_in
from app.effects.control import BEACON, IMPLEMENTATION, as_address
from app.effects.evm.choose import backend, choose
from app.effects.evm.model import Backend, Message, Ran, Session, World, left_by
from app.effects.lived import Lived
from app.effects.scan import Function, functions
from app.evidence import AccountState, BlockFacts

_STRANGER: Final = Address(bytes.fromhex("5772616e676572000000000000000000deadbeef"))
_KEEPER: Final = Address(bytes.fromhex("4b6565706572") + bytes(13) + b"\x7a")
"""Who is given a role, to see what it allows: nobody's address."""
_ROLES: Final = 4
_CALLERS: Final = 4
_FOUND: Final = 6
_ASKED: Final = 240
"""Calls at most for each contract: some 10 ms with the fast backend."""
_ASKED_GAS: Final = 14_000_000
"""Gas these calls may use together: bounds the time of the portable backend."""
_SETTER_GAS: Final = 300_000
WAITS: Final = (3_600, 3 * 86_400, 31 * 86_400)
"""Seconds: what is announced comes into force, and what waits for a timelock."""
_PAIRS: Final = 6
_COMBINATIONS: Final = 24
_MOST: Final = (1 << 256) - 1


@dataclass(frozen=True, slots=True)
class Change:
    """Calls of the owner's after which the request may go another way, and the block in which they work."""

    calls: tuple[Message, ...]
    name: str
    block: BlockFacts
    who: str = "the owner of"
    world: World | None = None
    """Where they work, if not in the state as it is."""


def changes_by_owner(
    lived: Lived, contract: Address, mine: frozenset[Address], waits: Sequence[int] = WAITS[:1]
) -> Iterator[Change]:
    """Calls that change, for the owner alone, a slot that the request's run reads; the simplest first.

    What lets nobody through is tried again so many seconds later.
    """
    read = frozenset(slot for a, slot in lived.reads if a == contract)
    if not read:
        return
    code = behind(lived.plan.world[contract], lived.plan.world)
    may = [f for f in functions(code) if (f.asks or f.recovers) and (f.open or f.writes & read)]
    may.sort(key=lambda f: not f.writes & read)
    if may:
        asking = _Asking(lived, contract, read, _callers(lived, contract, code, mine), _me(lived, mine), tuple(waits))
        yield from asking.changes(may, functions(code))


def _me(lived: Lived, mine: frozenset[Address]) -> Address:
    first = lived.plan.messages[0].caller
    return first if first in mine or not mine else min(mine)


def _callers(lived: Lived, contract: Address, code: bytes, mine: frozenset[Address]) -> list[Address]:
    callers = [a for a in named_in(lived.plan.world[contract], code) if a not in mine][:_CALLERS]
    # Roles are kept in mappings: who has one is no value in the storage; whoever was met may have it.
    met = [a for a in lived.plan.world if a not in mine and not lived.plan.world[a].code and a not in callers]
    return [*callers, *met[: max(_CALLERS - len(callers), 1)], ZERO]


def named_in(state: AccountState, code: bytes) -> list[Address]:
    """The addresses that a contract holds, in its storage and in its code."""
    held = [as_address(v) for v in state.storage.values() if v >> 96]
    return [a for a in dict.fromkeys([*held, *addresses_in(code)]) if any(a[:8])]


@dataclass(slots=True)
class _Asking:
    """One contract that is asked."""

    lived: Lived
    contract: Address
    read: frozenset[int]
    callers: list[Address]
    me: Address
    waits: tuple[int, ...]
    left: int = _ASKED
    gas: int = _ASKED_GAS
    _sessions: dict[BlockFacts, Session] = field(default_factory=dict)
    _engine: Backend | None = None

    @property
    def spent(self) -> bool:
        return self.left <= 0 or self.gas <= 0

    def changes(self, may: Sequence[Function], everything: Sequence[Function]) -> Iterator[Change]:
        found, closed = 0, []
        now = self.lived.block
        for f in may:
            got = self.one(f, now)
            if got is not None:
                found += 1
                yield got
            elif f.writes & self.read:
                closed.append(f)
            if found >= _FOUND or self.spent:
                return
        for wait in self.waits if closed else ():
            later = self.block_in(wait)
            for f in closed:
                got = self.one(f, later)
                if got is not None:
                    yield got
        yield from self.pairs(closed, everything)
        yield from self.let_in(closed)
        yield from self.signed(closed)

    def one(self, f: Function, block: BlockFacts) -> Change | None:
        """The first call of `f` that writes what is read for somebody and not for a stranger."""
        for data in self.arguments(f):
            for caller in self.callers:
                if self.spent:
                    return None
                # What anybody may do is a state that the user's own run could be in: the stranger must fail.
                if self.ask(caller, data, block) and not self.ask(_STRANGER, data, block):
                    self.callers.sort(key=lambda a: a != caller)  # whoever was let through is asked first from now on
                    return Change((self.message(caller, data),), f"0x{f.selector.hex()}", block)
        return None

    def pairs(self, closed: Sequence[Function], everything: Sequence[Function]) -> Iterator[Change]:
        """Two steps: what is announced by one call comes into force by the next."""
        yielded = 0
        fresh: Session | None = None
        for first in (f for f in everything if f not in closed and f.asks and (f.writes or f.open)):
            for data, caller in product(self.plain()[:5], self.callers[:2]):
                session = fresh = fresh or self.engine(self.lived.block)
                ran = self.run(session, caller, data=first.selector + data)
                if self.spent or yielded >= _PAIRS:
                    return
                if ran.failed is not None:
                    continue  # it left nothing: the next one begins where this one did
                fresh = None
                if not self.wrote(ran):
                    continue
                for second in closed:
                    for more in [*self.arguments(second)][:4]:
                        last = self.run(session, caller, more)
                        if self.wrote(last) & self.read:
                            yielded += 1
                            calls = (self.message(caller, first.selector + data), self.message(caller, more))
                            if not self.by_stranger(calls):
                                name = f"0x{first.selector.hex()} and then 0x{second.selector.hex()}"
                                yield Change(calls, name, self.lived.block)
                            break
                yield from self.ripened(ran, first, caller, closed)

    def ripened(self, ran: Ran, first: Function, caller: Address, closed: Sequence[Function]) -> Iterator[Change]:
        """What one call announced and another brings into force days later, where what is asked for lasts so long."""
        world = left_by(ran.changes, self.lived.plan.world)
        for wait in self.waits[1:]:
            later = self.block_in(wait)
            session = self._open(world, later)
            for second in closed:
                for data in [*self.arguments(second)][:4]:
                    if self.spent:
                        return
                    if self.would(session, caller, data) and not self.would(session, _STRANGER, data):
                        name = f"0x{first.selector.hex()} and then 0x{second.selector.hex()}"
                        yield Change((self.message(caller, data),), name, later, world=world)
                        break

    def let_in(self, closed: Sequence[Function]) -> Iterator[Change]:
        """Roles are kept in mappings, and whoever has one may be nowhere in the state: somebody is given it, to see.

        What is hashed with his address on the way to the refusal is the place of the right that he lacks.
        """
        exact = backend("py-evm")
        if exact is None:
            return
        world, block = self.lived.plan.world, self.lived.block
        for f in closed[:_ROLES]:
            rows = [*self.arguments(f)][:4]
            session = exact.open(world, block, self.lived.chain_id, self.lived.fork)
            ran = session.attempt(self.message(_KEEPER, rows[0]))
            self.left -= 10
            self.gas -= ran.gas_used
            places = [slot for slot, what in ran.hashed.items() if bytes(_KEEPER) in what]
            storage = {**dict.fromkeys(places, 1), **world[self.contract].storage}
            if self.spent or not places:
                continue
            granted = {**world, self.contract: replace(world[self.contract], storage=storage)}
            session = self._open(granted, block)
            for data in rows:
                if self.would(session, _KEEPER, data) and not self.would(session, _STRANGER, data):
                    call = (self.message(_KEEPER, data),)
                    yield Change(call, f"0x{f.selector.hex()}", block, "somebody with a role in", granted)
                    break

    def signed(self, closed: Sequence[Function]) -> Iterator[Change]:
        """What a signature of the owner's lets anybody do: whoever signs is said to be him, to see what comes of it."""
        exact = backend("py-evm")
        if exact is None or not any(f.recovers for f in closed):
            return
        from app.effects.evm.portable import Portable

        assert isinstance(exact, Portable), "it is the one with that name"
        lived = self.lived
        world, block = lived.plan.world, lived.block
        for f, owner in product([f for f in closed if f.recovers][:_ROLES], self.callers[:2]):
            session = exact.open_signed(world, block, lived.chain_id, lived.fork, owner)
            for shape in _SIGNED:
                if self.spent:
                    return
                data = f.selector + _words(shape)
                self.left -= 3
                ran = session.attempt(self.message(_STRANGER, data))
                self.gas -= ran.gas_used
                if self.wrote(ran) & self.read and not self.ask(_STRANGER, data, block):
                    changed = left_by({a: c for a, c in ran.changes.items() if a == self.contract}, world)
                    who = "somebody with a signature of the owner of"
                    yield Change((), f"0x{f.selector.hex()}", block, who, changed)
                    break

    def by_stranger(self, calls: tuple[Message, ...]) -> bool:
        """Whether anybody can do the same."""
        session = self.engine(self.lived.block)
        rans = [self.run(session, _STRANGER, m.data) for m in calls]
        return bool(self.wrote(rans[-1]) & self.read)

    # -- calls ----------------------------------------------------------------------------------------
    def message(self, caller: Address, data: bytes) -> Message:
        return Message(caller, self.contract, 0, data, gas=_SETTER_GAS)

    def block_in(self, seconds: int) -> BlockFacts:
        now = self.lived.block
        return replace(now, timestamp=(now.timestamp or 0) + seconds, number=(now.number or 0) + seconds // 12)

    def engine(self, block: BlockFacts) -> Session:
        return self._open(self.lived.plan.world, block)

    def _open(self, world: World, block: BlockFacts) -> Session:
        lived = self.lived
        if self._engine is None:
            self._engine = choose(lived.fork, (), lived.plan.world) or lived.engine
            if self._engine.exact:
                self.left //= 3  # the portable one takes some ten times as long
        return self._engine.open(world, block, lived.chain_id, lived.fork)

    def run(self, session: Session, caller: Address, data: bytes) -> Ran:
        self.left -= 1
        ran = session.run(self.message(caller, data))
        self.gas -= ran.gas_used
        return ran

    def wrote(self, ran: Ran) -> set[int]:
        change = ran.changes.get(self.contract)
        return set(change.storage) if ran.failed is None and change is not None else set()

    def ask(self, caller: Address, data: bytes, block: BlockFacts) -> set[int]:
        """The slots among those read that the call writes."""
        session = self._sessions.get(block)
        if session is None:
            session = self._sessions[block] = self.engine(block)
        return self.would(session, caller, data)

    def would(self, session: Session, caller: Address, data: bytes) -> set[int]:
        """The slots among those read that the call would write."""
        self.left -= 1
        wrote, gas_used = session.would_write(self.message(caller, data), self.contract, self.read)
        self.gas -= gas_used
        return wrote

    # -- arguments ------------------------------------------------------------------------------------
    def plain(self) -> list[bytes]:
        """Three words that most setters take: one, zero, the largest, and the user where a list is kept."""
        me = int.from_bytes(self.me, "big")
        rows = ((1, 1, 1), (0, 0, 0), (1, 0, 0), (_MOST, _MOST, _MOST), (me, 1, 1), (me, 0, 0), (1, me, 1))
        return [_words(r) for r in rows]

    def arguments(self, f: Function) -> Iterator[bytes]:
        """Calldata to try: around the numbers that the code compares with, then what most setters take."""
        if f.hints and not f.dynamic:
            words = max(k for k, _ in f.hints) + 3
            near = [
                [x & _MOST for c in dict(f.hints).get(k, ()) for x in (c, c + 1, c - 1)] or [1] for k in range(words)
            ]
            for n, row in enumerate(product(*near)):
                if n >= _COMBINATIONS:
                    break
                yield f.selector + _words(row)
        if f.dynamic:
            for shape in _SHAPES:
                yield f.selector + _words(shape)
        for data in self.plain()[: 3 if f.writes & self.read else 7]:
            yield f.selector + data


_SHAPES: Final = (
    (32, 32, 1, 1), (32, 1, 1, 1), (64, 1, 32, 1, 1), (1, 64, 32, 1, 1), (64, 1, 1, 1, 1), (1, 64, 1, 1, 1), (64, 128, 1, 1, 1, 1),
)  # fmt: skip
"""Bytes or a list alone, before and after a word, and two lists."""


_SIGNATURE: Final = (65, 1, 1, 27 << 248)
_SIGNED: Final = (
    (1, 64, *_SIGNATURE), (1, _MOST, 96, *_SIGNATURE), (1, 1, 96, *_SIGNATURE), (32, *_SIGNATURE), (64, 1, *_SIGNATURE),
    (1, 27, 1, 1), (1, _MOST, 27, 1, 1), (1, 1, 27, 1, 1), (27, 1, 1, 1), (1, 1, 1, 27),
)  # fmt: skip
"""Signatures as bytes or as three words, behind values, numbers and deadlines, or before them."""


def _words(values: Sequence[int]) -> bytes:
    return b"".join(v.to_bytes(32, "big") for v in values)


def behind(state: AccountState, world: World) -> bytes:
    """The code whose functions a contract has: its own, or that of the contract it stands for."""
    named = state.storage.get(IMPLEMENTATION) or _by_beacon(state, world)
    named = named or (state.storage.get(0, 0) if len(state.code) < 400 else 0)
    minimal = _MINIMAL.search(state.code) if len(state.code) < 100 else None
    target = Address(minimal[1]) if minimal else as_address(named) if named else None
    found = world.get(target) if target is not None else None
    return found.code if found is not None and found.code else state.code


def _by_beacon(state: AccountState, world: World) -> int:
    """The code that a proxy's beacon names (EIP-1967): whatever account with code the beacon's storage holds."""
    beacon = state.storage.get(BEACON)
    held = world.get(as_address(beacon)) if beacon else None
    values = held.storage.values() if held is not None else ()
    return next((v for v in values if v >> 96 and (a := world.get(as_address(v))) is not None and a.code), 0)


_MINIMAL: Final = re.compile(rb"\x36\x3d\x3d\x37\x3d\x3d\x3d\x36\x3d\x73(.{20})\x5a\xf4", re.DOTALL)
"""EIP-1167: a proxy that is nothing else."""
