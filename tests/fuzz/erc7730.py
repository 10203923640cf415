"""Coverage-guided fuzzing of ERC-7730: any data against the bundled descriptors, and any descriptor against data.

    python -m tests.fuzz.erc7730 [-runs=1000000] [CORPUS FOLDER]

An input whose first byte is even is two bytes of a descriptor's number, one of a function and its arguments; else it is
the JSON of a descriptor's fields. Neither may raise: a path that names nothing is a problem in the intent.
"""

from __future__ import annotations

import contextlib
import json

import atheris

from tests.fuzz.start import instrument, start

instrument("app.intent", "app.effects")
with atheris.instrument_imports(include=["app"]):
    from app.address import Address
    from app.intent.calls import CallContext
    from app.intent.erc7730 import describe, registry
    from app.intent.erc7730.formats import Names
    from app.intent.erc7730.interpret import Interpreter
    from app.intent.erc7730.paths import NotForThis, Scope
    from app.intent.erc7730.registry import Descriptor
    from app.intent.model import DecodedBy, Intent
    from tests.intent.erc7730_inputs import made
    from tests.intent.typed_cases import ME, USDC, evidence

_KNOWN = evidence()
_ME, _USDC = Address.parse(ME, strict=False), Address.parse(USDC, strict=False)
_FOUND = [
    d
    for d in map(registry.descriptor, range(len(registry._index()["places"])))
    if d.kind == "contract" and d.deployments and d.selectors
]
_CONTRACTS = [(sorted(d.deployments)[0], sorted(d.selectors)) for d in _FOUND]
_DATA = {
    "a": 5, "b": _USDC, "c": [1, 2, 3], "d": [{"e": 7, "f": b"\1" * 36}, {"e": 8, "f": b""}], "s": "text", "t": True,
    "i": bytes.fromhex("00010000010114") + bytes(_USDC),
}  # fmt: skip
_ROWS = [
    {
        "label": "A",
        "path": "#.a",
        "format": "tokenAmount",
        "params": {"tokenPath": "#.b", "threshold": "0x5", "message": "All"},
    },
    {
        "path": "#.d.[]",
        "iteration": "sequential",
        "fields": [{"label": "E", "path": "e", "format": "unit"}, {"path": "f"}],
    },
    {"label": "I", "path": "#.i", "format": "interoperableAddressName", "visible": {"ifNotIn": ["0x"]}},
    {"label": "N", "path": "#.d.[0].f", "format": "calldata", "params": {"calleePath": "@.to", "selectorPath": "#.s"}},
    {"label": "M", "value": {"map": "m", "keyPath": "#.a"}, "format": "chainId"},
    {"label": "S", "path": "#.i.[0:4]", "format": "raw", "separator": "{index}"},
    {"$ref": "$.display.definitions.x"},
]


def seeds() -> list[bytes]:
    out = [b"\1" + json.dumps([row]).encode() for row in _ROWS] + [b"\1" + json.dumps(_ROWS).encode()]
    place = {d.metadata.get("owner", "") + str(sorted(d.deployments)): i for i, d in enumerate(_FOUND)}
    for m in made(("any",), every=2):
        number = place.get(m.descriptor.metadata.get("owner", "") + str(sorted(m.descriptor.deployments)))
        tx = m.request["params"][0]
        if number is not None and isinstance(tx, dict) and len(tx["data"]) < 4000:
            which = _CONTRACTS[number][1].index(tx["data"][2:10])
            out.append(b"\0" + number.to_bytes(2, "big") + bytes([which % 256]) + bytes.fromhex(tx["data"][10:]))
    return out


def _nested(
    callee: Address | None, value: int | None, data: bytes, spender: Address | None, chain: int | None
) -> Intent:
    return Intent("call", "inner", DecodedBy.ERC7730)


def one(data: bytes) -> None:
    """Try one input; raises what a crash raises."""
    if len(data) < 4:
        return
    if data[0] % 2 == 0:
        (chain, address), selectors = _CONTRACTS[int.from_bytes(data[1:3], "big") % len(_CONTRACTS)]
        selector = bytes.fromhex(selectors[data[3] % len(selectors)])
        call = CallContext(chain, _ME, Address.parse(address, strict=False), 1, selector + data[4:], account=_ME)
        describe(call, _KNOWN)
        return
    try:
        rows = json.loads(data[1:])
    except (ValueError, RecursionError):
        return
    document = {"constants": {"k": "0x5"}, "enums": {"e": {"5": "five"}}, "maps": {"m": {"values": {"5": 10}}}}
    descriptor = Descriptor("contract", frozenset(), None, document, {"x": {"label": "X", "path": "#.a"}}, {}, {})
    scope = Scope(_DATA, {"to": _USDC, "from": _ME, "value": 1, "chainId": 1}, {"metadata": document})
    shown = {"intent": "Do", "fields": rows, "interpolatedIntent": "Do {a} {b}"}
    with contextlib.suppress(NotForThis):  # the descriptor says itself that it is for other data
        Interpreter(descriptor, scope, Names(_KNOWN, 1, (_USDC, document)), _nested).render(shown)


if __name__ == "__main__":
    start(one, seeds())
