"""Edges of ERC-7730 that another interpreter of the registry decided otherwise; what the specification says was kept."""

from __future__ import annotations

from typing import Any

import pytest

from app.address import Address
from app.border import parse_time
from app.context import parse_evidence
from app.intent.abi.codec import encode_call
from app.intent.abi.types import parse_function
from app.intent.decode import decode
from app.intent.erc7730 import formats
from app.intent.erc7730.formats import Names
from app.intent.erc7730.interpret import MAX_FIELDS, Interpreter
from app.intent.erc7730.paths import Scope
from app.intent.erc7730.registry import Descriptor
from app.request import parse_request
from tests.intent.test_erc7730_features import ME, USDC, WHO, field, render, values
from tests.intent.typed_cases import members, typed

NATIVE = "0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE"
ZERO = "0x" + "00" * 20
UNKNOWN = Address(b"\x77" * 20)


# -- parts of bytes -------------------------------------------------------------------------------
@pytest.mark.parametrize("data", [b"", b"\1" * 19, b"\1" * 310, b"\1" * 323])
def test_half_a_slice_names_no_token_and_least_of_all_the_native_coin(data: bytes) -> None:
    row = field("Amount", "#.a", "tokenAmount", tokenPath="#.data.[292:324]", nativeCurrencyAddress=[ZERO, NATIVE])
    out = render([row], {"a": 5, "data": data})
    assert values(out) == [("Amount", "5")]
    assert "there are only" in out.problems[0]


def test_a_whole_slice_names_the_token_in_its_last_twenty_bytes() -> None:
    row = field("Amount", "#.a", "tokenAmount", tokenPath="#.data.[4:36]")
    assert values(render([row], {"a": 5_000_000, "data": b"\1" * 16 + bytes(USDC)})) == [("Amount", "5 USDC")]


def test_a_word_that_is_shown_as_an_address_keeps_what_stands_before_it() -> None:
    word = b"\x80" + bytes(11) + bytes(WHO)
    out = render([field("Pool", "#.w", "addressName"), field("Pool", "#.w.[-20:]", "addressName")], {"w": word})
    assert values(out) == [("Pool", "0x" + word.hex()), ("Pool", str(WHO))]


def test_a_slice_of_text_counts_bytes() -> None:
    assert values(render([field("T", "#.s.[0:2]")], {"s": "Öl"})) == [("T", "Ö")]


# -- arrays ---------------------------------------------------------------------------------------
def test_a_shorter_array_of_tokens_does_not_lend_its_first_token_to_the_rest() -> None:
    row = field("Amount", "#.a.[]", "tokenAmount", tokenPath="#.t.[]")
    out = render([row], {"a": [1_000_000, 2_000_000], "t": [USDC]})
    assert values(out) == [("Amount", "1 USDC"), ("Amount", "2000000")]
    assert "there is no element [1]" in out.problems[0]


def test_one_amount_of_one_of_many_tokens_is_of_none_in_particular() -> None:
    row = field("Amount", "#.a", "tokenAmount", tokenPath="#.t.[]")
    assert values(render([row], {"a": 1_000_000, "t": [USDC, WHO]})) == [("Amount", "1000000")]
    assert values(render([row], {"a": 1_000_000, "t": [USDC]})) == [("Amount", "1 USDC")]


def test_an_absolute_path_inside_a_group_takes_the_element_the_group_stands_on() -> None:
    group = {"path": "#.orders.[]", "fields": [field("Amount", "a", "tokenAmount", tokenPath="#.tokens.[]")]}
    out = render([group], {"orders": [{"a": 1_000_000}, {"a": 2_000_000}], "tokens": [UNKNOWN, USDC]})
    assert values(out) == [("Amount", "1000000"), ("Amount", "2 USDC")]


def test_a_list_longer_than_anybody_reads_says_that_it_is_not_whole() -> None:
    out = render([field("N", "#.n.[]")], {"n": list(range(MAX_FIELDS + 5))})
    assert len(out.fields) == MAX_FIELDS
    assert str(MAX_FIELDS) in out.problems[0]
    assert render([field("N", "#.n.[]")], {"n": list(range(MAX_FIELDS))}).problems == ()


