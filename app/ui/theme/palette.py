"""Colours of the window: light, dark and high contrast. Text on its ground is at least 4.5:1 (WCAG 2.2, tested)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Palette:
    """Hex colours. `clear` to `block` are grounds of the verdict banner; `on_verdict` is the text on all of them."""

    ground: str
    card: str
    text: str
    faint: str
    line: str
    accent: str
    on_accent: str
    clear: str
    caution: str
    hold: str
    block: str
    on_verdict: str
    device: str
    on_device: str

    def verdict(self, word: str) -> str:
        return {"clear": self.clear, "caution": self.caution, "hold": self.hold, "block": self.block}[word]


PALETTES: Final = {
    "light": Palette(
        "#f4f6f7", "#ffffff", "#14212b", "#4d5b66", "#c9d2d8", "#0b5c8a", "#ffffff", "#0b6b4f", "#7a5200", "#a33a00", "#9b1c1c",
        "#ffffff", "#101820", "#d7f0ff",
    ),
    "dark": Palette(
        "#10171c", "#1a242b", "#e7eef2", "#a9b8c2", "#36444e", "#7cc4f0", "#08202e", "#0b6b4f", "#7a5200", "#a33a00", "#9b1c1c",
        "#ffffff", "#05090c", "#d7f0ff",
    ),
    "contrast": Palette(
        "#000000", "#000000", "#ffffff", "#ffffff", "#ffffff", "#ffff00", "#000000", "#004d00", "#5c4400", "#7a1f00", "#7a0000",
        "#ffffff", "#000000", "#ffffff",
    ),
}  # fmt: skip


def contrast(a: str, b: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2, 1.4.3)."""

    def light(colour: str) -> float:
        parts = []
        for i in (1, 3, 5):
            c = int(colour[i : i + 2], 16) / 255
            parts.append(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4)
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(a), light(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def stylesheet(p: Palette) -> str:
    """Qt's style sheet for a palette."""
    return f"""
    QWidget {{ background: {p.ground}; color: {p.text}; }}
    QLabel, QCheckBox {{ background: transparent; }}
    QFrame#card {{ background: {p.card}; border: 1px solid {p.line}; border-radius: 10px; }}
    QFrame#device {{ background: {p.device}; border-radius: 10px; border: 2px solid {p.line}; }}
    QFrame#device QLabel {{ color: {p.on_device}; font-family: monospace; }}
    QLabel#faint {{ color: {p.faint}; }}
    QLabel#heading {{ font-weight: 600; font-size: 120%; }}
    QPushButton {{ background: {p.card}; color: {p.text}; border: 1px solid {p.line}; border-radius: 6px; padding: 7px 14px; }}
    QPushButton:focus {{ border: 2px solid {p.accent}; }}
    QPushButton:disabled {{ color: {p.faint}; }}
    QPushButton#primary {{ background: {p.accent}; color: {p.on_accent}; border: 1px solid {p.accent}; }}
    QLineEdit, QPlainTextEdit, QTreeWidget, QTableWidget, QListWidget, QTextBrowser, QComboBox {{
        background: {p.card}; color: {p.text}; border: 1px solid {p.line}; border-radius: 6px; padding: 4px; }}
    QListWidget::item {{ padding: 8px; }}
    QListWidget::item:selected, QTableWidget::item:selected {{ background: {p.accent}; color: {p.on_accent}; }}
    QHeaderView::section {{ background: {p.card}; color: {p.faint}; border: none; padding: 5px; }}
    QScrollArea {{ border: none; }}
    """
