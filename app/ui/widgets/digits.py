"""Addresses, hashes and amounts in groups of four, drawn so that eyes keep their place and differing digits stand out."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import look
from app.ui.widgets.plain import groups, harmless

_GROUP: Final = 4


class Digits(QWidget):
    """`0x` and groups of four in a fixed-width font; lines break between groups only, nothing is ever left out.

    Marked digits are bold, underlined and tinted: three signs, so that none depends on seeing colour.
    """

    def __init__(
        self,
        text: str,
        *,
        name: str = "",
        marked: Collection[int] = (),
        asked: Collection[int] = (),
        scale: float = 1.0,
    ) -> None:
        """`marked`: places of differing digits after `0x`; `asked`: places of a group to compare with the source."""
        super().__init__()
        self.setObjectName("plain")
        self._prefix = "0x" if text.startswith("0x") else ""
        self._digits = harmless(text.removeprefix("0x"), 400)
        self._marked, self._asked, self._scale = frozenset(marked), frozenset(asked), scale
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name = name
        self._describe()

    @property
    def text(self) -> str:
        """What is shown, without the groups' blanks."""
        return self._prefix + self._digits

    def mark(self, asked: Collection[int]) -> None:
        """Frame another group."""
        if frozenset(asked) != self._asked:
            self._asked = frozenset(asked)
            self.update()

    def _describe(self) -> None:
        said = groups(self.text) if self._prefix else self._digits
        self.setAccessibleName(f"{self._name}: {said}" if self._name else said)

    # -- geometry -------------------------------------------------------------------------------------
    def _metrics(self) -> tuple[float, float]:
        metrics = QFontMetricsF(look.monospace(look.current().point * self._scale, bold=True))
        return metrics.horizontalAdvance("0"), metrics.height() + 4

    def _per_line(self, width: float) -> int:
        digit, _ = self._metrics()
        room = width - (digit * 3 if self._prefix else 0)
        fit = int((room + digit) // (digit * (_GROUP + 1)))
        count = -(-len(self._digits) // _GROUP)
        fit = max(1, min(fit, count))
        # Even lines: ten groups as five and five rather than nine and one.
        lines = -(-count // fit)
        return -(-count // lines)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        count = max(1, -(-len(self._digits) // _GROUP))
        _, line = self._metrics()
        return round(-(-count // self._per_line(width)) * line) + 2

    def sizeHint(self) -> QSize:
        digit, _ = self._metrics()
        count = min(5, max(1, -(-len(self._digits) // _GROUP)))
        width = round(digit * (3 + count * (_GROUP + 1)))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        digit, line = self._metrics()
        return QSize(round(digit * (3 + _GROUP + 1)), round(line))

    # -- painting -------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = look.current().palette
        plain = look.monospace(look.current().point * self._scale)
        bold = look.monospace(look.current().point * self._scale, bold=True)
        digit, line = self._metrics()
        fit = self._per_line(self.width())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        shift = (
            max(0.0, self.width() - self._width_of(fit)) if mirrored else 0.0
        )  # digits read left to right everywhere
        if self._prefix:
            painter.setFont(plain)
            painter.setPen(QColor(palette.faint))
            painter.drawText(QRectF(shift, 0, digit * 2.5, line), Qt.AlignmentFlag.AlignVCenter, self._prefix)
        start = shift + (digit * 3 if self._prefix else 0)
        for place, char in enumerate(self._digits):
            group = place // _GROUP
            x = start + (group % fit) * digit * (_GROUP + 1) + (place % _GROUP) * digit
            y = (group // fit) * line
            box = QRectF(x, y + 1, digit, line - 2)
            marked = place in self._marked
            if marked:
                painter.fillRect(box, QColor(palette.mark))
            painter.setFont(bold if marked or place in self._asked else plain)
            painter.setPen(QColor(palette.on_mark if marked else palette.text))
            painter.drawText(QRectF(x, y, digit, line), Qt.AlignmentFlag.AlignCenter, char)
            if marked:
                painter.fillRect(QRectF(x, y + line - 4, digit, 2), QColor(palette.on_mark))
        painter.setPen(QColor(palette.accent))
        for group in {p // _GROUP for p in self._asked}:
            x = start + (group % fit) * digit * (_GROUP + 1)
            y = (group // fit) * line
            painter.drawRoundedRect(QRectF(x - 2, y + 1, digit * _GROUP + 4, line - 2), 3, 3)
        painter.end()

    def _width_of(self, fit: int) -> float:
        digit, _ = self._metrics()
        return digit * ((3 if self._prefix else 0) + fit * (_GROUP + 1) - 1)
