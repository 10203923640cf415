"""The window keeps its promises: foreign text is plain, colours can be read, the safe choice has the focus."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from app.checks.base import FRIEND, permit, transaction
from app.signing.model import Answers, Source, Ticket
from app.signing.session import SigningState
from app.ui.risk_screen.screen import RiskScreen
from app.ui.theme.palette import PALETTES, contrast
from app.ui.widgets.plain import harmless, label
from tests.checks.test_examples import judge

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("theme", list(PALETTES))
def test_text_can_be_read_on_every_ground(theme: str) -> None:
    p = PALETTES[theme]
    pairs = list(product((p.text, p.faint), (p.ground, p.card)))
    pairs += [(p.on_verdict, p.verdict(w)) for w in ("clear", "caution", "hold", "block")]
    pairs += [(p.on_accent, p.accent), (p.on_device, p.device)]
    assert min(contrast(a, b) for a, b in pairs) >= 4.5


def test_characters_that_hide_or_turn_text_are_shown_as_what_they_are() -> None:
    assert harmless("pay\u202egnp.exe\u200b") == "pay⟦U+202E⟧gnp.exe⟦U+200B⟧"
    assert len(harmless("x" * 100_000)) < 5000


def ticket(value: dict[str, object]) -> Ticket:
    assessment = judge(value)
    return Ticket(
        "t1", assessment.request, Source.FILE, assessment.evidence.now, SigningState.WAITING, assessment.evidence.now,
        assessment=assessment,
    )  # fmt: skip


def shown(qtbot: object, value: dict[str, object]) -> tuple[RiskScreen, list[tuple[str, Answers]], list[str]]:
    confirmed: list[tuple[str, Answers]] = []
    refused: list[str] = []
    screen = RiskScreen(PALETTES["light"], lambda i, a: confirmed.append((i, a)), refused.append, lambda i: None)
    qtbot.addWidget(screen)  # type: ignore[attr-defined]
    screen.resize(1000, 700)
    screen.show()
    screen.show_ticket(ticket(value))
    return screen, confirmed, refused


def test_every_label_is_plain_text_and_every_control_has_a_name(qtbot: object) -> None:
    screen, _, _ = shown(qtbot, permit(FRIEND, origin="https://<b>evil</b>\u202e.example"))
    labels = screen.findChildren(QLabel)
    assert len(labels) > 10
    for found in labels:
        assert found.textFormat() is Qt.TextFormat.PlainText
        assert "\u202e" not in found.text()
    for control in (*screen.findChildren(QAbstractButton), *screen.findChildren(QLineEdit)):
        assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())


def test_a_held_request_cannot_be_continued_before_the_ceremony(qtbot: object) -> None:
    screen, confirmed, _ = shown(qtbot, permit(FRIEND))
    assert not screen.confirm_button.isEnabled()
    screen.confirm_button.click()
    assert confirmed == []


def test_refusing_is_one_key_and_has_the_focus(qtbot: object) -> None:
    screen, _, refused = shown(qtbot, transaction(FRIEND, value=5))
    qtbot.keyClick(screen, Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert refused == ["t1"]
    assert screen.confirm_button.isEnabled()


def test_labels_never_interpret_markup() -> None:
    assert label("<b>x</b>").text() == "<b>x</b>"
