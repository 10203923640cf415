"""Features of ERC-7730 that the registry's reference cases leave alone: each by a small descriptor of its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.address import Address
from app.context import parse_evidence
from app.intent.abi.types import parse_function
from app.intent.erc7730 import formats
from app.intent.erc7730.formats import Names
from app.intent.erc7730.interpret import Interpreter, Rendered
from app.intent.erc7730.paths import NotForThis, Scope
from app.intent.erc7730.registry import Descriptor
from app.intent.model import DecodedBy, Intent
from resources.erc7730.build import build, load, selectors

ME = Address.parse("0x2222222222222222222222222222222222222222")
USDC = Address.parse("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
USDC_ARBITRUM = Address.parse("0xaf88d065e77c8cC2239327C5EDb3A432268e5831")
WHO = Address.parse("0xFe89cc7aBB2C4183683ab71653C4cdc9B02D44b7")


def render(
    fields: list[dict[str, Any]],
    data: Mapping[str, Any],
    metadata: Mapping[str, Any] | None = None,
    definitions: Mapping[str, Any] | None = None,
    calls: list[Any] | None = None,
    **shown: Any,
) -> Rendered:
    """What a descriptor with these fields makes of these data, called at USDC on Ethereum."""
    document = dict(metadata or {})
    descriptor = Descriptor("contract", frozenset(), None, document, definitions or {}, {}, {})
    container = {"to": USDC, "from": ME, "value": 7, "chainId": 1}
    evidence = parse_evidence({}, ME, now=datetime(2026, 1, 1, tzinfo=UTC))

    def nested(
        callee: Address | None, value: int | None, raw: bytes, spender: Address | None, chain: int | None
    ) -> Intent:
        if calls is not None:
            calls.append((callee, value, raw, spender, chain))
        return Intent("call", "inner", DecodedBy.ERC7730)

    names = Names(evidence, 1, (USDC, document))
    return Interpreter(descriptor, Scope(data, container, {"metadata": document}), names, nested).render(
        {"intent": "Do", "fields": fields, **shown}
    )


def values(rendered: Rendered) -> list[tuple[str, str]]:
    return [(f.label, f.value) for f in rendered.fields]


def field(label: Any, path: str | None = None, format_: str = "raw", **more: Any) -> dict[str, Any]:
    params = {k: v for k, v in more.items() if k not in ("visible", "separator", "value", "encryption")}
    row = {"label": label, "format": format_, "params": params}
    row |= {k: v for k, v in more.items() if k in ("visible", "separator", "value", "encryption")}
    return row if path is None else {**row, "path": path}


# -- maps, constants, other chains ----------------------------------------------------------------
MAPS = {"maps": {"chains": {"$keyType": "integer", "values": {"1": 42161, "0x2": 10}}}}


def test_a_map_gives_the_constant_for_the_key_in_the_data() -> None:
    by_map = {"map": "$.metadata.maps.chains", "keyPath": "#.route"}
    out = render([field("Chain", None, "chainId", value=by_map)], {"route": 1}, MAPS)
    assert values(out) == [("Chain", "Arbitrum One")]


def test_a_key_that_the_map_lacks_makes_the_descriptor_invalid_for_the_data() -> None:
    by_map = {"map": "$.metadata.maps.chains", "keyPath": "#.route"}
    with pytest.raises(NotForThis, match="knows no 99"):
        render([field("Chain", None, "chainId", value=by_map)], {"route": 99}, MAPS)


@pytest.mark.parametrize(
    ("params", "data"),
    [
        ({"chainId": 42161}, {}),
        ({"chainIdPath": "#.chain"}, {"chain": 42161}),
        ({"chainId": {"map": "chains", "keyPath": "#.route"}}, {"route": 1}),
    ],
)
def test_a_token_of_another_chain_is_looked_up_there(params: dict[str, Any], data: dict[str, Any]) -> None:
    rows = [
        field("Amount", "#.amount", "tokenAmount", tokenPath="#.token", **params),
        field("Token", "#.token", "tokenTicker", **params),
    ]
    out = render(rows, {"amount": 2_500_000, "token": USDC_ARBITRUM, **data}, MAPS)
    assert values(out) == [("Amount", "2.5 USDC"), ("Token", "USDC")]
    wrong = render(
        [field("Amount", "#.amount", "tokenAmount", tokenPath="#.token")], {"amount": 1, "token": USDC_ARBITRUM}
    )
    assert values(wrong) == [("Amount", "1")]


def test_a_descriptor_may_describe_the_token_it_stands_on() -> None:
    own = {"token": {"name": "Mine", "ticker": "MINE", "decimals": 2}}
    out = render([field("Amount", "#.amount", "tokenAmount", tokenPath="@.to")], {"amount": 1234}, own)
    assert values(out) == [("Amount", "12.34 MINE")]


def test_native_coin_markers_may_come_from_constants() -> None:
    marker = "0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE"
    row = field("Amount", "#.a", "tokenAmount", tokenPath="#.t", nativeCurrencyAddress=["$.metadata.constants.native"])
    out = render([row], {"a": 10**18, "t": Address.parse(marker)}, {"constants": {"native": marker}})
    assert values(out) == [("Amount", "1 ETH")]


def test_a_constant_may_be_written_as_a_path() -> None:
    rows = [
        field("Amount", "#.a", "tokenAmount", token="@.to"),
        field("Coin", "#.a", "tokenAmount", token="#.t", nativeCurrencyAddress=["#.t"]),
        field("Who", "#.who", "addressName", senderAddress=["@.from"]),
        field("Other", "#.t", "addressName", senderAddress="@.from"),
    ]
    out = render(rows, {"a": 10**6, "t": WHO, "who": ME})
    assert values(out) == [("Amount", "1 USDC"), ("Coin", "0.000000000001 ETH"), ("Who", "Sender"), ("Other", str(WHO))]


# -- groups, iteration, separators ----------------------------------------------------------------
ORDERS = {"orders": [{"a": 1, "b": 2}, {"a": 3, "b": 4}], "x": [1, 2], "y": [8, 9]}
INNER = [field("A", "a"), field("B", "b")]


def test_groups_go_element_by_element_unless_they_are_sequential() -> None:
    group = {"path": "#.orders.[]", "fields": INNER}
    assert [v for _, v in values(render([group], ORDERS))] == ["1", "2", "3", "4"]
    assert [v for _, v in values(render([{**group, "iteration": "sequential"}], ORDERS))] == ["1", "3", "2", "4"]


def test_bundled_arrays_go_side_by_side() -> None:
    rows = [field("X", "#.x.[]"), field("Y", "#.y.[]")]
    assert [v for _, v in values(render([{"fields": rows, "iteration": "bundled"}], ORDERS))] == ["1", "8", "2", "9"]
    assert [v for _, v in values(render([{"fields": rows}], ORDERS))] == ["1", "2", "8", "9"]


def test_bundled_arrays_of_different_lengths_are_a_problem() -> None:
    rows = [field("X", "#.x.[]"), field("Y", "#.y.[]")]
    out = render([{"fields": rows, "iteration": "bundled"}], {"x": [1, 2, 3], "y": [8, 9]})
    assert [v for _, v in values(out)] == ["1", "8", "2", "9", "3"]
    assert out.problems == ("arrays shown side by side have different lengths",)


def test_a_separator_names_each_element() -> None:
    out = render([field("X", "#.x.[]", separator="Item {index}")], ORDERS)
    assert [f.note for f in out.fields] == ["Item 0", "Item 1"]
    one = render([field("X", "#.x.[]", separator="Item {index}")], {"x": [5]})
    assert [f.note for f in one.fields] == ["Item 0"]


def test_a_reference_takes_the_definition_and_its_own_words_stand_over_it() -> None:
    definitions = {"amount": field("Defined", "#.x.[0]", "unit", base="%", decimals=1)}
    row = {"$ref": "$.display.definitions.amount", "label": "Mine", "params": {"base": " bps"}}
    assert values(render([row], ORDERS, definitions=definitions)) == [("Mine", "0.1 bps")]


# -- visibility, encryption -----------------------------------------------------------------------
@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        ("always", True),
        ("never", False),
        ("optional", True),
        ({"ifNotIn": [5]}, False),
        ({"ifNotIn": ["0x5"]}, False),
        ({"ifNotIn": [6]}, True),
        ({"mustMatch": [5, 6]}, False),
        ({"mustMatch": ["$.metadata.constants.five"]}, False),
    ],
)
def test_visibility_rules(rule: Any, shown: bool) -> None:
    out = render([field("V", "#.v", visible=rule)], {"v": 5}, {"constants": {"five": 5}})
    assert bool(out.fields) is shown
    assert out.problems == ()


def test_a_hidden_value_that_must_match_and_does_not_is_shown_with_a_problem() -> None:
    out = render([field("V", "#.v", visible={"mustMatch": [6]})], {"v": 5})
    assert values(out) == [("V", "5")]
    assert "does not expect" in out.problems[0]


@pytest.mark.parametrize(
    ("encryption", "text"), [({"scheme": "fhevm"}, "[Encrypted]"), ({"fallbackLabel": "Secret"}, "Secret")]
)
def test_an_encrypted_value_never_shows_its_handle(encryption: dict[str, Any], text: str) -> None:
    out = render([field("V", "#.v", "tokenAmount", encryption=encryption)], {"v": b"\x07" * 32})
    assert values(out) == [("V", text)]


# -- calldata, addresses, chains ------------------------------------------------------------------
def test_nested_calldata_takes_callee_amount_selector_and_spender_from_paths() -> None:
    calls: list[Any] = []
    row = field(
        "Call", "#.data", "calldata", calleePath="#.to", amountPath="#.wei", selectorPath="#.sel", spenderPath="@.from"
    )
    render([row], {"data": b"\1" * 32, "to": USDC, "wei": 9, "sel": b"\xa9\x05\x9c\xbb"}, calls=calls)
    assert calls == [(USDC, 9, b"\xa9\x05\x9c\xbb" + b"\1" * 32, ME, None)]


def test_an_interoperable_address_is_written_with_chain_and_checksum() -> None:
    raw = bytes.fromhex("00010000010114") + bytes(WHO)
    out = render([field("To", "#.to", "interoperableAddressName")], {"to": raw})
    assert values(out) == [("To", f"{WHO}@eip155:1#80B12379")]  # the example of ERC-7828


@pytest.mark.parametrize("raw", [b"", b"\0\1", bytes.fromhex("0001000001011400"), b"\0\2" + bytes(20)])
def test_bytes_that_are_no_interoperable_address_are_shown_raw_with_the_reason(raw: bytes) -> None:
    out = render([field("To", "#.to", "interoperableAddressName")], {"to": raw})
    assert values(out) == [("To", "0x" + raw.hex())]
    assert "interoperable" in out.problems[0] or "EIP-7930" in out.problems[0]


def test_an_address_of_a_chain_outside_the_evm_keeps_its_bytes() -> None:
    raw = bytes.fromhex("0001000200") + bytes([32]) + b"\7" * 32
    assert formats.interoperable(raw)[0] is None
    assert formats.interoperable(raw)[1].startswith("0x" + "07" * 32 + "@0x0002")


def test_chains_have_names() -> None:
    out = render([field("Chain", "#.c", "chainId"), field("Other", "#.d", "chainId")], {"c": 1, "d": 987654321})
    assert values(out) == [("Chain", "Ethereum Mainnet"), ("Other", "987654321")]


def test_an_interpolated_intent_names_the_fields_of_groups_by_their_whole_path() -> None:
    group = {"path": "#.orders.[]", "fields": INNER}
    assert render([group], ORDERS, interpolatedIntent="Buy {orders.[].a}").interpolated == "Buy 1 and 3"
    assert render([{"path": "p", "fields": INNER}], {"p": {"a": 1, "b": 2}, "a": 9}, interpolatedIntent="{p.a}/{#.p.b}").interpolated == "1/2"  # fmt: skip
    # `{a}` means the field at the root, which has no format here; the order's own `a` is another value.
    assert (
        render([{"path": "p", "fields": INNER}], {"p": {"a": 1, "b": 2}, "a": 9}, interpolatedIntent="{a}").interpolated
        is None
    )


def test_an_interpolated_intent_does_not_leave_out_elements_that_are_hidden() -> None:
    row = field("X", "#.x.[]", visible={"ifNotIn": [2]})
    assert render([row], ORDERS, interpolatedIntent="Pay {x.[]}").interpolated is None
    assert render([field("X", "#.x.[]")], ORDERS, interpolatedIntent="Pay {x}").interpolated == "Pay 1 and 2"


def test_an_index_may_stand_with_and_without_its_dot() -> None:
    rows = [field("X", "x[0]")]
    assert render(rows, ORDERS, interpolatedIntent="{x.[0]} {#.x[0]}").interpolated == "1 1"
    assert values(render([field("X", "m[1][0]")], {"m": [[1], [7]]})) == [("X", "7")]


def test_more_parameters_than_elements_are_a_problem() -> None:
    row = field("Amount", "#.a.[]", "tokenAmount", tokenPath="#.t.[]")
    out = render([row], {"a": [1_000_000], "t": [USDC, USDC]})
    assert values(out) == [("Amount", "1 USDC")]
    assert "holds 2 values for 1" in out.problems[0]


def test_the_interpolated_intent_uses_formatted_values_and_doubled_braces() -> None:
    rows = [field("Amount", "#.a", "tokenAmount", tokenPath="@.to")]
    out = render(rows, {"a": 1_000_000}, interpolatedIntent="Send {a} {{now}}")
    assert out.interpolated == "Send 1 USDC {now}"
    assert render(rows, {"a": 1}, interpolatedIntent="Send {nothing}").interpolated is None


def test_a_field_that_cannot_be_formatted_is_shown_raw_with_the_reason() -> None:
    out = render([field("When", "#.s", "date", encoding="timestamp")], {"s": "soon"})
    assert values(out) == [("When", "soon")]
    assert out.problems[0].startswith("When: ")


def test_bad_descriptors_never_raise() -> None:
    for bad in (None, 5, "x", [5], [{"path": "s.[0:-]"}], [{"path": "s.[-:]"}], [{"path": "s.[٣]"}], [{"path": 7}], [{"fields": 3, "path": "#.a"}], [{"label": "a", "path": "#..[]"}],
                [{"label": "a", "path": "#.a", "format": "unit", "params": {"decimals": "many"}}],
                [{"label": "a", "path": "#.a", "format": "enum", "params": {"$ref": "$.no.where"}}],
                [{"$ref": "$.display.definitions.none"}]):  # fmt: skip
        render(bad, {"a": 5})  # type: ignore[arg-type]


def test_an_enumeration_may_write_yes_and_no_as_numbers() -> None:
    metadata = {"enums": {"words": {"true": "Yes", "false": "No"}, "numbers": {"1": "On", "0": "Off"}}}
    rows = [field("W", "#.b", "enum", **{"$ref": "$.metadata.enums.words"})]
    rows.append(field("N", "#.b", "enum", **{"$ref": "$.metadata.enums.numbers"}))
    assert values(render(rows, {"b": True}, metadata)) == [("W", "Yes"), ("N", "On")]
    assert values(render(rows, {"b": False}, metadata)) == [("W", "No"), ("N", "Off")]


# -- compiling ------------------------------------------------------------------------------------
def test_version_1_keys_take_their_names_from_the_abi_beside_them() -> None:
    entry = {
        "type": "function",
        "name": "transfer",
        "inputs": [{"name": "to", "type": "address"}, {"name": "n", "type": "uint256"}],
    }
    pair = {
        "type": "function",
        "name": "swap",
        "inputs": [{"name": "p", "type": "tuple", "components": [{"name": "a", "type": "uint8"}]}],
    }
    found = selectors(
        {"transfer(address,uint256)": {}, "0x" + parse_function("swap((uint8 a) p)").selector.hex(): {}}, [entry, pair]
    )
    assert sorted(text for _, text in found.values()) == ["swap((uint8 a) p)", "transfer(address to,uint256 n)"]
    assert (
        selectors({"transfer(address who,uint256)": {}, "broken((": {}}, [entry])["a9059cbb"][1]
        == "transfer(address who,uint256)"
    )


def test_two_texts_for_one_function_are_none() -> None:
    keys = {"transfer(address to,uint256 n)": {}, "transfer(address who,uint256 amount)": {}, "burn(uint256 n)": {}}
    assert [text for _, text in selectors(keys, None).values()] == ["burn(uint256 n)"]


def test_what_an_including_descriptor_says_stands_over_what_it_includes(tmp_path: Path) -> None:
    base = {"metadata": {"owner": "Base", "enums": {"a": {"1": "one"}}}, "display": {"formats": {"f(uint256 x)": {
        "intent": "Base", "fields": [{"path": "x", "label": "X", "format": "raw"}, {"path": "y", "label": "Y"}]}}}}  # fmt: skip
    over = {"includes": "base.json", "metadata": {"owner": "Mine"}, "display": {"formats": {"f(uint256 x)": {
        "fields": [{"path": "x", "label": "Mine"}, {"path": "z", "label": "Z"}]}}}}  # fmt: skip
    (tmp_path / "base.json").write_text(json.dumps(base))
    (tmp_path / "over.json").write_text(json.dumps(over))
    merged = load(tmp_path / "over.json")
    shown = merged["display"]["formats"]["f(uint256 x)"]
    assert merged["metadata"] == {"owner": "Mine", "enums": {"a": {"1": "one"}}}
    assert shown["intent"] == "Base"
    assert [(f["path"], f["label"]) for f in shown["fields"]] == [("x", "Mine"), ("y", "Y"), ("z", "Z")]


def test_a_descriptor_of_a_later_major_version_is_left_out(tmp_path: Path) -> None:
    format_ = {"f(uint256 x)": {"intent": "Do", "fields": []}}
    for n, version in enumerate(("v1", "v2", "v2.3.0", "v3.0.0-next")):
        where = {"contract": {"deployments": [{"chainId": 1, "address": f"0x{n:040x}"}]}}
        text = {"$schema": f"../erc7730-{version}.schema.json", "context": where, "display": {"formats": format_}}
        (tmp_path / f"calldata-{n}.json").write_text(json.dumps(text))
    assert sorted(build(tmp_path)[1]["contracts"]) == [f"0x{n:040x}" for n in range(3)]


def test_includes_without_end_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"includes": "a.json"}))
    with pytest.raises(ValueError, match="nested too deep"):
        load(tmp_path / "a.json")


@pytest.mark.parametrize("params", [{"decimals": 10**9}, {"decimals": 10**9, "prefix": True}])
def test_a_unit_of_a_billion_decimals_is_shown_raw_at_once(params: dict[str, Any]) -> None:
    out = render([field("U", "#.u", "unit", base="x", **params)], {"u": 5})
    assert values(out) == [("U", "5")]
    assert "decimals" in out.problems[0]


def test_an_index_of_five_thousand_digits_names_nothing() -> None:
    out = render([field("U", "#.c.[" + "9" * 5000 + "]")], {"c": [1]})
    assert values(out) == [] and out.problems


def test_a_label_from_a_map_that_knows_no_such_key_keeps_the_value() -> None:
    out = render([field({"map": "m", "keyPath": "#.a"}, "#.a")], {"a": 5})
    assert values(out) == [("", "5")]
    assert "m" in out.problems[0]


def test_bytes_of_a_negative_number_are_those_of_its_word() -> None:
    out = render([field("N", "#.n.[0:2]")], {"n": -1})
    assert values(out) == [("N", "0xffff")]
