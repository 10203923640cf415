"""What each function of a contract may write, and which numbers it compares its arguments with: read from the code.

A small walk over the bytecode with values that are numbers or sets of where they come from. It follows both ways of
a branch whose condition it does not know, a few times each, within a fixed number of steps; what it cannot follow is
said (`open`), so that nothing is taken for harmless because the walk ended early.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from app.effects.bytecode import selectors

_STEPS: Final = 24_000
"""Instructions walked for one contract: some 20 ms, once for each code."""
_EACH: Final = 2_500
"""Of these for one function."""
_TWICE: Final = 2
"""How often a branch is taken both ways on one path: loops end."""
_PATHS: Final = 120
_FUNCTIONS: Final = 60
_WORD: Final = (1 << 256) - 1
_SIGN: Final = 1 << 255
_SIZE: Final = 4 + 32 * 8
"""Bytes of calldata that the walk pretends to have."""
_LENGTHS: Final = frozenset({(1 << 64) - 1, (1 << 32) - 1})
"""What decoders compare offsets and lengths with: says nothing of a value."""

Value = int | frozenset[object]
_UNKNOWN: Final[frozenset[object]] = frozenset()
_SELECTOR: Final[frozenset[object]] = frozenset({"selector"})


@dataclass(frozen=True, slots=True)
class Function:
    """One function as the walk saw it."""

    selector: bytes
    writes: frozenset[int]
    """Slots of fixed number that it may write."""
    open: bool
    """It may write others too: a mapping's, another code's, or the walk ended early."""
    asks: bool
    """It goes another way for some callers than for others, or may: the walk ended early, or ran other code."""
    hints: tuple[tuple[int, tuple[int, ...]], ...]
    """Argument word → numbers it is compared with."""
    dynamic: bool
    """It reads arguments at places that other arguments name: bytes, strings, arrays."""
    recovers: bool = False
    """It asks who signed something."""


@lru_cache(64)
def functions(code: bytes) -> tuple[Function, ...]:
    """Every function of the dispatcher, in its order."""
    targets = _jump_targets(code)
    left = _STEPS
    out = []
    for selector in selectors(code)[:_FUNCTIONS]:
        walk = _Walk(code, targets, int.from_bytes(selector, "big"), min(left, _EACH))
        walk.run()
        left -= walk.steps
        hints = tuple((k, tuple(sorted(v))[:8]) for k, v in sorted(walk.hints.items()))
        out.append(
            Function(
                selector, frozenset(walk.writes), walk.open, walk.asks or walk.lost, hints, walk.dynamic, walk.recovers
            )
        )
    return tuple(out)


@lru_cache(64)
def _jump_targets(code: bytes) -> frozenset[int]:
    out, i = set(), 0
    while i < len(code):
        op = code[i]
        if op == 0x5B:
            out.add(i)
        i += op - 0x5E if 0x60 <= op <= 0x7F else 1
    return frozenset(out)


@dataclass(slots=True)
class _Path:
    pc: int
    stack: list[Value]
    memory: dict[int, Value]
    taken: dict[int, int]


class _Walk:
    """One function's walk."""

    def __init__(self, code: bytes, targets: frozenset[int], selector: int, steps: int) -> None:
        self.code, self.targets, self.selector, self.limit = code, targets, selector, steps
        self.steps = 0
        self.writes: set[int] = set()
        self.hints: dict[int, set[int]] = {}
        self.open = self.dynamic = self.asks = self.lost = self.recovers = False

    def run(self) -> None:
        paths = [_Path(0, [], {}, {})]
        walked = 0
        while paths:
            walked += 1
            if walked > _PATHS or self.steps >= self.limit:
                self.open = self.lost = True
                return
            try:
                self._path(paths.pop(), paths)
            except IndexError:
                self.open = self.lost = True  # an empty stack: a jump was followed wrongly

    def _path(self, p: _Path, paths: list[_Path]) -> None:
        code, stack, memory = self.code, p.stack, p.memory
        pop, push = stack.pop, stack.append
        pc = p.pc
        while pc < len(code):
            self.steps += 1
            if self.steps >= self.limit:
                self.open = self.lost = True
                return
            op = code[pc]
            if 0x5F <= op <= 0x7F:
                size = op - 0x5F
                push(int.from_bytes(code[pc + 1 : pc + 1 + size], "big"))
                pc += size
            elif 0x80 <= op <= 0x8F:
                push(stack[-(op - 0x7F)])
            elif 0x90 <= op <= 0x9F:
                k = -(op - 0x8E)
                stack[-1], stack[k] = stack[k], stack[-1]
            elif op in _BINARY:
                push(self._binary(op, pop(), pop()))
            elif op == 0x15:
                a = pop()
                push(int(a == 0) if isinstance(a, int) else a)
            elif op == 0x19:
                a = pop()
                push(a ^ _WORD if isinstance(a, int) else a)
            elif op == 0x35:
                push(self._calldata(pop()))
            elif op == 0x51:
                at = pop()
                push(memory.get(at, _UNKNOWN) if isinstance(at, int) else _UNKNOWN)
            elif op in (0x52, 0x53):
                at, value = pop(), pop()
                if isinstance(at, int):
                    memory[at] = value if op == 0x52 else _UNKNOWN
            elif op == 0x20:
                at, count = pop(), pop()
                push(_hashed(at, count, memory))
            elif op == 0x54:
                slot = pop()
                push(frozenset({("slot", slot)}) if isinstance(slot, int) else slot | {"map"})
            elif op == 0x55:
                slot = pop()
                pop()
                if isinstance(slot, int):
                    self.writes.add(slot)
                else:
                    self.open = True
            elif op == 0x56:
                to = pop()
                if not isinstance(to, int) or to not in self.targets:
                    self.open |= not isinstance(to, int)
                    self.lost |= not isinstance(to, int)
                    return
                pc = to
            elif op == 0x57:
                to, cond = pop(), pop()
                if not isinstance(to, int):
                    self.open = self.lost = True
                    return
                # Who has enough of something may go on: that is everybody's right. Who is somebody is the owner's.
                if not isinstance(cond, int) and "caller" in cond and not ("map" in cond and "order" in cond):
                    self.asks = True
                if isinstance(cond, int):
                    pc = to if cond else pc
                elif p.taken.get(pc, 0) >= _TWICE:
                    return
                else:
                    p.taken[pc] = p.taken.get(pc, 0) + 1
                    if to in self.targets:
                        paths.append(_Path(to, list(stack), dict(memory), dict(p.taken)))
            elif op in _ENDS:
                return
            else:
                pops, pushes = _OTHER.get(op, (0, 0))
                if op == 0xFA and len(stack) > 1 and stack[-2] == 1:
                    self.recovers = True
                for _ in range(pops):
                    pop()
                if op in (0xF2, 0xF4):
                    self.open = self.lost = True  # another code's writes
                if pushes:
                    push(_KNOWN.get(op, _UNKNOWN))
                if op in (0x37, 0x39, 0x3C, 0x3E, 0x5E):
                    for at in [a for a in memory if a >= 0x80]:
                        del memory[at]
            pc += 1

    def _calldata(self, at: Value) -> Value:
        if not isinstance(at, int):
            self.dynamic = True
            return at | {"inside"}
        if at == 0:
            return _SELECTOR
        return frozenset({("word", (at - 4) // 32)})

    def _binary(self, op: int, a: Value, b: Value) -> Value:
        if isinstance(a, int) and isinstance(b, int):
            return _BINARY[op](a, b)
        if a is _SELECTOR and op == 0x04:
            return self.selector  # divided by 2^224
        if b is _SELECTOR and op == 0x1C:
            return self.selector
        if op in _COMPARES and (isinstance(a, int) or isinstance(b, int)):
            known, other = (a, b) if isinstance(a, int) else (b, a)
            if isinstance(known, int) and not isinstance(other, int) and known not in _LENGTHS:
                words = [t[1] for t in other if isinstance(t, tuple) and t[0] == "word"]
                if len(words) == 1 and "inside" not in other and known:
                    self.hints.setdefault(words[0], set()).add(known)
        if op == 0x16 and (a == 0 or b == 0):
            return 0
        left = a if not isinstance(a, int) else _UNKNOWN
        right = b if not isinstance(b, int) else _UNKNOWN
        # More or less, and "all there is": what is asked of amounts.
        return left | right | (_ORDER if op in _ORDERING or _WORD in (a, b) else _UNKNOWN)


def _hashed(at: Value, size: Value, memory: dict[int, Value]) -> Value:
    """The place of a mapping's value: it comes from whatever the hashed words come from."""
    if not isinstance(at, int) or not isinstance(size, int) or size > 256:
        return frozenset({"map"})
    out: frozenset[object] = frozenset({"map"})
    for i in range(at, at + size, 32):
        piece = memory.get(i, _UNKNOWN)
        out |= piece if not isinstance(piece, int) else _UNKNOWN
    return out


def _signed(a: int) -> int:
    return a - (1 << 256) if a & _SIGN else a


_BINARY: Final[dict[int, Callable[[int, int], int]]] = {
    0x01: lambda a, b: (a + b) & _WORD,
    0x02: lambda a, b: (a * b) & _WORD,
    0x03: lambda a, b: (a - b) & _WORD,
    0x04: lambda a, b: a // b if b else 0,
    0x05: lambda a, b: a // b if b and not (a | b) & _SIGN else 0,
    0x06: lambda a, b: a % b if b else 0,
    0x07: lambda a, b: a % b if b and not (a | b) & _SIGN else 0,
    0x0A: lambda a, b: pow(a, b, 1 << 256),
    0x0B: lambda _, b: b,
    0x10: lambda a, b: int(a < b),
    0x11: lambda a, b: int(a > b),
    0x12: lambda a, b: int(_signed(a) < _signed(b)),
    0x13: lambda a, b: int(_signed(a) > _signed(b)),
    0x14: lambda a, b: int(a == b),
    0x16: lambda a, b: a & b,
    0x17: lambda a, b: a | b,
    0x18: lambda a, b: a ^ b,
    0x1A: lambda a, b: (b >> (8 * (31 - a))) & 0xFF if a < 32 else 0,
    0x1B: lambda a, b: (b << a) & _WORD if a < 256 else 0,
    0x1C: lambda a, b: b >> a if a < 256 else 0,
    0x1D: lambda a, b: (_signed(b) >> min(a, 255)) & _WORD,
}
_ORDER: Final[frozenset[object]] = frozenset({"order"})
_ORDERING: Final = frozenset({0x10, 0x11, 0x12, 0x13})
_COMPARES: Final = frozenset({0x03, 0x10, 0x11, 0x12, 0x13, 0x14, 0x18})
_ENDS: Final = frozenset({0x00, 0xF3, 0xFD, 0xFE, 0xFF})
_KNOWN: Final[dict[int, Value]] = {
    0x32: frozenset({"caller"}), 0x33: frozenset({"caller"}), 0x34: 0, 0x36: _SIZE,
}  # fmt: skip
"""Who calls, and who sent it all; no coins are sent, and there is enough calldata."""
_OTHER: Final[dict[int, tuple[int, int]]] = {
    0x08: (3, 1), 0x09: (3, 1), 0x1E: (1, 1), 0x30: (0, 1), 0x31: (1, 1), 0x32: (0, 1), 0x33: (0, 1), 0x34: (0, 1), 0x36: (0, 1),
    0x37: (3, 0), 0x38: (0, 1), 0x39: (3, 0), 0x3A: (0, 1), 0x3B: (1, 1), 0x3C: (4, 0), 0x3D: (0, 1), 0x3E: (3, 0),
    0x3F: (1, 1), 0x40: (1, 1), 0x41: (0, 1), 0x42: (0, 1), 0x43: (0, 1), 0x44: (0, 1), 0x45: (0, 1), 0x46: (0, 1),
    0x47: (0, 1), 0x48: (0, 1), 0x49: (1, 1), 0x4A: (0, 1), 0x50: (1, 0), 0x58: (0, 1), 0x59: (0, 1), 0x5A: (0, 1),
    0x5B: (0, 0), 0x5C: (1, 1), 0x5D: (2, 0), 0x5E: (3, 0), 0xA0: (2, 0), 0xA1: (3, 0), 0xA2: (4, 0), 0xA3: (5, 0),
    0xA4: (6, 0), 0xF0: (3, 1), 0xF1: (7, 1), 0xF2: (7, 1), 0xF4: (6, 1), 0xF5: (4, 1), 0xFA: (6, 1),
}  # fmt: skip
"""Instructions that only take from and put on the stack: how many."""
