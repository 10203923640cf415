"""The rules behind a Ledger's screens (facts/ledger-prompt-rules), each held for values that no record has."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.request import Request, parse_request
from devices.device import Prompt
from devices.ledger.prompt import predict, predict_address
from devices.ledger.text import NANO_WIDTH, draw, font, nano_value_pages

from .test_ledger_client import ACCOUNT, USDC, VITALIK, WORD, permit, transaction

ON = {"blind_signing": True}
RAW = {"raw_messages": True}
BOTH = ("ledger-nanosp", "ledger-flex")


def told(request: Request, model: str = "ledger-nanosp", **switched: bool) -> Prompt:
    return predict(request, model=model, settings=switched, descriptors=False)


def fields(prompt: Prompt) -> dict[str, str]:
    """Label → value of a Nano's pages, pages of one value put together."""
    out: dict[str, str] = {}
    for screen in prompt.screens:
        label = screen.lines[0].split(" (", 1)[0]
        out[label] = out.get(label, "") + "".join(screen.lines[1:])
    return out


def labels(prompt: Prompt) -> list[str]:
    return list(fields(prompt))


def payment(value: int, **more: Any) -> Request:
    return transaction(to=VITALIK, value=hex(value), **more)


def typed(members: dict[str, str], message: dict[str, Any], **types: dict[str, str]) -> Request:
    def rows(of: dict[str, str]) -> list[dict[str, str]]:
        return [{"name": n, "type": t} for n, t in of.items()]

    data = {
        "types": {
            "EIP712Domain": rows({"name": "string"}),
            "M": rows(members),
            **{k: rows(v) for k, v in types.items()},
        },
        "domain": {"name": "D"},
        "primaryType": "M",
        "message": message,
    }
    params = [ACCOUNT, json.dumps(data)]
    return parse_request({"chain_id": 1, "account": ACCOUNT, "method": "eth_signTypedData_v4", "params": params})


def message(data: bytes) -> Request:
    params = ["0x" + data.hex(), ACCOUNT]
    return parse_request({"chain_id": 1, "account": ACCOUNT, "method": "personal_sign", "params": params})


# -- transactions -------------------------------------------------------------------------------


