"""Our own SVG icons in the colour of the text beside them, sharp at every size and scale (emoji show as boxes)."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import look

FOLDER: Final = files("resources") / "icons" / "ui"


@lru_cache(64)
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text()


@lru_cache(256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def icon(name: str, colour: str | None = None) -> QIcon:
    """An icon for a button; in the text's colour when none is given."""
    return _icon(name, colour or look.current().palette.text)


@lru_cache(256)
def _icon(name: str, colour: str) -> QIcon:
    """Drawn once: parsing the picture for every button of a risk screen took a third of its building time."""
    renderer = _renderer(name, colour)
    made = QIcon()
    for size in (16, 24, 32, 48, 64):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made


class Icon(QWidget):
    """A picture beside words. It says nothing to a screen reader: the words beside it do."""

    def __init__(self, name: str, colour: str | None = None, *, steps: float = 5) -> None:
        """`steps`: edge length in spacing steps (Look.space); grows with the text."""
        super().__init__()
        self._name, self._colour, self._steps = name, colour, steps
        self.setObjectName("plain")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def change(self, name: str, colour: str | None = None) -> None:
        """Show another picture in place of this one."""
        self._name, self._colour = name, colour
        self.update()

    def sizeHint(self) -> QSize:
        edge = self._edge()
        return QSize(edge, edge)

    def _edge(self) -> int:
        """Icons stand beside words and grow with them, distances only half as fast."""
        return round(4 * self._steps * max(look.current().point, 8) / 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        edge = self._edge()
        renderer = _renderer(self._name, self._colour or look.current().palette.text)
        renderer.render(painter, QRectF((self.width() - edge) / 2, (self.height() - edge) / 2, edge, edge))
        painter.end()
