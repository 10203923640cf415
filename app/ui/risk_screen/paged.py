"""Long lists a page at a time: a thousand calls or values cost nothing until somebody wants to see them, and none is out of reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.reading.foreign import LIMIT
from app.ui.reading.numbers import plural
from app.ui.risk_screen.addresses import copy_button
from app.ui.theme import look
from app.ui.widgets.fold import Fold
from app.ui.widgets.plain import label, row
from app.ui.widgets.wrap_button import WrapButton

translate = QCoreApplication.translate

_LINES: Final = 40
"""Lines of 32 bytes of a call's data shown at once."""


def paged(
    make: Callable[[int, int], list[QWidget]], total: int, size: int, words: Callable[[int, int], str], start: int = 0
) -> list[QWidget]:
    """What `make(first, end)` builds of the first `size`, and a button for the next; `words(first, last)` is what it says."""
    end = min(start + size, total)
    shown = make(start, end)
    return shown if end >= total else [*shown, _more(make, total, size, words, end)]


def _more(
    make: Callable[[int, int], list[QWidget]], total: int, size: int, words: Callable[[int, int], str], start: int
) -> QWidget:
    """A button that puts the next page in its own place."""
    ground = QWidget()
    ground.setObjectName("plain")
    rows = QVBoxLayout(ground)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(look.current().space(1))
    text = words(start + 1, min(start + size, total))
    button = WrapButton(text, "right", look.current().palette.accent, tight=True)
    button.setProperty("role", "quiet")

    def show() -> None:
        button.hide()
        fresh = paged(make, total, size, words, start)
        for widget in fresh:
            rows.addWidget(widget)
        # The keyboard goes on where the list went on: at the first call, else at the next button.
        first = next((w.head for w in fresh if isinstance(w, Fold)), None)
        goes_on = first or fresh[-1].findChild(WrapButton) or fresh[-1]
        if goes_on.focusPolicy() is Qt.FocusPolicy.NoFocus:
            goes_on.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        goes_on.setFocus(Qt.FocusReason.OtherFocusReason)

    button.clicked.connect(show)
    rows.addWidget(button)
    return ground


def whole_text(text: str) -> list[QWidget]:
    """A text of any length, piece by piece: none of it is out of reach."""

    def words(first: int, last: int) -> str:
        return translate("tree", "Show characters {0} to {1} of {2}").format(
            (first - 1) * LIMIT + 1, min(last * LIMIT, len(text)), len(text)
        )

    pieces = max(1, -(-len(text) // LIMIT))
    return paged(lambda i, _: [label(text[i * LIMIT : (i + 1) * LIMIT])], pieces, 1, words)


def data_fold(data: bytes) -> Fold:
    """The bytes themselves, a word of 32 a line: what nobody can explain can still be looked at and compared."""
    lines = ["0x" + data[:4].hex(), *(data[i : i + 32].hex() for i in range(4, len(data), 32))]

    def words(first: int, last: int) -> str:
        return translate("tree", "Show lines {0} to {1} of {2}").format(first, last, len(lines))

    def fill() -> list[QWidget]:
        copy = copy_button("0x" + data.hex(), translate("tree", "Copy the data"))
        size = plural(translate("tree", "%n byte(s), the first four name the function", "", len(data)), len(data))
        head = row(label(size, style="small"), copy, top=False)
        return [head, *paged(lambda i, j: [label("\n".join(lines[i:j]), style="mono")], len(lines), _LINES, words)]

    return Fold(translate("tree", "Data"), fill)
