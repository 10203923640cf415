"""Nothing is cut off: narrow and wide, small and large text, right to left, with every kind of request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app.signing.model import Ticket
from app.signing.session import SigningState
from app.ui.risk_screen.screen import RiskScreen
from app.ui.theme import look
from app.ui.widgets.digits import Digits
from tests.ui.risk import KINDS, ticket_of
from tests.ui.test_window import unfold

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def usual_look(qtbot: Any) -> Iterator[None]:
    yield
    for left in QApplication.topLevelWidgets():
        left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a new look polishes what is still there
    look.apply("light", 10)


def shown(qtbot: Any, ticket: Ticket, width: int, height: int, *, rtl: bool = False) -> RiskScreen:
    made = RiskScreen()
    qtbot.addWidget(made)
    if rtl:
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.resize(width, height)
    made.show()
    made.show_ticket(ticket)
    unfold(made)
    for _ in range(6):
        QApplication.processEvents()
    return made


def cut_off(screen: RiskScreen) -> list[str]:
    """Widgets whose text does not fit where it stands."""
    out = []
    for w in screen.findChildren(QWidget):
        if not w.isVisible():
            continue
        if isinstance(w, QLabel) and w.text():
            need = w.heightForWidth(w.width()) if w.wordWrap() else w.sizeHint().height()
            if need > w.height() + 1 or (not w.wordWrap() and w.sizeHint().width() > w.width() + 1):
                out.append(f"label {w.text()[:60]!r} {w.size()} needs {need}")
        elif isinstance(w, Digits):
            if w.heightForWidth(w.width()) > w.height() + 1:
                out.append(f"digits {w.text} {w.size()}")
        elif isinstance(w, QAbstractButton) and w.text() and w.sizeHint().width() > w.width() + 1:
            out.append(f"button {w.text()!r} {w.width()} needs {w.sizeHint().width()}")
        parent = w.parentWidget()
        if isinstance(w, QLabel | Digits | QAbstractButton) and parent is not None:
            left = w.mapTo(screen, QPoint(0, 0)).x()
            if left < -1 or left + w.width() > screen.width() + 1:
                out.append(f"outside {type(w).__name__} {left}+{w.width()} of {screen.width()}")
    return out


@pytest.mark.parametrize(
    ("kind", "width", "point"),
    [
        *((kind, 620, 24.0) for kind in KINDS),
        *((kind, 560, 8.0) for kind in ("typed data", "batch", "hostile typed data")),
        *((kind, 1100, 10.0) for kind in ("typed data", "look-alike")),
    ],
)
def test_no_text_is_cut_off(qtbot: Any, kind: str, width: int, point: float) -> None:
    look.apply("light", point)
    screen = shown(qtbot, ticket_of(KINDS[kind], "ledger-nanosp"), width, 700)
    assert screen.width() <= width + 1, "something is wider than the window"
    assert cut_off(screen) == []


@pytest.mark.parametrize("point", [8.0, 14.0])
def test_the_device_is_beside_the_findings_where_there_is_room_and_below_where_not(qtbot: Any, point: float) -> None:
    look.apply("dark", point)
    ticket = ticket_of(KINDS["transfer"], "trezor-t3t1")
    wide = shown(qtbot, ticket, 1300, 800)
    mirror = wide.mirror.mapTo(wide, QPoint(0, 0))
    assert mirror.x() > wide.width() // 2
    narrow = shown(qtbot, ticket, 560, 800)
    assert narrow.mirror.mapTo(narrow, QPoint(0, 0)).x() < 60
    assert narrow.mirror.isVisible()


def test_the_device_comes_first_on_a_narrow_screen_while_it_asks(qtbot: Any) -> None:
    screen = shown(qtbot, ticket_of(KINDS["transfer"], state=SigningState.ASKING_DEVICE, screen_index=1), 560, 600)
    assert screen.mirror.mapTo(screen, QPoint(0, 0)).y() < 20
    assert screen.different_button.isVisible()


@pytest.mark.parametrize("height", [420, 620, 900])
def test_the_pages_beside_are_not_squeezed_when_they_are_higher_than_their_pane(qtbot: Any, height: int) -> None:
    ticket = ticket_of(KINDS["look-alike"], state=SigningState.ASKING_DEVICE, screen_index=0)
    screen = shown(qtbot, ticket, 930, height)
    for place in range(6):
        screen.mirror.look_at(place)
        for _ in range(4):
            QApplication.processEvents()
        assert cut_off(screen) == []


@pytest.mark.parametrize("state", [SigningState.STOPPED, SigningState.MISMATCH, SigningState.REJECTED])
def test_ends_are_not_cut_off_either(qtbot: Any, state: SigningState) -> None:
    look.apply("light", 16)
    screen = shown(qtbot, ticket_of(KINDS["look-alike"], state=state), 600, 700)
    assert screen.outcome.isVisible()
    assert cut_off(screen) == []


def test_right_to_left_mirrors_the_screen_but_not_the_digits(qtbot: Any) -> None:
    screen = shown(qtbot, ticket_of(KINDS["look-alike"]), 1000, 700, rtl=True)
    assert screen.refuse_button.mapTo(screen, QPoint(0, 0)).x() > screen.confirm_button.mapTo(screen, QPoint(0, 0)).x()
    assert cut_off(screen) == []
    ends = [d.text for d in screen.findChildren(Digits)]
    assert any(text.startswith("0xd9A1b0B1") for text in ends)


def test_the_buttons_stand_outside_the_scroll_area(qtbot: Any) -> None:
    screen = shown(qtbot, ticket_of(KINDS["typed data"]), 900, 500)
    for button in (screen.refuse_button, screen.confirm_button, screen.strip.show_button):
        above: QWidget | None = button
        while above is not None and above is not screen:
            assert above is not screen._scroll
            above = above.parentWidget()
        assert button.mapTo(screen, QPoint(0, button.height())).y() <= screen.height()
