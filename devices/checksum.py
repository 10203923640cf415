"""Addresses as devices write them: EIP-55, and the capitals of chains with their own checksum."""

from __future__ import annotations

from app.address import Address, keccak256


def eip1191(address: Address, chain_id: int) -> str:
    """The chain-specific capitals of chains 30 and 31 (EIP-1191), else EIP-55."""
    if chain_id not in (30, 31):
        return str(address)
    plain = address.hex()
    digest = keccak256(f"{chain_id}0x{plain}".encode()).hex()
    return "0x" + "".join(c.upper() if int(digest[i], 16) >= 8 else c for i, c in enumerate(plain))
