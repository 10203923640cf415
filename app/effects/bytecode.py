"""What a contract's code gives away without being run: its functions, and the addresses that it holds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from app.address import Address


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
