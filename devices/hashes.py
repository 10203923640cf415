"""The hashes that stand for a payload on one device or another, for comparing (ERC-8213 names them)."""

from __future__ import annotations

from app.address import keccak256
from app.eip712 import TypedData
from app.request import Payload
from app.transaction import Transaction


def hashes(payload: Payload) -> dict[str, str]:
    """`domain_hash` and `message_hash` of typed data, `safe_tx_hash` of a Safe's; `calldata_digest` and, once nothing is
    missing, `tx_hash` of a transaction: keccak-256 of the payload that the signature is over."""
    if isinstance(payload, TypedData):
        out = {"domain_hash": "0x" + payload.domain_separator.hex()}
        if payload.primary_type != "EIP712Domain":  # such a message is its domain alone, whatever else it carries
            out["message_hash"] = "0x" + payload.message_hash.hex()
        if payload.primary_type == "SafeTx":
            out["safe_tx_hash"] = "0x" + payload.digest.hex()
        return out
    if isinstance(payload, Transaction):
        out = {"calldata_digest": calldata_digest(payload.data)} if payload.data else {}
        if not payload.missing:
            out["tx_hash"] = "0x" + payload.digest.hex()
        return out
    return {}


def calldata_digest(data: bytes) -> str:
    """ERC-8213: keccak-256 of the length as 32 bytes and the calldata; it does not depend on the chain."""
    return "0x" + keccak256(len(data).to_bytes(32, "big") + data).hex()
