"""The window tells the desk of addresses that are copied."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.address import Address
from app.checks.base import FAKE_FRIEND, FRIEND, token_send
from app.request import parse_request
from app.signing.copied import Copied
from app.ui.clipboard_watch import ClipboardWatch


def test_an_address_that_is_copied_reaches_the_desk_and_nothing_else_does(qtbot: QtBot, qapp: QApplication) -> None:
    copied = Copied()
    watch = ClipboardWatch(qapp.clipboard(), copied)
    wanted = parse_request(token_send(FAKE_FRIEND))
    picture = QMimeData()
    picture.setData("image/png", b"no picture")
    qapp.clipboard().setMimeData(picture)
    assert copied.meant(wanted, datetime.now(UTC)) is None
    qapp.clipboard().setText(FRIEND)
    qtbot.waitUntil(lambda: copied.meant(wanted, datetime.now(UTC)) == Address.parse(FRIEND))
    watch.stop()
    qapp.clipboard().clear()
