"""Whose signature is it? A device's answer counts only when it recovers to the account that was asked to sign."""

from __future__ import annotations

from typing import Final

from coincurve import PublicKey

from app.address import Address, keccak256
from devices.device import BadAnswer, Signature

CURVE_ORDER: Final = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141


def recover(r: bytes, s: bytes, digest: bytes, signer: Address) -> Signature:
    """r and s to a signature by `signer` over `digest`. Raises BadAnswer; the device's own v is not needed."""
    if not 0 < len(r) <= 32 or not 0 < len(s) <= 32:
        raise BadAnswer(f"r and s of {len(r)} and {len(s)} bytes; 32 are due")
    r_number, s_number = int.from_bytes(r, "big"), int.from_bytes(s, "big")
    if not (0 < r_number < CURVE_ORDER and 0 < s_number < CURVE_ORDER):
        raise BadAnswer("r or s is no number of the curve")
    raw = r.rjust(32, b"\0") + s.rjust(32, b"\0")
    for parity in (0, 1):
        if _signer(raw, parity, digest) == signer:
            return Signature(parity, r_number, s_number)
    raise BadAnswer(
        f"the signature is not by {signer} over {digest.hex()}",
        sentence="The device signed something else, or with another account.",
        next_step="Nothing was forwarded. Do not sign again before you know why.",
    )


def _signer(rs: bytes, parity: int, digest: bytes) -> Address | None:
    try:
        key = PublicKey.from_signature_and_message(rs + bytes([parity]), digest, hasher=None)
    except Exception:  # no point of the curve
        return None
    return Address(keccak256(key.format(compressed=False)[1:])[12:])
