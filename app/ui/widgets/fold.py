"""A heading that opens and closes what stands below it, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import look
from app.ui.widgets.plain import harmless
from app.ui.widgets.wrap_button import WrapButton

translate = QCoreApplication.translate


class Fold(QWidget):
    """Closed at first; `fill` makes the contents when it is opened for the first time, so long lists cost nothing."""

    def __init__(
        self, title: str, fill: Callable[[], list[QWidget]], *, opened: bool = False, limit: int = 120
    ) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._title, self._fill = harmless(title, limit), fill
        self._body: QWidget | None = None
        self.head = WrapButton(self._title, "right", look.current().palette.accent, tight=True)
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

    def _toggled(self, opened: bool) -> None:
        self.head.picture("down" if opened else "right", look.current().palette.accent)
        state = translate("fold", "{0}, open") if opened else translate("fold", "{0}, closed")
        self.head.say(self._title, state.format(self._title))
        if opened and self._body is None:
            self._body = QWidget()
            self._body.setObjectName("plain")
            inner = QVBoxLayout(self._body)
            inner.setContentsMargins(look.current().space(5), 0, 0, look.current().space(1))
            inner.setSpacing(look.current().space(1))
            for child in self._fill():
                inner.addWidget(child)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(opened)
        self.updateGeometry()
