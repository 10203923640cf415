"""The fastest backend that knows the rules a request needs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from app.effects.evm.model import Backend, Fork, Message, World
from app.evidence import is_delegation

_CLZ: Final = 0x1E
"""EIP-7939 (Osaka)."""
_BASEFEE: Final = 0x48
"""EIP-3198. The fast backend answers zero, by which a contract could tell a preview."""
_NEW_PRECOMPILES: Final = (*range(0x0B, 0x12), 0x100)
"""BLS12-381 (EIP-2537, Prague) and P-256 (EIP-7951, Osaka)."""


NAMES: Final = ("pyrevm", "py-evm")
"""Fastest first."""


@lru_cache(2)
def backend(name: str) -> Backend | None:
    """The backend called `name`; None where this installation lacks it."""
    try:
        if name == "pyrevm":
            from app.effects.evm.fast import Fast

            return Fast()
        from app.effects.evm import deep  # noqa: F401 — before its libraries raise the limit of recursion
        from app.effects.evm.portable import Portable

        return Portable()
    except ImportError:
        return None


@lru_cache(1)
def backends() -> tuple[Backend, ...]:
    """All there are, fastest first."""
    return tuple(b for n in NAMES if (b := backend(n)) is not None)


def choose(fork: Fork, messages: Iterable[Message], world: World, *, tree: bool = False) -> Backend | None:
    """The fastest backend for these messages under the rules of `fork`; None when there is none.

    Rules newer than a backend's are no obstacle while nothing the run could meet differs: the fast backend is
    of spring 2024, and most calls touch nothing that came after it.
    """
    messages = tuple(messages)
    needed = needs(fork, messages, world)
    # The fast backend takes no messages from contracts and none with blobs, and tells no base fee.
    slow = any(m.blob_hashes or (m.caller in world and world[m.caller].code) for m in messages)
    slow = slow or (fork >= Fork.LONDON and any(_BASEFEE in uses(a.code) for a in world.values() if a.code))
    # One after the other: reading in the portable one takes a third of a second, and few requests need it.
    for name in NAMES:
        found = backend(name)
        if found is None or found.newest < needed or (tree and not found.has_tree):
            continue
        if found.exact or not slow:
            return found
    return None


def needs(fork: Fork, messages: Iterable[Message], world: World) -> Fork:
    """The oldest rules under which these messages run as under those of `fork`."""
    messages = tuple(messages)
    if fork <= Fork.CANCUN:
        return Fork.PRAGUE if any(m.delegations for m in messages) else fork
    if fork >= Fork.OSAKA and any(_CLZ in uses(a.code) for a in world.values() if a.code):
        return Fork.OSAKA
    for m in messages:
        if m.delegations:
            return Fork.PRAGUE
        if fork >= Fork.OSAKA and m.to is None and _CLZ in uses(m.data):
            return Fork.OSAKA
        if m.to is not None and int.from_bytes(m.to, "big") in _NEW_PRECOMPILES:
            return fork
    if any(is_delegation(a.code) for a in world.values()):
        return Fork.PRAGUE
    # A precompile that is called shows up in a prestate as an account of its own.
    if any(int.from_bytes(a, "big") in _NEW_PRECOMPILES for a in world):
        return fork
    return Fork.CANCUN


@lru_cache(512)
def uses(code: bytes) -> frozenset[int]:
    """Which of CLZ and BASEFEE are there as instructions, not within the data of a push or after the end of the code."""
    if _CLZ not in code and _BASEFEE not in code:
        return frozenset()
    size = len(code)
    # Solidity's metadata follow the code; their first bytes are a CBOR map whose length ends the code.
    if size > 2:
        tail = int.from_bytes(code[-2:], "big") + 2
        if tail < size and code[size - tail : size - tail + 1] in (b"\xa1", b"\xa2", b"\xa3", b"\xa4"):
            size -= tail
    found: set[int] = set()
    at = 0
    while 0 <= at < size and len(found) < 2:
        read = _OTHERS.match(code, at, size)
        at = read.end() if read is not None else size
        if at >= size:
            break
        if code[at] in (_CLZ, _BASEFEE):
            found.add(code[at])
            at += 1
        else:
            # Nothing is reached behind an end or a jump but what may be jumped to: data there are no instructions.
            at = code.find(b"\x5b", at + 1, size)
    return frozenset(found)


_OTHERS: Final = re.compile(
    b"(?:[^\x00\x1e\x48\x56\x60-\x7f\xf3\xfd-\xff]|"
    + b"|".join(b"\\x%02x.{%d}" % (0x5F + n, n) for n in range(1, 33))
    + b")*+",
    re.DOTALL,
)
"""Whole instructions, pushes with their data, as far as none is CLZ or BASEFEE, ends the run or jumps for certain."""
