"""A window for a simulated device: its page and its buttons. It is marked as simulated and holds a public test key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.prompt.panel import DevicePanel
from app.ui.widgets.plain import label
from devices.simulated.panel import Panel, PanelView

translate = QCoreApplication.translate

_GAP: Final = 8
_TITLE: Final = 40
"""Pixels for the title bar that the desktop puts over the second window."""


class _Watch(QObject):
    shown = Signal(object)


class SimulatedDeviceWindow(QWidget):
    """Watches a panel and presses its buttons."""

    def __init__(self, panel: Panel, title: str, model: str = "ledger-nanosp") -> None:
        super().__init__()
        self.setObjectName("window")
        self._model = model
        self.setWindowTitle(translate("simulated", "SIMULATED: {0}").format(title))
        self._panel = panel
        self._page = DevicePanel()
        self._buttons = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.addWidget(
            label(translate("simulated", "SIMULATED DEVICE. Public test key: never send real money to it."), faint=True)
        )
        layout.addWidget(self._page)
        layout.addLayout(self._buttons)
        self._watch = _Watch()
        self._watch.shown.connect(self._show)
        self._stop = panel.listen(self._watch.shown.emit)
        self._show(panel.view)
        self.resize(360, 260)

    def _show(self, view: PanelView) -> None:
        self._page.show_page(self._model, view.lines, (), now=False, name=translate("simulated", "Device page"))
        while (item := self._buttons.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        words = {
            "left": "◀",
            "right": "▶",
            "both": translate("simulated", "◀▶ both"),
            "approve": translate("simulated", "Approve"),
            "reject": translate("simulated", "Reject"),
            "show": translate("simulated", "Show it"),
            "unlock": translate("simulated", "Enter the PIN"),
            "enter": translate("simulated", "Enter it"),
        }
        for name in view.buttons:
            button = QPushButton(words.get(name, name))
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, name=name: self._panel.press(name))
            self._buttons.addWidget(button)

    def close_watch(self) -> None:
        self._stop()


def stand_beside(main: QWidget, devices: Sequence[QWidget]) -> None:
    """Put the devices' windows right of the main one, below one another; it gives way where the screen is narrow."""
    screen, there = main.screen().availableGeometry(), main.frameGeometry()
    need = max(d.width() for d in devices) + _GAP
    if there.right() + need > screen.right():
        frame = there.width() - main.width()
        main.move(screen.left(), there.top())
        main.resize(
            max(main.minimumSizeHint().width(), min(main.width(), screen.width() - need - frame)), main.height()
        )
        there = main.frameGeometry()
    top = max(there.top(), screen.top())
    for device in devices:
        left = min(there.right() + 1 + _GAP, screen.right() + 1 - device.width())
        device.move(max(left, screen.left()), max(screen.top(), min(top, screen.bottom() + 1 - device.height())))
        top += device.height() + _TITLE
