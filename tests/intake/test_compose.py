"""What the user composes is exact, declares what it means, and decodes to what was meant."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.address import NATIVE, Address
from app.assess import assess
from app.context import parse_evidence
from app.evidence import Contact
from app.intake.compose import (
    NetworkFees,
    Sendable,
    bumped,
    erc20,
    native,
    parse_amount,
    parse_token_id,
    plain_amount,
    popular,
    replacement,
    revoke_allowance,
    revoke_operator,
    revoke_permit2,
    transfer,
)
from app.intake.files import read_requests
from app.intake.link import parse_link
from app.intake.payouts import example, read_payouts
from app.intake.recipients import Circle, describe, partial_error, read_recipient
from app.intent.model import ChangeKind
from app.policy.rules import preset
from app.request import RequestError, parse_request
from app.transaction import Transaction

ME = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")
VERA = Address.parse("0xd9A1C3788D81257612E2581A6ea0aDa244853a91")
TWIN = Address.parse("0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91")
OTHER = Address.parse("0x71C7656EC7ab88b098defB751B7401B5f6d8976F")
USDC = Address.parse("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
NFT = Address.parse("0xBC4CA0EdA7647A8aB7C2061c2E118A18a936f13D")
CIRCLE = Circle(ME, {VERA: Contact(VERA, "Vera", True)})


def judged(value: dict[str, Any]) -> Any:
    request = parse_request(value)
    return assess(request, parse_evidence(None, request.account, now=datetime.now(UTC)), preset("careful"))


# -- amounts ----------------------------------------------------------------------------------------


@given(st.integers(0, 2**256 - 1), st.integers(0, 36))
def test_an_amount_survives_being_written_and_read(value: int, decimals: int) -> None:
    assert parse_amount(plain_amount(value, decimals), decimals) == value


@pytest.mark.parametrize(
    ("text", "decimals", "value"),
    [("1", 18, 10**18), ("0.1", 18, 10**17), (".5", 1, 5), ("1.", 2, 100), ("1,234.56", 2, 123456), ("1 234 567", 0, 1234567),
     ("1'234.5", 1, 12345), ("1.50", 1, 15), ("007", 0, 7)],
)  # fmt: skip
def test_amounts_people_write(text: str, decimals: int, value: int) -> None:
    assert parse_amount(text, decimals) == value


@pytest.mark.parametrize(
    ("text", "rule"),
    [("1,5", "comma"), ("1,234", "comma"), ("1.234.5", "no amount"), ("-1", "no amount"), ("1e18", "no amount"), ("", "no amount"),
     ("٣", "no amount"), ("0.0000001", "decimals"), ("9" * 80, "larger"), ("1 2", "no amount"), ("NaN", "no amount")],
)  # fmt: skip
def test_amounts_that_could_mean_two_things_are_refused(text: str, rule: str) -> None:
    with pytest.raises(RequestError, match=rule):
        parse_amount(text, 6)


def test_token_ids_are_whole_numbers() -> None:
    assert (parse_token_id("#7"), parse_token_id("0xff"), parse_token_id("123")) == (7, 255, 123)
    for text in ("", "-1", "1.5", "0xzz", str(2**256), "²"):
        with pytest.raises(RequestError, match="token id"):
            parse_token_id(text)


# -- transfers ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "amount", "token_id"),
    [
        (native(1), 123456789, None),
        (erc20(1, USDC), 1_500_000, None),
        (Sendable("erc721", NFT, "BAYC"), 1, 42),
        (Sendable("erc1155", NFT, "ITEM"), 3, 42),
    ],
)
def test_a_composed_transfer_does_what_it_declares(what: Sendable, amount: int, token_id: int | None) -> None:
    a = judged(transfer(ME, 1, what, VERA, amount, token_id))
    sent = [c for c in a.effects.changes if c.kind is ChangeKind.SEND]
    assert [(c.asset, c.counterparty, c.token_id) for c in sent] == [(what.asset, VERA, token_id)]
    assert sent[0].amount in ((amount,) if what.counted else (1, None))
    assert "intent-mismatch" not in {f.check for f in a.findings}
    assert a.request.declared is not None and a.request.declared.to == VERA
    changed = transfer(ME, 1, what, VERA, amount, token_id)
    changed["intent"]["to"] = str(OTHER)
    assert "intent-mismatch" in {f.check for f in judged(changed).findings}


def test_nothing_is_no_transfer() -> None:
    with pytest.raises(RequestError, match="above zero"):
        transfer(ME, 1, native(1), VERA, 0)
    with pytest.raises(RequestError, match="token id"):
        transfer(ME, 1, Sendable("erc721", NFT, "N"), VERA)


def test_a_token_nobody_knows_asks_for_a_node() -> None:
    with pytest.raises(RequestError, match="decimals"):
        erc20(1, OTHER)
    assert erc20(1, OTHER, symbol="X", decimals=3).decimals == 3
    assert {"ETH", "USDC", "USDT", "DAI"} <= {s.symbol for s in popular(1)}


@pytest.mark.parametrize(
    "value",
    [
        revoke_allowance(ME, 1, USDC, OTHER),
        revoke_operator(ME, 1, NFT, OTHER),
        revoke_permit2(ME, 1, [(USDC, OTHER), (USDC, VERA)]),
    ],
)
def test_a_revocation_takes_away_and_gives_nothing(value: dict[str, Any]) -> None:
    a = judged(value)
    kinds = {c.kind for c in a.effects.changes}
    assert kinds == {ChangeKind.REVOKE}
    assert a.verdict.word in ("clear", "caution")
    assert "intent-mismatch" not in {f.check for f in a.findings}


# -- replacing ----------------------------------------------------------------------------------------


@given(st.integers(0, 10**15))
def test_a_replacement_pays_at_least_an_eighth_more(price: int) -> None:
    assert bumped(price) > price
    assert bumped(price) * 1000 >= price * 1125


def test_speeding_up_keeps_everything_but_the_price() -> None:
    old = Transaction(1, VERA, 5, b"\x01\x02", nonce=7, gas=50_000, max_fee_per_gas=100, max_priority_fee_per_gas=10)
    new = parse_request(replacement(old, ME, cancel=False)).transaction
    assert new is not None
    assert (new.nonce, new.to, new.value_wei, new.data, new.gas) == (7, VERA, 5, b"\x01\x02", 50_000)
    assert (new.max_fee_per_gas, new.max_priority_fee_per_gas) == (113, 12)
    rising = parse_request(replacement(old, ME, cancel=False, fees=NetworkFees(1000, 50))).transaction
    assert rising is not None
    assert (rising.max_fee_per_gas, rising.max_priority_fee_per_gas) == (2050, 50)


def test_cancelling_pays_nothing_to_oneself_under_the_same_nonce() -> None:
    old = Transaction(1, VERA, 5, nonce=7, gas=21_000, gas_price=100)
    a = judged(replacement(old, ME, cancel=True))
    tx = a.request.transaction
    assert tx is not None
    assert (tx.nonce, tx.to, tx.value_wei, tx.data, tx.gas_price) == (7, ME, 0, b"", 113)
    assert "intent-mismatch" not in {f.check for f in a.findings}
    with pytest.raises(RequestError, match="nonce"):
        replacement(Transaction(1, VERA), ME, cancel=True)


# -- recipients ---------------------------------------------------------------------------------------


def test_a_recipient_is_read_strictly_and_spaces_between_groups_do_not_matter() -> None:
    spaced = "0x d9A1 C378 8D81 2576 12E2 581A 6ea0 aDa2 4485 3a91"
    assert read_recipient(spaced, CIRCLE, 1).name == "Vera"
    wrong = read_recipient("0xd9A1c3788D81257612E2581A6ea0aDa244853a91", CIRCLE, 1)
    assert wrong.address is None and "EIP-55" in wrong.error
    assert str(VERA) not in wrong.error  # nobody may be talked into paying a mistyped address
    assert "starts with 0x" in read_recipient("vera.eth", CIRCLE, 1).error
    assert "41 digits" in read_recipient(str(VERA) + "a", CIRCLE, 1).error


def test_an_address_that_looks_like_a_contact_is_not_accepted() -> None:
    twin = read_recipient(str(TWIN), CIRCLE, 1)
    assert not twin.ok and twin.twin is not None and "Vera" in twin.warnings[0]
    assert read_recipient(str(VERA), CIRCLE, 1).ok


def test_places_where_money_is_lost_are_named() -> None:
    assert "lost" in describe(Address(bytes(20)), CIRCLE, 1).warnings[0]
    assert "own contract" in describe(USDC, CIRCLE, 1, asset=USDC).warnings[0]
    assert "token’s contract" in describe(USDC, CIRCLE, 1).warnings[0]


@pytest.mark.parametrize(
    ("text", "wrong"), [("", False), ("0", False), ("0x", False), ("0xd9A1", False), ("x", True), ("0xg", True), ("0x" + "1" * 41, True)]
)  # fmt: skip
def test_typing_is_not_scolded_before_it_is_wrong(text: str, wrong: bool) -> None:
    assert bool(partial_error(text)) is wrong


# -- links --------------------------------------------------------------------------------------------


def test_links_of_the_standard_are_read() -> None:
    a = parse_link(f"ethereum:{VERA}@10?value=2.014e18")
    assert (a.to, a.chain_id, a.token, a.amount) == (VERA, 10, None, 2014 * 10**15)
    b = parse_link(f"ethereum:pay-{USDC}/transfer?address={VERA}&uint256=1500000&gas=21000")
    assert (b.to, b.token, b.amount, b.ignored) == (VERA, USDC, 1_500_000, ("gas",))
    assert parse_link(f"ethereum:{VERA}").amount is None


@pytest.mark.parametrize(
    "link",
    [
        f"ethereum:{VERA}?value=1&value=2",
        f"ethereum:{VERA}?value=1e500000000",
        f"ethereum:{VERA}?value=1.5",
        f"ethereum:{VERA}/approve?address={OTHER}&uint256=1",
        f"ethereum:{USDC}/transfer?uint256=1",
        f"ethereum:{USDC}/transfer?address={VERA}&uint256=1&value=5",
        f"ethereum:{VERA}@x?value=1",
        f"ethereum:{VERA}?note=hello",
        "ethereum:vera.eth?value=1",
        f"bitcoin:{VERA}",
        "ethereum:" + "1" * 5000,
    ],
)
def test_links_that_lie_or_ask_for_more_are_refused(link: str) -> None:
    with pytest.raises(RequestError):
        parse_link(link)


def test_what_a_link_asks_is_its_authors_wish_and_not_declared_as_the_users() -> None:
    (value,) = read_requests(f"ethereum:{USDC}/transfer?address={VERA}&uint256=1500000", ME)
    assert value["origin"] == "file:link" and "intent" not in value


# -- payout lists -------------------------------------------------------------------------------------


def listed(*rows: str, head: str = "address,amount,asset,name") -> Any:
    return read_payouts("\n".join((head, *rows)), CIRCLE)


def test_the_example_list_is_good() -> None:
    given = read_payouts(example(), CIRCLE)
    assert not given.faulty
    assert [(w.symbol, t) for _, w, t in given.totals()] == [("ETH", 10**17), ("USDC", 125_500_000)]
    for line in given.lines:
        a = judged(line.request(ME))
        assert "intent-mismatch" not in {f.check for f in a.findings}


@pytest.mark.parametrize(
    ("row", "field", "rule"),
    [
        ("0xd9A1c3788D81257612E2581A6ea0aDa244853a91,1", "address", "EIP-55"),
        ("0x12,1", "address", "40 hex digits"),
        (f"{TWIN},1", "address", "looks like Vera"),
        (f"{'0x' + '0' * 40},1", "address", "lost"),
        (f"{USDC},1,USDC", "address", "own contract"),
        (f"{VERA},0", "amount", "zero"),
        (f"{VERA},1.0000001,USDC", "amount", "decimals"),
        (f'{VERA},"1,5"', "amount", "comma"),
        (f"{VERA},1,SHIB9", "asset", "well-known"),
        (f"{VERA},1,ETH,Bob", "name", "saved this address as Vera"),
        (f"{OTHER},1,ETH,Vera", "address", "another address"),
        (f"{VERA},1,5,ETH,Vera", "line", "needs quotes"),
    ],
)
def test_each_fault_names_line_field_and_rule(row: str, field: str, rule: str) -> None:
    given = listed(f"{VERA},1", row)
    (bad,) = given.faulty
    assert bad.line == 3
    assert any(f.field == field and rule in f.rule for f in bad.faults), bad.faults
    with pytest.raises(RequestError, match="csv line 3"):
        bad.request(ME)


def test_the_same_payment_twice_is_warned_of_and_empty_lines_do_not_shift_numbers() -> None:
    given = listed(f"{VERA},1", "", f"{VERA},1", "", "x,1")
    assert [p.line for p in given.lines] == [2, 4, 6]
    assert "stands 2 times" in given.lines[0].warnings[-1]
    assert given.faulty[0].line == 6


def test_lists_of_other_programs_are_read() -> None:
    given = listed(f"{VERA};12.5;USDC", head="\ufeffTo;Amount;Token")
    assert given.lines[0].amount == 12_500_000
    for text in ("", "a,b\n1,2", "address,amount", f"address,amount,amount\n{VERA},1,1", "address\n" + str(VERA)):
        with pytest.raises(RequestError, match="csv"):
            read_payouts(text, CIRCLE)


def test_native_is_written_by_the_chains_own_ticker() -> None:
    given = read_payouts(f"address,amount,asset,chain_id\n{VERA},1,POL,137\n{VERA},1,ETH,137\n", CIRCLE)
    assert given.lines[0].what == native(137) and given.lines[0].what.asset == NATIVE
    assert given.lines[1].faults[0].field == "asset"
    assert Decimal(plain_amount(given.lines[0].amount or 0, 18)) == 1
