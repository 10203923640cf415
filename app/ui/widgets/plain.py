"""Labels for text that others wrote: plain, bounded, without characters that hide or turn text; stripping is shown."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

LIMIT: Final = 4000
_KEPT: Final = "\n\t"


def harmless(text: str, limit: int = LIMIT) -> str:
    """The text without control, bidirectional, zero-width and private characters; each leaves a visible mark."""
    out = []
    for char in text[:limit]:
        hidden = unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn") and char not in _KEPT
        out.append(f"⟦U+{ord(char):04X}⟧" if hidden else char)
    return "".join(out) + ("…" if len(text) > limit else "")


_LONG = re.compile(r"0x[0-9a-fA-F]{40,}")


def spaced(text: str) -> str:
    """Addresses and hashes inside a sentence in groups of four, so that lines can break and no digit is cut off."""
    return _LONG.sub(lambda found: groups(found[0]), text)


def label(text: str, *, name: str = "", heading: bool = False, faint: bool = False, select: bool = True) -> QLabel:
    """The only way the window makes a label: plain text, wrapped, selectable, named for screen readers."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setMinimumWidth(40)  # long hashes must not widen the window
    set_text(made, text)
    if heading or faint:
        made.setObjectName("heading" if heading else "faint")
    if select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if name:
        made.setAccessibleName(name)
    return made


def set_text(where: QLabel, text: str) -> None:
    """Change a label's text; the same stripping applies."""
    where.setText(spaced(harmless(text)))


def card(*children: QWidget, name: str = "card") -> QFrame:
    """A framed group of widgets, one below the other."""
    frame = QFrame()
    frame.setObjectName(name)
    layout = QVBoxLayout(frame)
    layout.setSpacing(6)
    for child in children:
        layout.addWidget(child)
    return frame


def groups(address: str) -> str:
    """An address in groups of four digits, so that eyes keep their place."""
    digits = address.removeprefix("0x")
    return "0x " + " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


class Column(QWidget):
    """Widgets below one another, as high as their wrapped text needs at the present width."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setSpacing(8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.settle()
        super().resizeEvent(event)

    def settle(self) -> None:
        """Wrapped labels tell their height only for a width; a scroll area would squeeze them otherwise."""
        self.setMinimumHeight(max(self.rows.totalHeightForWidth(self.width()), 0))
