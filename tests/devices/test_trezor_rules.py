"""The rules behind a Trezor's screens (facts/trezor-prompt-rules and its public source), each held for values that no
record has."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.request import Request, parse_request
from devices.device import Prompt, parse_path
from devices.trezor.prompt import KNOWN_VERSIONS, predict, predict_address

from .test_ledger_client import ACCOUNT, USDC, VITALIK, WORD, permit, transaction
from .test_ledger_rules import message, payment, typed

CORE = ("trezor-t2t1", "trezor-t3b1", "trezor-t3t1", "trezor-t3w1")
ONE = "trezor-t1b1"
WETH = "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
POOL, ACCOUNTING = "0xD523794C879D9eC028960a231F866758e405bE34", "0x7a7f0b3c23C23a31cFcb0c44709be70d4D545c6e"
TEST_POOL = "0xAFA848357154a6a624686b348303EF9a13F63264"


def pages(prompt: Prompt) -> list[tuple[str, ...]]:
    return [s.lines for s in prompt.screens if not s.behind]


def words(prompt: Prompt) -> str:
    """Everything without the menus, one line a line, labels without colons."""
    return "\n".join(line.rstrip(":") for page in pages(prompt) for line in page)


def approve(amount: int, token: str = USDC, spender: str = WORD, **more: Any) -> Request:
    return transaction("0x095ea7b3" + spender + hex(amount)[2:].rjust(64, "0"), to=token, **more)


def transfer(amount: int, token: str = USDC, **more: Any) -> Request:
    return transaction("0xa9059cbb" + WORD + hex(amount)[2:].rjust(64, "0"), to=token, **more)


# -- amounts ------------------------------------------------------------------------------------


@given(st.integers(0, 2**256 - 1))
@settings(max_examples=60, deadline=None)
def test_amounts_are_exact_with_separators_and_tiny_ones_in_wei(value: int) -> None:
    for model in CORE:
        lines = pages(predict(payment(value), model=model))[-1]
        text = lines[[line.rstrip(":") for line in lines].index("Amount") + 1]
        number, unit = text.split(" ", 1)
        assert unit == ("Wei ETH" if value < 10**9 else "ETH")
        assert Fraction(number.replace(",", "")) * (1 if value < 10**9 else 10**18) == value
        assert number == f"{int(number.replace(',', '').split('.')[0]):,}" + (
            "." + number.split(".")[1] if "." in number else ""
        )
    first = pages(predict(payment(value), model=ONE))[0]
    if value == 0:
        assert first[1] == "message" and first[2].startswith("to 0x")
    elif len(first) == 6:
        assert Fraction(first[1].replace(",", "")) * (1 if value < 10**9 else 10**18) == value
        assert first[2].startswith("Wei to 0x" if value < 10**9 else "ETH to 0x")


@given(st.integers(0, 2**256 - 1), st.sampled_from([1, 10, 137, 424242]))
@settings(max_examples=40, deadline=None)
def test_the_one_breaks_an_address_where_the_ticker_leaves_room(value: int, chain: int) -> None:
    page = pages(predict(payment(value, chain_id=chain), model=ONE))[0]
    lines = page[2:-1] if not page[1].startswith(("to ", "ETH", "UNKN", "POL", "Wei")) else page[1:-1]
    text = "".join(lines)
    assert text.endswith(VITALIK + "?")
    assert all(len(line) <= 18 for line in lines[:-1]) and len(lines[-1]) <= 19


def test_fees_that_need_more_than_thirty_bytes_are_refused_before_anything_is_shown() -> None:
    big, small = hex(2**190), hex(2**32)
    for model in KNOWN_VERSIONS:
        assert predict(payment(1, maxFeePerGas=big, gas=small), model=model).screens
        legacy = {"type": "0x0", "gasPrice": hex(2**216), "maxFeePerGas": None, "maxPriorityFeePerGas": None}
        for fee in ({"maxFeePerGas": hex(2**216)}, legacy):
            refused = predict(payment(1, gas=small, **fee), model=model)
            assert refused.outcome == "refuses" and refused.screens == (), (model, fee)


def test_a_fee_that_is_not_settled_is_not_shown_as_zero() -> None:
    for model in KNOWN_VERSIONS:
        prompt = predict(
            transaction(to=VITALIK, value="0x1", maxFeePerGas=None, maxPriorityFeePerGas=None), model=model
        )
        assert not prompt.known and "…" in words(prompt) and "0 Wei" not in words(prompt).replace("10", "")


# -- tokens -------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", CORE)
def test_an_allowance_above_2_to_255_is_unlimited_and_exactly_2_to_255_is_not(model: str) -> None:
    for value, unlimited in ((2**255 - 1, False), (2**255, False), (2**255 + 1, True), (2**256 - 1, True)):
        text = words(predict(approve(value), model=model))
        assert ("Approving unlimited amount of USDC" in text) == unlimited, value
        assert ("\nUnlimited\n" in text) == unlimited
    revoked = words(predict(approve(0), model=model))
    assert "Revoke from" in revoked and "Review details to revoke token approval." in revoked


@pytest.mark.parametrize("model", CORE)
def test_an_unknown_token_is_warned_of_and_counted_in_its_smallest_unit(model: str) -> None:
    text = words(predict(transfer(12345678, token=VITALIK), model=model))
    assert "nknown" in text.split("\n")[0] + text.split("\n")[1] and "12,345,678 Wei UNKN" in text
    assert VITALIK.lower() in text
    paid = words(predict(transfer(1000000, value=hex(10**18)), model=model))
    assert "1 USDC\n1 ETH" in paid


@pytest.mark.parametrize("model", CORE)
@pytest.mark.parametrize("selector", ["a9059cbb", "095ea7b3"])
def test_an_address_word_with_a_dirty_beginning_is_raw_data(model: str, selector: str) -> None:
    dirty = "0x" + selector + "01" + WORD[2:] + "1".rjust(64, "0")
    prompt = predict(transaction(dirty, to=USDC), model=model)
    assert prompt.blind and pages(prompt)[0][0].startswith("Data")


def test_the_one_knows_transfers_alone_and_only_without_native_coin() -> None:
    assert "message" not in words(predict(transfer(1), model=ONE))
    for request in (
        approve(1),
        transfer(1, value="0x1"),
        transaction("0x23b872dd" + WORD * 2 + "1".rjust(64, "0"), to=USDC),
    ):
        prompt = predict(request, model=ONE)
        assert prompt.blind and any(p[0] == "Transaction data:" for p in pages(prompt))
    assert "12,345,678" in words(predict(transfer(12345678, token=VITALIK), model=ONE))
    assert "Wei UNKN to 0xd8dA" in words(predict(transfer(12345678, token=VITALIK), model=ONE)).replace("\n", "")


@pytest.mark.parametrize("model", CORE)
def test_every_built_in_token_reads_with_its_ticker_on_its_own_chain_alone(model: str) -> None:
    aave = "0x7Fc66500c84A76Ad7e9c93437bFc5Ac33E2DDaE9"
    prompt = predict(transfer(5 * 10**18, token=aave), model=model)
    assert "5 AAVE" in words(prompt) and prompt.known
    assert "Wei UNKN" in words(predict(transfer(5 * 10**18, token=aave, chain_id=137), model=model))


# -- calls the firmware knows -------------------------------------------------------------------


@pytest.mark.parametrize("model", CORE)
def test_wrapping_ether_reads_as_that(model: str) -> None:
    wrap = predict(transaction("0xd0e30db0", to=WETH, value=hex(15 * 10**17)), model=model)
    unwrap = predict(transaction("0x2e1a7d4d" + hex(15 * 10**17)[2:].rjust(64, "0"), to=WETH), model=model)
    assert "Wrap ETH to WETH" in words(wrap) and "Unwrap WETH to ETH" in words(unwrap)
    for prompt in (wrap, unwrap):
        assert words(prompt).startswith("Provider\nWETH\nIntent\n") and "Amount\n1.5 ETH" in words(prompt)
        assert pages(prompt)[-1][0].startswith("Maximum fee") and not prompt.blind
    elsewhere = predict(transaction("0xd0e30db0", to=VITALIK, value="0x1"), model=model)
    assert pages(elsewhere)[0][0].startswith("Data")


@pytest.mark.parametrize("model", KNOWN_VERSIONS)
def test_staking_is_known_by_its_contracts_on_any_chain_and_refused_when_malformed(model: str) -> None:
    one = "1".rjust(64, "0")
    stake = "0x3a29dbae" + one
    for to, chain in ((POOL, 1), (TEST_POOL, 560048), (POOL, 560048)):
        prompt = predict(transaction(stake, to=to, value=hex(10**18), chain_id=chain), model=model)
        assert pages(prompt)[0][0] == "Stake" and "on Everstake?" in words(prompt) and not prompt.blind
    for to, data in ((POOL, stake + "00"), (POOL, "0x76ec871c" + one * 2), (ACCOUNTING, "0x33986ffa" + one)):
        refused = predict(transaction(data, to=to), model=model)
        assert refused.outcome == "refuses" and refused.screens == ()
    claim = predict(transaction("0x33986ffa", to=ACCOUNTING), model=model)
    assert "Claim ETH" in words(claim)
    other = predict(transaction(stake, to=ACCOUNTING), model=model)
    assert other.outcome == "asks" and other.blind


@pytest.mark.parametrize("model", KNOWN_VERSIONS)
@pytest.mark.parametrize(
    ("path", "chain_id", "allowed"),
    [
        ("m/44'/60'/0'/0/7", 1, True), ("m/44'/60'/3'/0/0", 1, True), ("m/44'/60'/3'/1/12", 1, True),
        ("m/44'/60'/5'", 1, True), ("m/44'/60'/0'/4", 1, True), ("m/44'/60'/100'/0/0", 1, True),
        ("m/44'/60'/0'/0/1000000", 1, True), ("m/45'/60/1/0/3", 1, True), ("m/44'/1'/0'/0/0", 1, True),
        ("m/44'/966'/0'/0/0", 137, True), ("m/44'/60'/0'/0/0", 137, True), ("m/44'/1'/0'/0/0", 424242, True),
        ("m/44'/966'/0'/0/0", 1, False), ("m/44'/1'/0'/0/0", 137, False), ("m/44'/61'/0'/0/0", 424242, False),
        ("m/44'/0'/0'/0/0", 1, False), ("m/84'/60'/0'/0/0", 1, False), ("m/44'/501'/0'/0/0", 1, False),
        ("m/44'/60'/1/2/3", 1, False), ("m/44'/60'/0'/2/0", 1, False), ("m/44'/60'/101'/0/0", 1, False),
        ("m/44'/60'/101'", 1, False), ("m/44'/60'/1'/4", 1, False), ("m/44'/60'/0'/101", 1, False),
        ("m/44'/60'/0'/0'/0'", 1, False), ("m/44'/60'/0'/0/0/0", 1, False), ("m/45'/60'/0/0/0", 1, False),
        ("m/45'/60/0/2/0", 1, False), ("m/44'/60'", 1, False),
    ],
)  # fmt: skip
def test_a_path_is_derived_when_its_shape_and_its_coin_fit_the_network(
    model: str, path: str, chain_id: int, allowed: bool
) -> None:
    prompt = predict(payment(1, chain_id=chain_id), model=model, path=parse_path(path))
    assert prompt.known and (prompt.outcome == "asks") == allowed
    if not allowed:
        assert prompt.screens == ()


@pytest.mark.parametrize("model", KNOWN_VERSIONS)
def test_without_a_chain_the_paths_own_coin_names_the_network(model: str) -> None:
    for path, allowed in (("m/44'/966'/0'/0/0", True), ("m/44'/61'/2'", True), ("m/44'/501'/0'/0/0", False)):
        assert (predict(message(b"hi"), model=model, path=parse_path(path)).outcome == "asks") == allowed
        shown = predict_address(payment(1).account, 1, model=model, path=parse_path(path))
        assert (shown.outcome == "asks") == allowed


def test_an_index_above_a_million_is_refused_by_the_one_and_not_settled_elsewhere() -> None:
    """Records of newer models show it; their source refuses it."""
    path = parse_path("m/44'/60'/0'/0/1000001")
    assert predict(payment(1), model=ONE, path=path).outcome == "refuses"
    for model in CORE:
        assert not predict(payment(1), model=model, path=path).known


@pytest.mark.parametrize("model", ["trezor-t2t1", "trezor-t3t1", "trezor-t3w1"])
@pytest.mark.parametrize(
    ("path", "number"),
    [
        ("m/44'/60'/0'/0/0", 1), ("m/44'/60'/0'/0/100", 101), ("m/44'/60'/0'/0/101", 1), ("m/44'/60'/4'/0/7", 5),
        ("m/44'/60'/4'/1/7", 5), ("m/44'/60'/0'/1/3", 1), ("m/44'/60'/5'", 6), ("m/44'/60'/0'/4", 5), ("m/45'/60/2/0/9", 3),
    ],
)  # fmt: skip
def test_an_account_is_counted_by_the_first_pattern_that_its_path_fits(model: str, path: str, number: int) -> None:
    prompt = predict(payment(1), model=model, path=parse_path(path))
    behind = [line for s in prompt.screens if s.behind for line in s.lines]
    assert f"ETH #{number}" in behind and path in behind


# -- data and creation --------------------------------------------------------------------------


@given(st.binary(min_size=1, max_size=9000))
@settings(max_examples=40, deadline=None)
def test_data_pages_say_their_size_and_show_the_first_bytes(data: bytes) -> None:
    request = transaction("0x" + data.hex(), to=VITALIK)
    for model in CORE:
        prompt = predict(request, model=model)
        assert f"{len(data)} bytes" in words(prompt) and data.hex()[:2] in words(prompt)
    shown = [p for p in pages(predict(request, model=ONE)) if p[0] == "Transaction data:"]
    assert len(shown) == min(5, -(-len(data) // 24))
    assert "".join(line for p in shown for line in p[1:-2]).lower() == data.hex()[: 2 * 24 * 5]
    assert ("Warning! Too long" in words(predict(request, model=ONE))) == (len(data) > 120)


def test_creating_a_contract_is_said_by_the_newer_models_and_not_by_the_one() -> None:
    request = transaction("0x6080", to=None, value="0x1")
    for model in CORE:
        assert "New contract will be deployed" in words(predict(request, model=model))
    one = predict(request, model=ONE)
    assert "0x00000" in words(one) and any("created" in h for h in one.hidden)


# -- messages -----------------------------------------------------------------------------------


@given(st.binary(max_size=1024))
@settings(max_examples=60, deadline=None)
def test_messages_are_text_or_hex_never_both(data: bytes) -> None:
    plain = all(0x20 <= b <= 0x7E for b in data)
    screens = pages(predict(message(data), model=ONE))[1:]
    body = "".join(line for p in screens for line in p[:-2])
    assert body == (data.decode() if plain else data.hex().upper())
    assert {p[-2] for p in screens} == {"Sign message?" if plain else "Sign binary message?"}
    for model in CORE:
        _, *text = pages(predict(message(data), model=model))[-1]
        try:
            assert text == [data.decode()] * bool(data)  # no text, no line
        except UnicodeDecodeError:
            assert text == [f"hex({data.hex()})"]


def test_the_one_takes_messages_of_up_to_1024_bytes() -> None:
    assert predict(message(b"m" * 1024), model=ONE).outcome == "asks"
    assert predict(message(b"m" * 1025), model=ONE).outcome == "refuses"


# -- typed data ---------------------------------------------------------------------------------


@pytest.mark.parametrize("model", CORE)
def test_elements_of_an_array_are_numbered_and_its_plural_is_the_firmwares(model: str) -> None:
    request = typed(
        {"ids": "uint8[]", "tags": "bytes2[]", "batches": "Batch[]", "entries": "Entry[]", "none": "string[]"},
        {
            "ids": [7, 8], "tags": ["0xabcd", "0x0102"], "batches": [{"a": 1}, {"a": 2}],
            "entries": [{"a": 1}, {"a": 2}], "none": [],
        },
        Batch={"a": "uint8"},
        Entry={"a": "uint8"},
    )  # fmt: skip
    text = words(predict(request, model=model))
    assert "[0] (uint8)\n7" in text and "[1] (uint8)\n8" in text and "[1] (bytes2)\n0102" in text
    for plural in (
        "Array of 2 uint8s",
        "Array of 2 bytes2s",
        "Array of 2 Batches",
        "Array of 2 Entries",
        "Array of 0 strings",
    ):
        assert plural in text


@pytest.mark.parametrize("model", CORE)
def test_what_the_firmware_cannot_hash_is_refused(model: str) -> None:
    nested = typed({"grid": "uint8[][]"}, {"grid": [[1], [2]]})
    assert predict(nested, model=model).outcome == "refuses"


@pytest.mark.parametrize("model", CORE)
def test_a_struct_names_its_members_before_they_come(model: str) -> None:
    request = typed({"inner": "Inner"}, {"inner": {"one": 1, "two": True}}, Inner={"one": "int16", "two": "bool"})
    text = words(predict(request, model=model))
    assert "M.inner\nInner\nContains 2 keys\none, two" in text
    assert "one (int16)\n1" in text and "two (bool)\ntrue" in text


def test_the_message_hash_is_shown_when_asked_for() -> None:
    for model in CORE:
        prompt = predict(permit(), model=model, settings={"show_message_hash": True})
        assert pages(prompt)[-2] == ("Confirm message hash", prompt.hashes["message_hash"])


def test_versions_and_models_nobody_recorded_say_so() -> None:
    for model, version in ((ONE, "1.12.0"), ("trezor-t3t1", "2.13.0"), ("trezor-t2b1", "2.12.4")):
        prompt = predict(payment(1), model=model, version=version)
        assert not prompt.known and prompt.screens == () and prompt.version == version


def test_transactions_a_trezor_cannot_sign_as_asked_are_refused() -> None:
    entry = [{"address": VITALIK, "storageKeys": []}]
    listed = {"type": "0x1", "gasPrice": "0x1", "maxFeePerGas": None, "maxPriorityFeePerGas": None, "accessList": entry}
    for model in KNOWN_VERSIONS:
        assert predict(payment(1, **listed), model=model).outcome == "refuses"
        assert "access list" in predict(payment(1, accessList=entry), model=model).hidden
    assert json.dumps(entry)


def test_an_authorization_is_refused_by_the_one() -> None:
    value = {"chainId": "0x1", "address": VITALIK, "nonce": "0x0"}
    request = parse_request(
        {"chain_id": 1, "account": ACCOUNT, "method": "wallet_signAuthorization", "params": [value]}
    )
    assert predict(request, model=ONE).outcome == "refuses" and predict(request, model=ONE).known


def test_the_one_writes_the_capitals_of_rootstock_and_newer_models_do_not_know_that_chain() -> None:
    """EIP-1191, from its example for chain 30."""
    shown = "0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD"
    request = transaction(to="0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", value=hex(10**18), chain_id=30)
    assert shown in words(predict(request, model=ONE)).replace("\n", "")
    assert "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed" in words(predict(request, model="trezor-t3t1"))
