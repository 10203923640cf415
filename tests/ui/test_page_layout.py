"""Every page at small and large text, in every language, in small and usual windows: nothing is cut off, nothing overlaps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTableWidget,
    QWidget,
)  # fmt: skip

from app.address import Address
from app.demo.session import DemoSession
from app.evidence import Contact
from app.signing.model import Permission
from app.signing.session import SigningState
from app.ui.application import application
from app.ui.desktop import preferences
from app.ui.desktop.preferences import Preferences
from app.ui.main_window import MainWindow
from app.ui.pages.style import pages_sheet
from app.ui.theme import look
from app.ui.theme.palette import PALETTES
from app.ui.tour import until
from app.ui.widgets.digits import Digits
from app.ui.widgets.wrap_button import WrapButton
from tests.ui.windows import forget

pytestmark = pytest.mark.gui
_TEXT = (QLabel, Digits, QAbstractButton, QLineEdit, QComboBox)


@pytest.fixture(scope="module")
def session() -> Iterator[DemoSession]:
    """The demonstration with something on every page: six requests, a contact with a long name, a site."""
    application()
    made = DemoSession()
    made.profile.put_contact(
        Contact(Address.parse("0xd9A1C3788D81257612E2581A6ea0aDa244853a91"), "Vera Sánchez Montenegro de la Cruz", True)
    )
    long_name = "https://a-rather-long-name-of-a-site.example-of-a-domain.org"
    made.profile.put_permission(Permission(long_name, True, None, 1, datetime.now(UTC)))
    until(application(), lambda: any(f.accounts for f in made.hub.devices()), "the simulated device")
    for place in range(len(made.ready())):
        made.submit(place)
    until(application(), lambda: all(t.state is SigningState.WAITING for t in made.desk.tickets()), "the verdicts")
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def usual_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    preferences.translate(qapp, "en")
    QLocale.setDefault(before)
    look.apply("light", 10)


def said(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()


def pane_of(widget: QWidget, window: QWidget) -> QWidget:
    """What cuts a widget off at its sides: the nearest scrolled ground, else the window."""
    at = widget.parentWidget()
    while at is not None and at is not window:
        if isinstance(at.parentWidget(), QAbstractScrollArea):
            return at
        at = at.parentWidget()
    return window


def part_of_another(widget: QWidget) -> bool:
    """Buttons inside lines, tabs and tables, and the lines of boxes, belong to those."""
    return isinstance(widget.parentWidget(), QLineEdit | QComboBox | QTabBar | QTableWidget | QAbstractScrollArea)


def faults(window: QWidget) -> list[str]:
    """Text that does not fit where it stands, stands outside its pane, or over another's."""
    out = []
    for w in (w for w in window.findChildren(QWidget) if w.isVisible() and isinstance(w, _TEXT)):
        if part_of_another(w):
            continue
        if isinstance(w, QLabel) and w.text():
            need = w.heightForWidth(w.width()) if w.wordWrap() else w.sizeHint().height()
            if need > w.height() + 1:
                out.append(f"cut off below: {said(w)[:60]!r} {w.size()} needs {need}")
            if not w.wordWrap() and w.sizeHint().width() > w.width() + 1:
                out.append(f"cut off at the side: {said(w)[:60]!r} {w.width()} needs {w.sizeHint().width()}")
        if isinstance(w, QAbstractButton) and w.text() and not isinstance(w, WrapButton):
            if w.sizeHint().width() > w.width() + 1 or w.sizeHint().height() > w.height() + 2:
                out.append(f"button cut off: {said(w)!r} {w.size()} needs {w.sizeHint()}")
        if isinstance(w, QLineEdit) and w.sizeHint().height() > w.height() + 2:
            out.append(f"field cut off: {said(w)!r}")
        pane = pane_of(w, window)
        left = w.mapTo(pane, QPoint(0, 0)).x()
        if left < -1 or left + w.width() > pane.width() + 1:
            out.append(f"outside: {type(w).__name__} {said(w)[:60]!r} {left}+{w.width()} of {pane.width()}")
        out += overlaps(w)
    for area in window.findChildren(QScrollArea):
        bar = area.horizontalScrollBar()
        if area.isVisible() and bar.isVisible() and bar.maximum() > 0:
            out.append(f"scrolls sideways: {area.accessibleName()}")
    return out


