"""Selectors of the calls that tokens, NFTs and the books of signatures answer (ERC-20, 721, 1155, 6909, 2612, 3009, Permit2, Seaport)."""

from __future__ import annotations

from typing import Final

BALANCE: Final = bytes.fromhex("70a08231")
ALLOWANCE: Final = bytes.fromhex("dd62ed3e")
APPROVE: Final = bytes.fromhex("095ea7b3")
TRANSFER: Final = bytes.fromhex("a9059cbb")
TRANSFER_FROM: Final = bytes.fromhex("23b872dd")
OWNER_OF: Final = bytes.fromhex("6352211e")
GET_APPROVED: Final = bytes.fromhex("081812fc")
IS_APPROVED_ALL: Final = bytes.fromhex("e985e9c5")
APPROVE_ALL: Final = bytes.fromhex("a22cb465")
TOKEN_OF_OWNER: Final = bytes.fromhex("2f745c59")
BALANCE_OF_ID: Final = bytes.fromhex("00fdd58e")
SAFE_TRANSFER: Final = bytes.fromhex("f242432a")
SUPPORTS: Final = bytes.fromhex("01ffc9a7")
ERC721: Final = bytes.fromhex("80ac58cd")
ERC1155: Final = bytes.fromhex("d9b67a26")
IS_OPERATOR: Final = bytes.fromhex("b6363cf2")
ALLOWANCE_OF_ID: Final = bytes.fromhex("598af9e7")
APPROVE_ID: Final = bytes.fromhex("426a8493")
TRANSFER_FROM_ID: Final = bytes.fromhex("fe99049a")
"""ERC-6909: `isOperator(address,address)`, and what ERC-20 calls so with a number: `allowance`, `approve`, `transferFrom`."""
NONCES: Final = bytes.fromhex("7ecebe00")
AUTHORIZATION_STATE: Final = bytes.fromhex("e94a0102")
NONCE_BITMAP: Final = bytes.fromhex("4fe02b44")
PERMIT2_ALLOWANCE: Final = bytes.fromhex("927da105")
"""Permit2's `allowance(address,address,address)`: amount, expiry, number."""
COUNTER: Final = bytes.fromhex("f07ec373")
ORDER_STATUS: Final = bytes.fromhex("46423aa7")


def word(value: int | bytes) -> bytes:
    """A number or an address as a word of calldata."""
    return value.to_bytes(32, "big") if isinstance(value, int) else value.rjust(32, b"\0")
