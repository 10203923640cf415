"""One page of a device, drawn in the manner of its model: its own words, its own line breaks, its own format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.prompt.marks import Span
from app.ui.theme import look
from app.ui.widgets.plain import harmless

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Style:
    """How a model's page looks. `footer` lines at the end stand at the foot; `centred` centres the text."""

    ink: str
    paper: str
    casing: str
    centred: bool
    title: bool
    """The first line is a label or title, drawn bold."""
    footer: str = ""
    """`touch`: Reject and page number; `buttons`: the last line holds two buttons parted by |."""
    keys: bool = False
    """Two buttons above the panel."""
    columns: int = 18
    """Characters a line holds at least; longer lines make the text smaller."""
    rows: int = 4
    wraps: bool = False
    """The prediction knows words and order, not where this panel breaks lines: long lines are broken here."""


NANO: Final = Style("#f2f8ff", "#05070a", "#8b949c", True, True, keys=True, columns=23, rows=4)
_TOUCH: Final = Style("#14181c", "#f3f1ea", "#2c3238", False, True, footer="touch", columns=26, rows=9)
_ONE: Final = Style("#f2f8ff", "#05070a", "#23282d", False, True, footer="buttons", columns=22, rows=5)
_SAFE3: Final = Style("#f2f8ff", "#05070a", "#3d444b", False, True, columns=22, rows=5, wraps=True)
_COLOUR: Final = Style("#ffffff", "#000000", "#23282d", False, True, columns=24, rows=8, wraps=True)

STYLES: Final = {
    "ledger-nanosp": NANO, "ledger-nanox": NANO, "ledger-stax": _TOUCH, "ledger-flex": _TOUCH, "trezor-t1b1": _ONE,
    "trezor-t3b1": _SAFE3, "trezor-t2t1": _COLOUR, "trezor-t3t1": _COLOUR, "trezor-t3w1": _COLOUR,
}  # fmt: skip


