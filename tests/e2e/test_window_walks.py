"""Whole walks through the window with a real desk, devices and chain behind it: what a person does on one afternoon."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.address import Address
from app.demo.session import LEDGER_ACCOUNT, DemoSession
from app.signing.session import SigningState
from app.ui.application import application
from app.ui.desktop.preferences import Preferences
from app.ui.main_window import MainWindow
from app.ui.pages.contacts import ContactsPage
from app.ui.pages.history import HistoryPage
from app.ui.pages.send import SendPage
from app.ui.reading.addresses import Standing, address_line
from app.ui.theme import look
from app.ui.tour import meet_ceremony, until
from tests.e2e.owner import Owner
from tests.ui.windows import forget

pytestmark = pytest.mark.gui
VERA = Address.parse("0xd9A1C3788D81257612E2581A6ea0aDa244853a91")


class Afternoon:
    """The demonstration's session and its window."""

    def __init__(self) -> None:
        self.app = application()
        self.session = DemoSession()
        self.window = MainWindow(self.session.desk, "light", self.session)
        self.window.show()
        self.until(lambda: self.session.hub.holder(LEDGER_ACCOUNT) is not None, "the simulated device")
        self.session.desk.select_account(LEDGER_ACCOUNT)

    def until(self, reached: Any, what: str) -> None:
        until(self.app, reached, what)

    def waiting(self) -> str:
        """The id of the one request that waits, judged and shown."""
        self.until(lambda: bool(self.window.requests.waiting()), "the verdict")
        (ticket,) = self.window.requests.waiting()
        self.window.requests.choose(ticket.id)
        self.app.processEvents()
        return ticket.id

    def sign(self, ticket_id: str) -> None:
        meet_ceremony(self.window, ticket_id)
        self.until(self.window.risk.confirm_button.isEnabled, "the way on")
        owner = Owner(self.session.ledger.panel)
        self.window.risk.confirm_button.click()
        self.until(lambda: self.window.tickets[ticket_id].state is SigningState.DONE, "the payment")
        owner.close()


@pytest.fixture
def afternoon() -> Iterator[Afternoon]:
    made = Afternoon()
    yield made
    made.session.desk.stop()
    made.app.processEvents()
    forget(made.window)
    made.session.stop()
    look.apply("light", 10)


def test_a_contact_is_saved_verified_paid_and_exported(afternoon: Afternoon, tmp_path: Path) -> None:
    window = afternoon.window
    page = window.open_page("contacts")
    assert isinstance(page, ContactsPage)
    page._edit(None)
    page.name.setText("Vera")
    page.address.setText(str(VERA))
    page.way.setCurrentIndex(1)
    wanted = page._given.group
    assert wanted > 0 and not page.save.isEnabled(), "verified only with a group from the original source"
    page.group.setText(str(VERA)[2:][(wanted - 1) * 4 : wanted * 4])
    page.save.click()
    assert afternoon.session.profile.contacts()[VERA].verified

    send = window.open_page("send")
    assert isinstance(send, SendPage)
    send.transfer.recipient.setText("Vera")
    send.transfer.amount.setText("0.2")
    afternoon.until(send.transfer.review.isEnabled, "the form")
    send.transfer.review.click()
    ticket_id = afternoon.waiting()
    assessment = window.tickets[ticket_id].assessment
    assert assessment is not None and address_line(assessment, VERA).standing is Standing.VERIFIED
    afternoon.sign(ticket_id)

    history = window.open_page("history")
    assert isinstance(history, HistoryPage)
    afternoon.until(lambda: len(history.records) == 1, "the record")
    history.export_to(str(tmp_path / "history.csv"))
    afternoon.until(lambda: "1 request exported" in history.said, "the file")
    with (tmp_path / "history.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert any(str(VERA) in str(value) for value in row.values())


def test_a_link_is_judged_as_somebody_elses_wish_and_a_new_look_loses_nothing(afternoon: Afternoon) -> None:
    window = afternoon.window
    window.handed_over(f"ethereum:{VERA}@{afternoon.session.chain.chain_id}?value=2.5e17")
    ticket_id = afternoon.waiting()
    ticket = window.tickets[ticket_id]
    assert ticket.request.origin == "file:link" and ticket.request.declared is None
    for theme, point in (("dark", 14), ("contrast", 10), ("light", 10)):
        window.restyle(Preferences(theme=theme, point=point))
        afternoon.app.processEvents()
        assert window.current_key == "requests" and window.requests.chosen_id == ticket_id
        assert window.risk.isVisible() and window.requests.waiting(), theme
    afternoon.sign(ticket_id)
    assert window.tickets[ticket_id].outcome.receipt_ok


def test_a_nonsense_link_is_said_and_nothing_waits(afternoon: Afternoon) -> None:
    afternoon.window.handed_over("ethereum:nonsense?value=1")
    assert "cannot be read" in afternoon.window.toast.text
    assert not afternoon.window.requests.waiting()
