"""One address on the screen: name and standing, every digit in groups, the past with it, and what it looks like."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.ui.reading.addresses import AddressLine, Standing, standing_words
from app.ui.theme import look
from app.ui.theme.icons import Icon, icon
from app.ui.widgets.digits import Digits
from app.ui.widgets.plain import harmless, label, pill, row

translate = QCoreApplication.translate


class AddressBlock(QWidget):
    """Never shortened. Digits that differ from a known look-alike are marked in both."""

    def __init__(self, title: str, line: AddressLine) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.line = line
        here = look.current()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(here.space(0.75))
        words, tone = standing_words(line.standing)
        name = harmless(line.name, 80)
        head: list[QWidget | int] = []
        if title or name:
            text = translate("address", "{0}: {1}").format(title, name) if title and name else title or name
            head.append(label(text, style="strong"))
        else:
            head.append(1)
        head.append(pill(words, tone))
        head.append(copy_button(line.address, translate("address", "Copy the address")))
        layout.addWidget(row(*head, top=False))
        self.digits = Digits(line.address, name=translate("address", "Whole address"), marked=line.differs, scale=1.1)
        layout.addWidget(self.digits)
        if line.past:
            style = "strong" if line.standing is Standing.STRANGER else "small"
            layout.addWidget(label(line.past, style=style))
        if line.name_warning:
            layout.addWidget(
                row(Icon("caution", here.palette.alert.ink, steps=4), label(line.name_warning, style="strong"))
            )
        if line.twin:
            layout.addWidget(self._twin(line))

    def _twin(self, line: AddressLine) -> QFrame:
        frame = QFrame()
        frame.setObjectName("strip")
        frame.setProperty("tone", "caution")
        inner = QVBoxLayout(frame)
        inner.setSpacing(look.current().space(1))
        count = len(line.differs)
        inner.addWidget(
            row(
                Icon("compare", look.current().palette.alert.edge, steps=5),
                label(
                    translate(
                        "address", "It looks like {0}, but {1} of 40 digits differ. They are marked in both."
                    ).format(harmless(line.twin_name, 80), count),
                    style="strong",
                ),
            )
        )
        inner.addWidget(
            Digits(line.twin, name=translate("address", "The address you know"), marked=line.differs, scale=1.1)
        )
        return frame


def copy_button(text: str, name: str) -> QPushButton:
    """A small button that copies one value, whole and without blanks."""
    button = QPushButton()
    button.setIcon(icon("copy"))
    edge = look.current().space(4)
    button.setIconSize(QSize(edge, edge))
    button.setProperty("role", "quiet")
    button.setAutoDefault(False)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    return button
