"""Our own line icons in the palette's colours, drawn sharp at any size."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

FOLDER: Final = Path(__file__).parents[3] / "resources" / "icons" / "pages"
_SCALE: Final = 3
"""Pixels a point: enough for 200 % scale on a dense screen."""


def names() -> list[str]:
    """Every icon there is."""
    return sorted(p.stem for p in FOLDER.glob("*.svg"))


@lru_cache(512)
def pixmap(name: str, colour: str, size: int = 22) -> QPixmap:
    """One icon in one colour. Raises FileNotFoundError for a name that has no picture."""
    from PySide6.QtSvg import QSvgRenderer

    drawing = (FOLDER / f"{name}.svg").read_text().replace('stroke="#000"', f'stroke="{colour}"')
    made = QPixmap(size * _SCALE, size * _SCALE)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size * _SCALE, size * _SCALE))
    painter.end()
    made.setDevicePixelRatio(_SCALE)
    return made


def icon(name: str, colour: str, selected: str | None = None, size: int = 22) -> QIcon:
    """An icon; `selected` is its colour on a selected row."""
    made = QIcon(pixmap(name, colour, size))
    if selected is not None:
        made.addPixmap(pixmap(name, selected, size), QIcon.Mode.Selected)
    return made
