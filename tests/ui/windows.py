"""Windows of tests end with their test: one that lives on reads a profile that is gone, in somebody else's test."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def forget(window: QWidget) -> None:
    """Close and really delete a window, timers and all; `deleteLater` alone waits for an event loop."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
