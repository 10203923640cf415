"""The fastest backend that knows the rules a request needs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from app.address import Address
from app.effects.bytecode import BASEFEE, CLZ, can_run
from app.effects.evm.model import Backend, Fork, Message, World
from app.evidence import is_delegation

_NEW_PRECOMPILES: Final = frozenset(Address(n.to_bytes(20, "big")) for n in (*range(0x0B, 0x12), 0x100))
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
    codes = [a.code for a in world.values() if a.code]
    needed = _needs(fork, messages, world, codes)
    # The fast backend takes no messages from contracts, none with blobs or another origin, and tells a base fee of zero
    # (EIP-3198), by which a contract could tell a preview.
    slow = False
    for m in messages:
        if m.blob_hashes or m.origin or (codes and m.caller in world and world[m.caller].code):
            slow = True
    if not slow and fork >= Fork.LONDON:
        for code in codes:
            if BASEFEE in can_run(code):
                slow = True
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
    return _needs(fork, tuple(messages), world, [a.code for a in world.values() if a.code])


def _needs(fork: Fork, messages: tuple[Message, ...], world: World, codes: list[bytes]) -> Fork:
    if fork >= Fork.OSAKA and _counts(codes):
        return Fork.OSAKA
    for m in messages:
        if m.delegations:
            return Fork.PRAGUE
    if fork <= Fork.CANCUN:
        return fork
    for m in messages:
        if fork >= Fork.OSAKA and m.to is None and CLZ in can_run(m.data):
            return Fork.OSAKA
        if m.to in _NEW_PRECOMPILES:
            return fork
    for code in codes:
        if is_delegation(code):
            return Fork.PRAGUE
    # A precompile that is called shows up in a prestate as an account of its own.
    return fork if not _NEW_PRECOMPILES.isdisjoint(world) else Fork.CANCUN


def _counts(codes: list[bytes]) -> bool:
    return any(CLZ in can_run(code) for code in codes)
