"""A heading that opens and closes what stands below it, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.plain import harmless
from app.ui.widgets.wrap_button import WrapButton

translate = QCoreApplication.translate


class _Head(WrapButton):
    """The clickable line, with the keys of a tree (WAI-ARIA): right opens, then goes to the first line inside; left closes,
    then goes to the line around it; up, down, Home and End go from line to line; * opens all lines beside this one."""

    def __init__(self, fold: Fold, title: str, mark: str) -> None:
        super().__init__(title, "right", look.current().palette.accent, tight=True)
        self._fold = fold
        if mark:
            self._layout.insertWidget(
                1, Icon(mark, look.current().palette.alert.ink, steps=4), 0, Qt.AlignmentFlag.AlignTop
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fold, key = self._fold, event.key()
        if key == Qt.Key.Key_Right and not fold.opened:
            fold.open()
        elif key == Qt.Key.Key_Right:
            self._go(next((f for f in _seen(fold) if _around(f) is fold), None))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(_seen(fold)[0 if key == Qt.Key.Key_Home else -1])
        elif key == Qt.Key.Key_Asterisk:
            for beside in [f for f in _seen(fold) if _around(f) is _around(fold)]:
                beside.open()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Left and fold.opened:
            fold.close_up()
        elif key == Qt.Key.Key_Left:
            self._go(_around(fold))
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go(_neighbour(fold, 1 if key == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)

    def _go(self, fold: Fold | None) -> None:
        if fold is not None:
            fold.head.setFocus(Qt.FocusReason.TabFocusReason)


class Fold(QWidget):
    """Closed at first; `fill` makes the contents when it is opened for the first time, so long lists cost nothing."""

    def __init__(
        self,
        title: str,
        fill: Callable[[], list[QWidget]],
        *,
        opened: bool = False,
        limit: int = 120,
        name: str = "",
        indent: float = 5,
        guide: bool = False,
        mark: str = "",
    ) -> None:
        """`name` is what screen readers say in place of the title; `indent` (steps) how far the contents stand in; `guide`
        draws a line along them, so that one sees where they end; `mark` is a picture before the title."""
        super().__init__()
        self.setObjectName("plain")
        self._title, self._fill = harmless(title, limit), fill
        self._body: QWidget | None = None
        self._name, self._indent, self._guide = harmless(name, 500) or self._title, indent, guide
        self.head = _Head(self, self._title, mark)
        self.head.setProperty("role", "quiet")
        self.head.setCheckable(True)
        self.head.toggled.connect(self._toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.current().space(1))
        layout.addWidget(self.head)
        self._toggled(False)
        if opened:
            self.head.setChecked(True)

    @property
    def opened(self) -> bool:
        return self.head.isChecked()

    def open(self) -> None:
        self.head.setChecked(True)

    def close_up(self) -> None:
        self.head.setChecked(False)

    def forget(self) -> None:
        """Close, and make the contents anew when it is opened again: what they tell of changed."""
        self.close_up()
        if self._body is not None:
            self._body.deleteLater()
            self._body = None

    def _toggled(self, opened: bool) -> None:
        self.head.picture("down" if opened else "right", look.current().palette.accent)
        state = translate("fold", "{0}, open") if opened else translate("fold", "{0}, closed")
        self.head.say(self._title, state.format(self._name))
        if opened and self._body is None:
            self._body = QFrame()
            self._body.setObjectName("guided" if self._guide else "plain")
            inner = QVBoxLayout(self._body)
            inner.setContentsMargins(look.current().space(self._indent), 0, 0, look.current().space(1))
            inner.setSpacing(look.current().space(1))
            for child in self._fill():
                inner.addWidget(child)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(opened)
        self.updateGeometry()


def _around(fold: Fold) -> Fold | None:
    """The fold that a fold stands in."""
    at = fold.parentWidget()
    while at is not None and not isinstance(at, Fold):
        at = at.parentWidget()
    return at


def _seen(fold: Fold) -> list[Fold]:
    """The visible folds of the same card, in the order they are read."""
    top = fold
    while (outer := _around(top)) is not None:
        top = outer
    ground = top.parentWidget() or top
    seen = [f for f in ground.findChildren(Fold) if f.isVisible()]
    return sorted(seen, key=lambda f: f.head.mapTo(ground, QPoint(0, 0)).y())


def _neighbour(fold: Fold, step: int) -> Fold | None:
    """The next or last visible fold of the same card."""
    seen = _seen(fold)
    at = seen.index(fold) + step
    return seen[at] if 0 <= at < len(seen) else None
