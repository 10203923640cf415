"""Plain texts that are more than a text: keys that trade for the account, and payments inside an exchange."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from app.intent import words
from app.intent.model import Change, ChangeKind, DecodedBy, Field, Intent
from app.request import Request

SHOWN: Final = 5000
"""Characters of a signed text that are shown."""
_LIGHTER_KEY: Final = re.compile(
    r"Register Lighter Account\n\npubkey: 0x(?P<key>[0-9a-fA-F]+)\nnonce: \S+\naccount index: (?P<account>\S+)\n"
)
_LIGHTER_PAYMENT: Final = re.compile(
    r"Transfer\n\nnonce: \S+\nfrom: (?P<from>.+)\napi key: \S+\nto: (?P<to>.+)\nasset: (?P<asset>\S+)\n"
    r"amount: (?P<amount>\S+)\nfee: (?P<fee>\S+)\n"
)
_MADE_KEYS: Final = (
    # The signature is the secret itself: whoever has it has the key and what the key controls.
    re.compile(r"Access (?P<owner>zkSync) account\.\s+Only sign this message for a trusted client"),
    re.compile(r"Sign this message to access (?P<owner>Loopring) Exchange: 0x[0-9a-fA-F]{40} with key nonce: \d+"),
    re.compile(r"name: (?P<owner>dYdX)\nversion: \S+\naction: dYdX STARK Key\b"),
    re.compile(r"\baction: (?P<owner>dYdX) (Onboarding|Key Derivation)\b"),
    re.compile(
        r"\b(generate|derive|create|unlock|recover)s? (your|a|an|the) (?P<owner>[\w ]{0,30}?)\b(private |privacy |spending |trading |stark |l2 |signing )+keys?\b",
        re.I,
    ),
)
"""Texts whose signature becomes a private key of its own (StarkEx, zkSync Lite, Loopring, privacy pools)."""


def ordered_by(request: Request, text: str, hashes: Mapping[str, str]) -> Intent | None:
    """What a known kind of text gives away or moves; None for any other text."""
    if (key := _LIGHTER_KEY.match(text)) is not None:
        change = Change(ChangeKind.DELEGATE, request.account, what="trading key kept by the site")
        description = f"Let the key 0x{key['key'][:80]} trade for your account on Lighter"
        return _made(request, text, hashes, "delegate", "lighter", "Lighter", change, description)
    if (paid := _LIGHTER_PAYMENT.match(text)) is not None:
        said = f"{words.bounded(paid['amount'], 40)} of asset {words.bounded(paid['asset'], 24)}"
        to = words.bounded(paid["to"], 60)
        change = Change(ChangeKind.SEND, request.account, what=f"{said} in the exchange")
        description = f"Send {said} inside the exchange to {to}"
        return _made(request, text, hashes, "send", "lighter", "Lighter", change, description)
    for pattern in _MADE_KEYS:
        if (found := pattern.search(text)) is not None:
            change = Change(ChangeKind.DELEGATE, request.account, what="key derived from this signature")
            owner = found["owner"].strip() or None
            description = "Give the site a key, made from this signature, that acts for this account"
            return _made(request, text, hashes, "delegate", "made-key", owner, change, description)
    return None


def _made(
    request: Request, text: str, hashes: Mapping[str, str], kind: str, family: str, owner: str | None, change: Change,
    description: str,
) -> Intent:  # fmt: skip
    return Intent(
        kind=kind, description=description, decoded_by=DecodedBy.ABI, fields=(Field("Text", words.bounded(text, SHOWN)),),
        changes=(change,), caller=request.account, operation="signature", family=family, owner=owner,
        arguments={"text": text, "invisible": ()}, hashes=hashes,
    )  # fmt: skip
