"""A button whose words wrap: Qt's own would widen the window or cut them off."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.plain import label, set_text


class WrapButton(QPushButton):
    """Words and, where given, an icon before them. The words are the accessible name unless another is set."""

    def __init__(self, text: str = "", picture: str = "", colour: str | None = None, *, tight: bool = False) -> None:
        """`tight` for headings and rows of lists, which have no border of their own."""
        super().__init__()
        self.setAutoDefault(False)
        self.setSizePolicy(self._policy())
        here = look.current()
        self._layout = QHBoxLayout(self)
        across, along = (1.5, 1.0) if tight else (4.0, 2.25)
        self._layout.setContentsMargins(here.space(across), here.space(along), here.space(across), here.space(along))
        self._layout.setSpacing(here.space(1.5))
        self._picture = Icon(picture, colour, steps=4) if picture else None
        if self._picture is not None:
            self._layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self.words: QLabel = label("", select=False)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._layout.addWidget(self.words, 1)
        self.say(text)

    @staticmethod
    def _policy() -> QSizePolicy:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        return policy

    def say(self, text: str, name: str = "") -> None:
        """Change the words, and the accessible name with them."""
        if set_text(self.words, text):
            self.updateGeometry()
        self.setAccessibleName(name or self.words.text())

    def picture(self, name: str, colour: str | None = None) -> None:
        if self._picture is not None:
            self._picture.change(name, colour)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._layout.totalHeightForWidth(width) + 4

    def sizeHint(self) -> QSize:
        margins = self._layout.contentsMargins()
        beside = look.current().space(5.5) if self._picture is not None else 0
        wanted = (
            self.words.fontMetrics().horizontalAdvance(self.words.text())
            + margins.left()
            + margins.right()
            + beside
            + 10
        )
        width = min(wanted, look.current().space(150))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.current().space(20), self._layout.totalMinimumSize().height())
