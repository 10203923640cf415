"""Labels for text that others wrote: plain, bounded, without characters that hide or turn text; stripping is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.reading.foreign import groups, harmless, spaced
from app.ui.theme import look
from app.ui.widgets.flow import Stretch

__all__ = ["Column", "Ground", "card", "groups", "harmless", "label", "pill", "row", "set_text", "spaced"]


def label(
    text: str, *, name: str = "", heading: bool = False, faint: bool = False, select: bool = True, style: str = ""
) -> QLabel:
    """The only way the window makes a label: plain text, wrapped, selectable, named for screen readers.

    `style` is one of the style sheet's: heading, title, strong, small, faint, mono.
    """
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setMinimumWidth(40)  # long hashes must not widen the window
    set_text(made, text)
    style = style or ("heading" if heading else "faint" if faint else "")
    if style:
        made.setObjectName(style)
    if select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if name:
        made.setAccessibleName(name)
    return made


def pill(text: str, tone: str) -> QLabel:
    """A short word in a level's colours, as wide as its text."""
    made = label(text, style="pill", select=False)
    made.setWordWrap(False)
    made.setProperty("tone", tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def set_text(where: QLabel, text: str) -> bool:
    """Change a label's text; the same stripping applies. Returns whether it was another one before."""
    shown = spaced(harmless(text))
    if where.text() == shown:
        return False
    where.setText(shown)
    return True


def card(*children: QWidget, name: str = "card") -> QFrame:
    """A framed group of widgets, one below the other."""
    frame = QFrame()
    frame.setObjectName(name)
    layout = QVBoxLayout(frame)
    layout.setSpacing(look.current().space(1.5))
    pad = look.current().space(4)
    layout.setContentsMargins(pad, look.current().space(3), pad, look.current().space(3))
    for child in children:
        layout.addWidget(child)
    return frame


def row(*children: QWidget | int, steps: float = 2, top: bool = True) -> QWidget:
    """Widgets beside one another; the number 1 stretches. `top` aligns them with the first line of the longest;
    without it a row with one text breaks where the text would get too little room."""
    made = QWidget()
    made.setObjectName("plain")
    wrapped = [i for i, child in enumerate(children) if isinstance(child, QLabel) and child.wordWrap()]
    if not top and len(wrapped) == 1 and 1 not in children:
        broken = Stretch(round(look.current().space(steps)), wrapped[0])
        made.setLayout(broken)
        broken.setContentsMargins(0, 0, 0, 0)
        for child in children:
            assert isinstance(child, QWidget)
            broken.addWidget(child)
        return made
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(look.current().space(steps))
    for child in children:
        if isinstance(child, int):
            layout.addStretch(child)
        elif isinstance(child, QLabel) and child.wordWrap():
            layout.addWidget(child, 1)
        elif top:
            layout.addWidget(child, 0, Qt.AlignmentFlag.AlignTop)
        else:
            layout.addWidget(child, 0, Qt.AlignmentFlag.AlignVCenter)
    return made


class Column(QWidget):
    """Widgets below one another, as high as their wrapped text needs at the present width."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("column")
        self.rows = QVBoxLayout(self)
        self.rows.setSpacing(look.current().space(2.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.settle()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.settle()
        return done

    def settle(self) -> None:
        """Wrapped labels tell their height only for a width; a scroll area would squeeze them otherwise."""
        height = max(self.rows.totalHeightForWidth(self.width()), 0)
        if height != self.minimumHeight():
            self.setMinimumHeight(height)


class Ground(Column):
    """A column that fills the height there is, and is scrolled only where less is left than its parts need at least."""

    def settle(self) -> None:
        """Tables and lists shrink first; below their least height nothing is squeezed any more."""
        height = max(self.rows.totalMinimumHeightForWidth(self.width()), 0)
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