# -- tokens, collections, coins -------------------------------------------------------------------
def test_an_unlimited_amount_of_an_unknown_token_is_its_number_with_the_words_beside_it() -> None:
    row = field("Amount", "#.a", "tokenAmount", tokenPath="#.t", threshold="0x5", message="All")
    out = render([row], {"a": 9, "t": UNKNOWN})
    assert values(out) == [("Amount", "9")]
    assert out.fields[0].note == "All, of an unknown token"
    assert values(render([row], {"a": 9, "t": USDC})) == [("Amount", "All USDC")]


def test_an_nft_of_an_unknown_collection_is_its_number_with_the_collection_beside_it() -> None:
    out = render([field("NFT", "#.id", "nftName", collectionPath="@.to")], {"id": 7})
    assert values(out) == [("NFT", "7")]
    assert out.fields[0].note == f"of the collection {USDC}"


def test_a_descriptor_may_name_its_own_token_as_a_constant() -> None:
    own = {"token": {"name": "Mine", "ticker": "MINE", "decimals": 2}}
    row = field("Amount", "#.a", "tokenAmount", token="$.metadata.token")
    assert values(render([row], {"a": 1234}, own)) == [("Amount", "12.34 MINE")]
    assert values(render([row], {"a": 1234}, {"token": {"name": "x"}})) == [("Amount", "1234")]


def test_no_chain_that_is_not_known_pays_in_ether() -> None:
    names = Names(parse_evidence({}, ME, now=parse_time("2026-01-01T00:00:00Z", "now")), 987_654_321)
    assert names.native_of() == "native coin"
    assert names.native_of(42220) == "CELO"


def test_a_cases_own_tokens_are_no_source_of_names() -> None:
    provider = {"tokens": {"0x" + WHO.hex(): {"symbol": "TK", "decimals": 6, "name": "T"}}}
    evidence = parse_evidence({"data_provider": provider}, ME, now=parse_time("2026-01-01T00:00:00Z", "now"))
    assert Names(evidence, 1).name(WHO, ["local", "ens"], ["token"]) is None
    assert Names(evidence, 1).token(WHO) == ("TK", 6)


# -- times, names, intents ------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "1970-01-01 00:00:00Z"),
        (253_402_300_799, "9999-12-31 23:59:59Z"),
        (253_402_300_800, "10000-01-01 00:00:00Z"),
        (1_099_511_627_775, "36812-02-20 00:36:15Z"),
        (8_640_000_000_000, "275760-09-13 00:00:00Z"),
        (8_640_000_000_001, "8640000000001"),
        (2**256 - 1, str(2**256 - 1)),
        (-1, "-1"),
    ],
)
def test_dates_far_away_are_dates_until_the_calendar_ends(seconds: int, text: str) -> None:
    assert formats.date(seconds) == text


@pytest.mark.parametrize(("seconds", "text"), [(8250, "02:17:30"), (0, "00:00:00"), (-61, "-00:01:01")])
def test_durations_count_hours(seconds: int, text: str) -> None:
    assert formats.duration(seconds) == text


@pytest.mark.parametrize(
    ("value", "params", "text"),
    [
        (10, {"base": "h"}, "10h"),
        (15, {"base": "d", "decimals": 1}, "1.5d"),
        (36000, {"base": "s", "prefix": True}, "36ks"),
    ],
)
def test_units_are_written_as_the_specification_writes_them(value: int, params: dict[str, Any], text: str) -> None:
    assert values(render([field("U", "#.u", "unit", **params)], {"u": value})) == [("U", text)]


def test_an_intent_of_many_parts_names_them() -> None:
    assert render([], {}, intent={"Native Staking": "Withdraw", "Rewards": "All"}).intent == (
        "Native Staking: Withdraw, Rewards: All"
    )


def test_an_interpolated_intent_joins_the_elements_of_an_array() -> None:
    rows = [field("To", "#.to.[]", "addressName")]
    out = render(rows, {"to": [WHO, USDC]}, interpolatedIntent="Pay {to} or {to.[]}")
    assert out.interpolated == f"Pay {WHO} and {USDC} or {WHO} and {USDC}"


