"""The tour: drives the demonstration from first run to verified signatures of both devices, with pictures of every screen."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from app.demo.session import TREZOR_ACCOUNT, DemoSession
from app.signing.session import SigningState
from app.signing.typed_back import asked_group
from app.ui.application import application
from app.ui.main_window import MainWindow
from app.ui.simulated_device import SimulatedDeviceWindow
from devices.simulated.panel import Panel


class TourError(RuntimeError):
    """The demonstration did not reach a point in time."""


def until(app: QApplication, reached: Callable[[], bool], what: str, timeout: float = 30.0) -> None:
    """Run the window's loop until `reached`. Raises TourError."""
    end = time.monotonic() + timeout
    while not reached():
        if time.monotonic() > end:
            raise TourError(f"the tour waited in vain for: {what}")
        app.processEvents()
        time.sleep(0.01)
    app.processEvents()


def run_tour(out: Path, themes: Sequence[str] | None = None, sizes: Sequence[str] | None = None) -> int:
    """Take pictures in every theme and size; returns the exit status."""
    app = application()
    out.mkdir(parents=True, exist_ok=True)
    count = 0
    for theme in themes or ("light", "dark"):
        for size in sizes or ("1180x760", "760x680"):
            width, height = (int(part) for part in size.split("x"))
            count += _one(app, out, theme, width, height)
    sys.stdout.write(f"{count} pictures in {out}\n")
    return 0


def _one(app: QApplication, out: Path, theme: str, width: int, height: int) -> int:
    session = DemoSession()
    window = MainWindow(session.desk, theme, session)
    window.resize(width, height)
    window.show()
    ledger = SimulatedDeviceWindow(session.ledger.panel, "Ledger Nano S Plus")
    trezor = SimulatedDeviceWindow(session.trezor.panel, "Trezor Safe 5", "trezor-t3t1")
    for device in (ledger, trezor):
        device.setStyleSheet(window.styleSheet())
        device.show()
    taken = 0

    def picture(name: str, what: QWidget = window) -> None:
        nonlocal taken
        for _ in range(3):  # wrapped text tells its height only after its new width arrived
            app.processEvents()
        taken += 1
        what.grab().save(str(out / f"{theme}-{width}x{height}-{taken:02d}-{name}.png"))

    try:
        picture("first-run")
        until(app, lambda: any(f.accounts for f in session.hub.devices()), "the simulated device")
        for row, (title, _) in enumerate(window.pages):
            window.navigation.setCurrentRow(row)
            picture("page-" + title.lower().replace(" ", "-"))
        tickets = []
        for place in range(len(session.ready())):
            ticket_id = session.submit(place)
            window.open_page("requests")
            until(app, lambda i=ticket_id: _waits(session, i) and i in window.tickets, "the verdict")  # type: ignore[misc]
            window.requests.choose(ticket_id)
            picture(f"request-{place + 1}")
            for part in _further(app, window):
                picture(f"request-{place + 1}-{part}")
            tickets.append(ticket_id)
        _sign(app, session, window, session.ledger.panel, ledger, tickets[0], picture)
        again = session.submit(0)
        until(app, lambda: _waits(session, again) and again in window.tickets, "the verdict")
        _differs(app, session, window, again, picture)
        session.account = TREZOR_ACCOUNT
        other = session.submit(0)
        until(app, lambda: _waits(session, other) and other in window.tickets, "the verdict")
        window.open_page("requests")
        window.requests.choose(other)
        picture("trezor-request")
        _sign(app, session, window, session.trezor.panel, trezor, other, picture, "trezor-")
        window.open_page("history")
        picture("history-after")
    finally:
        window.close()
        for device in (ledger, trezor):
            device.close_watch()
            device.close()
        for left in (window, ledger, trezor):
            left.deleteLater()
        # Its timers would ask a profile that is gone.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        session.stop()
    return taken


def _further(app: QApplication, window: MainWindow) -> Iterator[str]:
    """Scroll through the rest of a risk screen, a screenful at a time."""
    bar = window.risk.findings_bar
    part = 1
    while bar.value() < bar.maximum() and part < 6:
        bar.setValue(bar.value() + bar.pageStep() - 40)
        app.processEvents()
        part += 1
        yield str(part)
    bar.setValue(0)


def _differs(
    app: QApplication, session: DemoSession, window: MainWindow, ticket_id: str, picture: Callable[..., None]
) -> None:
    """The user sees something else on the device: the stop and its evidence."""
    window.requests.choose(ticket_id)
    app.processEvents()
    meet_ceremony(window, ticket_id)
    until(app, window.risk.confirm_button.isEnabled, "the way on")
    window.risk.confirm_button.click()
    until(app, lambda: bool(session.ledger.panel.view.buttons), "the device")
    until(app, window.risk.different_button.isVisible, "the button that stops")
    window.risk.different_button.click()
    until(app, lambda: window.tickets[ticket_id].state is SigningState.STOPPED, "the stop")
    until(app, lambda: window.risk.outcome.evidence is not None, "the stop's own screen")
    assert window.risk.outcome.evidence is not None
    window.risk.outcome.evidence.setPlainText("To\n0x71C7656EC7ab88b09\n8defB751B7401B5f6d\n8976F")
    picture("stopped")
    if session.ledger.panel.view.buttons:
        session.ledger.panel.press("reject" if "reject" in session.ledger.panel.view.buttons else "right")


def _waits(session: DemoSession, ticket_id: str) -> bool:
    ticket = session.desk.ticket(ticket_id)
    return ticket is not None and (ticket.state is SigningState.WAITING or ticket.over)


def _sign(
    app: QApplication,
    session: DemoSession,
    window: MainWindow,
    panel: Panel,
    device: SimulatedDeviceWindow,
    ticket_id: str,
    picture: Callable[..., None],
    whose: str = "",
) -> None:
    """Sign with the simulated device of `panel`, turning its pages as a person would."""
    window.requests.choose(ticket_id)
    app.processEvents()
    meet_ceremony(window, ticket_id)
    until(app, window.risk.confirm_button.isEnabled, "the way on")
    window.risk.confirm_button.click()
    ticket = session.desk.ticket(ticket_id)
    assert ticket is not None and ticket.prompt is not None
    last = list(ticket.prompt.screens[-1].lines)
    seen = -1
    shots = 0

    def press() -> bool:
        nonlocal seen, shots
        now = session.desk.ticket(ticket_id)
        view = panel.view
        if view.buttons and view.number != seen:
            seen = view.number
            shots += 1
            follows = (
                "approve" in view.buttons
            )  # a Trezor tells which screen it shows; a Ledger's pages are turned here too
            if shots > 1 and not follows:
                window.risk.mirror.later_button.click()
            if shots in (1, 4) or follows:
                picture(f"{whose}device-asks")
                picture(f"{whose}simulated-device", device)
            panel.press("approve" if follows else "both" if list(view.lines) == last else "right")
        return now is not None and now.over

    until(app, press, "the signature")
    picture(f"{whose}signed")


def meet_ceremony(window: MainWindow, ticket_id: str) -> None:
    """Do what the ceremony asks, as a careful user would, in the shown widgets."""
    ticket = window.tickets[ticket_id]
    steps = ticket.assessment.ceremony.steps if ticket.assessment else ()
    for place, widget in window.risk.inputs.items():
        step = steps[place]
        if isinstance(widget, QCheckBox):
            widget.setChecked(True)
        elif step.step == "compare-address":
            widget.setText(asked_group(step.field or "", ticket_id).digits)
        else:
            widget.setText(step.field or "I asked for this myself")
