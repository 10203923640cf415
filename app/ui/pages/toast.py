"""News at the window's foot, with one thing to do about it: the in-window way where desktops show no notifications."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.ui.pages.page import button, icon_label
from app.ui.theme.palette import Palette
from app.ui.widgets.plain import harmless, label, set_text


def tr(text: str) -> str:
    return QCoreApplication.translate("toast", text)


class Toast(QFrame):
    """One line at a time; it stays until it is answered or put away."""

    def __init__(self, palette: Palette, open_page: Callable[[str], object]) -> None:
        super().__init__()
        self.setObjectName("question")
        self._page = ""
        self._open = open_page
        self._text = label("", name=tr("News"))
        self._do = QPushButton()
        self._do.setObjectName("primary")
        self._do.setAutoDefault(False)
        self._do.clicked.connect(self._act)
        self._then: Callable[[], object] | None = None
        self._away = button(palette, tr("Put away"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.addWidget(icon_label(palette, "bell", size=20))
        row.addWidget(self._text, 1)
        row.addWidget(self._do)
        row.addWidget(self._away)
        self.hide()

    def say(self, text: str, page: str, verb: str) -> None:
        """Show a line; `verb` opens `page`, none of both shows only the line."""
        shown = harmless(text, 400)
        self._then = None
        set_text(self._text, shown)
        self._page = page
        self._do.setText(verb)
        self._do.setVisible(bool(verb))
        self.setAccessibleName(shown)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, shown))

    def ask(self, text: str, verb: str, act: Callable[[], object]) -> None:
        """Show a question with one thing to do; putting it away does nothing, and that button has the focus."""
        self.say(text, "", verb)
        self._then = act
        self._away.setFocus()

    @property
    def text(self) -> str:
        return self._text.text()

    def _act(self) -> None:
        self.hide()
        then, self._then = self._then, None
        if then is not None:
            then()
        elif self._page:
            self._open(self._page)
