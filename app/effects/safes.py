"""A Safe's storage: where its code, owners, modules and guards are, in every version (SafeStorage.sol)."""

from __future__ import annotations

from typing import Final

from app.address import Address, keccak256
from app.evidence import Evidence


def _named(name: str) -> int:
    return int.from_bytes(keccak256(name.encode()), "big")


SINGLETON, MODULES, OWNERS, OWNER_COUNT, THRESHOLD, NONCE, APPROVED_HASHES = 0, 1, 2, 3, 4, 5, 8
"""Slots: the code, two linked lists as mappings, three numbers, and owner → hash → 1."""
SENTINEL: Final = 1
"""Where the linked lists begin and end."""
GUARD: Final = _named("guard_manager.guard.address")
MODULE_GUARD: Final = _named("module_manager.module_guard.address")
FALLBACK: Final = _named("fallback_manager.handler.address")


def mapping_slot(key: int | Address, base: int) -> int:
    """Where Solidity keeps `mapping[key]` of the mapping at `base`."""
    word = key.rjust(32, b"\0") if isinstance(key, Address) else key.to_bytes(32, "big")
    return int.from_bytes(keccak256(word + base.to_bytes(32, "big")), "big")


def safe_owners(safe: Address, evidence: Evidence) -> tuple[Address, ...]:
    """The owners of a Safe, from the facts, else by following the list in its storage; empty when unknown."""
    if evidence.safe is not None and evidence.safe.address == safe and evidence.safe.owners is not None:
        return evidence.safe.owners
    state = (evidence.state or {}).get(safe)
    out: list[Address] = []
    at: int | Address = SENTINEL
    while state is not None and len(out) < 100:
        value = state.storage.get(mapping_slot(at, OWNERS), 0)
        if value == SENTINEL:
            return tuple(out)
        if not value or value >> 160:
            break
        at = Address(value.to_bytes(20, "big"))
        if at in out:
            break
        out.append(at)
    return ()