@given(st.integers(0, 10**27), st.integers(1, 10**7), st.integers(0, 10**13), st.sampled_from(["0x0", "0x1", "0x2"]))
@settings(max_examples=60, deadline=None)
def test_rules_1_4_and_6_exact_amounts_and_the_same_pages_for_every_type(
    value: int, gas: int, price: int, type_: str
) -> None:
    prices: dict[str, Any] = {"gasPrice": hex(price), "maxFeePerGas": None, "maxPriorityFeePerGas": None}
    if type_ == "0x2":
        prices = {"maxFeePerGas": hex(price), "maxPriorityFeePerGas": hex(price // 2)}
    prompt = told(payment(value, gas=hex(gas), type=type_, **prices))
    shown = fields(prompt)
    assert labels(prompt)[:5] == ["Review transaction", "From", "Amount", "To", "Max fees"]
    for label, wei in (("Amount", value), ("Max fees", gas * price)):
        number, ticker = shown[label].split(" ")
        assert ticker == "ETH" and Fraction(number) * 10**18 == wei
        assert not number.endswith(".") and ("." not in number or not number.endswith("0"))
    assert shown["From"] == ACCOUNT and shown["To"] == VITALIK


def test_rule_3_the_amount_is_left_out_exactly_when_there_is_data_and_no_value() -> None:
    assert fields(told(payment(0)))["Amount"] == "0 ETH"
    for value, there in ((0, False), (1, True)):
        for to in (VITALIK, None):
            prompt = told(transaction("0x6080604052", to=to, value=hex(value)), **ON)
            assert ("Amount" in labels(prompt)) == there
    assert fields(told(transaction("0x6080604052", to=None), **ON))["To"] == "Contract"


def test_rule_5_an_amount_longer_than_49_characters_is_refused_without_a_page() -> None:
    for value, asks in ((10**43 + 1, True), (10**44 + 1, False), (2**256 - 1, False), (10**44, True)):
        prompt = told(payment(value))
        assert (prompt.outcome == "asks") == asks, value
        assert asks or prompt.screens == ()


def test_rule_6_the_tip_is_never_shown() -> None:
    assert (
        told(payment(1, maxPriorityFeePerGas="0x0")).screens
        == told(payment(1, maxPriorityFeePerGas="0x6fc23ac00")).screens
    )


@pytest.mark.parametrize(
    ("chain", "network", "ticker"),
    [
        (1, None, "ETH"), (10, "OP Mainnet", "ETH"), (56, "BSC", "BNB"), (61, "Ethereum Classic", "ETC"),
        (250, "Fantom", "FTM"), (1101, "Polygon zkEVM", "ETH"), (1284, "Moonbeam", "GLMR"), (1329, "Sei", "SEI"),
        (5000, "Mantle", "MNT"), (8453, "Base", "ETH"), (42161, "Arbitrum", "ETH"), (42220, "Celo", "CELO"),
        (81457, "Blast", "ETH"), (11297108109, "Palm Network", "PALM"), (560048, "560048", "???"),
        (2**63 + 7, str(2**63 + 7), "???"),
    ],
)  # fmt: skip
def test_rule_7_the_network_has_a_page_unless_it_is_ethereum(chain: int, network: str | None, ticker: str) -> None:
    prompt = told(payment(10**18, chain_id=chain))
    shown = fields(prompt)
    assert shown["Amount"] == f"1 {ticker}" and shown.get("Network") == network
    assert prompt.outcome == "asks" and prompt.known


@pytest.mark.parametrize(
    ("nonce", "text"), [(0, "..."), (1, "1"), (9999999, "9999999"), (10**7, "..."), (2**64 - 2, "...")]
)
def test_rule_8_the_nonce_shows_seven_digits_and_neither_zero_nor_more(nonce: int, text: str) -> None:
    assert fields(told(payment(1, nonce=hex(nonce)), nonce=True))["Nonce"] == text
    assert "Nonce" not in labels(told(payment(1, nonce=hex(nonce))))


def test_rules_9_to_11_any_data_needs_blind_signing_and_shows_the_hash() -> None:
    for data, to in (("0x00", VITALIK), ("0x" + "ab" * 3000, VITALIK), ("0x60", None)):
        request = transaction(data, to=to)
        off = told(request)
        assert off.outcome == "refuses" and off.screens[0].lines == ("Blind signing must", "be enabled in", "settings")
        on = told(request, **ON)
        assert on.screens[0].lines[0] == "Blind signing ahead"
        assert "".join(on.screens[-1].lines) == "Accept risk and sign transaction"
        assert fields(on)["Tx hash"] == on.hashes["tx_hash"]
    assert "Tx hash" not in labels(told(payment(1)))
    assert fields(told(payment(1), tx_hash=True))["Tx hash"] == told(payment(1)).hashes["tx_hash"]
    flex = told(transaction("0x00", to=VITALIK), model="ledger-flex")
    assert flex.outcome == "refuses" and "cannot be clear-signed" in "".join(flex.screens[0].lines)


@pytest.mark.parametrize("selector", ["a9059cbb", "095ea7b3"])
@pytest.mark.parametrize("tail", ["", "00" * 31, "ff" * 32])
def test_rule_12_a_token_call_without_its_description_shows_sender_and_fees_only(selector: str, tail: str) -> None:
    data = "0x" + selector + WORD + "1".rjust(64, "0") + tail
    prompt = told(transaction(data, to=USDC, chain_id=137), **ON, nonce=True, tx_hash=True)
    what = "send" if selector == "a9059cbb" else "approve"
    assert labels(prompt)[2:-1] == ["From", "Network", "Max fees"]
    assert "".join(prompt.screens[1].lines) == f"Review transaction to {what} ERC20 token"
    paid = told(transaction(data, to=USDC, value="0x1"), **ON)
    assert paid.outcome == "refuses" and paid.screens == ()


def test_rule_13_debug_shows_the_selector_and_every_word() -> None:
    data = "0xa9059cbb" + WORD + "f" * 64
    prompt = told(transaction(data, to=USDC), **ON, debug_contracts=True)
    pages = ["".join(s.lines) for s in prompt.screens]
    assert pages[:3] == ["Verify selector", "SelectorA9059CBB", "Confirm selector"]
    assert pages.count("Verify parameter") == pages.count("Confirm parameter") == 2
    first, second = "00:D8DA6BF2:6964AF9D7EED9E03:E53415D37AA96045", ":".join(["F" * 16] * 4)
    assert fields(prompt)["Parameter"] == first + second
    assert fields(prompt)["Tx hash"] == prompt.hashes["tx_hash"]


def test_rule_14_lists_of_accesses_and_delegations_are_not_shown_but_named_hidden() -> None:
    plain = told(payment(1))
    listed = told(payment(1, accessList=[{"address": USDC, "storageKeys": ["0x" + "0" * 64]}]))
    assert plain.screens == listed.screens and listed.hidden == ("access list",)
    auth = {"chainId": "0x1", "address": VITALIK, "nonce": "0x0", "yParity": "0x0", "r": "0x1", "s": "0x1"}
    delegating = told(payment(1, type="0x4", authorizationList=[auth]))
    assert plain.screens == delegating.screens and delegating.hidden == ("delegation",)


@pytest.mark.parametrize("model", BOTH)
def test_rule_15_an_authorization_needs_its_setting_and_a_listed_contract(model: str) -> None:
    def asked(address: str, chain: int) -> Request:
        value = {"chainId": hex(chain), "address": address, "nonce": "0x0"}
        return parse_request(
            {"chain_id": 1, "account": ACCOUNT, "method": "wallet_signAuthorization", "params": [value]}
        )

    listed = "0x4Cd241E8d1510e30b2076397afc7508Ae59C66c9"
    assert told(asked(listed, 1), model).outcome == "refuses"
    assert told(asked(VITALIK, 1), model, smart_accounts=True).outcome == "refuses"
    everywhere = "\n".join(line for s in told(asked(listed, 0), model, smart_accounts=True).screens for line in s.lines)
    assert "All" in everywhere and "Simple7702Account" in everywhere
    zero = told(asked("0x" + "0" * 40, 1), model, smart_accounts=True)
    assert zero.outcome == "asks" and "revoke" in " ".join(line for s in zero.screens for line in s.lines).lower()


# -- messages -----------------------------------------------------------------------------------


@given(st.binary(max_size=200))
@settings(max_examples=80, deadline=None)
def test_rule_16_one_byte_outside_ascii_makes_the_whole_message_hex(data: bytes) -> None:
    shown = fields(told(message(data))).get("Message", "")
    if all(0x20 <= b <= 0x7E for b in data):
        assert shown == data.decode()
    elif any(b > 0x7E or (b < 0x20 and not 0x09 <= b <= 0x0D) for b in data):
        assert shown == "0x" + data.hex()
    else:
        assert not shown.startswith("0x" + data.hex()) or not data


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=600))
@settings(max_examples=80, deadline=None)
def test_rules_17_and_27_the_nano_pages_the_whole_text_in_lines_that_fit(text: str) -> None:
    face = font("nano", "regular")
    prompt = told(message(text.encode()))
    lines = [line for s in prompt.screens[1:-1] for line in s.lines[1:]]
    assert "".join(lines) == text
    for line in lines:
        assert face.width(line[:-1] if line[-1:] in " -_" else line) <= NANO_WIDTH
    assert all(len(s.lines) <= 4 for s in prompt.screens)


