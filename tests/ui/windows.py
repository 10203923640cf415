"""Windows of tests end with their test: one that lives on reads a profile that is gone, in somebody else's test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from app.signing.live_desk import LiveDesk
from app.store.profile import Profile
from app.ui.main_window import MainWindow
from devices.hub import Hub


@contextmanager
def opened(qtbot: Any, folder: Path, fill: Callable[[Profile], object] = lambda profile: None) -> Iterator[MainWindow]:
    """A window without devices on a new profile, which `fill` furnishes before the desk reads it."""
    profile = Profile.open(folder / "profile")
    fill(profile)
    desk = LiveDesk(profile, Hub(usb=False))
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made._sure = True  # whatever a test left on its way, the window may go
    made.close()
    desk.stop()
    profile.close()


def forget(window: QWidget) -> None:
    """Close and really delete a window, timers and all; `deleteLater` alone waits for an event loop."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
