"""Unsigned transactions: the exact bytes a device is given and a signature is checked against.

Types 0 (legacy, EIP-155), 1 (EIP-2930), 2 (EIP-1559) and 4 (EIP-7702).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from app.address import Address, keccak256

RlpItem = bytes | Sequence["RlpItem"]


def rlp_encode(item: RlpItem) -> bytes:
    """Recursive-length-prefix encoding of bytes and (nested) sequences of bytes (yellow paper, appendix B)."""
    if isinstance(item, bytes):
        if len(item) == 1 and item[0] < 0x80:
            return item
        return _rlp_head(len(item), 0x80) + item
    body = b"".join(map(rlp_encode, item))
    return _rlp_head(len(body), 0xC0) + body


def _rlp_head(length: int, offset: int) -> bytes:
    if length < 56:
        return bytes([offset + length])
    size = int_bytes(length)
    return bytes([offset + 55 + len(size)]) + size


def int_bytes(value: int) -> bytes:
    """Big-endian without leading zeros; zero is empty, as RLP wants it."""
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


@dataclass(frozen=True, slots=True)
class AccessEntry:
    address: Address
    storage_keys: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Authorization:
    """One EIP-7702 authorization: the account's code becomes that of `address`. chain_id 0 is every chain."""

    chain_id: int
    address: Address
    nonce: int
    y_parity: int | None = None
    r: int | None = None
    s: int | None = None

    @property
    def digest(self) -> bytes:
        """keccak256(0x05 ‖ rlp([chain_id, address, nonce])) of EIP-7702."""
        return keccak256(b"\x05" + rlp_encode([int_bytes(self.chain_id), bytes(self.address), int_bytes(self.nonce)]))


class IncompleteTransaction(ValueError):
    """A field that only a node or the user can fill is still missing."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(f"the transaction still lacks {', '.join(missing)}")
        self.missing = missing


_ALWAYS: Final = ("nonce", "gas")


@dataclass(frozen=True, slots=True)
class Transaction:
    """A transaction to sign. `to` None creates a contract. Prices in wei per gas. None = not given yet."""

    chain_id: int
    to: Address | None
    value_wei: int = 0
    data: bytes = b""
    nonce: int | None = None
    gas: int | None = None
    gas_price: int | None = None
    max_fee_per_gas: int | None = None
    max_priority_fee_per_gas: int | None = None
    access_list: tuple[AccessEntry, ...] | None = None
    authorizations: tuple[Authorization, ...] | None = None
    explicit_type: int | None = None

    @property
    def type(self) -> int:
        """The EIP-2718 type: what was asked for, else what the fields imply."""
        if self.explicit_type is not None:
            return self.explicit_type
        if self.authorizations:
            return 4
        if self.max_fee_per_gas is not None or self.max_priority_fee_per_gas is not None:
            return 2
        if self.gas_price is not None:
            return 1 if self.access_list is not None else 0
        return 2

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the fields that must be filled before it can be signed."""
        prices = ("gas_price",) if self.type in (0, 1) else ("max_fee_per_gas", "max_priority_fee_per_gas")
        return tuple(n for n in (*_ALWAYS, *prices) if getattr(self, n) is None)

    @property
    def fee_per_gas_limit(self) -> int | None:
        """The most it may pay per gas, in wei."""
        return self.gas_price if self.type in (0, 1) else self.max_fee_per_gas

    @property
    def max_fee_wei(self) -> int | None:
        """gas × the highest price per gas, in wei; None while either is unknown."""
        price = self.fee_per_gas_limit
        return None if self.gas is None or price is None else self.gas * price

    def filled(self, **fields: int) -> Transaction:
        """A copy with missing fields filled; fields the asker gave are never overwritten."""
        missing: dict[str, Any] = {k: v for k, v in fields.items() if getattr(self, k) is None}
        return replace(self, **missing)

    def rlp_fields(self) -> tuple[RlpItem, ...]:
        """The unsigned fields in EIP order, without chain id suffix for type 0. Raises IncompleteTransaction."""
        if self.missing:
            raise IncompleteTransaction(self.missing)
        assert self.nonce is not None and self.gas is not None
        nonce, gas, value = int_bytes(self.nonce), int_bytes(self.gas), int_bytes(self.value_wei)
        to = bytes(self.to) if self.to is not None else b""
        chain = int_bytes(self.chain_id)
        access: RlpItem = tuple((bytes(a.address), a.storage_keys) for a in self.access_list or ())
        if self.type == 0:
            return (nonce, int_bytes(self.gas_price or 0), gas, to, value, self.data)
        if self.type == 1:
            return (chain, nonce, int_bytes(self.gas_price or 0), gas, to, value, self.data, access)
        fees = (int_bytes(self.max_priority_fee_per_gas or 0), int_bytes(self.max_fee_per_gas or 0))
        head = (chain, nonce, *fees, gas, to, value, self.data, access)
        if self.type == 2:
            return head
        auths: RlpItem = tuple(
            (
                int_bytes(a.chain_id),
                bytes(a.address),
                int_bytes(a.nonce),
                int_bytes(a.y_parity or 0),
                int_bytes(a.r or 0),
                int_bytes(a.s or 0),
            )
            for a in self.authorizations or ()
        )
        return (*head, auths)

    def unsigned_bytes(self) -> bytes:
        """What is hashed for signing: rlp with (chain_id, 0, 0) for type 0 (EIP-155), else type byte ‖ rlp."""
        fields = self.rlp_fields()
        if self.type == 0:
            return rlp_encode((*fields, int_bytes(self.chain_id), b"", b""))
        return bytes([self.type]) + rlp_encode(fields)

    @property
    def digest(self) -> bytes:
        """keccak256 of the unsigned bytes: the 32 bytes the device signs."""
        return keccak256(self.unsigned_bytes())

    def signed_bytes(self, y_parity: int, r: int, s: int) -> bytes:
        """The raw transaction to broadcast."""
        fields = self.rlp_fields()
        if self.type == 0:
            return rlp_encode((*fields, int_bytes(35 + 2 * self.chain_id + y_parity), int_bytes(r), int_bytes(s)))
        return bytes([self.type]) + rlp_encode((*fields, int_bytes(y_parity), int_bytes(r), int_bytes(s)))
