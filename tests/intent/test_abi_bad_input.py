"""Calldata that lies: cut, too long, pointing into itself, claiming the world. Always an answer, soon, in little memory."""

from __future__ import annotations

import time
import tracemalloc
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.address import Address
from app.intent.abi import rules
from app.intent.abi.codec import (
    MAX_VALUES,
    AbiError,
    decode_arguments,
    decode_call,
    decode_value,
    encode_call,
    encode_value,
)
from app.intent.abi.types import AbiType, SignatureError, parse_function, parse_type
from app.intent.decode import decode
from tests.intent.test_nesting import ME, USDC, known, request

WORD = 32


def word(value: int) -> bytes:
    return value.to_bytes(32, "big")


def types(depth: int = 2) -> st.SearchStrategy[str]:
    base = st.sampled_from(["uint256", "uint8", "int64", "address", "bool", "bytes32", "bytes4", "bytes", "string"])
    if depth == 0:
        return base
    inner = types(depth - 1)
    arrays = st.tuples(inner, st.sampled_from(["[]", "[2]"])).map("".join)
    tuples = st.lists(inner, min_size=1, max_size=3).map(
        lambda parts: "(" + ",".join(f"{t} p{i}" for i, t in enumerate(parts)) + ")"
    )
    return base | arrays | tuples