def test_rule_16_line_breaks_stay_on_touch_screens_and_become_spaces_on_the_nano() -> None:
    assert fields(told(message(b"a\tb\r\nc")))["Message"] == "a b  c"
    assert "".join(told(message(b"one\ntwo"), "ledger-flex").screens[1].lines[1:3]) == "onetwo"


# -- typed data ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("type_", "value", "shown"),
    [
        ("uint8", "255", "255"), ("uint256", str(2**256 - 1), str(2**256 - 1)), ("uint16", "0x10", "16"),
        ("int8", "-5", "-5"), ("int64", str(-(2**63)), str(-(2**63))), ("bool", True, "true"), ("bool", False, "false"),
        ("address", VITALIK.lower(), VITALIK), ("bytes", "0x", "0x"), ("bytes", "0xabCD", "0xABCD"),
        ("bytes4", "0xdeadbeef", "0xDEADBEEF"), ("string", "plain", "plain"), ("string", "USD₮0", "USD0"),
        ("string", "x" * 500, "x" * 376 + "..."),
    ],
)  # fmt: skip
def test_rule_21_values_of_every_type(type_: str, value: Any, shown: str) -> None:
    got = fields(told(typed({"field": type_}, {"field": value}), **RAW))["field"]
    if len(shown) <= 300:
        assert got == shown
    else:
        assert got.endswith("...") and got[:-3] == shown[: len(got) - 3]


