"""A site asks to connect: a panel in the window that covers neither the request nor the device's pages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.signing.model import OriginQuestion
from app.ui.pages.page import button, clear, icon_label
from app.ui.pages.style import tones
from app.ui.reading.numbers import plural
from app.ui.theme.palette import Palette
from app.ui.widgets.plain import label


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("question", text, "", count), count)


class QuestionPanel(QFrame):
    """Shows one question at a time; others wait their turn. Refusing has the focus, Enter never allows."""

    def __init__(self, palette: Palette, answer: Callable[[str, bool], None], known: Callable[[], list[str]]) -> None:
        super().__init__()
        self.setObjectName("question")
        self._palette, self._answer, self._known = palette, answer, known
        self._waiting: list[OriginQuestion] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 12, 16, 12)
        self.hide()

    @property
    def waiting(self) -> tuple[OriginQuestion, ...]:
        return tuple(self._waiting)

    def ask(self, question: OriginQuestion) -> None:
        """Queue a question; one origin is asked about once."""
        if any(q.origin == question.origin for q in self._waiting):
            return
        self._waiting.append(question)
        if len(self._waiting) == 1:
            self._show()
        else:
            self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape refuses."""
        if event.key() == Qt.Key.Key_Escape and self._waiting:
            self._done(False)
            return
        super().keyPressEvent(event)

    def _show(self) -> None:
        clear(self._rows)
        if not self._waiting:
            self.hide()
            return
        question = self._waiting[0]
        from app.ui.pages.origins import origin_words  # brings the checks' knowledge of sites

        words = origin_words(question.origin, self._known())
        head = QHBoxLayout()
        head.addWidget(icon_label(self._palette, "sites"))
        title = label(tr("A site asks to connect: {0}").format(words.shown), heading=True, name=tr("Question"))
        head.addWidget(title, 1)
        self._more = label("", faint=True)
        self._more.setMinimumWidth(0)
        head.addWidget(self._more)
        self._rows.addLayout(head)
        said = []
        if words.owner_part:
            said.append(tr("It belongs to whoever owns {0}.").format(words.owner_part))
        if words.known_as:
            said.append(tr("This program knows it as a site of {0}.").format(words.known_as))
        if words.unicode:
            said.append(tr("A browser may show it as {0}.").format(words.unicode))
        if question.via:
            said.append(tr("It asks through {0}.").format(question.via))
        said.append(
            tr("Allowed, it sees your account’s address and may send requests. Each one is still judged and shown.")
        )
        self._rows.addWidget(label(" ".join(said)))
        warn = tones(self._palette)["bad"]
        for warning in words.warnings:
            line = QHBoxLayout()
            line.addWidget(icon_label(self._palette, "warning", warn, 18))
            text = label(warning)
            text.setObjectName("bad")
            line.addWidget(text, 1)
            self._rows.addLayout(line)
        row = QHBoxLayout()
        self.refuse = button(self._palette, tr("Refuse (Esc)"), lambda: self._done(False))
        self.allow = button(self._palette, tr("Allow this site"), lambda: self._done(True))
        row.addWidget(self.refuse)
        row.addStretch(1)
        row.addWidget(self.allow)
        self._rows.addLayout(row)
        self.setAccessibleName(title.text())
        self._count()
        self.show()
        self.refuse.setFocus()

    def _count(self) -> None:
        more = len(self._waiting) - 1
        self._more.setText(tr("%n more ask(s|)", more) if more > 0 else "")

    def _done(self, allow: bool) -> None:
        question = self._waiting.pop(0)
        self._answer(question.origin, allow)
        self._show()
