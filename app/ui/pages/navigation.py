"""The list of pages at the window's left: an icon, a name, and how many things wait there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.pages.icons import icon
from app.ui.theme.palette import Palette

KEY: Final = Qt.ItemDataRole.UserRole
COUNT: Final = Qt.ItemDataRole.UserRole.value + 1
NAME: Final = Qt.ItemDataRole.UserRole.value + 2
WIDE: Final = 186
NARROW: Final = 62


def tr(text: str) -> str:
    return QCoreApplication.translate("navigation", text)


class _Badge(QStyledItemDelegate):
    """Draws the count in a round mark at the row's end; the row's spoken name holds it in words."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        count = index.data(COUNT) or 0
        if not count:
            return
        text = str(count) if count < 100 else "99+"
        box: QRectF = QRectF(option.rect)
        font = QFont(option.font)
        font.setBold(True)
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.82))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        width = max(20.0, painter.fontMetrics().horizontalAdvance(text) + 11.0)
        narrow = box.width() < 100
        right = box.right() - (3 if narrow else 10)
        top = box.top() + 3 if narrow else box.center().y() - 9
        mark = QRectF(right - width, top, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.hold))
        painter.drawRoundedRect(mark, 9, 9)
        painter.setPen(QColor(self._palette.on_verdict))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


class Navigation(QListWidget):
    """Choose a page. Arrow keys and first letters work; `set_count` shows what waits."""

    reached = Signal()
    """The pointer or the keyboard came to the pages: somebody is about to open one."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._narrow, self._wide = False, WIDE
        self.setObjectName("navigation")
        self.setAccessibleName(tr("Pages"))
        self.setIconSize(QSize(22, 22))
        self.setFixedWidth(WIDE)
        self.setItemDelegate(_Badge(palette))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.reached.emit()
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.reached.emit()
        super().focusInEvent(event)

    def fill(self, pages: Sequence[tuple[str, str, str]]) -> None:
        """`pages`: key, title, icon."""
        for key, title, picture in pages:
            item = QListWidgetItem(icon(picture, self._palette.accent, self._palette.on_accent), title)
            item.setData(KEY, key)
            item.setData(NAME, title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
            self.addItem(item)
        longest = max((self.fontMetrics().horizontalAdvance(title) for _, title, _ in pages), default=0)
        self._wide = max(WIDE, longest + 88)  # icon, count and paddings
        self.setFixedWidth(self._wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the list is higher than the window its scroll bar gets room of its own, beside the icons."""
        content = self.sizeHintForRow(0) * self.count() if self.count() else 0
        bar = self.verticalScrollBar().sizeHint().width() if content > self.viewport().height() else 0
        width = NARROW + bar if self._narrow else self._wide
        if self.width() != width:
            self.setFixedWidth(width)

    def row_of(self, key: str) -> int:
        """The row of a page, or -1."""
        return next((i for i in range(self.count()) if self.item(i).data(KEY) == key), -1)

    def key_at(self, row: int) -> str:
        item = self.item(row)
        return str(item.data(KEY)) if item is not None else ""

    def set_count(self, key: str, count: int) -> None:
        """Show how many things wait on a page; zero shows nothing."""
        item = self.item(self.row_of(key))
        if item is None or item.data(COUNT) == count:
            return
        item.setData(COUNT, count)
        name = item.data(NAME)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, tr("{0}, {1} waiting").format(name, count) if count else str(name)
        )

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, for small windows; names stay as tool tips and for screen readers."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._fit()
        for i in range(self.count()):
            item = self.item(i)
            item.setText("" if narrow else item.data(NAME))
            item.setToolTip(item.data(NAME) if narrow else "")