def test_rule_20_raw_messages_show_every_leaf_depth_first_and_only_two_struct_pages() -> None:
    request = typed(
        {"a": "uint256", "inner": "Inner", "list": "uint8[]", "none": "uint8[]", "z": "bool"},
        {"a": 1, "inner": {"b": 2, "deep": [{"c": 3}, {"c": 4}]}, "list": [5, 6], "none": [], "z": True},
        Inner={"b": "uint8", "deep": "Deep[]"},
        Deep={"c": "uint8"},
    )
    pages = [s.lines for s in told(request, **RAW).screens]
    assert [p[1] for p in pages if p[0] == "Review struct"] == ["EIP712Domain", "M"]
    leaves = [p for p in pages if p[0] in ("a", "b", "c", "list", "none", "z")]
    assert leaves == [("a", "1"), ("b", "2"), ("c", "3"), ("c", "4"), ("list", "5"), ("list", "6"), ("z", "true")]
    flex = "\n".join(line for s in told(request, "ledger-flex", **ON).screens for line in s.lines)
    assert all(f"\n{label}\n" in flex for label in ("a", "b", "c", "list", "z"))


def test_rules_18_and_19_without_raw_messages_a_nano_shows_the_domain_and_a_hash() -> None:
    request = permit(contract=VITALIK)
    for model in BOTH:
        assert told(request, model).outcome == "refuses"
    shown = fields(told(request, **ON))
    assert {"name", "version", "chainId", "verifyingContract", "Message hash"} <= set(shown)
    assert "spender" not in shown and shown["Message hash"] == "0x" + shown["Message hash"][2:].upper()
    assert shown["Message hash"].lower() == told(request).hashes["message_hash"]
    both = labels(told(request, **ON, tx_hash=True))
    assert both.index("Domain hash") < both.index("Message hash")


# -- addresses ----------------------------------------------------------------------------------


def test_rule_23_showing_an_address_names_the_network_it_knows() -> None:
    address = payment(1).account
    titles = {c: "".join(predict_address(address, c, model="ledger-nanosp").screens[0].lines) for c in (1, 137, 31337)}
    assert (
        titles[1] == "Verify Ethereumaddress"
        and titles[137] == "Verify Polygonaddress"
        and titles[31337] == "Verify address"
    )
    assert predict_address(address, 1, model="ledger-nanosp").screens[-1].lines == ("Confirm",)


