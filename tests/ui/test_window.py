"""The window keeps its promises: colours can be read, foreign text is plain, the safe choice has the focus."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTreeWidget

from app.signing.model import Answers
from app.ui.risk_screen.screen import RiskScreen
from app.ui.theme import look
from app.ui.theme.palette import PALETTES, contrast
from app.ui.widgets.fold import Fold
from app.ui.widgets.plain import harmless, label, spaced
from tests.ui.risk import KINDS, ticket_of

pytestmark = pytest.mark.gui
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTreeWidget)


@pytest.fixture
def screen(qtbot: Any) -> Iterator[RiskScreen]:
    look.apply("light", 10)
    made = RiskScreen()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    yield made
    made.close()


def unfold(screen: RiskScreen) -> None:
    """Open everything that can be opened, so that a walk over the widgets meets all text."""
    for _ in range(4):
        for fold in screen.findChildren(Fold):
            fold.open()


@pytest.mark.parametrize("theme", list(PALETTES))
def test_text_and_shapes_can_be_read_on_every_ground(theme: str) -> None:
    for front, ground, needed in PALETTES[theme].pairs():
        assert contrast(front, ground) >= needed, (theme, front, ground)


def test_characters_that_hide_or_turn_text_are_shown_as_what_they_are() -> None:
    assert harmless("pay\u202egnp.exe\u200b") == "pay⟦U+202E⟧gnp.exe⟦U+200B⟧"
    assert harmless("plain\n\ttext") == "plain\n\ttext"
    assert harmless("a\x00b\x7f\rc") == "a⟦U+0000⟧b⟦U+007F⟧⟦U+000D⟧c"
    assert harmless("abcdef", 3) == "abc…"
    assert harmless("a\u3000b\u2028c") == "a⟦U+3000⟧b⟦U+2028⟧c"
    assert harmless("1\u202f000\u00a0000 USDC") == "1\u202f000\u00a0000 USDC", "thousands as French writes them"
    assert harmless("1\u202fa b\u00a0c") == "1⟦U+202F⟧a b⟦U+00A0⟧c"
    assert harmless("e" + "\u0301" * 50).count("\u0301") == 3
    assert len(harmless("x" * 100_000)) < 5000


def test_labels_never_interpret_markup(qtbot: Any) -> None:
    assert label("<b>x</b>").text() == "<b>x</b>"


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_label_is_plain_text_and_every_control_has_a_name(screen: RiskScreen, kind: str) -> None:
    screen.show_ticket(ticket_of(KINDS[kind]))
    unfold(screen)
    labels = screen.findChildren(QLabel)
    assert len(labels) > 10
    for found in labels:
        assert found.textFormat() is Qt.TextFormat.PlainText, found.text()
        bare = found.text().replace("\u200b", "")
        assert not set(bare) & set("\u202e\u2066\u0000"), found.text()
        assert found.text() in (bare, spaced(bare)), "a character without width that is no line break of ours"
        assert len(found.text()) < 6000
    for control in (c for kind_ in CONTROLS for c in screen.findChildren(kind_)):
        if not control.objectName().startswith("qt_"):
            named = control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
            assert named, control


def test_a_held_request_cannot_be_continued_before_the_ceremony(screen: RiskScreen, qtbot: Any) -> None:
    confirmed: list[tuple[str, Answers]] = []
    screen.confirmed.connect(lambda i, a: confirmed.append((i, a)))
    screen.show_ticket(ticket_of(KINDS["typed data"]))
    qtbot.wait(900)
    assert not screen.confirm_button.isEnabled()
    screen.confirm_button.click()
    assert confirmed == []


def test_refusing_is_one_key_and_has_the_focus(screen: RiskScreen, qtbot: Any) -> None:
    refused: list[str] = []
    screen.refused.connect(refused.append)
    screen.activateWindow()
    screen.show_ticket(ticket_of(KINDS["transfer"]))
    qtbot.waitUntil(screen.refuse_button.hasFocus)
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert refused == ["t1"]


def test_enter_never_confirms_wherever_the_focus_is(screen: RiskScreen, qtbot: Any) -> None:
    confirmed: list[object] = []
    screen.confirmed.connect(lambda *a: confirmed.append(a))
    screen.activateWindow()
    screen.show_ticket(ticket_of(KINDS["transfer"]))
    qtbot.waitUntil(screen.confirm_button.isEnabled)
    targets: list[Any] = [screen.confirm_button, screen.refuse_button, *screen.findChildren(QLineEdit)]
    for target in targets:
        target.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            qtbot.keyClick(target, key)
    assert confirmed == []
    qtbot.keyClick(screen.confirm_button, Qt.Key.Key_Space)
    assert len(confirmed) == 1


def test_a_key_meant_for_another_window_confirms_nothing(screen: RiskScreen, qtbot: Any) -> None:
    screen.show_ticket(ticket_of(KINDS["transfer"]))
    assert not screen.confirm_button.isEnabled()
    qtbot.waitUntil(screen.confirm_button.isEnabled)


def test_calls_into_qt_keep_the_count_of_none() -> None:
    """PySide6 6.12.0 drops a reference at every such call on Python 3.11: the program ends after some ten thousand."""
    import sys

    from PySide6.QtGui import QFont

    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(2000):
        font.setBold(True)
    assert abs(sys.getrefcount(None) - before) < 500
