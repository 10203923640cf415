"""Coverage-guided fuzzing of command languages: Universal Router, v4 actions, Settler, Odos, batches of accounts.

    python -m tests.fuzz.universal [-runs=1000000] [CORPUS FOLDER]

An input is a byte that chooses the language and the bytes in it; what cannot be read must be an unknown with its place.
"""

from __future__ import annotations

import atheris

from tests.fuzz.start import instrument, start, transactions

instrument("app.intent", "app.effects")
with atheris.instrument_imports(include=["app"]):
    from app.address import Address
    from app.intent.abi.codec import encode_call
    from app.intent.abi.types import parse_function
    from app.intent.calls import CallContext, decode_call
    from tests.intent.typed_cases import ME, evidence

_KNOWN = evidence()
_ME = Address.parse(ME, strict=False)
_ROUTER = Address.parse("0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af")
_SELECTORS = [
    bytes.fromhex(s)
    for s in (
        "3593564c",
        "24856bc3",
        "dd46508f",
        "1fff991f",
        "83bd37f9",
        "84a7f3dd",
        "e9ae5c53",
        "8d80ff0a",
        "8bdb3913",
    )
]
"""Universal Router twice, v4 positions, Settler, Odos twice, ERC-7579 execute, multiSend, Balancer exit."""
_LISTS = [
    parse_function("execute(bytes commands,bytes[] inputs,uint256 deadline)"),
    parse_function("modifyLiquiditiesWithoutUnlock(bytes actions,bytes[] params)"),
]


def seeds() -> list[bytes]:
    out = [b"\0" + bytes.fromhex(r["data"][2:])[4:] for r in transactions(300) if r["data"][2:10] == "3593564c"]
    wanted = {s.hex(): i for i, s in enumerate(_SELECTORS)}
    for r in transactions(1500):
        if r["data"][2:10] in wanted:
            out.append(bytes([wanted[r["data"][2:10]]]) + bytes.fromhex(r["data"][10:]))
    return [*out, b"\x10\x00\x0b\x06\x0c" + bytes(200), b"\x11\x06\x0c\x0f" + bytes(300)]


def one(data: bytes) -> None:
    """Try one input; raises what a crash raises."""
    if len(data) < 2:
        return
    if data[0] < 16:
        calldata = _SELECTORS[data[0] % len(_SELECTORS)] + data[1:]
    else:
        # Well-formed lists whose elements are anything, so that each command is reached at once.
        count = 1 + data[0] % 5
        commands, rest = data[1 : 1 + count], data[1 + count :]
        step = max(len(rest) // count, 1)
        inputs = [rest[i * step : (i + 1) * step] for i in range(count)]
        function = _LISTS[data[0] % 2]
        calldata = encode_call(function, [commands, inputs, 1][: len(function.inputs)])
    call = CallContext(1, _ME, _ROUTER, 0, calldata, account=_ME)
    assert decode_call(call, _KNOWN).description


if __name__ == "__main__":
    start(one, seeds())
