"""A row that wraps: what does not fit goes to the next line, at every text size and translation."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QLayoutItem, QStyle, QVBoxLayout, QWidget


class Flow(QLayout):
    """Widgets beside one another as far as they fit. Spare room of a line goes before the widget marked by `spring`."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._spring: QWidget | None = None
        self._heights: dict[int, int] = {}
        """Heights for widths, until something inside changes: Qt asks for the same many times over."""
        self.setSpacing(spacing)

    def spring(self, before: QWidget) -> None:
        """What stands from `before` on keeps to the far end of its line."""
        self._spring = before

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._heights.clear()
        return self._items.pop(index)

    def invalidate(self) -> None:
        """Qt says that something inside changed."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return found

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                widest = widest.expandedTo(item.minimumSize())
        margins: QMargins = self.contentsMargins()
        return widest + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        lines = self._lines([i for i in self._items if not i.isEmpty()], max(area.width(), 1))
        y = area.y()
        sprung = False
        for line in lines:
            height = max((s.height() for _, s in line), default=0)
            sprung = sprung or any(i.widget() is self._spring for i, _ in line)
            if move:
                self._place(line, area, y, height, sprung)
            y += height + (self.spacing() // 2 if line is not lines[-1] else 0)
        return y - rect.y() + margins.bottom()

    def _lines(self, items: list[QLayoutItem], room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Which items stand on which line, and how large."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in items:
            size = _size(item, room)
            if lines[-1] and used + self.spacing() + size.width() > room:
                lines.append([])
                used = 0
            used += size.width() + (self.spacing() if lines[-1] else 0)
            lines[-1].append((item, size))
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], area: QRect, y: int, height: int, sprung: bool) -> None:
        spare = area.width() - sum(s.width() for _, s in line) - self.spacing() * (len(line) - 1)
        widgets = [i.widget() for i, _ in line]
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        # Lines after the spring keep to the far end too: what was at the right never jumps to the left.
        x = area.x() + (max(spare, 0) if sprung and self._spring not in widgets else 0)
        for (item, size), widget in zip(line, widgets, strict=True):
            if widget is not None and widget is self._spring:
                x += max(spare, 0)
            place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
            item.setGeometry(QStyle.visualRect(direction, area, place))
            x += size.width() + self.spacing()


class Stretch(Flow):
    """A row in which one widget takes the room the others leave; where that is too little for its words, the row breaks."""

    def __init__(self, spacing: int, taker: int) -> None:
        super().__init__(spacing)
        self._taker = taker

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        items = [i for i in self._items if not i.isEmpty()]
        across = max((i.minimumSize().width() for i in items), default=0)
        down = max((i.minimumSize().height() for i in items), default=0)
        return QSize(across + margins.left() + margins.right(), down + margins.top() + margins.bottom())

    def sizeHint(self) -> QSize:
        items = [i for i in self._items if not i.isEmpty()]
        across = sum(_size(i, 1 << 20).width() for i in items) + self.spacing() * max(len(items) - 1, 0)
        return QSize(across, self.heightForWidth(across))

    def _lines(self, items: list[QLayoutItem], room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        taker = self._items[self._taker] if self._taker < len(self._items) else None
        if taker is None or taker not in items:
            return super()._lines(items, room)
        at = items.index(taker)
        before, after = items[:at], items[at + 1 :]
        least = min(_least(taker), room)

        def beside(others: list[QLayoutItem]) -> int:
            return room - sum(_size(i, room).width() + self.spacing() for i in others)

        for kept, below in ((before + after, []), (before, after)):
            left = beside(kept)
            if left >= least:
                sizes = [(i, _filled(i, left) if i is taker else _size(i, room)) for i in items if i not in below]
                return [sizes, *(super()._lines(below, room) if below else ())]
        lines = super()._lines(before, room) if before else []
        return [*lines, [(taker, _filled(taker, room))], *(super()._lines(after, room) if after else ())]


_READABLE: Final = 14
"""Characters a wrapped text needs across to be read; below that it gets a line of its own."""


def _least(item: QLayoutItem) -> int:
    widget = item.widget()
    inner = widget.layout() if widget is not None else None
    if isinstance(inner, QVBoxLayout):
        items = [i for i in (inner.itemAt(n) for n in range(inner.count())) if i is not None and not i.isEmpty()]
        return max((_least(i) for i in items), default=0)
    if isinstance(widget, QLabel) and widget.wordWrap():
        whole, longest = _widths(widget)
        return min(whole + 12, max(longest + 4, _READABLE * widget.fontMetrics().averageCharWidth()))
    return max(item.minimumSize().width(), item.sizeHint().width())


_measured: Final[dict[tuple[str, str, int], tuple[int, int]]] = {}
"""Widths of texts in fonts at a screen's density: measuring each word of every label took most of a page's opening."""


def _widths(widget: QLabel) -> tuple[int, int]:
    """How wide a label's text is on one line, and its longest word."""
    text = widget.text()
    key = (text, widget.font().toString(), widget.logicalDpiX())
    found = _measured.get(key)
    if found is None:
        if len(_measured) > 4096:
            _measured.clear()
        metrics = widget.fontMetrics()
        longest = max((metrics.horizontalAdvance(w) for w in text.replace("\u200b", " ").split()), default=0)
        found = _measured[key] = (metrics.horizontalAdvance(text), longest)
    return found


def _filled(item: QLayoutItem, width: int) -> QSize:
    widget = item.widget()
    tall = widget is not None and widget.hasHeightForWidth()
    return QSize(width, widget.heightForWidth(width) if widget is not None and tall else item.sizeHint().height())


def _size(item: QLayoutItem, room: int) -> QSize:
    widget = item.widget()
    if isinstance(widget, QLabel) and widget.wordWrap():
        # A wrapped label's own hint is a guess at a pleasant shape; here it is one line where there is room.
        width = min(_widths(widget)[0] + 12, room)
        width = max(width, item.minimumSize().width())
        return QSize(width, widget.heightForWidth(width))
    # A layout item remembers the hint from before the style sheet came; the widget itself knows better.
    hint = widget.sizeHint() if isinstance(widget, QAbstractButton) else item.sizeHint()
    return hint.boundedTo(QSize(room, 1 << 20)).expandedTo(item.minimumSize())
