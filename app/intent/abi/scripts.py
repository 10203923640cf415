"""Calls written in a script's own bytes: Aragon's EVM scripts, Weiroll's commands over a state, Sequence's packed payloads.

Sources: aragonOS `CallsScript.sol` (spec id 1); Weiroll `VM.sol` and `CommandBuilder.sol` with Enso's flags; Sequence v3
`Payload.sol` (fromPackedCalls).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from app.address import Address
from app.evidence import Evidence
from app.intent.abi.codec import AbiError
from app.intent.abi.cursor import Cursor
from app.intent.abi.rules import Where
from app.intent.calls import CallContext
from app.intent.model import Change, Intent, Unknown
from app.intent.nested import run

Expanded = tuple[tuple[Intent, ...], tuple[Change, ...], tuple[Unknown, ...]]


def expand(name: str, values: Sequence[Any], where: Where, call: CallContext, evidence: Evidence) -> Expanded:
    """The calls of one script, made by the called contract. Raises AbiError where the bytes are no such script."""
    match name:
        case "evmscript":
            return _evm_script(values[0], where, call, evidence)
        case "weiroll":
            return _weiroll(values[0], values[1], where, call, evidence)
    return _sequence(values[0], where, call, evidence)


def _evm_script(script: bytes, where: Where, call: CallContext, evidence: Evidence) -> Expanded:
    """Spec id 1: target (20 bytes), length (4), calldata, again and again. No script at all is a question to vote on."""
    if not script:
        return (), (), ()
    read = Cursor(script)
    spec = read.number(4)
    if spec == 0 and not any(script):
        return (), (), ()
    if spec != 1:
        return (), (), (Unknown("the script", f"its kind {spec} is not known"),)
    out = []
    while read.at < len(script):
        target = Address(read.take(20))
        data = read.take(read.number(4))
        out.append(run(call, evidence, target, 0, data, where.target, delegated=False))
    return tuple(out), (), ()


_SHORT: Final = 6
_DATA, _EXTENDED, _TYPE = 0x20, 0x40, 0x03
_DELEGATED, _STATIC, _PAID = 0, 2, 3
_END, _STATE, _LAST_PLAIN = 0xFF, 0xFE, 0xFB


def _weiroll(
    commands: Sequence[bytes], given: Sequence[bytes], where: Where, call: CallContext, evidence: Evidence
) -> Expanded:
    """Each command: selector, flags, places of its inputs in the state, the place of its output, target.

    A value that an earlier call writes is not known before it runs: the call that needs it is said to be unread.
    """
    state: list[bytes | None] = list(given)
    out: list[Intent] = []
    unknowns: list[Unknown] = []
    rows = iter(commands)
    for row in rows:
        selector, flags, target = row[:4], row[4], Address(row[12:])
        places = row[5 : 5 + _SHORT]
        if flags & _EXTENDED:
            places = next(rows, b"")
        inputs = list(places[: places.index(_END)] if _END in places else places)
        kind = flags & _TYPE
        try:
            value = 0
            if kind == _PAID:
                value = int.from_bytes(_known(state, inputs.pop(0)), "big")
            data = _known(state, inputs[0]) if flags & _DATA else _built(selector, state, inputs)
        except (KeyError, IndexError):
            why = "a value of it comes from an earlier call of the script"
            unknowns.append(Unknown(f"the call 0x{selector.hex()} of {target}", why))
        else:
            if kind != _STATIC:  # what only reads changes nothing
                out.append(run(call, evidence, target, value, data, where.target, delegated=kind == _DELEGATED))
        written = row[11]
        if written == _STATE:
            state = [None] * len(state)
        elif written != _END and written & 0x7F < len(state):
            state[written & 0x7F] = None
    return tuple(out), (), tuple(unknowns)


def _known(state: Sequence[bytes | None], place: int) -> bytes:
    """Raises KeyError for a value that is written while the script runs, IndexError for a place that is not there."""
    found = state[place & 0x7F]
    if found is None:
        raise KeyError(place)
    return found


def _built(selector: bytes, state: Sequence[bytes | None], inputs: Sequence[int]) -> bytes:
    """The calldata as the script's builder makes them: words in the head, what varies in length behind it."""
    heads, tails = [], b""
    for place in inputs:
        if place >= _LAST_PLAIN:
            raise KeyError(place)  # the whole state, or a tuple's or array's begin
        value = _known(state, place)
        if place & 0x80:
            heads.append((32 * len(inputs) + len(tails)).to_bytes(32, "big"))
            tails += value
        else:
            heads.append(value[:32].ljust(32, b"\0"))
    return selector + b"".join(heads) + tails


def _sequence(payload: bytes, where: Where, call: CallContext, evidence: Evidence) -> Expanded:
    """Sequence v3: a flag with the sizes of nonce and count, then for each call a flag that says what of it follows."""
    read = Cursor(payload)
    flag = read.number(1)
    if not flag & 0x01:
        read.take(20)  # the nonce's space
    read.take(flag >> 1 & 0x07)
    count = 1 if flag & 0x10 else read.number(2 if flag & 0x20 else 1)
    rows: list[tuple[Address, int, bytes, bool]] = []
    for _ in range(count):
        bits = read.number(1)
        target = where.target if bits & 0x01 else Address(read.take(20))
        value = read.number(32) if bits & 0x02 else 0
        data = read.take(read.number(3)) if bits & 0x04 else b""
        if bits & 0x08:
            read.take(32)
        rows.append((target, value, data, bool(bits & 0x10)))
    if read.at != len(payload):
        raise AbiError(f"byte {read.at}", "the payload goes on after its last call")
    calls = (run(call, evidence, t, v, d, where.target, delegated=code) for t, v, d, code in rows)
    return tuple(calls), (), ()