def overlaps(w: QWidget) -> list[str]:
    parent = w.parentWidget()
    out = []
    for other in parent.children() if parent is not None else ():
        if isinstance(other, _TEXT) and other is not w and other.isVisible() and id(other) > id(w):
            both = w.geometry().intersected(other.geometry())
            if both.width() > 1 and both.height() > 1:
                out.append(f"over one another: {said(w)[:40]!r} and {said(other)[:40]!r}")
    return out


@pytest.mark.parametrize(
    ("language", "point", "width", "height"),
    [
        ("de", 24, 800, 600),
        ("fr", 24, 900, 640),
        ("es", 24, 700, 520),
        ("de", 24, 1024, 700),
        ("fr", 10, 1024, 700),
        ("es", 14, 760, 680),
        ("en", 9, 1180, 760),
        ("fr", 18, 1024, 700),
    ],
)
def test_no_page_cuts_text_off(
    session: DemoSession, qapp: QApplication, language: str, point: int, width: int, height: int
) -> None:
    preferences.translate(qapp, language)
    window = MainWindow(session.desk, "light", session)
    try:
        window.restyle(Preferences(theme="light", point=point))
        window.resize(width, height)
        window.show()
        for ticket in session.desk.tickets():
            window.requests.show_ticket(ticket)
        found: dict[str, Any] = {}
        for _, key in window.pages:
            window.open_page(key)
            for _ in range(8):
                qapp.processEvents()
            wrong = faults(window)
            if wrong:
                found[key] = wrong[:4]
        assert window.width() <= width + 1 and window.height() <= height + 1, "something is larger than the window"
        assert found == {}
    finally:
        forget(window)


def test_the_narrow_rails_scroll_bar_stands_beside_its_icons(session: DemoSession, qapp: QApplication) -> None:
    window = MainWindow(session.desk, "light", session)
    try:
        window.resize(760, 480)
        window.show()
        qapp.processEvents()
        bar = window.navigation.verticalScrollBar()
        assert bar.isVisible() and window.navigation.item(0).text() == ""
        icon = window.navigation.iconSize().width()
        row = window.navigation.visualItemRect(window.navigation.item(0))
        assert row.width() >= icon + 20, "the icon has its room although the bar takes some"
        window.resize(760, 1100)
        qapp.processEvents()
        assert not bar.isVisible()
    finally:
        forget(window)


def test_the_list_of_requests_says_what_moves_and_no_address(session: DemoSession, qapp: QApplication) -> None:
    from app.ui.pages.requests import row_text

    rows = [row_text(t, datetime.now(UTC)).split("\n")[2] for t in session.desk.tickets()]
    assert rows[0] == "Payment: 0.1 test ETH to Vera"
    assert any(row.startswith("Permission to take tokens: Any amount of USDC") for row in rows)
    assert not any("0x" in row for row in rows), "cut, an address would help whoever imitates its ends"


def test_a_narrow_window_chooses_requests_above_the_risk_screen(session: DemoSession, qapp: QApplication) -> None:
    window = MainWindow(session.desk, "light", session)
    try:
        window.resize(1180, 760)
        window.show()
        for ticket in session.desk.tickets():
            window.requests.show_ticket(ticket)
        page = window.requests
        window.open_page("requests")
        qapp.processEvents()
        assert page.list.isVisible() and not page.chooser.isVisible()
        window.resize(640, 600)
        qapp.processEvents()
        assert page.chooser.isVisible() and not page.list.isVisible()
        page.chooser.setCurrentIndex(2)
        page.chooser.activated.emit(2)
        assert page.chosen_id == page.list.item(2).data(0x100)
        page.list.setCurrentRow(0)
        assert page.chooser.currentIndex() == 0
    finally:
        forget(window)


@pytest.mark.parametrize("theme", list(PALETTES))
@pytest.mark.parametrize("role", ["", "primary", "danger"])
def test_a_button_that_cannot_be_pressed_looks_it_in_every_theme(qtbot: Any, theme: str, role: str) -> None:
    made = look.apply(theme, 10)
    button = QPushButton("Review")
    button.setProperty("role", role)
    button.setObjectName("primary" if role == "primary" else "")
    button.setStyleSheet(pages_sheet(made.palette))
    qtbot.addWidget(button)
    button.resize(160, 40)
    button.show()

    def colours() -> set[str]:
        image = button.grab().toImage()
        return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}

    usable = colours()
    button.setEnabled(False)
    disabled = colours()
    p = made.palette
    assert p.off in disabled and p.off not in usable - {p.faint, p.control}
    strong = {"": p.text, "primary": p.accent, "danger": p.stop.ink}[role]
    assert strong in usable and strong not in disabled
