"""One program a profile: a second start hands its file or link to the first and ends."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LONGEST: Final = 64 * 1024
_PATIENCE_MS: Final = 1500


def channel(profile: Path) -> str:
    """The name of the socket for a profile folder: short, and without the path in it."""
    return "countersign-" + hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:20]


def hand_over(name: str, what: str) -> bool:
    """Give `what` (a path or link, or nothing) to a running program. False when none runs."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(json.dumps({"open": what}).encode() + b"\n")
    socket.waitForBytesWritten(_PATIENCE_MS)
    answered = socket.waitForReadyRead(_PATIENCE_MS)
    socket.disconnectFromServer()
    return answered


class SingleInstance(QObject):
    """Listens for later starts. `opened` carries the path or link they were given; empty means: come to the front."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._came)
        if not self._server.listen(name):
            # A program that was killed left its socket behind; nobody answers there (hand_over was tried before).
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listening(self) -> bool:
        return self._server.isListening()

    def close(self) -> None:
        self._server.close()

    def _came(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda s=socket: self._read(s))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        raw = bytes(socket.readLine(_LONGEST).data())
        try:
            value = json.loads(raw)
        except ValueError:
            socket.abort()
            return
        what = value.get("open") if isinstance(value, dict) else None
        socket.write(b"ok\n")
        socket.flush()
        self.opened.emit(what if isinstance(what, str) else "")
