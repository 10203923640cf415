"""What a person meets on the first day: plain words instead of names of rules, no blame where nothing is wrong, keys that work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.address import Address
from app.checks.base import FRIEND, USDC, approve, transaction
from app.checks.registry import all_checks
from app.intent.model import Change, ChangeKind
from app.policy.rules import PRESETS, preset
from app.signing.live_desk import LiveDesk
from app.signing.model import Account, Network
from app.store.profile import Profile
from app.ui.desktop import preferences
from app.ui.main_window import MainWindow
from app.ui.pages.page import tick
from app.ui.pages.policy import PolicyPage, put_policy
from app.ui.reading.addresses import address_line
from app.ui.reading.money import amount
from app.ui.reading.policies import rule_words
from app.ui.risk_screen.screen import RiskScreen
from app.ui.theme import look
from devices.hub import Hub
from tests.checks.test_examples import judge
from tests.ui.risk import KINDS, ticket_of
from tests.ui.windows import forget

pytestmark = pytest.mark.gui
ME = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")
PERMIT2 = "0x000000000022D473030F116dDEE9F6B43aC78BA3"


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Iterator[MainWindow]:
    profile = Profile.open(tmp_path / "profile")
    profile.put_account(Account(ME, "m/44'/60'/0'/0/0", "", "ledger", "ledger-nanosp"))
    desk = LiveDesk(profile, Hub(usb=False))
    made = MainWindow(desk)
    made.show()
    yield made
    forget(made)
    desk.stop()
    profile.close()


def texts(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


# -- policy --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", PRESETS)
def test_a_policys_rules_name_checks_by_what_they_say_not_by_their_ids(name: str) -> None:
    ids = {check.id for check in all_checks() if "-" in check.id}
    said = " ".join(sentence for _, sentence in rule_words(preset(name)))
    assert not {i for i in ids if i in said.replace(",", " ").split()}
    assert "“" in said


def test_who_has_not_chosen_a_policy_meets_the_choice_first(window: MainWindow) -> None:
    page = window.open_page("policy")
    assert isinstance(page, PolicyPage)
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Presets"


def test_who_has_chosen_meets_what_is_in_force_under_the_name_it_was_chosen_by(window: MainWindow) -> None:
    from datetime import UTC, datetime

    put_policy(window.desk.profile, preset("careful"), preset("small-business"), datetime.now(UTC))
    page = window.open_page("policy")
    assert isinstance(page, PolicyPage)
    assert page.tabs.tabText(page.tabs.currentIndex()) == "In force"
    assert "Small business" in texts(page.tabs.currentWidget())
    assert "Small business" in texts(window.open_page("home"))


# -- the risk screen ------------------------------------------------------------------------------------------
@pytest.fixture
def screen(qtbot: Any) -> Iterator[RiskScreen]:
    look.apply("light", 10)
    made = RiskScreen()
    made.resize(1100, 760)
    made.show()
    yield made
    forget(made)


def test_a_connected_device_is_not_called_missing_while_fields_are(screen: RiskScreen) -> None:
    screen.show_ticket(replace(ticket_of(KINDS["transfer"]), prompt=None))
    said = texts(screen.mirror)
    assert "No connected device" not in said
    assert "Its pages appear here when" in said
    screen.show_ticket(ticket_of(KINDS["transfer"], None))
    assert "No connected device holds this account." in texts(screen.mirror)


def test_a_contract_named_like_its_owner_is_named_once() -> None:
    line = address_line(judge(approve(PERMIT2)), Address.parse(PERMIT2))
    assert line.name == "Permit2"


def test_a_plain_payment_is_not_said_to_be_read_by_a_contracts_interface(screen: RiskScreen) -> None:
    screen.show_ticket(ticket_of(KINDS["transfer"]))
    assert "interface of this contract" not in texts(screen)
    screen.show_ticket(ticket_of(transaction(USDC, data="0xa9059cbb" + FRIEND[2:].rjust(64, "0") + "1".rjust(64, "0"))))
    assert "interface of this contract" in texts(screen)


def test_a_payment_without_a_known_past_is_not_said_to_be_the_first() -> None:
    """Known contacts tell who is saved, not whom the account has paid."""
    value = transaction(FRIEND, value=10**18)
    del value["context"]["history"]
    (found,) = [f for f in judge(value).findings if f.check == "recipient-first-time"]
    assert "never paid" not in found.title
    assert "past payments are not known" in found.detail
    value["context"]["history"] = []
    (found,) = [f for f in judge(value).findings if f.check == "recipient-first-time"]
    assert found.title == "You never paid this address before"


# -- keys ------------------------------------------------------------------------------------------------------
def test_return_takes_a_finished_payment_to_its_review(window: MainWindow, qtbot: Any) -> None:
    window.desk.profile.put_network(Network(1, "Ethereum"))
    form: Any = window.open_page("send").transfer  # type: ignore[attr-defined]
    form.recipient.setText(FRIEND)
    QTest.keyClick(form.recipient, Qt.Key.Key_Return)
    assert window.current_key == "send", "without an amount there is nothing to review"
    form.amount.setText("0.25")
    QTest.keyClick(form.amount, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_key == "requests")
    assert len(window.desk.tickets()) == 1


def test_return_in_a_nodes_address_saves_it(window: MainWindow) -> None:
    page: Any = window.open_page("networks")
    page.url.setText("http://127.0.0.1:9")
    QTest.keyClick(page.url, Qt.Key.Key_Return)
    assert [n.rpc_url for n in window.desk.networks()] == ["http://127.0.0.1:9"]


def test_a_fault_in_a_form_is_a_sentence(window: MainWindow) -> None:
    form: Any = window.open_page("send").transfer  # type: ignore[attr-defined]
    form.recipient.setText("0x1234")
    form.amount.setText("0,1")
    for key in ("recipient", "amount"):
        said = form.notes[key].text()
        assert said[0].isupper(), said


def test_the_words_beside_a_box_tick_it(qtbot: Any) -> None:
    box, shown = tick("Notify me")
    qtbot.addWidget(shown)
    shown.show()
    words = next(w for w in shown.findChildren(QLabel) if w.text() == "Notify me")
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert box.isChecked()
    box.setEnabled(False)
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert box.isChecked()


def test_an_opened_list_says_in_full_what_is_wrong_with_its_first_wrong_line(window: MainWindow, qtbot: Any) -> None:
    window.desk.profile.put_network(Network(1, "Ethereum"))
    view: Any = window.open_page("send").payouts  # type: ignore[attr-defined]
    view.read(f"address,amount\n{FRIEND},1\n{FRIEND},1.5\n0x1234,2\n{FRIEND},x\n")
    qtbot.waitUntil(lambda: view.given is not None)
    assert view.detail.text().startswith("Line 4,")
    assert "40 hex digits" in view.detail.text()


def test_the_help_opens_with_how_to_do_things_and_finds_them_by_their_words(window: MainWindow) -> None:
    page: Any = window.open_page("help")
    assert page.list.currentItem().text() == "How do I …"
    for wanted in ("price file", "second person", "node", "csv", "browser", "keyboard"):
        page.search.setText(wanted)
        assert "How do I …" in [page.list.item(i).text() for i in range(page.list.count())], wanted
    page.search.setText("looks like one")
    assert page.list.currentItem().text() == "This address only looks like one you know"


def test_what_the_help_promises_is_there(window: MainWindow) -> None:
    """Names of pages, keys, options and settings in the help are those of the program."""
    from app.cli import parser
    from app.policy.rules import parse_policy
    from app.store.prices import read_prices
    from app.ui.pages.help import guide_text

    told = guide_text("how")
    assert {title for title, _ in window.pages} >= {"Accounts", "Policy", "Networks", "Sites", "Send", "Settings"}
    keys = {a.shortcut().toString() for a in window.findChildren(QAction)}
    assert {"Ctrl+1", "Ctrl+9", "Ctrl+O", "Ctrl+Shift+V"} <= keys
    assert read_prices(told[told.index('{"1:ETH"') : told.index('"1"}') + 4])
    text = preset("small-business").text.replace("limit_per_day_usd", f'approvers = ["{FRIEND}"]\nlimit_per_day_usd', 1)
    assert parse_policy(text.replace("[settings]", "[settings]\nsecond_approver_always = true", 1))
    assert parser().parse_args(["history", "import", "--account", str(ME), "--rpc", "http://127.0.0.1:8545"])


def test_who_gains_control_is_said_as_a_sentence_in_the_persons_language(qapp: Any) -> None:
    value = transaction(FRIEND)
    a = judge(value)
    change = Change(ChangeKind.OWN, a.request.account, what="becomes an owner of the Safe")
    assert amount(a, change) == "Becomes an owner of the Safe"
    preferences.translate(qapp, "de")
    try:
        assert amount(a, change) == "Wird Eigentümer des Safe"
        run = replace(change, what="foreign code runs with all its rights")
        assert "foreign code" not in amount(a, run)
    finally:
        preferences.translate(qapp, "en")
