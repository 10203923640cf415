"""The only crossing between the desk's threads and Qt's: events become signals on the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.signing.desk import Desk
from app.signing.model import DeskEvent


class Bridge(QObject):
    """Emits `told` on the thread it lives in, whatever thread the desk told it on."""

    told = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._stop = desk.listen(self._told)

    def _told(self, event: DeskEvent) -> None:
        self.told.emit(event)

    def close(self) -> None:
        self._stop()
