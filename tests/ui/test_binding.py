"""The binding to Qt keeps Python's books: a call that returns nothing must not use up None (PySide6 6.12.0 on Python 3.11)."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

pytestmark = pytest.mark.gui


class Sender(QObject):
    said = Signal(object)


def test_calls_into_qt_do_not_use_up_none_or_true(qtbot: Any) -> None:
    label, sender = QLabel(), Sender()
    qtbot.addWidget(label)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(2000):
        label.setEnabled(True)
        sender.said.emit(1)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] - before[0] > -1000 and after[1] - before[1] > -1000