@pytest.mark.parametrize(
    "row",
    [
        field("A", "#.a", visible="never"),
        field("A", "#.a", visible={"ifNotIn": [5]}),
        field("A", "#.a", "unit", decimals=10**9),
        field("B", "#.b"),
    ],
)
def test_an_interpolated_intent_names_only_what_is_shown_and_could_be_read(row: dict[str, Any]) -> None:
    assert render([row], {"a": 5, "b": 6}, interpolatedIntent="Do {a}").interpolated is None


def test_bytes_that_are_not_set_are_hidden_by_a_zero() -> None:
    rule = {"ifNotIn": [0]}
    rows = [field("P", "#.p", visible=rule), field("Q", "#.q", visible=rule)]
    assert values(render(rows, {"p": b"", "q": b"\1"})) == [("Q", "0x01")]


def test_nested_calldata_may_be_for_another_chain() -> None:
    calls: list[Any] = []
    row = field("Call", "#.data", "calldata", calleePath="@.to", chainIdPath="#.chain")
    render([row], {"data": b"\1" * 8, "chain": 10}, calls=calls)
    assert calls == [(USDC, None, b"\1" * 8, None, 10)]


# -- calldata inside, of the registry's own contracts ---------------------------------------------
SAFE_1_4_1 = "0x41675C099F32341bf84BFc5382aF534df5C7461a"
MIGRATION = "0x526643F69b81B008F46d95CD5ced5eC0edFFDaC6"
ROUTER = "0x1111111254fb6c44bAC0beD2854e76F90643097d"


def call(to: str, signature: str, values_: list[Any], value: int = 0) -> Any:
    data = encode_call(parse_function(signature), values_)
    tx = {"from": str(ME), "to": to.lower(), "data": "0x" + data.hex(), "value": hex(value)}
    asked = {"chain_id": 1, "account": str(ME), "method": "eth_sendTransaction", "params": [tx]}
    return decode(parse_request(asked), parse_evidence({}, ME, now=parse_time("2026-01-01T00:00:00Z", "now")))


EXEC = (
    "execTransaction(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,"
    "uint256 gasPrice,address gasToken,address refundReceiver,bytes signatures)"
)
SWAP = "uniswapV3Swap(uint256 amount,uint256 minReturn,uint256[] pools)"


def safe(to: str, data: bytes, operation: int) -> Any:
    zero = Address(bytes(20))
    to_ = Address.parse(to, strict=False)
    return call(SAFE_1_4_1, EXEC, [to_, 0, data, operation, 0, 0, 0, zero, zero, b""])


def test_a_swap_run_as_the_safe_is_not_told_as_a_swap() -> None:
    data = encode_call(parse_function(SWAP), [5, 6, [7]])
    plain, delegated = safe(ROUTER, data, 0), safe(ROUTER, data, 1)
    assert "Swap" in [f.value for f in plain.fields]
    assert "Swap" not in [f.value for f in delegated.fields]
    assert any(f.value.startswith("Run the code of") for f in delegated.fields)


def test_a_library_of_the_safe_is_told_by_its_own_descriptor_when_it_is_run_as_the_safe() -> None:
    data = encode_call(parse_function("migrateSingleton()"), [])
    (inner,) = safe(MIGRATION, data, 1).calls
    assert (inner.decoded_by.value, inner.description) == ("erc7730", "Migrate Safe")


def test_a_call_inside_that_pays_what_nobody_says_is_not_said_to_pay_nothing() -> None:
    data = encode_call(parse_function("ethUnoswap(uint256 minReturn,uint256 dex)"), [6, 7])
    router = "0x111111125421cA6dc452d289314280a0f8842A65"
    alone = call(router, "ethUnoswap(uint256 minReturn,uint256 dex)", [6, 7], value=10**18)
    assert "1 ETH" in [f.value for f in alone.fields]
    outer = call(router, "permitAndCall(bytes permit,bytes action)", [b"", data], value=10**18)
    assert [f.value for f in outer.fields] == ["0x" + data.hex()]
    assert outer.calls
    assert not any("0 ETH" in f.value for c in outer.calls for f in c.fields)


