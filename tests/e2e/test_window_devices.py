"""The six ready requests in the real window, on both simulated devices: judged, ceremony met, signed, outcome shown."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.demo.session import ACCOUNTS, DemoSession
from app.signing.session import SigningState
from app.signing.verify import signer_of
from app.ui.application import application
from app.ui.main_window import MainWindow
from app.ui.pages.demo import DemoPage
from app.ui.tour import meet_ceremony, until
from tests.devices.trezor_bench import Owner as TrezorOwner
from tests.e2e.owner import Owner as LedgerOwner
from tests.ui.windows import forget

pytestmark = pytest.mark.gui
DONE = {SigningState.DONE, SigningState.HANDED_BACK, SigningState.SIGNED}
RUNS = ((0, 1, 2, 3, 4), (5,))
"""The approval and the swap carry one nonce and are never sent: each needs a desk of its own."""


@contextmanager
def somebody_at(session: DemoSession, device: str) -> Iterator[None]:
    """An owner who approves on the device."""
    if device.startswith("Ledger"):
        presser = LedgerOwner(session.ledger.panel)
        yield
        presser.close()
    else:
        watcher = TrezorOwner(session.trezor)
        yield
        watcher.stop()


@pytest.mark.parametrize("places", RUNS)
@pytest.mark.parametrize("device", list(ACCOUNTS))
def test_ready_requests_go_through_the_window_to_the_device(qtbot: QtBot, device: str, places: tuple[int, ...]) -> None:
    session = DemoSession()
    window = MainWindow(session.desk, "light", session)
    app = application()
    try:
        window.show()
        until(app, lambda: session.hub.holder(ACCOUNTS[device]) is not None, "the simulated device")
        page = window.open_page("demo")
        assert isinstance(page, DemoPage)
        page.device.setCurrentText(device)
        for place in places:
            sign(window, session, device, place)
    finally:
        session.desk.stop()
        app.processEvents()  # what the desk said last, while the profile is still there to be read
        forget(window)
        session.stop()


def sign(window: MainWindow, session: DemoSession, device: str, place: int) -> None:
    app = application()
    before = {t.id for t in session.desk.tickets()}
    window._submit_demo(place)
    until(app, lambda: len(session.desk.tickets()) > len(before), "the request")
    ticket_id = next(t.id for t in session.desk.tickets() if t.id not in before)
    until(app, lambda: judged(window, ticket_id), "the verdict")
    ticket = window.tickets[ticket_id]
    assert ticket.assessment is not None
    assert ticket.assessment.verdict.word == session.ready()[place].expected
    # As if the minute that some verdicts demand had passed.
    session.desk._table.change(ticket_id, received_at=ticket.received_at - timedelta(minutes=2))
    until(app, lambda: window.tickets[ticket_id].received_at != ticket.received_at, "the minute")
    window.requests.choose(ticket_id)
    app.processEvents()
    meet_ceremony(window, ticket_id)
    until(app, window.risk.confirm_button.isEnabled, "the way on")
    with somebody_at(session, device):
        window.risk.confirm_button.click()
        until(app, lambda: ended(session, ticket_id), "the signature")
    done = session.desk.ticket(ticket_id)
    assert done is not None and done.outcome.signature is not None and done.request.digest is not None
    assert signer_of(done.request.digest, done.outcome.signature) == ACCOUNTS[device]
    until(app, lambda: window.tickets[ticket_id].state in DONE, "the outcome in the window")


def judged(window: MainWindow, ticket_id: str) -> bool:
    ticket = window.tickets.get(ticket_id)
    return ticket is not None and ticket.assessment is not None and ticket.state is SigningState.WAITING


def ended(session: DemoSession, ticket_id: str) -> bool:
    time.sleep(0.005)
    ticket = session.desk.ticket(ticket_id)
    return ticket is not None and (ticket.over or (ticket.state is SigningState.SIGNED and ticket.problem is not None))
