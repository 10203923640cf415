"""Is the signature over exactly the payload shown, by the expected account? Nothing leaves before that is known."""

from __future__ import annotations

from coincurve import PublicKey

from app.address import Address, keccak256
from devices.device import Signature

_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141


class Mismatch(Exception):
    """The signature is by another account or over other bytes. `signer` is who it is by, if anyone."""

    def __init__(self, expected: Address, signer: Address | None) -> None:
        super().__init__(f"expected {expected}, the signature is by {signer or 'nobody'}")
        self.expected = expected
        self.signer = signer


def signer_of(digest: bytes, signature: Signature) -> Address | None:
    """The account that made `signature` over `digest`; None when it is no valid signature (EIP-2: low s only)."""
    if not (0 < signature.r < _ORDER and 0 < signature.s <= _ORDER // 2 and signature.y_parity in (0, 1)):
        return None
    raw = signature.r.to_bytes(32, "big") + signature.s.to_bytes(32, "big") + bytes([signature.y_parity])
    try:
        point = PublicKey.from_signature_and_message(raw, digest, hasher=None).format(compressed=False)
    except Exception:
        return None
    return Address(keccak256(point[1:])[12:])


def verify(digest: bytes, signature: Signature, account: Address) -> None:
    """Raises Mismatch unless `signature` is by `account` over `digest`."""
    signer = signer_of(digest, signature)
    if signer != account:
        raise Mismatch(account, signer)