# -- clones of what a descriptor is bound to ------------------------------------------------------
LIDO = Address.parse("0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84")
BEFORE, AFTER = bytes.fromhex("363d3d373d3d3d363d73"), bytes.fromhex("5af43d82803e903d91602b57fd5bf3")


@pytest.mark.parametrize(
    ("code", "read"),
    [
        (BEFORE + LIDO + AFTER, True),
        (b"\xef\x01\x00" + LIDO, True),
        (BEFORE + LIDO + AFTER + b"\0", False),
        (b"\x5b" + BEFORE + LIDO + AFTER, False),
        (BEFORE + WHO + AFTER, False),
        (b"\x60\x80", False),
    ],
)
def test_a_clone_is_read_by_the_descriptor_of_its_code_and_has_no_owner_from_it(code: bytes, read: bool) -> None:
    data = encode_call(parse_function("transfer(address to,uint256 amount)"), [WHO, 10**18])
    tx = {"from": str(ME), "to": "0x" + "5c" * 20, "data": "0x" + data.hex()}
    asked = parse_request({"chain_id": 1, "account": str(ME), "method": "eth_sendTransaction", "params": [tx]})
    state = {"0x" + "5c" * 20: {"balance": "0x0", "nonce": 1, "code": "0x" + code.hex(), "storage": {}}}
    evidence = parse_evidence({"state": state}, ME, now=parse_time("2026-01-01T00:00:00Z", "now"))
    intent = decode(asked, evidence)
    assert (intent.decoded_by.value == "erc7730") is read
    assert intent.owner is None


def test_what_is_read_of_a_clone_is_not_taken_for_the_contract_itself() -> None:
    shown = {"intent": "Pay", "fields": [{"path": "#.a", "label": "$.metadata.owner"}]}
    real = Descriptor("calldata", frozenset(), None, {"owner": "Lido"}, {}, {}, {})
    names = Names(parse_evidence(None, ME, now=parse_time("2026-01-01T00:00:00Z", "now")), 1)

    def labels(of: Descriptor) -> list[str]:
        scope = Scope({"a": 5}, {}, {"metadata": of.metadata})
        return [f.label for f in Interpreter(of, scope, names, lambda *_: None).render(shown).fields]

    clone = real.for_clone()
    assert labels(clone) != ["Lido"]
    assert labels(real) == ["Lido"]


# -- which messages a descriptor is for -----------------------------------------------------------
PERMIT2 = "0x000000000022D473030F116dDEE9F6B43aC78BA3"


def permit2(**domain: Any) -> Any:
    details = members(token="address", amount="uint160", expiration="uint48", nonce="uint48")
    own = members(details="PermitDetails", spender="address", sigDeadline="uint256")
    message = {
        "details": {"token": str(USDC), "amount": "5000000", "expiration": 1_800_000_000, "nonce": 0},
        "spender": str(WHO), "sigDeadline": "1800000000",
    }  # fmt: skip
    asked = typed("PermitSingle", {"PermitSingle": own, "PermitDetails": details}, message, domain=domain)
    return decode(asked, parse_evidence({}, asked.account, now=parse_time("2026-01-01T00:00:00Z", "now")))


def test_a_descriptor_is_for_the_contract_chain_and_name_of_its_domain_alone() -> None:
    whole = {"name": "Permit2", "chainId": 1, "verifyingContract": PERMIT2}
    assert permit2(**whole).decoded_by.value == "erc7730"
    assert permit2(**{**whole, "chainId": "0x1"}).decoded_by.value == "erc7730"
    for other in (
        {**whole, "name": "Permit3"},
        {**whole, "chainId": 31337},
        {**whole, "verifyingContract": str(WHO)},
        {k: v for k, v in whole.items() if k != "chainId"},
        {k: v for k, v in whole.items() if k != "verifyingContract"},
        {k: v for k, v in whole.items() if k != "name"},
    ):
        assert permit2(**other).decoded_by.value == "eip712", other
