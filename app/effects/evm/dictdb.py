"""The accounts of the portable backend: plain dictionaries with an undo list in place of py-evm's tries.

py-evm asks its account database for a small set of things; keeping them in dictionaries makes a run several times
faster and shows every slot that was read. Roots and witnesses, which only a node needs, are refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.address import Address, keccak256
from app.effects.evm.model import World
from app.evidence import AccountState

_NOTHING = AccountState()


class DictDb:
    """See `eth.abc.AccountDatabaseAPI`; only what running a transaction needs is here."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.balances: dict[bytes, int] = {}
        self.nonces: dict[bytes, int] = {}
        self.codes: dict[bytes, bytes] = {}
        self.slots: dict[tuple[bytes, int], int] = {}
        self.wiped: set[bytes] = set()
        self.gone: set[bytes] = set()
        self.born: set[bytes] = set()
        self.touched: set[bytes] = set()
        self.used_slots: set[tuple[bytes, int]] = set()
        self.hashed: dict[int, bytes] = {}
        self.signer: bytes | None = None
        self.transient: dict[tuple[bytes, int], bytes] = {}
        """EIP-1153: gone after each transaction."""
        self._warm: set[Any] = set()
        self._locked: dict[tuple[bytes, int], int] = {}
        self._undo: list[Callable[[], Any]] = []
        self._marks: dict[int, int] = {}
        self._next = 0
        self.state_root = bytes(32)

    # -- undo ---------------------------------------------------------------------------------------
    def _put(self, where: dict[Any, Any], key: Any, value: Any) -> None:
        if key in where:
            old = where[key]
            self._undo.append(lambda: where.__setitem__(key, old))
        else:
            self._undo.append(lambda: where.pop(key, None))
        where[key] = value

    def _add(self, where: set[Any], key: Any) -> None:
        if key not in where:
            where.add(key)
            self._undo.append(lambda: where.discard(key))

    def record(self) -> int:
        self._next += 1
        self._marks[self._next] = len(self._undo)
        return self._next

    def discard(self, checkpoint: int) -> None:
        mark = self._marks.pop(checkpoint)
        while len(self._undo) > mark:
            self._undo.pop()()

    def commit(self, checkpoint: int) -> None:
        self._marks.pop(checkpoint, None)

    def lock_changes(self) -> None:
        """A new transaction starts: originals are what is there now, nothing is warm."""
        self._locked.clear()
        self.transient.clear()
        self._warm.clear()
        self._undo.clear()
        self._marks.clear()

    def copies(self) -> tuple[Any, ...]:
        """All that a run may change, to be put back by `restore`."""
        parts = (self.balances, self.nonces, self.codes, self.slots, self.wiped, self.gone, self.born)
        return tuple(p.copy() for p in parts)

    def restore(self, kept: tuple[Any, ...]) -> None:
        """Put back what `copies` gave."""
        self.balances, self.nonces, self.codes, self.slots, self.wiped, self.gone, self.born = kept
        self._undo.clear()
        self._marks.clear()

    # -- accounts -----------------------------------------------------------------------------------
    def _account(self, address: bytes) -> AccountState:
        self.touched.add(address)
        if address in self.gone:
            return _NOTHING
        return self._world.get(Address(address), _NOTHING)

    def get_balance(self, address: bytes) -> int:
        known = self.balances.get(address)
        return self._account(address).balance if known is None else known

    def set_balance(self, address: bytes, balance: int) -> None:
        self.touched.add(address)
        self._put(self.balances, address, balance)
        self._add(self.born, address)

    def get_nonce(self, address: bytes) -> int:
        known = self.nonces.get(address)
        return self._account(address).nonce if known is None else known

    def set_nonce(self, address: bytes, nonce: int) -> None:
        self.touched.add(address)
        self._put(self.nonces, address, nonce)
        self._add(self.born, address)

    def increment_nonce(self, address: bytes) -> None:
        self.set_nonce(address, self.get_nonce(address) + 1)

    def get_code(self, address: bytes) -> bytes:
        known = self.codes.get(address)
        return self._account(address).code if known is None else known

    def set_code(self, address: bytes, code: bytes) -> None:
        self.touched.add(address)
        self._put(self.codes, address, code)
        self._add(self.born, address)

    def delete_code(self, address: bytes) -> None:
        self.set_code(address, b"")

    def get_code_hash(self, address: bytes) -> bytes:
        return keccak256(self.get_code(address))

    def account_has_code_or_nonce(self, address: bytes) -> bool:
        return bool(self.get_nonce(address) or self.get_code(address))

    def account_exists(self, address: bytes) -> bool:
        return address in self.born or (address not in self.gone and Address(address) in self._world)

    def account_is_empty(self, address: bytes) -> bool:
        return not (self.get_balance(address) or self.get_nonce(address) or self.get_code(address))

    def touch_account(self, address: bytes) -> None:
        self.touched.add(address)
        self._add(self.born, address)

    def delete_account(self, address: bytes) -> None:
        self._add(self.gone, address)
        self._add(self.wiped, address)
        for where in (self.balances, self.nonces, self.codes):
            if address in where:
                old = where.pop(address)
                self._undo.append(lambda where=where, old=old: where.__setitem__(address, old))  # type: ignore[misc]
        self._forget_slots(address)
        if address in self.born:
            self.born.discard(address)
            self._undo.append(lambda: self.born.add(address))

    # -- storage ------------------------------------------------------------------------------------
    def _original(self, address: bytes, slot: int) -> int:
        if address in self.wiped:
            return 0
        account = self._world.get(Address(address))
        return account.storage.get(slot, 0) if account is not None else 0

    def get_storage(self, address: bytes, slot: int, from_journal: bool = True) -> int:
        key = (address, slot)
        self.used_slots.add(key)
        if not from_journal:
            return self._locked[key] if key in self._locked else self.get_storage(address, slot)
        known = self.slots.get(key)
        return self._original(address, slot) if known is None else known

    def set_storage(self, address: bytes, slot: int, value: int) -> None:
        key = (address, slot)
        self.touched.add(address)
        if key not in self._locked:
            self._locked[key] = self.get_storage(address, slot)
        self.used_slots.add(key)
        self._put(self.slots, key, value)

    def delete_storage(self, address: bytes) -> None:
        self._add(self.wiped, address)
        self._forget_slots(address)

    def _forget_slots(self, address: bytes) -> None:
        for key in [k for k in self.slots if k[0] == address]:
            old = self.slots.pop(key)
            self._undo.append(lambda key=key, old=old: self.slots.__setitem__(key, old))  # type: ignore[misc]

    def set_transient(self, address: bytes, slot: int, value: bytes) -> None:
        self._put(self.transient, (address, slot), value)

    # -- warmth (EIP-2929) ----------------------------------------------------------------------------
    def is_storage_warm(self, address: bytes, slot: int) -> bool:
        return (address, slot) in self._warm

    def mark_storage_warm(self, address: bytes, slot: int) -> None:
        self._add(self._warm, (address, slot))

    def is_address_warm(self, address: bytes) -> bool:
        return address in self._warm

    def mark_address_warm(self, address: bytes) -> None:
        self._add(self._warm, address)

    def make_state_root(self) -> bytes:
        return self.state_root
