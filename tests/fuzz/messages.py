"""Coverage-guided fuzzing of personal messages: text, SIWE, hashes, raw transactions in disguise.

python -m tests.fuzz.messages [-runs=1000000] [CORPUS FOLDER]
"""

from __future__ import annotations

import json

import atheris

from tests.fuzz.start import SHARED, instrument, start

instrument("app.intent", "app.effects")
with atheris.instrument_imports(include=["app"]):
    from app.effects.gather import effects_of
    from app.intent.decode import decode
    from app.request import Message
    from tests.intent.typed_cases import ME, evidence, request

_KNOWN = evidence()
_ANY = request("personal_sign", ["0x00", ME])
_LOGIN = (
    "shop.example wants you to sign in with your Ethereum account:\n{me}\n\nLog in to the shop.\n\n"
    "URI: https://shop.example/login\nVersion: 1\nChain ID: 1\nNonce: 32891756\nIssued At: 2026-03-01T12:00:00Z\n"
    "Expiration Time: 2026-03-02T12:00:00Z\nNot Before: 2026-02-01T12:00:00Z\nRequest ID: a\nResources:\n"
    "- ipfs://x\n- https://shop.example/terms"
)


def seeds() -> list[bytes]:
    out = [
        _LOGIN.format(me=ME).encode(),
        b"\x19\x01" + b"\x22" * 64,
        b"0x" + b"ab" * 32,
        bytes(32),
        "ünïcode\u202e".encode(),
    ]
    path = SHARED / "incidents" / "incidents.jsonl"
    if path.exists():
        for line in path.read_text().splitlines():
            asked = json.loads(line)["request"]
            if asked["method"] == "personal_sign" and str(asked["params"][0]).startswith("0x"):
                out.append(bytes.fromhex(asked["params"][0][2:]))
    return out


def one(data: bytes) -> None:
    """Try one input; raises what a crash raises."""
    asked = _ANY.with_payload(Message(data))
    intent = decode(asked, _KNOWN)
    assert intent.description and intent.hashes["digest"]
    effects_of(asked, intent, _KNOWN)


if __name__ == "__main__":
    start(one, seeds())
