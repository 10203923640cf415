"""The device's screens, in its own words and line breaks, with the current one marked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QScrollArea

from app.ui.widgets.plain import Column, card, label
from devices.device import DeviceIdentity, Prompt


def tr(text: str) -> str:
    return QCoreApplication.translate("mirror", text)


class PromptMirror(QScrollArea):
    """What the device will show, page by page."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setMinimumWidth(330)
        self._shown: tuple[object, ...] = ()
        self.setAccessibleName(tr("What the device will show"))

    def show_prompt(self, prompt: Prompt | None, device: DeviceIdentity | None, current: int | None) -> None:
        """Draw a prediction; `current` is the page the device shows now."""
        if (prompt, device, current) == self._shown:
            return
        self._shown = (prompt, device, current)
        column = Column()
        self._current: QFrame | None = None
        self._layout = column.rows
        title = tr("On the device")
        if device is not None:
            title += f": {device.label}"
            if device.simulated and "imulated" not in device.label:
                title += tr(" (simulated)")
        self._layout.addWidget(label(title, heading=True))
        if prompt is None:
            self._layout.addWidget(
                label(tr("No connected device holds this account. Plug it in and unlock it."), faint=True)
            )
        elif not prompt.known:
            self._layout.addWidget(
                label(tr("Nobody recorded this model and version. Read the device with care."), faint=True)
            )
        else:
            self._pages(prompt, current)
        self._layout.addStretch(1)
        self.setWidget(column)
        column.settle()
        if self._current is not None:
            self.ensureWidgetVisible(self._current)

    def _pages(self, prompt: Prompt, current: int | None) -> None:
        if prompt.outcome == "refuses":
            self._layout.addWidget(label(tr("The device will refuse this with its present settings.")))
        elif prompt.blind:
            self._layout.addWidget(
                label(tr("The device cannot show what this does: compare what it shows, digit by digit."))
            )
        for i, screen in enumerate(prompt.screens):
            if screen.behind:
                continue
            marks = ("▶ " if i == current else "") + (tr("compare with the source") if screen.compare else "")
            head = label(f"{i + 1} / {len(prompt.screens)}  {marks}", faint=True)
            lines = label("\n".join(screen.lines), name=tr("Device page {0}").format(i + 1))
            frame: QFrame = card(lines, name="device")
            self._layout.addWidget(head)
            self._layout.addWidget(frame)
            if i == current:
                self._current = frame
        for text in prompt.hidden:
            self._layout.addWidget(label(tr("Not shown on the device: {0}").format(text), faint=True))
