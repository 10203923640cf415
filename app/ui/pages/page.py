"""What every page is made of: a heading, its actions, a message line, and what `refresh` fills."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.signing.live_desk import LiveDesk
from app.signing.model import Source
from app.ui.pages.icons import icon, pixmap
from app.ui.pages.lights import NodeLights
from app.ui.pages.reviewed import Reviewed
from app.ui.theme.palette import Palette
from app.ui.widgets.flow import Flow, Stretch
from app.ui.widgets.plain import Column, Ground, harmless, label, set_text

if TYPE_CHECKING:
    from app.demo.session import DemoSession

Json = Mapping[str, Any]
_LOW: Final = 16
"""Lines of text below which a page drops the sentence under its heading."""
_TWO_PANES: Final = 100
"""Characters across from which a table and what is chosen in it stand beside one another."""


def tr(text: str) -> str:
    return QCoreApplication.translate("page", text)


@dataclass
class Shell:
    """What a page may ask of the window around it."""

    desk: LiveDesk
    palette: Palette
    open: Callable[[str], QWidget]
    """Show a page by its key and return it."""
    submit: Callable[[Sequence[Json], Source], list[str]]
    """Give requests to the desk and show them; returns their ids."""
    lights: NodeLights
    """How the nodes are, as last seen."""
    demo: DemoSession | None = None
    reviewed: Reviewed = field(default_factory=Reviewed)
    """Payments as they were filled in, while the window lives."""


class Page(QWidget):
    """One page. `fill_height` pages give their body the whole height (tables); others scroll."""

    key = ""
    icon_name = "help"
    fill_height = False

    def __init__(self, shell: Shell, title: str, about: str) -> None:
        super().__init__()
        self.shell, self.desk, self.palette_ = shell, shell.desk, shell.palette
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 18, 22, 14)
        outer.setSpacing(10)
        self.heading = larger(label(title), 1.45)
        self.top = Flow(8)  # buttons go below the heading where text is large or words are long
        self.top.addWidget(self.heading)
        outer.addLayout(self.top)
        self._about = label(about, faint=True)
        self.heading.setToolTip(harmless(about))
        outer.addWidget(self._about)
        self._said = label("", name=tr("Message"))
        self._said.setObjectName("said")
        self._said.hide()
        outer.addWidget(self._said)
        ground = Ground() if self.fill_height else Column()
        ground.setObjectName("plain")
        ground.rows.setContentsMargins(0, 0, 0 if self.fill_height else 8, 0)
        ground.rows.setSpacing(10 if self.fill_height else 12)
        self.column = None if self.fill_height else ground
        self.body = ground.rows
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(ground)
        area.setFrameShape(QFrame.Shape.NoFrame)
        outer.addWidget(area, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window with large letters the page's own words have the room, not those about it."""
        self._about.setVisible(self.height() >= _LOW * self.fontMetrics().height())
        super().resizeEvent(event)

    def say(self, text: str) -> None:
        """Tell how an action ended; empty takes the line away."""
        set_text(self._said, text)
        self._said.setVisible(bool(text))

    @property
    def said(self) -> str:
        return self._said.text()

    def action(
        self, text: str, slot: Callable[[], object], *, icon_name: str = "", primary: bool = False
    ) -> QPushButton:
        """A button beside the heading."""
        made = self.button(text, slot, icon_name=icon_name, primary=primary)
        if self.top.count() == 1:
            self.top.spring(made)
        self.top.addWidget(made)
        return made

    def button(
        self, text: str, slot: Callable[[], object], *, icon_name: str = "", primary: bool = False
    ) -> QPushButton:
        return button(self.palette_, text, slot, icon_name=icon_name, primary=primary)

    def refresh(self) -> None:
        """Read again what is shown."""

    def settle(self) -> None:
        """After cards changed: give wrapped text its height."""
        if self.column is not None:
            settled(self.column)


