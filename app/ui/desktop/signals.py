"""Ending in order when the session ends: SIGTERM and Ctrl+C reach the window's loop."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class EndSignals(QObject):
    """Calls `leave` on the window's thread. Python runs handlers between its own instructions only; while Qt waits for
    events there are none, so the signal also writes a byte that wakes the loop."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self._ours, theirs = socket.socketpair()
        self._theirs = theirs
        self._ours.setblocking(False)
        theirs.setblocking(False)
        self._before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: leave())

    def _woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._ours.recv(64)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        self._ours.close()
        self._theirs.close()
