"""Coverage-guided fuzzing of what comes in as a file: raw transactions (RLP, types 0 to 4), JSON, links, payout lists.

    python -m tests.fuzz.raw [-runs=1000000] [CORPUS FOLDER]

An input whose first byte is even is the bytes of a raw transaction, else text as a file holds it. Refusing with a
RequestError is right; any other exception is a crash.
"""

from __future__ import annotations

import json

import atheris

from tests.fuzz.start import SHARED, instrument, start

instrument("app.intent", "app.effects", "app.intake")
with atheris.instrument_imports(include=["app"]):
    from app.address import Address
    from app.intake.files import read_requests
    from app.intent.decode import decode
    from app.request import RequestError, parse_request
    from tests.intent.typed_cases import ME, evidence

_KNOWN = evidence()
_ME = Address.parse(ME, strict=False)


def seeds() -> list[bytes]:
    out = [b"\1ethereum:0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48@1/transfer?address=" + ME.encode() + b"&uint256=5"]
    out.append(b"\1address,amount\n" + ME.encode() + b",1.5\n")
    for path in sorted((SHARED / "erc7730").glob("registry/*/testsv2/*.json")):
        for test in json.loads(path.read_text())["tests"]:
            if "rawTx" in test and len(test["rawTx"]) < 4000:
                out.append(b"\0" + bytes.fromhex(test["rawTx"][2:]))
    path = SHARED / "incidents" / "incidents.jsonl"
    if path.exists():
        out += [b"\1" + json.dumps(json.loads(line)["request"]).encode() for line in path.read_text().splitlines()]
    return out


def one(data: bytes) -> None:
    """Try one input; raises what a crash raises."""
    if not data:
        return
    text = "0x" + data[1:].hex() if data[0] % 2 == 0 else data[1:].decode("utf-8", "replace")
    try:
        values = read_requests(text, _ME)
    except RequestError:
        return
    for value in values[:5]:
        try:
            asked = parse_request({"version": 1, "origin": None, **value})
        except RequestError:
            continue
        assert decode(asked, _KNOWN).description


if __name__ == "__main__":
    start(one, seeds())
