"""Coverage-guided fuzzing of typed data and messages: parse, decode, effects, words.

    python -m tests.fuzz.typed_data [-runs=1000000] [CORPUS FOLDER]

Seeds are an example of every family, of every message the bundled descriptors know, and the incidents of
../shared/data where they are there. An input whose first byte is even is the JSON of typed data, else a personal
message. Bytes changed at random would mostly be refused as JSON: four of five new inputs change the types, the values
or the domain as a whole (`json_shapes`) and reach the decoders. A crash is an exception other than RequestError; more
than 5 s is a hang.
"""

from __future__ import annotations

import json
from typing import Any

import atheris

from tests.fuzz.start import SHARED, instrument, start, transactions

instrument("app.intent", "app.effects")

from app.effects.gather import effects_of  # noqa: E402 — after the packages are instrumented
from app.effects.worst_use import worst_in_words  # noqa: E402
from app.intent.decode import decode  # noqa: E402
from app.request import Message, RequestError, parse_request  # noqa: E402
from tests.fuzz.json_shapes import Shapes  # noqa: E402
from tests.intent.erc7730_inputs import made  # noqa: E402
from tests.intent.typed_cases import ME, SEAPORT, USDC, evidence, request  # noqa: E402
from tests.intent.typed_families import EXAMPLES  # noqa: E402

_KNOWN = evidence(balances={USDC: "1000"}, allowances=[{"token": USDC, "spender": SEAPORT, "amount": "5"}])
_ANY = request("personal_sign", ["0x00", ME])


def documents() -> list[dict[str, Any]]:
    """Typed data of every family and of every bundled descriptor."""
    out: list[dict[str, Any]] = [e.request.params[1] for e in EXAMPLES]
    out += [m.request["params"][1] for m in made(("small",)) if m.descriptor.kind == "eip712"]
    incidents = SHARED / "incidents" / "incidents.jsonl"
    if incidents.exists():
        for line in incidents.read_text().splitlines():
            params = json.loads(line)["request"]["params"]
            if len(params) == 2 and isinstance(params[1], str) and params[1].startswith("{"):
                out.append(json.loads(params[1]))
    return out


_DOCUMENTS = documents()
_NAMES = sorted({n for d in _DOCUMENTS for t, ms in d["types"].items() for n in (t, *(m["name"] for m in ms))})
_DATA = ["0x" + str(t["data"])[2:] for t in transactions(60)]


def seeds() -> list[bytes]:
    """Each with its leading byte."""
    out = [b"\0" + json.dumps(d).encode() for d in _DOCUMENTS]
    out.append(b"\1shop.example wants you to sign in with your Ethereum account:\n" + ME.encode() + b"\n\nURI: x")
    out.append(b"\1\x19\x01" + b"\x22" * 64)
    return out


def mutate(data: bytes, most: int, seed: int) -> bytes:
    """A changed shape four times of five, else changed bytes."""
    if data[:1] != b"\0" or seed % 5 == 0:
        return bytes(atheris.Mutate(data, most))
    try:
        doc = json.loads(data[1:])
        new = b"\0" + json.dumps(Shapes(seed, _NAMES, _DATA).changed(doc)).encode()
    except (ValueError, RecursionError, AttributeError, TypeError, KeyError, IndexError):
        return bytes(atheris.Mutate(data, most))
    return new if len(new) <= most else bytes(atheris.Mutate(data, most))


def cross(one: bytes, two: bytes, most: int, seed: int) -> bytes:
    try:
        first, second = json.loads(one[1:]), json.loads(two[1:])
        new = b"\0" + json.dumps(Shapes(seed, _NAMES, _DATA).crossed(first, second)).encode()
    except (ValueError, RecursionError, AttributeError, TypeError):
        return one[:most]
    return new if len(new) <= most else one[:most]


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
    assert intent.description
    worst_in_words(asked, effects_of(asked, intent, _KNOWN), _KNOWN)


if __name__ == "__main__":
    start(one, seeds(), mutate, cross)
