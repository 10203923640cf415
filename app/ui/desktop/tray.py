"""The icon beside the clock, and notifications where the desktop has them; the window has its own way where not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSystemTrayIcon

from app.ui.reading.numbers import plural
from app.ui.widgets.plain import harmless


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("tray", text, "", count), count)


class Tray:
    """Exists only where a tray does: `available` is false on stock GNOME and on bare displays."""

    def __init__(
        self, window: QMainWindow, icon: QIcon, raise_window: Callable[[], None], leave: Callable[[], None]
    ) -> None:
        self.available = QSystemTrayIcon.isSystemTrayAvailable()
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        if not self.available:
            return
        self._menu = QMenu()
        self._show, self._quit = self._menu.addAction("", raise_window), self._menu.addAction("", leave)
        self.say_anew()
        tray = QSystemTrayIcon(icon, window)
        tray.setContextMenu(self._menu)
        tray.setToolTip("Countersign")
        tray.activated.connect(lambda why: raise_window() if why == QSystemTrayIcon.ActivationReason.Trigger else None)
        tray.messageClicked.connect(raise_window)
        tray.show()
        self._tray = tray

    def say_anew(self) -> None:
        """Name what can be done in the language that is in force."""
        if self.available:
            self._show.setText(tr("Show Countersign"))
            self._quit.setText(tr("Quit"))

    def waiting(self, count: int) -> None:
        """Say on the icon how many requests wait."""
        if self._tray is not None:
            self._tray.setToolTip(tr("Countersign: %n request(s) wait(s|)", count) if count else "Countersign")

    def notify(self, title: str, text: str) -> bool:
        """Tell the user outside the window; the taskbar entry asks for attention too. False when only that was possible.

        Amounts and addresses do not belong here: notifications stand on locked screens.
        """
        QApplication.alert(self._window)
        if self._tray is None or not QSystemTrayIcon.supportsMessages():
            return False
        self._tray.showMessage(harmless(title, 80), harmless(text, 200), QSystemTrayIcon.MessageIcon.NoIcon, 10_000)
        return True

    def close(self) -> None:
        if self._tray is not None:
            self._tray.hide()
