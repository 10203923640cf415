"""Style of the pages and the navigation, on top of the theme's own sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.ui.theme.palette import Palette, contrast

CHEVRON: Final = (Path(__file__).parents[3] / "resources" / "icons" / "chevron.svg").as_posix()
"""Grey enough to be seen on light and on dark grounds: style sheets cannot colour a picture."""


def mix(a: str, b: str, share: float) -> str:
    """A colour between two: `share` of `b` in `a`."""
    parts = [(int(a[i : i + 2], 16), int(b[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in parts)


def readable(wanted: str, ground: str, fallback: str) -> str:
    """`wanted` when it can be read on `ground` (4.5:1), else mixed towards `fallback` until it can."""
    for share in (0.0, 0.2, 0.4, 0.6, 0.8):
        colour = mix(wanted, fallback, share)
        if contrast(colour, ground) >= 4.5:
            return colour
    return fallback


def tones(p: Palette) -> dict[str, str]:
    """Text colours for good, warn and bad that can be read on a card of this palette."""
    return {
        "good": readable(p.clear, p.card, p.text),
        "warn": readable(p.caution, p.card, p.text),
        "bad": readable(p.block, p.card, p.text),
    }


def pages_sheet(p: Palette) -> str:
    """Qt style sheet for what `app.ui.pages` builds."""
    t = tones(p)
    soft = mix(p.card, p.text, 0.05)
    edge = "2px" if p.off != p.faint else "1px"
    return f"""
    QWidget#plain {{ background: transparent; }}
    QListWidget#navigation {{ background: {p.card}; border: none; border-right: 1px solid {p.line}; border-radius: 0;
        padding: 8px 6px; outline: 0; }}
    QListWidget#navigation::item {{ padding: 7px 8px; border-radius: 8px; margin: 1px 2px; }}
    QListWidget#navigation::item:hover {{ background: {soft}; }}
    QListWidget#navigation::item:selected {{ background: {p.accent}; color: {p.on_accent}; }}
    QListWidget#navigation::item:selected:focus {{ border: 2px solid {p.text}; }}
    QPushButton#primary:disabled {{ background: {p.ground}; color: {p.off}; border: {edge} dashed {p.off};
        font-weight: 400; }}
    QLabel#said {{ background: {soft}; border: 1px solid {p.line}; border-radius: 8px; padding: 8px 12px; }}
    QFrame#empty {{ background: {p.card}; border: 1px dashed {p.line}; border-radius: 12px; }}
    QFrame#question {{ background: {p.card}; border: 2px solid {p.accent}; border-radius: 10px; }}
    QLabel#chip, QLabel#chipgood, QLabel#chipwarn, QLabel#chipbad {{ border: 1px solid {p.line}; border-radius: 9px;
        padding: 1px 9px; background: {soft}; }}
    QLabel#chipgood {{ color: {t["good"]}; border-color: {t["good"]}; }}
    QLabel#chipwarn {{ color: {t["warn"]}; border-color: {t["warn"]}; }}
    QLabel#chipbad {{ color: {t["bad"]}; border-color: {t["bad"]}; }}
    QLabel#good {{ color: {t["good"]}; }}
    QLabel#warn {{ color: {t["warn"]}; }}
    QLabel#bad {{ color: {t["bad"]}; }}
    QLabel#address {{ font-family: monospace; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{CHEVRON}"); width: 12px; height: 12px; }}
    QProgressBar {{ background: {soft}; border: 1px solid {p.line}; border-radius: 4px; }}
    QProgressBar::chunk {{ background: {p.accent}; border-radius: 3px; }}
    QTabBar::tab {{ background: transparent; color: {p.faint}; padding: 8px 14px; border: none;
        border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {p.text}; border-bottom: 2px solid {p.accent}; font-weight: 600; }}
    QTabBar::tab:focus {{ color: {p.accent}; }}
    QTabWidget::pane {{ border: none; }}
    QTableWidget {{ outline: 0; alternate-background-color: {soft}; }}
    QTableWidget::item {{ padding: 4px 8px; border: none; }}
    QToolTip {{ background: {p.card}; color: {p.text}; border: 1px solid {p.line}; padding: 4px; }}
    """
