"""Requests into the window: opened, pasted, dropped, or handed over by the desktop; what is wrong is said in the window."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.border import RequestError
from app.signing.live_desk import LiveDesk
from app.signing.model import Source
from app.ui.reading.faults import fault_words
from app.ui.widgets.plain import harmless

_MOST_DROPPED = 20


def tr(text: str) -> str:
    return QCoreApplication.translate("window", text)


class Incoming:
    """Gives requests to the desk. `open_page` shows a page of the window by its key, `say` tells what went wrong."""

    def __init__(
        self, window: QWidget, desk: LiveDesk, open_page: Callable[[str], QWidget], say: Callable[[str], None]
    ) -> None:
        self._window, self._desk, self._open_page, self._say = window, desk, open_page, say

    def values(self, values: Sequence[Mapping[str, Any]], source: Source) -> list[str]:
        """Give requests to the desk and show them; their ids. Raises RequestError for the first that breaks a rule."""
        group = f"{source.value}-{time.time_ns():x}" if len(values) > 1 else ""
        made = [self._desk.submit(value, source, group=group) for value in values]
        self._open_page("requests")
        return made

    def text(self, text: str, source: Source) -> None:
        """Take the requests of a file or the clipboard; what is wrong is said with field and rule."""
        from app.intake.files import read_requests

        try:
            if text.strip().lower().startswith("ethereum:") and self._fill_from_link(text):
                return
            self.values(read_requests(text, self._desk.selected_account()), source)
        except RequestError as error:
            self._say(tr("This request cannot be read. {0}").format(harmless(fault_words(error), 500)))

    def _fill_from_link(self, text: str) -> bool:
        """A link that names no amount opens the form for it. Raises RequestError for a link that cannot be read."""
        from app.intake.link import parse_link
        from app.ui.pages.send import SendPage

        link = parse_link(text)
        if link.amount:
            return False
        page = self._open_page("send")
        assert isinstance(page, SendPage)
        page.fill(link)
        return True

    def path(self, path: str) -> None:
        """Open a file or an `ethereum:` link, as the desktop or a second start hands it over."""
        if path.startswith("ethereum:"):
            self.text(path, Source.FILE)
            return
        try:
            text = Path(path).read_text(encoding="utf-8-sig", errors="replace")
        except OSError as error:
            self._say(tr("{0} cannot be read: {1}").format(harmless(path, 200), error.strerror))
            return
        self.text(text, Source.FILE)

    def dropped(self, data: QMimeData) -> None:
        """Open what was dropped, as if it had been opened or pasted."""
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        for path in paths[:_MOST_DROPPED]:
            self.path(path)
        if not paths and data.hasText():
            self.text(data.text(), Source.PASTE)

    def ask_for_file(self) -> None:
        """Let the user choose a file, and open it."""
        kinds = tr("Requests (*.json *.jsonl *.csv *.txt)")
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Open a request"), "", kinds)
        if path:
            self.path(path)

    def paste(self) -> None:
        """Take what the user copied."""
        self.text(QGuiApplication.clipboard().text(), Source.PASTE)
