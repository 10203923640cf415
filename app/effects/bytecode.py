"""What a contract's code gives away without being run: its functions, the addresses it holds, what it can ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from app.address import Address

CLZ, ORIGIN, GASPRICE, BLOCKHASH, COINBASE, TIMESTAMP, NUMBER, PREVRANDAO, GASLIMIT, BASEFEE, BLOBBASEFEE, CREATE, DELEGATECALL, CREATE2 = (
    0x1E, 0x32, 0x3A, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x48, 0x4A, 0xF0, 0xF4, 0xF5,
)  # fmt: skip
OF_A_BLOCK: Final = frozenset(
    {GASPRICE, BLOCKHASH, COINBASE, TIMESTAMP, NUMBER, PREVRANDAO, GASLIMIT, BASEFEE, BLOBBASEFEE}
)
"""Instructions whose answer another block changes."""


@lru_cache(64)
def selectors(code: bytes) -> tuple[bytes, ...]:
    """The selectors a contract compares with: `PUSH4 x`, followed by EQ or by what leads to one."""
    return tuple(dict.fromkeys(d for op, d, near in pushes(code) if op == 0x63 and 0x14 in near))


@lru_cache(64)
def addresses_in(code: bytes) -> tuple[Address, ...]:
    """Addresses the code itself holds, as a push of 20 bytes or padded to a word: an immutable owner. Four at most."""
    found = (d[-20:] for op, d, _ in pushes(code) if op == 0x73 or (op == 0x7F and not any(d[:12])))
    return tuple(dict.fromkeys(Address(d) for d in found if any(d[:8]) and d[:4] != b"\xff" * 4))[:4]


def pushes(code: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Each push: its instruction, what it pushes, and the three bytes after it."""
    i = 0
    while i < len(code):
        op = code[i]
        if 0x60 <= op <= 0x7F:
            size = op - 0x5F
            if len(code) >= i + 1 + size:
                yield op, code[i + 1 : i + 1 + size], code[i + 1 + size : i + 4 + size]
            i += size
        i += 1


@lru_cache(512)
def can_run(code: bytes) -> frozenset[int]:
    """Which of the instructions named above a run of this code can come to.

    Exact as to where instructions are: those that follow the beginning or a place that may be jumped to, up to where a
    run ends or jumps for certain. Data behind the code, as Solidity's metadata, count only where a run could come to them.
    """
    found: set[int] = set()
    at, size = 0, len(code)
    while at < size:
        read = _PLAIN.match(code, at)
        at = read.end() if read is not None else size
        if at >= size:
            break
        op = code[at]
        if op in _WATCHED:
            found.add(op)
            at += 1
        elif op in _LAST:
            read = _DEAD.match(code, at + 1)
            at = read.end() if read is not None else size
        else:
            break  # a push that the end of the code cuts off
    return frozenset(found)


_WATCHED: Final = frozenset({CLZ, ORIGIN, CREATE, DELEGATECALL, CREATE2}) | OF_A_BLOCK
_LAST: Final = frozenset({0x00, 0x56, 0xF3, 0xFD, 0xFE, 0xFF})
_PUSHES: Final = b"|".join(b"\\x%02x.{%d}" % (0x5F + n, n) for n in range(1, 33))
_PLAIN: Final = re.compile(
    b"(?:[^\\x60-\\x7f" + b"".join(b"\\x%02x" % op for op in sorted(_WATCHED | _LAST)) + b"]|" + _PUSHES + b")*+",
    re.DOTALL,
)
"""Whole instructions, pushes with their data, as far as none is watched or the last of a run."""
_DEAD: Final = re.compile(b"(?:[^\\x5b\\x60-\\x7f]|" + _PUSHES + b")*+", re.DOTALL)
"""Instructions that no run comes to: up to the next place that may be jumped to."""
