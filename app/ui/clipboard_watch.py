"""Tells the desk when an address lies in the clipboard (see app/signing/copied.py)."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard

from app.signing.copied import Copied


class ClipboardWatch(QObject):
    """Looks at the clipboard's text whenever it changes; some systems tell of changes only while the window is in front."""

    def __init__(self, clipboard: QClipboard, copied: Copied, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard, self._copied = clipboard, copied
        clipboard.dataChanged.connect(self._changed)

    def stop(self) -> None:
        self._clipboard.dataChanged.disconnect(self._changed)

    def _changed(self) -> None:
        # Formats first: a large image is not to be turned into text for nothing.
        data = self._clipboard.mimeData()
        if data is not None and data.hasText():
            self._copied.see(data.text()[:200], by_us=self._clipboard.ownsClipboard())
