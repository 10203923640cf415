"""A row that wraps: what does not fit goes to the next line, at every text size and translation."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Widgets beside one another as far as they fit. Spare room of a line goes before the widget marked by `spring`."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._spring: QWidget | None = None
        self.setSpacing(spacing)

    def spring(self, before: QWidget) -> None:
        """What stands from `before` on keeps to the far end of its line."""
        self._spring = before

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

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
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _size(item, max(area.width(), 1))
            if lines[-1] and used + self.spacing() + size.width() > area.width():
                lines.append([])
                used = 0
            used += size.width() + (self.spacing() if lines[-1] else 0)
            lines[-1].append((item, size))
        y = area.y()
        sprung = False
        for line in lines:
            height = max((s.height() for _, s in line), default=0)
            sprung = sprung or any(i.widget() is self._spring for i, _ in line)
            if move:
                self._place(line, area, y, height, sprung)
            y += height + (self.spacing() // 2 if line is not lines[-1] else 0)
        return y - rect.y() + margins.bottom()

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


def _size(item: QLayoutItem, room: int) -> QSize:
    widget = item.widget()
    if isinstance(widget, QLabel) and widget.wordWrap():
        # A wrapped label's own hint is a guess at a pleasant shape; here it is one line where there is room.
        width = min(widget.fontMetrics().horizontalAdvance(widget.text()) + 12, room)
        return QSize(width, widget.heightForWidth(width))
    return item.sizeHint().boundedTo(QSize(room, 1 << 20)).expandedTo(item.minimumSize())
