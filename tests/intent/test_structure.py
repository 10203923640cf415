"""Calldata that no list knows: its layout is guessed, calls that hide in it are found, and nothing in it reassures."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.address import Address
from app.assess import assess
from app.border import parse_time
from app.context import parse_evidence
from app.effects.static import static_effects
from app.evidence import Evidence
from app.intent import structure
from app.intent.abi import rules
from app.intent.abi.codec import encode_call
from app.intent.abi.types import parse_function
from app.intent.decode import decode
from app.intent.model import ChangeKind, DecodedBy, Intent
from app.intent.words import name_of
from app.policy.rules import preset
from app.request import Request, parse_request

ME = Address.parse("0x73d0385F4d8E00C5e6504C6030F47BF6212736A8")
THIEF = Address.parse("0xFe89cc7aBB2C4183683ab71653C4cdc9B02D44b7")
USDC = Address.parse("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
ROUTER = Address.parse("0x5c1c902e7e04de98b49aca3cd68e12bec2d56908")
NOW = parse_time("2026-03-10T12:00:00Z", "now")


def encoded(signature: str, *values: Any) -> bytes:
    return encode_call(parse_function(signature), list(values))


TAKE = encoded("transferFrom(address from,address to,uint256 amount)", ME, THIEF, 5_000_000)


def asked(data: bytes) -> tuple[Request, Evidence]:
    tx = {"from": str(ME), "to": str(ROUTER), "data": "0x" + data.hex()}
    request = parse_request({"chain_id": 1, "account": str(ME), "method": "eth_sendTransaction", "params": [tx]})
    return request, parse_evidence({}, ME, now=NOW)


def read(data: bytes) -> Intent:
    return decode(*asked(data))


def packed(target: Address, data: bytes) -> bytes:
    return b"\x01" + target + bytes(32) + len(data).to_bytes(32, "big") + data


# -- calls that hide ------------------------------------------------------------------------------
HIDING = {
    "beside its token": encoded("zq7(address token,bytes data)", USDC, TAKE),
    "after a value": encoded("zq7(address token,uint256 value,bytes data)", USDC, 0, TAKE),
    "in a list of structs": encoded("zq7((address to,uint256 value,bytes data)[] calls)", [{"to": USDC, "value": 0, "data": TAKE}]),
    "in lists side by side": encoded("zq7(address[] to,bytes[] data)", [ROUTER, USDC], [b"", TAKE]),
    "in bytes in bytes": encoded("zq7(bytes data)", encoded("zq8(address a,bytes b)", USDC, TAKE)),
    "in an encoding in bytes": encoded("zq7(bytes data)", encoded("zq8(address a,bytes b)", USDC, TAKE)[4:]),
    "packed as by MultiSend": b"\x9a\xbc\xde\xf1" + b"\x07" * 11 + packed(USDC, TAKE),
    "packed behind its token": b"\x9a\xbc\xde\xf1" + b"\x07" * 11 + USDC + TAKE + b"\x09" * 7,
}  # fmt: skip


@pytest.mark.parametrize("name", HIDING)
def test_a_transfer_hidden_in_unknown_calldata_is_found_and_named(name: str) -> None:
    request, evidence = asked(HIDING[name])
    intent = decode(request, evidence)
    assert (intent.kind, intent.decoded_by) == ("unknown", DecodedBy.NONE)
    (inner,) = intent.calls
    assert inner.decoded_by is DecodedBy.SIGNATURE  # a guess, whatever it fits
    assert "Perhaps inside: Send 5 USDC" in intent.description
    assert str(THIEF) in intent.description
    (gone,) = [c for c in static_effects(request, intent, evidence).changes if c.kind is ChangeKind.SEND]
    assert (gone.account, gone.asset, gone.amount, gone.counterparty) == (ME, USDC, 5_000_000, THIEF)
    assert any("shape alone" in u.why for u in intent.unknowns)


def test_a_transfer_of_a_token_that_nothing_names_is_found_without_it() -> None:
    request, evidence = asked(b"\x9a\xbc\xde\xf1" + b"\x07" * 13 + TAKE)
    (inner,) = decode(request, evidence).calls
    (gone,) = inner.changes
    assert (gone.account, gone.asset, gone.amount) == (ME, None, 5_000_000)
    assert str(ROUTER) not in inner.description


def test_what_arrives_by_a_guess_is_not_told() -> None:
    """Bytes that promise money cost nothing to put there."""
    swap = encoded(
        "swapExactTokensForTokens(uint256 amountIn,uint256 amountOutMin,address[] path,address to,uint256 deadline)",
        1, 10**12, [THIEF, USDC], ME, 2**40,
    )  # fmt: skip
    mint = encoded("mint(address to,uint256 amount)", ME, 10**12)
    request, evidence = asked(encoded("zq7(bytes[] calls)", [swap, mint]))
    intent = decode(request, evidence)
    assert len(intent.calls) == 2
    assert all(c.kind is not ChangeKind.RECEIVE for c in intent.all_changes())
    assert all(c.kind is not ChangeKind.RECEIVE for c in static_effects(request, intent, evidence).changes)


def test_a_routers_own_function_is_not_said_to_be_called_at_the_token_beside_it() -> None:
    swap = encoded("unoswap(address token,uint256 amount,uint256 minReturn,uint256[] pools)", USDC, 5, 6, [7])
    oneinch = Address.parse("0x1111111254EEB25477B68fb85Ed929f73A960582")
    assert read(encoded("zq7(address token,bytes data)", USDC, swap)).calls[0].target == ROUTER
    assert read(encoded("zq7(address token,address router,bytes data)", USDC, oneinch, swap)).calls[0].target == oneinch
    assert read(encoded("zq7(address router,address token,bytes data)", oneinch, USDC, swap)).calls[0].target == oneinch


def test_the_account_that_is_robbed_by_unknown_calldata_is_not_told_less_than_before() -> None:
    policy = preset("careful")
    plain = assess(*asked(encoded("zq7(address token,bytes data)", USDC, b"\x01" * 100)), policy)
    hidden = assess(*asked(HIDING["beside its token"]), policy)
    assert hidden.verdict >= plain.verdict
    assert {f.check for f in plain.findings} <= {f.check for f in hidden.findings}


def test_a_transfer_behind_the_arguments_of_a_known_function_is_found() -> None:
    claim = bytes.fromhex("4e71d92d")
    request, evidence = asked(claim + bytes(7) + packed(USDC, TAKE))
    intent = decode(request, evidence)
    assert intent.function == "claim()"
    (inner,) = intent.calls
    assert inner.decoded_by is DecodedBy.SIGNATURE
    (gone,) = [c for c in static_effects(request, intent, evidence).changes if c.kind is ChangeKind.SEND]
    assert (gone.account, gone.asset, gone.amount, gone.counterparty) == (ME, USDC, 5_000_000, THIEF)
    assert any("seem to hold this: Send 5 USDC" in u.why for u in intent.unknowns)
    assert decode(*asked(claim + b"\7" * 64)).calls == ()


# -- the layout -----------------------------------------------------------------------------------
def shape(parts: Sequence[structure.Part]) -> list[Any]:
    return [shape(p.value) if p.kind in ("list", "struct") else p.value for p in parts]


@pytest.mark.parametrize(
    ("signature", "values"),
    [
        ("zq(address a,uint256 b)", [USDC, 5]),
        ("zq(address a,bytes b)", [USDC, b"\x01\x02\x03"]),
        ("zq(string s,uint256 b,bytes c)", ["hello there", 7, b"\xff" * 40]),
        ("zq(address[] a,uint256[] b)", [[USDC, THIEF], [10**20, 7]]),
        ("zq(bytes[] a)", [[b"\x01" * 5, b"\x02" * 64, b"\x03" * 33]]),
        ("zq((address to,uint256 value,bytes data)[] calls,uint256 n)", [[[USDC, 1, b"\x01" * 5], [THIEF, 2, b"\x02" * 40]], 9]),
        ("zq((address a,uint256 b)[] rows,string s)", [[[USDC, 1], [THIEF, 2]], "some words"]),
        ("zq(uint256 a,uint256 b,(bytes x,string y) z)", [3, 1 << 100, [b"\x05" * 33, "text"]]),
        ("zq(address[][] a,bytes32 h)", [[[USDC], [THIEF, USDC]], b"\x55" * 32]),
    ],
)  # fmt: skip
def test_the_layout_of_an_unknown_function_is_found(signature: str, values: list[Any]) -> None:
    found = structure.read(encode_call(parse_function(signature), _by_name(signature, values)), 1)
    assert not found.packed
    assert shape(found.parts) == values


def _by_name(signature: str, values: list[Any]) -> list[Any]:
    return [_value(p.type, v) for p, v in zip(parse_function(signature).inputs, values, strict=True)]


def _value(type_: Any, value: Any) -> Any:
    if type_.kind == "array":
        return [_value(type_.item, v) for v in value]
    if type_.kind == "tuple":
        return {p.name: _value(p.type, v) for p, v in zip(type_.components, value, strict=True)}
    return value


def test_the_parts_are_told_as_a_guess() -> None:
    intent = read(encoded("zq(address a,uint256 n,bytes data)", USDC, 5, b"\x01\xff\x03"))
    assert [(f.label, f.value) for f in intent.fields] == [
        ("Part 1", name_of(USDC, asked(b"")[1])),
        ("Part 2", "5"),
        ("Part 3", "0x01ff03"),
    ]
    assert str(USDC) in intent.fields[0].value
    assert all("guess" in (f.note or "") for f in intent.fields)


def test_known_addresses_are_found_in_packed_bytes() -> None:
    intent = read(b"\x9a\xbc\xde\xf1" + b"\x07" * 5 + USDC + b"\x01" * 8)
    (inside,) = intent.fields
    assert inside.label == "Inside"
    assert str(USDC) in inside.value
    assert "at byte 9" in (inside.note or "")


def test_times_words_and_addresses_in_bytes_are_told_as_such() -> None:
    name = b"phantomgalaxies"
    data = encoded(
        "zq(bytes32 a,uint256 b,bytes c,bytes d)", name, 1_742_411_695, bytes(USDC), b"\1" * 9 + ME + b"\2" * 9 + USDC
    )
    told = [(f.label, f.value, (f.note or "").split(";")[0]) for f in read(data).fields]
    assert told[0] == ("Part 1", "phantomgalaxies", "looks like text")
    assert told[1] == ("Part 2", "1742411695 (2025-03-19 19:14 UTC)", "looks like a time")
    assert told[2][2] == "looks like an address" and str(USDC) in told[2][1]
    assert [(label, note.split(",")[0]) for label, _, note in told[4:]] == [
        ("Inside", "a known address among the bytes")
    ] * 2
    assert str(ME) in told[4][1] and str(USDC) in told[5][1]


# -- bad input ------------------------------------------------------------------------------------
@given(st.binary(max_size=600))
def test_any_bytes_have_some_structure(data: bytes) -> None:
    found = structure.read(b"\x9a\xbc\xde\xf1" + data, 1)
    structure.fields(found, str)


@given(st.lists(st.integers(0, 40).map(lambda n: (32 * n).to_bytes(32, "big")), max_size=60))
def test_any_offsets_have_some_structure(words: list[bytes]) -> None:
    found = structure.read(b"\x9a\xbc\xde\xf1" + b"".join(words), 1)
    structure.fields(found, str)


def _words(numbers: Sequence[int]) -> bytes:
    return b"\x9a\xbc\xde\xf1" + b"".join(n.to_bytes(32, "big") for n in numbers)


def _long() -> dict[str, bytes]:
    chance = random.Random(1)
    selector = rules.named({"transferFrom"})[0]
    return {
        "random": chance.randbytes(10_000_000),
        "zeros": bytes(10_000_000),
        "offsets": _words([32 * chance.randrange(200) for _ in range(300_000)]),
        "offsets backwards": _words([32 * (2048 - i) for i in range(2047)]),
        "lists in lists": _words([32, 1] * 1000),
        "selectors": b"abcd" + selector * 250_000,
        "calls": b"abcd" + (selector + TAKE[4:]) * 9000,
        "almost calls": b"abcd" + (selector + bytes(12)) * 60_000,
    }


def test_a_thousand_unread_calls_are_read_in_bounded_time_and_the_hidden_one_is_found() -> None:
    chance = random.Random(2)
    unread = [b"\x9a\xbc\xde\xf1" + chance.randbytes(8000) for _ in range(500)]
    almost = rules.named({"transferFrom"})[0] + bytes(12)
    unread += [b"\x9a\xbc\xde\xf1" + almost * n for n in [4] * 300 + [400] * 100]
    chance.shuffle(unread)
    start = time.process_time()
    intent = read(encoded("multicall(bytes[] data)", [HIDING["packed as by MultiSend"], *unread]))
    assert time.process_time() - start < 5  # less than one on an idle machine
    assert "Perhaps inside: Send 5 USDC" in intent.calls[0].description


@pytest.mark.parametrize("name", _long())
def test_long_calldata_are_read_in_bounded_time(name: str) -> None:
    data = _long()[name]
    start = time.process_time()
    found = structure.read(data, 1)
    assert time.process_time() - start < 2  # some tens of milliseconds on an idle machine
    assert len(found.calls) <= structure.MAX_CALLS
    assert len(structure.fields(found, str)) <= 61
