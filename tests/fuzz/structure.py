"""Coverage-guided fuzzing of what reads calldata without an ABI: guessed layouts, hidden calls, scripts of wallets and votes.

    python -m tests.fuzz.structure [-runs=1000000] [CORPUS FOLDER]

An input is a byte that chooses the reader and the bytes it reads. What is found must lie in the bytes it was found in.
"""

from __future__ import annotations

import atheris

from tests.fuzz.start import instrument, start, transactions

instrument("app.intent")
with atheris.instrument_imports(include=["app"]):
    from app.address import Address
    from app.intent import structure
    from app.intent.abi.codec import encode_call
    from app.intent.abi.types import parse_function
    from app.intent.calls import CallContext, decode_call
    from tests.intent.typed_cases import ME, evidence

_KNOWN = evidence()
_ME = Address.parse(ME, strict=False)
_WALLET = Address(b"\x5c" * 20)
_SCRIPTS = (parse_function("forward(bytes s)"), parse_function("execute(bytes p,bytes s)"))
_WEIROLL = parse_function("execute(bytes32[] c,bytes[] s)")


def seeds() -> list[bytes]:
    calls = [b"\0" + bytes.fromhex(r["data"][2:]) for r in transactions(1500)]
    call = bytes.fromhex("a9059cbb") + bytes(64)
    script = b"\1\0\0\0\1" + _WALLET + len(call).to_bytes(4, "big") + call
    payload = b"\2\x11\4" + _WALLET + len(call).to_bytes(3, "big") + call
    command = b"\3" + call[:4] + b"\1\0\1\xff\xff\xff\xff\xff" + _WALLET + bytes(64)
    return [*calls, script, payload, command]


def one(data: bytes) -> None:
    """Try one input; raises what a crash raises."""
    if len(data) < 2:
        return
    kind, rest = data[0] % 4, data[1:]
    if kind == 0:
        found = structure.read(rest, 1)
        assert len(structure.fields(found, str)) <= 61
        for held in found.calls:
            assert rest[held.at : held.at + len(held.data)] == held.data
        return
    if kind == 3:
        count = 1 + len(rest) // 3 // 32
        rows = [rest[32 * i : 32 * i + 32].ljust(32, b"\0") for i in range(count)]
        state = [rest[32 * i : 32 * i + 32] for i in range(count, count + 6)]
        calldata = encode_call(_WEIROLL, [rows, state])
    else:
        function = _SCRIPTS[kind - 1]
        calldata = encode_call(function, [rest, b""][: len(function.inputs)])
    assert decode_call(CallContext(1, _ME, _WALLET, 0, calldata, account=_ME), _KNOWN).description


if __name__ == "__main__":
    start(one, seeds())
