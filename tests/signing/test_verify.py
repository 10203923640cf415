"""A signature counts only when it is by the expected account over exactly these bytes, in the one form that is allowed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from eth_account import Account as Keys

from app.address import Address, keccak256
from app.signing.verify import Mismatch, signer_of, verify
from devices.device import BadAnswer, Signature
from devices.recover import CURVE_ORDER, recover

KEY = keccak256(b"a key of this test")
ME = Address.parse(Keys.from_key(KEY).address)
OTHER = Address.parse(Keys.from_key(keccak256(b"another key")).address)
DIGEST = keccak256(b"what was shown")


def made(digest: bytes = DIGEST) -> Signature:
    signed = Keys.unsafe_sign_hash(digest, KEY)
    return Signature(signed.v - 27, signed.r, signed.s)


def test_the_right_signature_passes() -> None:
    verify(DIGEST, made(), ME)
    assert signer_of(DIGEST, made()) == ME


@pytest.mark.parametrize("bit", [0, 7, 128, 255])
def test_one_bit_elsewhere_is_another_signer(bit: int) -> None:
    digest = (int.from_bytes(DIGEST, "big") ^ 1 << bit).to_bytes(32, "big")
    with pytest.raises(Mismatch):
        verify(digest, made(), ME)
    with pytest.raises(Mismatch):
        verify(DIGEST, replace(made(), r=made().r ^ 1 << bit), ME)


def test_another_account_is_named() -> None:
    with pytest.raises(Mismatch) as found:
        verify(DIGEST, made(), OTHER)
    assert (found.value.expected, found.value.signer) == (OTHER, ME)


def test_the_same_signature_turned_over_is_refused_as_chains_refuse_it() -> None:
    """EIP-2: of the two signatures that mean the same, only the one with the lower s counts."""
    high = Signature(1 - made().y_parity, made().r, CURVE_ORDER - made().s)
    assert signer_of(DIGEST, high) is None
    with pytest.raises(Mismatch):
        verify(DIGEST, high, ME)


@pytest.mark.parametrize(
    "change",
    [{"r": 0}, {"s": 0}, {"r": CURVE_ORDER}, {"s": CURVE_ORDER}, {"y_parity": 2}, {"y_parity": -1}, {"r": 2**256 - 1}],
)
def test_numbers_off_the_curve_are_nobodys_signature(change: dict[str, int]) -> None:
    assert signer_of(DIGEST, replace(made(), **change)) is None


def test_a_devices_answer_counts_only_for_the_account_that_was_asked() -> None:
    r, s = made().r.to_bytes(32, "big"), made().s.to_bytes(32, "big")
    assert recover(r, s, DIGEST, ME) == made()
    for wrong in ((r, s, DIGEST, OTHER), (r, s, bytes(32), ME), (s, r, DIGEST, ME)):
        with pytest.raises(BadAnswer, match="is not by"):
            recover(*wrong)
    for r_given, s_given in ((bytes(32), s), (r, bytes(32)), (b"", s), (r + b"\0", s), (b"\xff" * 32, s)):
        with pytest.raises(BadAnswer):
            recover(r_given, s_given, DIGEST, ME)