def button(
    palette: Palette, text: str, slot: Callable[[], object], *, icon_name: str = "", primary: bool = False
) -> QPushButton:
    """A button with a verb and perhaps an icon."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if primary:
        made.setObjectName("primary")
    if icon_name:
        made.setIcon(icon(icon_name, palette.on_accent if primary else palette.accent, size=18))
        made.setIconSize(QSize(18, 18))
    made.clicked.connect(lambda _=False: slot())
    return made


def icon_label(palette: Palette, name: str, colour: str = "", size: int = 22) -> QLabel:
    """An icon beside words; it says nothing of its own, so screen readers pass it."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPixmap(pixmap(name, colour or palette.accent, size))
    made.setFixedWidth(size + 6)
    return made


class Empty(QFrame):
    """What a page says when there is nothing on it yet: why, and what to do."""

    def __init__(self, palette: Palette, icon_name: str, title: str, sentence: str, *actions: QWidget) -> None:
        super().__init__()
        self.setObjectName("empty")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 40, 24, 40)
        layout.setSpacing(10)
        layout.addStretch(1)
        picture = QLabel()
        picture.setTextFormat(Qt.TextFormat.PlainText)
        picture.setPixmap(pixmap(icon_name, palette.accent, 46))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(picture)
        self.sentence = label(sentence, faint=True)
        for words in (label(title, heading=True), self.sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(words)
        for action in actions:
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self.setAccessibleName(title)


class Switch(QStackedWidget):
    """Shows a page's content, or its empty state."""

    def __init__(self, content: QWidget, empty: QWidget) -> None:
        super().__init__()
        ground = Column()
        ground.setObjectName("plain")
        ground.rows.setContentsMargins(0, 0, 0, 0)
        ground.rows.addWidget(empty)
        self._content, self._empty = content, side_area(ground)  # scrolled where the window is low and letters large
        self.addWidget(content)
        self.addWidget(self._empty)

    def show_content(self, there_is: bool) -> None:
        self.setCurrentWidget(self._content if there_is else self._empty)


class Table(QTableWidget):
    """Rows of plain text; each row can carry a key. Whole rows are selected."""

    def __init__(self, headers: Sequence[str], name: str, *, stretch: int = -1) -> None:
        super().__init__(0, len(headers))
        self.setHorizontalHeaderLabels(list(headers))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(36, round(self.fontMetrics().height() * 1.8)))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setResizeContentsPrecision(60)
        self._stretch = stretch
        if stretch >= 0:
            head.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        else:
            head.setStretchLastSection(True)
        self.setAccessibleName(name)

    def fill(self, rows: Sequence[Sequence[str]], keys: Sequence[str] | None = None) -> None:
        """Put rows in; the selected key stays selected."""
        chosen = self.chosen()
        self.setUpdatesEnabled(False)
        self.setRowCount(len(rows))
        for y, row in enumerate(rows):
            for x, text in enumerate(row):
                shown = harmless(text, 500)
                item = self.item(y, x)
                if item is None:
                    item = QTableWidgetItem(shown)
                    self.setItem(y, x, item)
                elif item.text() != shown:
                    item.setText(shown)
                if keys is not None:
                    item.setData(Qt.ItemDataRole.UserRole, keys[y])
        # Widths are measured once, not with every cell: a header that follows its contents does that.
        last = self.columnCount() - 1
        for x in range(self.columnCount()):
            if x != self._stretch and (self._stretch >= 0 or x != last):
                self.resizeColumnToContents(x)
        self.setUpdatesEnabled(True)
        if keys is not None and chosen in keys:
            self.selectRow(keys.index(chosen))

    def chosen(self) -> str:
        """The key of the selected row, or empty."""
        item = self.item(self.currentRow(), 0)
        key = item.data(Qt.ItemDataRole.UserRole) if item is not None and self.selectedItems() else None
        return str(key) if key else ""

    def all_chosen(self) -> list[str]:
        """The keys of all selected rows, in their order."""
        rows = sorted({i.row() for i in self.selectedIndexes()})
        found = [self.item(y, 0) for y in rows]
        return [str(i.data(Qt.ItemDataRole.UserRole)) for i in found if i is not None]


