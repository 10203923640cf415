"""Bad typed data: a clear error or a clear unknown, in bounded time."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
    members,
    permit,
    read,
    request,
    seaport_order,
    typed,
)
from tests.intent.typed_cases import safe_tx as safe


def ask(data: Any) -> Any:
    return request("eth_signTypedData_v4", [ME, data])


def shape(primary: str, types: dict[str, Any], message: Any) -> dict[str, Any]:
    return {"types": types, "primaryType": primary, "domain": {"chainId": 1}, "message": message}


def nested(depth: int) -> dict[str, Any]:
    value: dict[str, Any] = {"x": None}
    for _ in range(depth):
        value = {"x": value}
    return value


@pytest.mark.parametrize(
    ("data", "field"),
    [
        (shape("A", {"A": members(x="A")}, nested(100)), "x"),
        (shape("A", {"A": members(x="uint256[1000000000]")}, {"x": [1]}), "x"),
        (shape("A", {"A": members(x="uint256[" + "9" * 5000 + "]")}, {"x": [1]}), "x"),
        (shape("A", {"A": members(x="uint" + "9" * 5000)}, {"x": 1}), "x"),
        (shape("A", {"A": members(x="uint8")}, {"x": 256}), "x"),
        (shape("A", {"A": members(x="uint8")}, {"x": -1}), "x"),
        (shape("A", {"A": members(x="int8")}, {"x": 128}), "x"),
        (shape("A", {"A": members(x="uint256")}, {"x": "1_000"}), "x"),
        (shape("A", {"A": members(x="uint256")}, {"x": "１２"}), "x"),
        (shape("A", {"A": members(x="uint256")}, {"x": 1.5}), "x"),
        (shape("A", {"A": members(x="uint256")}, {"x": True}), "x"),
        (shape("A", {"A": members(x="uint256")}, {"x": "9" * 5000}), "x"),
        (shape("A", {"A": members(x="bytes")}, {"x": "0x12 34"}), "x"),
        (shape("A", {"A": members(x="bytes4")}, {"x": "0x1234567890"}), "x"),
        (shape("A", {"A": members(x="string")}, {"x": "\ud800"}), "x"),
        (shape("A", {"A": members(x="string")}, {}), "x"),
        (shape("A", {"A": members(x="B")}, {"x": 1}), "x"),
        (shape("A", {"A": members(x="A" + "[]" * 25)}, {"x": []}), "x"),
        (shape("A", {"A": [{"name": "x\ud800", "type": "uint8"}]}, {}), "types"),
        (shape("A", {"A": [{"name": "x,address y", "type": "uint8"}]}, {}), "types"),
        (shape("A", {"A": members(x="uint8") * 2}, {"x": 1}), "types"),
        (shape("uint256", {"uint256": members(x="uint8")}, {"x": 1}), "types"),
        (shape("A", {f"T{i}": [] for i in range(2000)} | {"A": []}, {}), "types"),
        (shape("A", {"A": []}, []), "message"),
        (shape("B", {"A": []}, {}), "primaryType"),
        ("{" * 100_000, "params[1]"),
        ("[" * 200_000, "params[1]"),
    ],
)  # fmt: skip
def test_what_breaks_the_rules_is_refused_with_its_place(data: Any, field: str) -> None:
    start = time.process_time()
    with pytest.raises(RequestError) as caught:
        ask(data)
    assert field in caught.value.field
    assert time.process_time() - start < 1
    json.dumps(str(caught.value)).encode()


def test_types_that_refer_to_each_other_in_a_circle_are_hashed_once_each() -> None:
    types = {"A": members(b="B", n="uint8"), "B": members(a="A")}
    intent = read(ask(shape("A", types, {"b": {"a": None}, "n": 1})))
    assert intent.hashes["digest"] and intent.unknowns


def test_types_that_all_name_a_hub_cost_bounded_time() -> None:
    types = {f"T{i}": members(h="Hub") for i in range(900)}
    types["Hub"] = [{"name": f"t{i}", "type": f"T{i}"} for i in range(900)]
    message = {f"t{i}": {"h": None} for i in range(900)}
    start = time.process_time()
    read(ask(shape("Hub", types, message)))
    assert time.process_time() - start < 5


def test_a_wide_message_is_read_in_bounded_time_and_its_fields_are_cut() -> None:
    types = {"A": members(x="uint256[]")}
    start = time.process_time()
    intent = read(ask(shape("A", types, {"x": list(range(19_000))})))
    assert time.process_time() - start < 3
    assert sum(len(f.value) for f in intent.fields) < 20_000


# -- properties -----------------------------------------------------------------------------------

_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**260), 2**260) | st.floats() | st.text(max_size=20)
    | st.sampled_from([ME, USDC, "0x", "0x00", "1", "-1", "0x" + "ff" * 32, "\ud800", "\u202e"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip
_NAMES = [
    "uint256",
    "address",
    "bytes",
    "string",
    "bool",
    "bytes32",
    "int8",
    "uint48[]",
    "A",
    "A[]",
    "B",
    "EIP712Domain",
]
_SEEDS = [
    permit().params[1],
    safe(USDC).params[1],
    typed("OrderComponents", SEAPORT_TYPES, seaport_order(5), contract=SEAPORT).params[1],
]


def _walk(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    out = [path] if path else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        out.extend(_walk(inner, (*path, key)))
    return out


def _replaced(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = _replaced(copy[path[0]], path[1:], new)
    return copy


def survives(data: Any) -> None:
    """Either refused with a place, or read to an intent whose effects and words can be made and printed."""
    try:
        asked = ask(data)
    except RequestError as error:
        assert error.field
        return
    known = evidence(balances={USDC: "5"})
    intent = decode(asked, known)
    effects = effects_of(asked, intent, known)
    assert intent.description and intent.hashes["digest"]
    assert all(c.amount is None or c.amount >= 0 for c in effects.changes)
    worst_in_words(asked, effects, known)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_one_wrong_value_anywhere_in_real_typed_data_never_crashes(data: st.DataObject) -> None:
    seed = data.draw(st.sampled_from(_SEEDS))
    path = data.draw(st.sampled_from(_walk(seed)))
    survives(_replaced(seed, path, data.draw(_json | st.sampled_from(_NAMES))))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(
        st.sampled_from(["A", "B", "EIP712Domain"]),
        st.lists(
            st.fixed_dictionaries({"name": st.sampled_from(["a", "b", "to"]), "type": st.sampled_from(_NAMES)}),
            max_size=3,
        ),
    ),
    _json,
    _json,
)
def test_any_types_with_any_values_never_crash(types: Any, message: Any, domain: Any) -> None:
    survives({"types": types, "primaryType": "A", "domain": domain, "message": message})


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_a_message(raw: bytes) -> None:
    asked = parse_request({"chain_id": 1, "account": ME, "method": "personal_sign", "params": ["0x" + raw.hex(), ME]})
    known = evidence()
    intent = decode(asked.with_payload(Message(raw)), known)
    assert intent.description and intent.hashes["digest"]


def test_a_signature_over_the_domain_alone_has_hashes_and_covers_no_message() -> None:
    asked = ask(_replaced(_SEEDS[2], ("primaryType",), "EIP712Domain"))
    intent = decode(asked, evidence())
    assert set(intent.hashes) == {"domain_hash", "digest"}
    assert intent.changes == ()
    assert any(u.what == "values that are not signed" for u in intent.unknowns)
