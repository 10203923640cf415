"""One look for every window: what setting it again must not do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.theme import look

pytestmark = pytest.mark.gui


@pytest.fixture
def light() -> Iterator[None]:
    look.apply("light", 10)
    yield
    look.apply("light", 10)


def test_another_look_keeps_the_style_that_widgets_point_to(qtbot: QtBot, light: None) -> None:
    button = QPushButton("with a sheet of its own")
    qtbot.addWidget(button)
    button.setStyleSheet("QPushButton { padding: 3px; }")
    button.show()
    gone: list[str] = []
    QApplication.style().destroyed.connect(lambda: gone.append("the style"))
    for theme, point in (("dark", 10.0), ("contrast", 24.0), ("light", 10.0)):
        look.apply(theme, point)
        assert QApplication.font().pointSizeF() == point
    assert gone == []
