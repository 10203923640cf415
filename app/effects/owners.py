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
from app.effects.control import IMPLEMENTATION, as_address
from app.effects.evm.choose import choose
from app.effects.evm.model import Backend, Message, Ran, Session, World
from app.effects.lived import Lived
from app.effects.scan import Function, functions
from app.evidence import AccountState, BlockFacts

_STRANGER: Final = Address(bytes.fromhex("5772616e676572000000000000000000deadbeef"))
_CALLERS: Final = 4
_FOUND: Final = 6
_ASKED: Final = 240
"""Calls at most for each contract: some 10 ms with the fast backend."""
_ASKED_GAS: Final = 14_000_000
"""Gas these calls may use together: bounds the time of the portable backend."""
_SETTER_GAS: Final = 300_000
_HOUR: Final = 3_600
_PAIRS: Final = 6
_COMBINATIONS: Final = 24
_MOST: Final = (1 << 256) - 1


@dataclass(frozen=True, slots=True)
class Change:
    """Calls of the owner's after which the request may go another way, and the block in which they work."""

    calls: tuple[Message, ...]
    name: str
    block: BlockFacts


def changes_by_owner(lived: Lived, contract: Address, mine: frozenset[Address]) -> Iterator[Change]:
    """Calls that change, for the owner alone, a slot that the request's run reads; the simplest first."""
    read = frozenset(slot for a, slot in lived.reads if a == contract)
    if not read:
        return
    code = behind(lived.plan.world[contract], lived.plan.world)
    may = [f for f in functions(code) if f.asks and (f.open or f.writes & read)]
    may.sort(key=lambda f: not f.writes & read)
    if may:
        yield from _Asking(lived, contract, read, _callers(lived, contract, code, mine), _me(lived, mine)).changes(
            may, functions(code)
        )


def _me(lived: Lived, mine: frozenset[Address]) -> Address:
    first = lived.plan.messages[0].caller
    return first if first in mine or not mine else min(mine)


def _callers(lived: Lived, contract: Address, code: bytes, mine: frozenset[Address]) -> list[Address]:
    state = lived.plan.world[contract]
    held = [as_address(v) for v in state.storage.values() if v >> 96]
    callers = [a for a in dict.fromkeys([*held, *addresses_in(code)]) if a not in mine and any(a[:8])][:_CALLERS]
    # Roles are kept in mappings: who has one is no value in the storage; whoever was met may have it.
    met = [a for a in lived.plan.world if a not in mine and not lived.plan.world[a].code and a not in callers]
    return [*callers, *met[: max(_CALLERS - len(callers), 1)], ZERO]


@dataclass(slots=True)
class _Asking:
    """One contract that is asked."""

    lived: Lived
    contract: Address
    read: frozenset[int]
    callers: list[Address]
    me: Address
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
        if not closed:
            return
        later = replace(now, timestamp=(now.timestamp or 0) + _HOUR, number=(now.number or 0) + _HOUR // 12)
        for f in closed:
            got = self.one(f, later)
            if got is not None:
                yield got
        yield from self.pairs(closed, everything)

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
        for first in (f for f in everything if f not in closed and f.asks and (f.writes or f.open)):
            for data, caller in product(self.plain()[:5], self.callers[:2]):
                session = self.engine(self.lived.block)
                ran = self.run(session, caller, data=first.selector + data)
                if self.spent or yielded >= _PAIRS:
                    return
                if ran.failed is not None or not self.wrote(ran):
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

    def by_stranger(self, calls: tuple[Message, ...]) -> bool:
        """Whether anybody can do the same."""
        session = self.engine(self.lived.block)
        rans = [self.run(session, _STRANGER, m.data) for m in calls]
        return bool(self.wrote(rans[-1]) & self.read)

    # -- calls ----------------------------------------------------------------------------------------
    def message(self, caller: Address, data: bytes) -> Message:
        return Message(caller, self.contract, 0, data, gas=_SETTER_GAS)

    def engine(self, block: BlockFacts) -> Session:
        lived = self.lived
        if self._engine is None:
            self._engine = choose(lived.fork, (), lived.plan.world) or lived.engine
            if self._engine.exact:
                self.left //= 3  # the portable one takes some ten times as long
        return self._engine.open(lived.plan.world, block, lived.chain_id, lived.fork)

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


def _words(values: Sequence[int]) -> bytes:
    return b"".join(v.to_bytes(32, "big") for v in values)


def behind(state: AccountState, world: World) -> bytes:
    """The code whose functions a contract has: its own, or that of the contract it stands for."""
    named = state.storage.get(IMPLEMENTATION) or (state.storage.get(0, 0) if len(state.code) < 400 else 0)
    minimal = _MINIMAL.search(state.code) if len(state.code) < 100 else None
    target = Address(minimal[1]) if minimal else as_address(named) if named else None
    found = world.get(target) if target is not None else None
    return found.code if found is not None and found.code else state.code


_MINIMAL: Final = re.compile(rb"\x36\x3d\x3d\x37\x3d\x3d\x3d\x36\x3d\x73(.{20})\x5a\xf4", re.DOTALL)
"""EIP-1167: a proxy that is nothing else."""