# -- what the fonts lack ------------------------------------------------------------------------


def test_a_character_without_a_glyph_takes_no_room_but_its_bytes_count() -> None:
    """Layout goes by bytes of UTF-8: an invisible rest behind the third line break still takes a page of its own, and a
    label is cut after 23 bytes of which half may not be seen."""
    assert nano_value_pages("token", "USD\u20ae0") == [("token", "USD0")]
    assert nano_value_pages("t", "a\nb\nc\n") == [("t", "a", "b", "c")]
    assert nano_value_pages("t", "a\nb\nc\n\u00e9") == [("t (1/2)", "a", "b", "c"), ("t (2/2)",)]
    assert nano_value_pages("abc" + "\u00e9" * 10 + "x", "1") == [("abc", "1")]


@given(st.text(max_size=400), st.text(max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_text_is_laid_out_with_nothing_drawn_lost_and_every_line_fitting(value: str, label: str) -> None:
    pages_ = nano_value_pages("L", value.replace("\f", ""))
    shown = "".join(line for page in pages_ for line in page[1:])
    assert shown == "".join(c for c in value if " " <= c <= "~")
    assert all(font("nano", "regular").width(line.rstrip(" -_")) <= NANO_WIDTH for p in pages_ for line in p[1:])
    assert len(pages_) == 1 or [p[0] for p in pages_] == [f"L ({n}/{len(pages_)})" for n in range(1, len(pages_) + 1)]
    assert nano_value_pages(label.replace("\f", ""), "v")[0][-1] == "v"


def test_a_string_ends_at_its_first_nul_as_it_does_in_the_apps_buffer() -> None:
    shown = fields(told(typed({"s": "string"}, {"s": "pay\u0000 nothing"}), raw_messages=True))
    assert shown["s"] == "pay"


def test_texts_that_change_font_or_page_are_not_called_known() -> None:
    for text in ("a\bb", "a\fb"):
        assert not told(typed({"s": "string"}, {"s": text}), raw_messages=True).known
    assert told(typed({"s": "string"}, {"s": "a\tb\r\nc"}), raw_messages=True).known
    assert not told(message(b"a\fb"), model="ledger-flex").known and told(message(b"a\fb")).known


def test_a_message_more_than_sixteen_structs_deep_is_not_called_known() -> None:
    def nested(levels: int) -> Request:
        value: dict[str, Any] = {"x": 1}
        for _ in range(levels - 2):
            value = {"x": value}
        names = [f"S{i}" for i in range(levels - 1)]
        types = {n: {"x": names[i + 1] if i + 1 < len(names) else "uint8"} for i, n in enumerate(names)}
        return typed({"x": "S0"}, {"x": value}, **types)

    assert told(nested(16), raw_messages=True).known
    assert not told(nested(17), raw_messages=True).known


def test_three_dots_on_a_touch_screen_replace_three_characters_only_where_they_need_the_room() -> None:
    """The break at the end of the last line is not counted among what stands before the dots."""
    face = font("flex", "large")
    dots, limit = face.width("..."), 416
    word = "0" * ((limit - dots) // face.width("0"))
    text = (word + "-") + "0" * 40
    fits = face.width(word) + dots < limit
    assert draw(face, text, limit, 1, dots=True) == [(word + "-" if fits else word[:-2]) + "..."]


def test_a_message_that_may_not_fit_the_apps_memory_is_not_called_known() -> None:
    """The app keeps types and shown fields in a heap of 16 KB and gives up when it is full."""

    def fields_(count: int) -> Request:
        return typed({f"field{i}": "address" for i in range(count)}, {f"field{i}": VITALIK for i in range(count)})

    assert told(fields_(30), raw_messages=True).known
    assert not told(fields_(90), raw_messages=True).known
    assert told(fields_(90), blind_signing=True).known  # a Nano keeps only what it shows: the domain
