"""Coverage-guided fuzzing of typed data and messages: parse, decode, effects, words.

    python -m tests.fuzz.typed_data [-runs=1000000] [CORPUS FOLDER]

Seeds are written into the corpus folder (a temporary one if none is named): permits, Safe transactions, orders and
logins, and the incidents of ../shared/data where they are there. An input whose first byte is even is the JSON of
typed data, else a personal message. A crash is an exception other than RequestError; more than 5 s is a hang.
"""

from __future__ import annotations

import json
from typing import Any

import atheris

from tests.fuzz.start import SHARED, start

with atheris.instrument_imports(include=["app"]):
    from app.effects.gather import effects_of
    from app.effects.worst_use import worst_in_words
    from app.intent.decode import decode
    from app.request import Message, RequestError, parse_request
    from tests.intent.typed_cases import (
        ME,
        SEAPORT,
        SEAPORT_TYPES,
        USDC,
        evidence,
        permit,
        request,
        safe_tx,
        seaport_order,
        transfer,
        typed,
    )

_KNOWN = evidence(balances={USDC: "1000"}, allowances=[{"token": USDC, "spender": SEAPORT, "amount": "5"}])
_ANY = request("personal_sign", ["0x00", ME])


def seeds() -> list[bytes]:
    """Real shapes, each with its leading byte."""
    orders = typed("OrderComponents", SEAPORT_TYPES, seaport_order(5), contract=SEAPORT)
    asked: list[Any] = [permit(), safe_tx(USDC, data=transfer(SEAPORT, 5)), orders]
    out = [b"\0" + json.dumps(a.params[1]).encode() for a in asked]
    out.append(b"\1shop.example wants you to sign in with your Ethereum account:\n" + ME.encode() + b"\n\nURI: x")
    out.append(b"\1\x19\x01" + b"\x22" * 64)
    incidents = SHARED / "incidents" / "incidents.jsonl"
    if incidents.exists():
        for line in incidents.read_text().splitlines():
            params = json.loads(line)["request"]["params"]
            if len(params) == 2 and isinstance(params[1], str) and params[1].startswith("{"):
                out.append(b"\0" + params[1].encode())
    return out


def one(data: bytes) -> None:
    """Try one input; raises what a crash raises."""
    if not data:
        return
    if data[0] % 2:
        asked = _ANY.with_payload(Message(data[1:]))
    else:
        text = data[1:].decode("utf-8", "surrogateescape")
        value = {"chain_id": 1, "account": ME, "method": "eth_signTypedData_v4", "params": [ME, text]}
        try:
            asked = parse_request(value)
        except RequestError:
            return
    intent = decode(asked, _KNOWN)
    worst_in_words(asked, effects_of(asked, intent, _KNOWN), _KNOWN)


if __name__ == "__main__":
    start(one, seeds())