def wrapped(lines: Sequence[str], spans: Sequence[Span], columns: int) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Lines broken after `columns` characters, at a blank where there is one; marks move with their characters."""
    out: list[str] = []
    moved: list[Span] = []
    for place, line in enumerate(lines):
        start = 0
        while True:
            end = min(start + columns, len(line))
            if end < len(line):
                blank = line.rfind(" ", start, end + 1)
                end = blank if blank > start else end
            for s in spans:
                if s.line == place and s.start < end and s.end > start:
                    moved.append(Span(len(out), max(s.start, start) - start, min(s.end, end) - start, s.kind))
            out.append(line[start:end])
            start = end + 1 if end < len(line) and line[end] == " " else end
            if start >= len(line):
                break
    return tuple(out), tuple(moved)


class DevicePanel(QWidget):
    """Paints one page. Marked characters are framed and underlined; the page says nothing that the device does not."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._lines: tuple[str, ...] = ()
        self._spans: tuple[Span, ...] = ()
        self._style = NANO
        self._now = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_page(self, model: str, lines: Sequence[str], spans: Sequence[Span], *, now: bool, name: str) -> None:
        """Draw a page; `now` frames it as the one the device shows at this moment."""
        self._style = STYLES.get(model, NANO)
        self._lines = tuple(harmless(line, 400) for line in lines)
        # Stripping changes columns: marks are drawn only on lines that came through unchanged.
        self._spans = tuple(s for s in spans if self._lines[s.line] == lines[s.line])
        if self._style.wraps:
            self._lines, self._spans = wrapped(self._lines, self._spans, self._style.columns)
        self._now = now
        self.setAccessibleName(name)
        self.setAccessibleDescription(" / ".join(self._lines))
        self.updateGeometry()
        self.update()

    # -- geometry -------------------------------------------------------------------------------------
    def _font(self, width: float, *, bold: bool = False) -> QFont:
        longest = max([self._style.columns, *(len(line) for line in self._lines)])
        font = look.monospace(look.current().point * 1.1, bold=bold)
        room = width - 2 * self._pad() - 8
        advance = QFontMetricsF(look.monospace(look.current().point * 1.1, bold=True)).horizontalAdvance("0")
        if advance * longest > room > 0:
            font.setPointSizeF(max(5.0, font.pointSizeF() * room / (advance * longest)))
        return font

    def _pad(self) -> int:
        return look.current().space(4)

    def _line_height(self) -> float:
        return QFontMetricsF(self._font(max(self.width(), 240))).height() * 1.12

    def sizeHint(self) -> QSize:
        rows = max(self._style.rows, len(self._lines))
        return QSize(
            look.current().space(76), round(rows * self._line_height() + 2 * self._pad() + self._frame() * 2 + 14)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(look.current().space(50), self.sizeHint().height())

    def _frame(self) -> int:
        return look.current().space(3 if self._style.keys else 2.5)

    # -- painting -------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style, palette, frame = self._style, look.current().palette, self._frame()
        outer = QRectF(2, 8 if style.keys else 2, self.width() - 4, self.height() - (10 if style.keys else 4))
        if style.keys:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(style.casing).darker(130))
            for x in (outer.left() + outer.width() * 0.16, outer.right() - outer.width() * 0.16 - 36):
                painter.drawRoundedRect(QRectF(x, 2, 36, 12), 4, 4)
        painter.setBrush(QColor(style.casing))
        pen_colour = QColor(palette.accent if self._now else style.casing)
        painter.setPen(pen_colour)
        painter.drawRoundedRect(outer, 14, 14)
        if self._now:
            pen = painter.pen()
            pen.setWidth(3)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(outer.adjusted(1, 1, -1, -1), 13, 13)
        panel = outer.adjusted(frame, frame, -frame, -frame)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.paper))
        painter.drawRoundedRect(panel, 6, 6)
        self._text(painter, panel.adjusted(self._pad() / 2, self._pad() / 3, -self._pad() / 2, -self._pad() / 3))
        painter.end()

    def _text(self, painter: QPainter, area: QRectF) -> None:
        style = self._style
        lines = list(self._lines)
        foot: list[str] = []
        if style.footer == "touch" and len(lines) >= 2 and " of " in lines[-1]:
            foot, lines = lines[-2:], lines[:-2]
        elif style.footer == "buttons" and lines and " | " in lines[-1]:
            foot, lines = lines[-1].split(" | ", 1), lines[:-1]
        font, bold = self._font(self.width()), self._font(self.width(), bold=True)
        metrics = QFontMetricsF(bold)
        step, digit = self._line_height(), metrics.horizontalAdvance("0")
        foot_height = step * 1.3 if foot else 0.0
        height = step * len(lines)
        y = area.top() + (max(0.0, area.height() - foot_height - height) / 2 if style.centred or style.keys else 0)
        ink = QColor(style.ink)
        for place, line in enumerate(lines):
            head = style.title and place == 0 and len(lines) > 1
            x = area.left() + (max(0.0, area.width() - digit * len(line)) / 2 if style.centred else 0)
            for span in (s for s in self._spans if s.line == place):
                box = QRectF(x + span.start * digit - 1, y + 1, (span.end - span.start) * digit + 2, step - 2)
                painter.fillRect(box, QColor("#ffd34d"))
                painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), QColor("#7a4b00"))
            for column, char in enumerate(line):
                marked = any(s.line == place and s.start <= column < s.end for s in self._spans)
                painter.setFont(bold if head or marked else font)
                painter.setPen(QColor("#1b1200") if marked else ink)
                painter.drawText(QRectF(x + column * digit, y, digit, step), Qt.AlignmentFlag.AlignCenter, char)
            y += step
        if foot:
            self._foot(painter, area, foot, font, step)
        elif style.keys:
            painter.setPen(ink)
            painter.setFont(font)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "‹")
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "›")

    def _foot(self, painter: QPainter, area: QRectF, foot: list[str], font: QFont, step: float) -> None:
        ink, paper = QColor(self._style.ink), QColor(self._style.paper)
        painter.setFont(font)
        row = QRectF(area.left(), area.bottom() - step * 1.15, area.width(), step * 1.15)
        if self._style.footer == "touch":
            painter.setPen(QColor(self._style.ink))
            painter.drawLine(row.topLeft(), row.topRight())
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, foot[0])
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, foot[1])
            return
        metrics = QFontMetricsF(font)
        for text, right in zip(foot, (False, True), strict=False):
            width = metrics.horizontalAdvance(text) + 12
            box = QRectF(row.right() - width if right else row.left(), row.top(), width, row.height())
            painter.fillRect(box, ink)
            painter.setPen(paper)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