def beside(*widgets: QWidget, stretch: int | None = None) -> QWidget:
    """Widgets in one row on a ground that shows through; the row breaks where they do not fit. One may take the room that
    is left."""
    made = QWidget()
    made.setObjectName("plain")
    row = Flow(8) if stretch is None else Stretch(8, stretch)
    row.setContentsMargins(0, 0, 0, 0)
    made.setLayout(row)
    for widget in widgets:
        row.addWidget(widget)
    return made


def side_area(side: QWidget) -> QScrollArea:
    """The scrolled ground of what stands beside a table: hidden until something is chosen."""
    side.setObjectName("plain")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(side)
    area.hide()
    return area


def with_side(table: QWidget, area: QScrollArea) -> QWidget:
    """A table and its side in one row where there is room for both, else one below the other."""
    return _Sided(table, area)


class _Sided(QWidget):
    def __init__(self, table: QWidget, area: QScrollArea) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.addWidget(table, 3)
        self._panes.addWidget(area, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _TWO_PANES * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._panes.direction() is not way:
            self._panes.setDirection(way)
            self._panes.setStretch(0, 3 if wide else 2)
            self._panes.setStretch(1, 2 if wide else 3)
        super().resizeEvent(event)


def lines(*widgets: QWidget) -> QWidget:
    """Widgets below one another without a frame: a title and what is said of it."""
    made = QWidget()
    made.setObjectName("plain")
    rows = QVBoxLayout(made)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    for widget in widgets:
        rows.addWidget(widget)
    return made


def panel(*children: QWidget | QLayout, name: str = "card") -> QFrame:
    """A framed group of widgets and layouts, one below the other."""
    frame = QFrame()
    frame.setObjectName(name)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(16, 14, 16, 14)
    layout.setSpacing(8)
    for child in children:
        if isinstance(child, QLayout):
            layout.addLayout(child)
        else:
            layout.addWidget(child)
    layout.addStretch(1)
    return frame


def chip(text: str, kind: str = "") -> QLabel:
    """A short word in a rounded frame: a state. `kind`: good, warn, bad or empty."""
    made = label(text, select=False)
    made.setWordWrap(False)
    made.setMinimumWidth(0)
    made.setObjectName("chip" + kind)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def search_box(name: str, hint: str) -> QLineEdit:
    """A line to search by, with a named button that empties it."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setClearButtonEnabled(True)
    for inner in made.findChildren(QToolButton):
        inner.setAccessibleName(tr("Empty the search"))
    return made


def caption(text: str) -> QLabel:
    """The words before a field of a form: one line, however narrow the form is."""
    made = label(text, select=False)
    made.setWordWrap(False)
    made.setMinimumWidth(0)
    return made


def tick(text: str) -> tuple[QCheckBox, QWidget]:
    """A box to tick and a row with its words, which wrap; Qt’s own do not."""
    box = QCheckBox()
    box.setAccessibleName(text)
    words = label(text, select=False)
    words.installEventFilter(_Ticks(box))
    return box, beside(box, words, stretch=1)


class _Ticks(QObject):
    """Words beside a box tick it when they are clicked, as Qt's own do."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__(box)
        self._box = box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and self._box.isEnabled():
            self._box.click()
        return super().eventFilter(watched, event)


def larger(text: QLabel, times: float) -> QLabel:
    """A label in a larger, heavier form of the program's own font, so that the user's text size still counts."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * times)
    font.setWeight(QFont.Weight.DemiBold)
    text.setFont(font)
    text.setObjectName("larger")
    text.setStyleSheet(f"QLabel {{ font-size: {font.pointSizeF():.1f}pt; font-weight: 600; }}")
    return text


def settled(column: Column) -> None:
    """Give a column that was filled anew its height at once. Qt shows new children only with the next turn of the loop;
    until then they would not count, and the first picture would be empty or squeezed."""
    reveal(column.rows)
    column.rows.activate()
    column.settle()


def reveal(layout: QLayout) -> None:
    """Show what was added to a layout, but not what was hidden on purpose."""
    for i in range(layout.count()):
        item = layout.itemAt(i)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None and not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            widget.show()
        elif inner is not None:
            reveal(inner)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