def value_for(type_: AbiType) -> st.SearchStrategy[Any]:
    match type_.kind:
        case "uint":
            return st.integers(0, (1 << type_.size) - 1)
        case "int":
            return st.integers(-(1 << type_.size - 1), (1 << type_.size - 1) - 1)
        case "address":
            return st.binary(min_size=20, max_size=20).map(Address)
        case "bool":
            return st.booleans()
        case "fixed":
            return st.binary(min_size=type_.size, max_size=type_.size)
        case "bytes":
            return st.binary(max_size=70)
        case "string":
            return st.text(max_size=20)
        case "array":
            assert type_.item is not None
            size = type_.size
            return st.lists(value_for(type_.item), min_size=max(size, 0), max_size=size if size >= 0 else 3)
    return st.fixed_dictionaries({p.name: value_for(p.type) for p in type_.components})


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_what_is_encoded_decodes_to_itself_and_is_clean(data: st.DataObject) -> None:
    try:
        type_ = parse_type(f"({data.draw(types())} v)")
    except SignatureError:
        return
    value = data.draw(value_for(type_))
    decoded = decode_arguments(type_.components, encode_value(type_, value))
    assert decoded == value
    assert decoded.clean and decoded.rest == 0


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.binary(max_size=400))
def test_any_bytes_as_any_type_are_refused_with_a_place_or_decoded(data: st.DataObject, raw: bytes) -> None:
    try:
        type_ = parse_type(f"({data.draw(types())} v)")
    except SignatureError:
        return
    try:
        decode_arguments(type_.components, raw)
    except AbiError as error:
        assert error.place.startswith("v") and error.rule


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(rules.selectors())), st.binary(max_size=1200), st.integers(0, 1200))
def test_any_arguments_of_any_known_function_are_an_intent(selector: bytes, raw: bytes, cut: int) -> None:
    intent = decode(request(USDC, selector + raw[:cut]), known())
    assert intent.description
    assert all(c.amount is None or c.amount >= 0 for c in intent.all_changes())


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_one_changed_word_in_a_real_call_never_crashes(data: st.DataObject) -> None:
    signature = data.draw(st.sampled_from(REAL))
    function = parse_function(signature)
    calldata = bytearray(encode_call(function, [data.draw(value_for(p.type)) for p in function.inputs]))
    if len(calldata) > 4 + WORD:
        at = 4 + WORD * data.draw(st.integers(0, (len(calldata) - 4) // WORD - 1))
        calldata[at : at + WORD] = word(data.draw(st.sampled_from(LIES)))
    assert decode(request(USDC, bytes(calldata)), known()).description


REAL = (
    "multicall(bytes[] data)",
    "execute(bytes commands,bytes[] inputs,uint256 deadline)",
    "aggregate3((address target,bool allowFailure,bytes callData)[] calls)",
    "multiSend(bytes transactions)",
    "execute(bytes32 mode,bytes executionCalldata)",
    "disperseToken(address token,address[] recipients,uint256[] values)",
    "safeBatchTransferFrom(address from,address to,uint256[] ids,uint256[] amounts,bytes data)",
)
LIES = (0, 1, 31, 32, 33, 64, 1 << 31, 10**9, 1 << 64, (1 << 256) - 1, (1 << 256) - 32, 1 << 255)


# -- what attackers send ---------------------------------------------------------------------------
@pytest.mark.parametrize("count", [10**9, 1 << 64, (1 << 256) - 1])
@pytest.mark.parametrize("type_", ["uint256[]", "bytes[]", "(uint256 a,bytes b)[]", "uint256[][]", "()[]"])
def test_claimed_elements_cost_nothing(type_: str, count: int) -> None:
    try:
        parse_type(type_)
    except SignatureError:
        return  # an empty tuple is no type
    start = time.process_time()
    with pytest.raises(AbiError, match="claims"):
        decode_value(type_, word(32) + word(count) + bytes(320))
    assert time.process_time() - start < 0.5


def test_offsets_that_point_to_one_place_are_bounded() -> None:
    """Thirty thousand elements that are all the same megabyte would be thirty gigabytes."""
    count, long = 30_000, 1 << 20
    heads = word(32 * count) * count
    data = word(32) + word(count) + heads + word(long) + bytes(long)
    tracemalloc.start()
    start = time.process_time()
    with pytest.raises(AbiError, match=str(MAX_VALUES)):
        decode_value("bytes[]", data)
    assert time.process_time() - start < 2
    assert tracemalloc.get_traced_memory()[1] < 200_000_000
    tracemalloc.stop()


def test_arrays_that_overlap_themselves_end() -> None:
    """Every word is a length and an offset of 32 at once: each level holds 32 arrays of 32 arrays, in one place."""
    start = time.process_time()
    with pytest.raises(AbiError, match=str(MAX_VALUES)):
        decode_value("uint256[][][][][][][][]", word(32) * 4000)
    assert time.process_time() - start < 5


def test_types_nested_without_end_are_refused() -> None:
    with pytest.raises(SignatureError):
        parse_type("uint256" + "[]" * 500)
    with pytest.raises(SignatureError):
        parse_type("(" * 500 + "uint256 a" + ")" * 500)


def test_ten_megabytes_of_calldata_are_read_in_bounded_time_and_memory() -> None:
    inner = encode_call(parse_function("transfer(address to,uint256 amount)"), [ME, 5])
    many = encode_call(parse_function("multicall(bytes[] data)"), [[inner] * 60_000])
    unread = bytes.fromhex("deadbeef") + bytes(range(256)) * 40_000
    nested = encode_call(
        parse_function("execute(address target,uint256 value,bytes data)"), [USDC, 0, bytes(10_000_000)]
    )
    for data in (many, unread, nested):
        assert len(data) > 9_000_000
        asked = request(USDC, data)
        tracemalloc.start()
        start = time.process_time()
        intent = decode(asked, known())
        took, used = time.process_time() - start, tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert intent.description
        assert took < 10 and used < 400_000_000


def test_bytes_after_the_arguments_are_said() -> None:
    data = encode_call(parse_function("transfer(address to,uint256 amount)"), [ME, 5])
    intent = decode(request(USDC, data + bytes(96)), known())
    assert [u.what for u in intent.unknowns] == ["bytes after the arguments"]


@pytest.mark.parametrize("cut", range(5, 68, 7))
def test_cut_arguments_say_where_the_data_end(cut: int) -> None:
    data = encode_call(parse_function("transfer(address to,uint256 amount)"), [ME, 5])[:cut]
    intent = decode(request(USDC, data), known())
    assert intent.kind == "unknown"
    assert intent.unknowns[0].why == "its data do not fit transfer(address,uint256)"


def test_dirty_padding_is_decoded_and_noted() -> None:
    function = parse_function("f(address a,bool b,uint8 c,bytes4 d,string e)")
    clean = encode_call(function, [ME, True, 7, b"\1\2\3\4", "ä"])
    assert decode_call(function, clean).clean
    for at in (4, 4 + 32, 4 + 64, 4 + 96 + 31):
        dirty = bytearray(clean)
        dirty[at] ^= 0xFF
        assert not decode_call(function, bytes(dirty)).clean


def test_text_that_is_no_utf8_keeps_its_bytes_visible() -> None:
    function = parse_function("f(string a)")
    decoded = decode_call(function, function.selector + word(32) + word(2) + b"\xff\xfe" + bytes(30))
    assert decoded["a"] == "\\xff\\xfe" and not decoded.clean
