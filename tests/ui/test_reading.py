"""What the screen says, tested as sentences: no window is needed for any of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from app.address import Address
from app.checks.base import FAKE_FRIEND, FRIEND, STRANGER, USDC, approve, past, permit, person, token_send, transaction
from app.policy.model import Verdict
from app.signing.model import Problem
from app.signing.session import SigningState
from app.signing.typed_back import AskedGroup, asked_group, read_amount, same_amount, same_group
from app.ui.prompt.marks import Target, page_marks, spans, targets_of
from app.ui.prompt.panel import wrapped
from app.ui.reading import names
from app.ui.reading.addresses import Standing, address_line, different_digits
from app.ui.reading.ceremony import Done, example_amount, how_done, seconds_left, step_lines
from app.ui.reading.coverage import coverage_of
from app.ui.reading.findings import finding_lines
from app.ui.reading.foreign import mixed_letters, origin_line, spaced, warning
from app.ui.reading.money import money_of
from app.ui.reading.numbers import countdown, day, dollars, locale_digits, whole_units
from app.ui.reading.report import as_text, difference
from app.ui.reading.states import device_name, how_to_reject, kind_words, state_line, told, verdict_line
from devices.device import MODELS
from tests.checks.test_examples import judge
from tests.ui.risk import KINDS, prompt_of, ticket_of

_PAID = [past(FRIEND, days=d) for d in (30, 60, 90)]
_PRICE = {USDC: {"symbol": "USDC", "decimals": 6, "usd": "1.0"}}


# -- numbers ------------------------------------------------------------------------------------------
def test_amounts_are_in_the_users_format_and_exact_to_the_last_digit() -> None:
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    assert whole_units(1_234_567_890_123_456_789, 18, german) == "1,234567890123456789"
    assert whole_units(1_500_500_000, 6, german) == "1.500,5"
    assert locale_digits("1,500.5", QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)) == "1,500.5"


def test_a_price_of_an_unlimited_amount_is_no_crash() -> None:
    assert dollars(Decimal(1 << 256)).startswith("≈ $")
    assert dollars(None) == ""


@pytest.mark.parametrize(("left", "said"), [(0, "0:00"), (59.2, "1:00"), (3600, "1:00:00"), (86_399, "23:59:59")])
def test_a_countdown_reads_like_a_clock(left: float, said: str) -> None:
    assert countdown(left) == said


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("1500.5 USDC", True), ("1,500.5", True), ("1500,5", True), ("1 500.5 usdc", True), ("1500.50", True), ("1’500.5", True),
        ("1.500,5", False), ("1500.5 USDT", False), ("15005", False), ("1,5005", False), ("", False), ("1500", False),
    ],
)  # fmt: skip
def test_a_typed_amount_counts_in_the_devices_format_and_in_ones_own_but_never_as_another(
    typed: str, same: bool
) -> None:
    assert same_amount(typed, "1,500.5 USDC") is same


def test_a_dot_is_never_a_thousands_sign() -> None:
    assert read_amount("1.500") == (Decimal("1.5"), "")
    assert not same_amount("1.500", "1,500 USDC")
    assert read_amount("0,500") == (Decimal("0.5"), "")


# -- addresses ------------------------------------------------------------------------------------------
def test_the_asked_group_is_from_the_middle_and_changes_from_request_to_request() -> None:
    places = {asked_group(FRIEND, f"ticket{i}").place for i in range(60)}
    assert places == {3, 4, 5, 6}
    group = asked_group(FRIEND, "ticket1")
    assert group.digits == FRIEND[2:].lower()[group.place * 4 : group.place * 4 + 4]
    assert same_group(f" {group.digits.upper()} ", group)
    assert not same_group(FAKE_FRIEND[2:][group.place * 4 : group.place * 4 + 4], group)
    assert not same_group("", AskedGroup(3, "abcd"))


def test_the_terminal_asks_for_the_same_group_as_the_window() -> None:
    from app.sign_command import _group_words

    for ticket_id in ("a", "b", "c"):
        asked = asked_group(FRIEND, ticket_id)
        words = _group_words(FRIEND, ticket_id)
        assert f"Group {asked.place + 1} " in words
        first = int(words.split("digits ")[1].split(" ")[0])
        assert FRIEND[2:].lower()[first - 1 : first + 3] == asked.digits


def test_a_look_alike_is_shown_beside_what_it_looks_like_with_each_differing_digit() -> None:
    a = judge(transaction(FAKE_FRIEND, value=10**18, history=_PAID, contacts=[person(FRIEND)]))
    line = address_line(a, Address.parse(FAKE_FRIEND))
    assert line.twin == FRIEND
    assert line.twin_name == "Vera"
    assert line.standing is Standing.STRANGER
    assert line.differs == different_digits(FAKE_FRIEND, FRIEND)
    assert 10 in line.differs
    assert not {0, 1, 2, 3, 36, 37, 38, 39} & line.differs


def test_a_friend_says_how_often_and_when_last_a_stranger_says_never() -> None:
    a = judge(transaction(FRIEND, value=1, history=_PAID, contacts=[person(FRIEND)]))
    line = address_line(a, Address.parse(FRIEND))
    assert line.name == "Vera"
    assert line.standing is Standing.VERIFIED
    assert "3 times" in line.past
    assert day(datetime.fromisoformat(_PAID[0]["time"])) in line.past, "as this computer's calendar has it"
    assert address_line(a, Address.parse(STRANGER)).past == "You never paid or called it."


def test_without_a_past_nobody_is_called_a_stranger() -> None:
    value = transaction(STRANGER, value=1)
    value["context"].pop("history")
    value["context"].pop("contacts")
    line = address_line(judge(value), Address.parse(STRANGER))
    assert line.standing is Standing.UNKNOWN
    assert "not known" in line.past


def test_no_sentence_of_the_screen_shortens_an_address() -> None:
    a = judge(transaction(FAKE_FRIEND, value=10**18, history=_PAID, contacts=[person(FRIEND)]))
    assert "…" not in a.summary
    assert FAKE_FRIEND in a.summary


# -- money ------------------------------------------------------------------------------------------------
def test_what_leaves_what_arrives_and_who_gains_control_come_in_this_order() -> None:
    swap = money_of(judge(KINDS["swap"]))
    assert [x.amount for x in swap.pays] == ["1,000 USDC"]
    assert [x.amount for x in swap.gets] == ["at least 0.25 WETH"]
    assert swap.pays[0].fiat == "≈ $1,000.00"
    control = money_of(judge(approve(STRANGER))).control
    assert control[0].amount == "Any amount of USDC, without limit"
    assert control[0].who is not None
    assert control[0].who.address == STRANGER


def test_account_and_network_stand_with_the_money_and_a_failing_simulation_is_said() -> None:
    a = judge(KINDS["swap"])
    assert money_of(a).account == f"With your account {a.request.account} on Ethereum (chain 1)."
    failing = replace(a, effects=replace(a.effects, source="simulation", reverted=True, revert_reason="too little"))
    assert "IT FAILS (too little)" in money_of(failing).source


@pytest.fixture
def own_names() -> Iterator[None]:
    me = judge(transaction(FRIEND, value=1)).request.account
    names.use(names.Names({1: "Work", 8453: "Ethereum Rewards", 77: "Test bench"}, {me: "Savings"}))
    yield
    names.use(None)


def test_networks_and_accounts_carry_the_users_names_never_without_their_numbers(own_names: None) -> None:
    a = judge(transaction(FRIEND, value=1))
    said = money_of(a).account
    assert "Savings" in said and str(a.request.account) in said and "Work (Ethereum, chain 1)" in said
    assert names.network_name(8453) == "Ethereum Rewards (Base, chain 8453)", "a name a site chose hides nothing"
    assert names.network_name(77) == "Test bench (chain 77)" and names.network_name(78) == "chain 78"
    own = address_line(judge(transaction(FRIEND, value=1, accounts=[str(a.request.account)])), a.request.account)
    assert own.standing is Standing.OWN and "Savings" in own.name


def test_a_sign_in_says_what_it_proves_and_takes_nothing() -> None:
    money = money_of(judge(KINDS["sign-in"]))
    assert not (money.pays or money.gets or money.control)
    assert money.proof[0].amount == "That this account is yours"


def test_the_worst_case_is_one_number() -> None:
    value = permit(STRANGER, tokens=_PRICE, balances={USDC: "48120000000"}, value=48_120_000_000)
    assert money_of(judge(value)).worst_number == "≈ $48,120.00"


def test_without_prices_no_value_is_made_up() -> None:
    money = money_of(judge(token_send(FRIEND)))
    assert not money.priced
    assert all(not line.fiat for line in money.pays)


def test_a_tokens_own_name_is_called_its_own() -> None:
    fake = "0x" + "12" * 20
    a = judge(token_send(FRIEND, token=fake, tokens={fake: {"symbol": "USDC", "decimals": 6}}))
    line = money_of(a).pays[0]
    assert line.token.lower() == fake
    assert "itself" in line.token_note


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_of_request_has_a_name_and_a_report(kind: str) -> None:
    ticket = ticket_of(KINDS[kind])
    assert ticket.assessment is not None
    assert kind_words(ticket.assessment)
    text = as_text(ticket)
    assert "checks looked" in text
    assert "\u202e" not in text
    assert told(ticket.assessment).title in text


def test_what_the_user_wrote_down_is_compared_with_every_predicted_page() -> None:
    pages = (("Amount", "0.1 ETH"), ("To", "0xd9A1C3788D81257", "612E2581A6ea0aDa2", "44853a91"))
    assert difference(pages, "To\n0xd9A1C3788D81257612E2581A6ea0aDa244853a91\n0.1eth") == ""
    assert "0.7 ETH" in difference(pages, "Amount\n0.7 ETH")
    assert difference(pages, "") == ""


# -- findings and coverage ------------------------------------------------------------------------------
def test_a_finding_says_what_was_compared_with_what_and_as_of_when() -> None:
    a = judge(transaction(FAKE_FRIEND, value=10**18, history=_PAID, contacts=[person(FRIEND)]))
    first = finding_lines(a)[0]
    assert first.check == "recipient-lookalike"
    assert "3 entries" in first.compared
    assert "your contacts (1)" in first.compared
    assert f"As of {day(a.evidence.now)}." in first.compared
    assert first.tick is not None
    assert ("Known address", FRIEND) in first.evidence


def test_what_was_not_checked_is_counted_and_reasoned() -> None:
    line = coverage_of(judge(transaction(FRIEND, value=1)))
    assert "checks looked" in line.headline
    assert not line.complete
    assert sum(len(g.checks) for g in line.not_looked) == len(judge(transaction(FRIEND, value=1)).coverage.not_checked)


def test_no_verdict_promises_safety() -> None:
    for v in Verdict:
        words = f"{verdict_line(v.word).title} {verdict_line(v.word).todo}".lower()
        assert "safe" not in words
        assert max(len(s.split()) for s in words.split(".")) <= 20


def test_a_first_payment_is_not_called_usual_beside_the_note_that_it_is_the_first() -> None:
    usual = judge(transaction(FRIEND, value=10**17, history=_PAID, contacts=[person(FRIEND)]))
    assert usual.verdict is Verdict.CLEAR and told(usual).title == "Nothing unusual"
    first = judge(transaction(STRANGER, value=10**15, history=_PAID, contacts=[person(FRIEND)], origin="compose"))
    assert first.verdict is Verdict.CLEAR and "recipient-first-time" in {f.check for f in first.findings}
    assert told(first).title == "The recipient is new to you; nothing else is unusual"
    assert "original source" in told(first).todo
    unknown = judge(transaction(STRANGER, value=10**15, contacts=[person(FRIEND)], history=None, origin="compose"))
    assert "none of your contacts" in told(unknown).title
    told_of = as_text(replace(ticket_of(KINDS["transfer"]), assessment=unknown))
    assert "You never paid" not in told_of, "nobody can say so while the past is not known"
    assert "Nothing unusual" not in as_text(replace(ticket_of(KINDS["transfer"]), assessment=first))


def test_the_amount_to_type_is_nowhere_shown_beside_its_field() -> None:
    for kind in ("look-alike", "typed data"):
        ticket = ticket_of(KINDS[kind])
        for line in step_lines(ticket):
            if line.step.step == "type-amount":
                wanted = read_amount(line.step.field or "")
                assert wanted is not None
                assert f"{wanted[0]:f}" not in f"{line.title} {line.hint}"
                assert not same_amount(line.hint.partition("form: ")[2].partition(",")[0], line.step.field or "")
                break
        else:
            assert kind == "typed data", "no amount is asked for"
    assert {example_amount(a) for a in ("1234.5 ETH", "1,234.5 USDC", "5 ETH")} == {"98.76"}


def test_a_refusal_says_once_that_nothing_was_signed() -> None:
    refused = Problem("rejected", "Refused on the device.", "Nothing was signed.", 4001)
    line = state_line(ticket_of(KINDS["transfer"], state=SigningState.REJECTED, problem=refused))
    assert f"{line.sentence} {line.next_step}".count("Nothing was signed") == 1


# -- names and origins -----------------------------------------------------------------------------------
def test_letters_of_another_alphabet_inside_a_word_are_named_and_honest_writing_is_not() -> None:
    assert mixed_letters("uniswаp") == (("а", "CYRILLIC"),)
    assert "Cyrillic" in warning("pаypal")
    for honest in ("Вера", "Ελένη", "東京タワー", "Zoë", "uniswap.org", "мир и peace"):
        assert mixed_letters(honest) == (), honest


def test_a_link_is_not_called_the_users_own_words() -> None:
    assert "payment link" in origin_line("file:link").text and "You wrote" not in origin_line("file:link").text


def test_an_origin_in_other_letters_is_shown_in_both_spellings() -> None:
    line = origin_line("https://xn--uniswp-6ve.example")
    assert line.text == "Asked by https://xn--uniswp-6ve.example"
    assert line.warning
    assert origin_line("https://app.uniswap.org").warning == ""
    assert origin_line(None).text == "Nobody knows who asks."


def test_long_words_can_break_and_lose_nothing() -> None:
    word = "https://a-very-long-host-name.of-some-length.example.org/path?query=1"
    assert spaced(word).replace("\u200b", "") == word
    assert max(map(len, spaced("x" * 500).split("\u200b"))) <= 24


def test_a_long_origin_gains_no_visible_blank() -> None:
    shown = spaced("Asked by https://login.claim-bonus.example")
    assert [c for c in shown.removeprefix("Asked by ") if c.isspace()] == []


# -- states --------------------------------------------------------------------------------------------
@pytest.mark.parametrize("state", list(SigningState))
def test_every_state_has_a_sentence(state: SigningState) -> None:
    line = state_line(replace(ticket_of(KINDS["transfer"]), state=state))
    assert line.sentence.endswith((".", "…"))


@pytest.mark.parametrize(
    ("code", "retry"),
    [("locked", "confirm"), ("not-found", "confirm"), ("wrong-app", "confirm"), ("blind-signing-off", "confirm"), ("node", "refresh")],
)  # fmt: skip
def test_every_problem_has_a_next_step_and_a_way_to_try_again(code: str, retry: str) -> None:
    problem = Problem(code, "It is so.", "Do this.")
    line = state_line(replace(ticket_of(KINDS["transfer"]), problem=problem))
    assert (line.sentence, line.next_step, line.retry) == ("It is so.", "Do this.", retry)
    assert line.retry_words


@pytest.mark.parametrize("model", MODELS)
def test_every_model_has_its_name_and_its_way_to_refuse(model: str) -> None:
    assert device_name(model) != model
    assert how_to_reject(model) != how_to_reject("unheard-of")


# -- the ceremony ---------------------------------------------------------------------------------------
def test_a_wrong_group_is_told_from_an_unfinished_one() -> None:
    ticket = ticket_of(KINDS["look-alike"])
    line = next(x for x in step_lines(ticket) if x.step.step == "compare-address")
    asked = asked_group(line.step.field or "", ticket.id)
    assert how_done(ticket, line, {}) is Done.OPEN
    assert how_done(ticket, line, {line.index: asked.digits[:2]}) is Done.OPEN
    assert how_done(ticket, line, {line.index: FRIEND[2:][asked.place * 4 : asked.place * 4 + 4]}) is Done.WRONG
    assert how_done(ticket, line, {line.index: asked.digits}) is Done.DONE


def test_waiting_runs_from_the_arrival_whatever_happens_in_between() -> None:
    ticket = ticket_of(KINDS["typed data"])
    wait = next(x for x in step_lines(ticket) if x.step.step == "wait")
    came = datetime.now(UTC) - timedelta(seconds=50)
    later = replace(ticket, received_at=came, changed_at=datetime.now(UTC))
    assert seconds_left(later, wait.step) < 11
    done = replace(ticket, received_at=datetime.now(UTC) - timedelta(hours=1))
    assert how_done(done, wait, {}) is Done.DONE


# -- what to compare on the device --------------------------------------------------------------------------
@pytest.mark.parametrize("model", [m for m in MODELS if m != "ledger-nanox"])
def test_the_middle_of_the_recipient_and_the_amount_are_found_on_every_models_pages(model: str) -> None:
    value = transaction(STRANGER, value=10**17, history=_PAID, contacts=[person(FRIEND)])
    targets = targets_of(judge(value))
    kinds, marked = set(), ""
    for screen in prompt_of(value, model).screens:
        for span in spans(screen.lines, targets):
            kinds.add(span.kind)
            if span.kind == "address":
                marked += screen.lines[span.line][span.start : span.end]
    assert kinds >= {"address", "amount"}
    assert STRANGER[2:][12:28].lower() in marked.lower()


@pytest.mark.parametrize("model", ["ledger-nanosp", "trezor-t1b1", "trezor-t3t1"])
def test_of_a_look_alike_the_differing_digits_are_marked_on_the_devices_page(model: str) -> None:
    value = transaction(FAKE_FRIEND, value=10**17, history=_PAID, contacts=[person(FRIEND)])
    prompt = prompt_of(value, model)
    pages = [s for s in prompt.screens if not s.behind]
    marked = "".join(
        page.lines[s.line][s.start : s.end]
        for page, found in zip(pages, page_marks(prompt, targets_of(judge(value))), strict=True)
        for s in found
        if s.kind == "twin"
    )
    wanted = "".join(d for i, d in enumerate(FAKE_FRIEND[2:]) if i in different_digits(FAKE_FRIEND, FRIEND))
    assert marked.lower() == wanted.lower()


def test_a_digit_elsewhere_is_not_the_amount() -> None:
    target = (Target("amount", "1", units=("ETH",)),)
    assert spans(("Review", "1 of 4"), target) == ()
    assert spans(("Amount", "0.1 ETH"), target) == ()
    assert [(s.line, s.start, s.end) for s in spans(("Amount", "1 ETH"), target)] == [(1, 0, 1)]


def test_broken_lines_keep_their_marks_on_the_same_characters() -> None:
    line = "0xd9A1C3788D81257612E2581A6ea0aDa244853a91"
    found = spans((line,), (Target("address", line),))
    lines, moved = wrapped((line,), found, 18)
    assert "".join(lines) == line
    assert "".join(lines[s.line][s.start : s.end] for s in moved) == line[14:30]


def test_an_operator_for_all_items_is_counted_where_the_state_is_known() -> None:
    from app.assess import assess
    from app.policy.rules import preset
    from tests.effects import stage

    s = stage.Stage()
    nft = s.deploy("ListedNft")
    for number in range(3):
        s.call(stage.OWNER, nft, stage.data("mint(address,uint256)", stage.ME, number))
    given = "0x" + stage.data("setApprovalForAll(address,bool)", stage.FRIEND, True).hex()
    asked = stage.request("eth_sendTransaction", [{"from": str(stage.ME), "to": str(nft), "data": given}])
    money = money_of(assess(asked, s.evidence(), preset("careful")))
    assert money.worst_number == "3 NFTs" and money.worst_later
    assert money.worst_source == "Tried on the known state: it can be taken today."
    assert "(3 today)" in money.worst
