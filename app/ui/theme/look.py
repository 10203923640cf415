"""One look for every window: colours, type scale and spacing from one palette and one font size, set on the program."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.theme.palette import PALETTES, Palette
from app.ui.theme.sheet import stylesheet

POINTS: Final = (8.0, 24.0)
"""Smallest and largest font size a person can choose."""


_STYLED: Final = "countersign_styled"
"""Property of the program: our style is set. The style's own name says nothing once there is a style sheet."""


@dataclass(frozen=True, slots=True)
class Look:
    """A theme's name and the size of body text in points. Every other size and distance follows from these two."""

    theme: str = "light"
    point: float = 10.0

    @property
    def palette(self) -> Palette:
        return PALETTES[self.theme]

    @property
    def small(self) -> float:
        return round(self.point * 0.9, 1)

    @property
    def heading(self) -> float:
        return round(self.point * 1.15, 1)

    @property
    def title(self) -> float:
        return round(self.point * 1.5, 1)

    def space(self, steps: float = 1) -> int:
        """Distance in pixels: one step is 4 px at 10 pt and grows half as fast as the text."""
        return round(4 * steps * (0.5 + max(self.point, 8) / 20))


_current = Look()


def current() -> Look:
    """The look in force; widgets that paint themselves ask at every painting."""
    return _current


def apply(theme: str | None = None, point: float | None = None) -> Look:
    """Set theme and text size on the whole program: Fusion with our own palette (platform styles ignore half of it)."""
    global _current  # noqa: PLW0603 — there is one program and it has one look
    look = _current
    if theme is not None:
        look = replace(look, theme=theme)
    if point is not None:
        look = replace(look, point=min(max(point, POINTS[0]), POINTS[1]))
    _current = look
    app = QApplication.instance()
    if isinstance(app, QApplication):
        if not app.property(_STYLED):
            # Once: a style set again deletes the one before, and widgets with sheets of their own may still point to it.
            app.setStyle("Fusion")
            app.setProperty(_STYLED, True)
        palette = _qt_palette(look.palette)
        if app.palette() != palette:
            app.setPalette(palette)
        font = QFont(app.font())
        if font.pointSizeF() != look.point:
            font.setPointSizeF(look.point)
            app.setFont(font)
        sheet = stylesheet(look.palette, look.point)
        if app.styleSheet() != sheet:  # every widget is polished anew, which takes a while
            app.setStyleSheet(sheet)
    return look


def monospace(point: float | None = None, *, bold: bool = False) -> QFont:
    """The system's fixed-width font: digits keep their columns and 0 differs from O."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(point if point is not None else _current.point)
    font.setBold(bold)
    return font


def _qt_palette(p: Palette) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, p.ground), (role.WindowText, p.text), (role.Base, p.card), (role.AlternateBase, p.sunken),
        (role.Text, p.text), (role.Button, p.card), (role.ButtonText, p.text), (role.Highlight, p.accent),
        (role.HighlightedText, p.on_accent), (role.ToolTipBase, p.card), (role.ToolTipText, p.text),
        (role.PlaceholderText, p.faint), (role.Link, p.accent), (role.LinkVisited, p.accent), (role.BrightText, p.text),
        (role.Light, p.line), (role.Midlight, p.line), (role.Mid, p.line), (role.Dark, p.control), (role.Shadow, p.line),
        (role.Accent, p.accent),
    ):  # fmt: skip
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(p.faint))
    return made
