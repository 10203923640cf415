"""Addresses and the hash they are made with: the smallest words every room shares."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Final, Self

# pycryptodome takes cffi where it finds it, which reads a parser for C and parses headers at every start: 2 MB, and a tenth of
# the time to the window. Without it it uses ctypes, which hashes as fast. Others may import cffi as ever.
_cffi = sys.modules.get("cffi")
sys.modules["cffi"] = _cffi  # type: ignore[assignment]
from Crypto.Hash import keccak as _keccak  # noqa: E402

if _cffi is None:
    del sys.modules["cffi"]

NATIVE: Final = "ETH"
"""The asset name of a chain's native coin in effects and history (CONTRACT: "ETH" whatever its ticker)."""


def keccak256(data: bytes) -> bytes:
    """The 32-byte Keccak-256 of `data` (Ethereum's hash; not NIST SHA3-256)."""
    return _keccak.new(data=data, digest_bits=256).digest()


@lru_cache(maxsize=512)
def selector(signature: str) -> bytes:
    """The four bytes that call a function, by its canonical signature: `transfer(address,uint256)` (Solidity ABI)."""
    return keccak256(signature.encode())[:4]


@lru_cache(maxsize=65536)
def _checksummed(raw: bytes) -> str:
    plain = raw.hex()
    digest = keccak256(plain.encode()).hex()
    return "0x" + "".join(c.upper() if int(digest[i], 16) >= 8 else c for i, c in enumerate(plain))


class AddressError(ValueError):
    """A text is not an address; the message says which rule it breaks."""


class Address(bytes):
    """A 20-byte account or contract address, compared in bytes, shown with its EIP-55 checksum."""

    __slots__ = ()

    def __new__(cls, raw: bytes) -> Self:
        if len(raw) != 20:
            raise AddressError(f"an address has 20 bytes, not {len(raw)}")
        return super().__new__(cls, raw)

    @classmethod
    def parse(cls, text: str, *, strict: bool = True) -> Self:
        """Read `0x` and 40 hex digits. Mixed case must match EIP-55 unless `strict` is off.

        All-lower and all-upper case carry no checksum and are accepted (EIP-55).
        """
        if not isinstance(text, str) or not text.startswith(("0x", "0X")):
            raise AddressError("an address starts with 0x")
        digits = text[2:]
        if len(digits) != 40:
            raise AddressError(f"an address has 40 hex digits after 0x, not {len(digits)}")
        try:
            raw = bytes.fromhex(digits)
        except ValueError:
            raise AddressError("an address holds hex digits only") from None
        if len(raw) != 20:  # fromhex skips blanks
            raise AddressError("an address holds hex digits only")
        address = cls(raw)
        if strict and not checksum_ok(text):
            raise AddressError("its capital letters do not match the EIP-55 checksum: a digit may be wrong")
        return address

    def __str__(self) -> str:
        return _checksummed(bytes(self))

    def __repr__(self) -> str:
        return f"Address({self})"

    @property
    def is_zero(self) -> bool:
        return not any(self)


def checksum_ok(text: str) -> bool:
    """Whether the capitals of an address text are its EIP-55 checksum, or it has one case only."""
    digits = text[2:]
    if digits in (digits.lower(), digits.upper()):
        return True
    return _checksummed(bytes.fromhex(digits)) == "0x" + digits


ZERO: Final = Address(bytes(20))

Asset = Address | str
"""`NATIVE` for the chain's coin, else the token contract's address."""


def asset_text(asset: Asset) -> str:
    """The asset as CONTRACT prints it: "ETH" or the token's EIP-55 address."""
    return asset if isinstance(asset, str) else str(asset)
