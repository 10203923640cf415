"""How Ledger's screens break text into lines and pages.

Widths in pixels: the Nano's as handed over with the records (`resources/ledger/nano-widths.json`), the Flex's measured
from where recorded lines break (`flex-widths.json`, SOURCES.md). Characters that the fonts lack are not drawn and take
no room, but the app counts their bytes where it counts characters: texts are laid out as bytes of UTF-8.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Final

_BREAKS: Final = frozenset(" \n-_")
NANO_WIDTH: Final = 114
NANO_LINES: Final = 4
NANO_LINE_HEIGHT: Final = 14
_PINNED: Final = frozenset("0123456789abcdefABCDEFx")
"""Characters whose width the recorded lines of the Flex leave no doubt of."""
_SURELY_ONE_LINE: Final = 12
"""Characters of any width that fit a line of the Flex."""


@dataclass(frozen=True, slots=True)
class Font:
    """Advance widths in pixels by character code, and the height of a line."""

    widths: tuple[int, ...]
    line_height: int

    def width(self, text: str) -> int:
        """The width of one line of drawable text."""
        widths = self.widths
        return sum(widths[ord(c)] for c in text)


@lru_cache(maxsize=1)
def _fonts() -> dict[tuple[str, str], Font]:
    folder = files("resources.ledger")
    nano = json.loads((folder / "nano-widths.json").read_text())
    flex = json.loads((folder / "flex-widths.json").read_text())
    out = {("nano", name): _font(nano[name], NANO_LINE_HEIGHT) for name in ("regular", "bold")}
    for name in ("regular", "large"):
        widths, height = flex[name]["widths"], flex[name]["line_height_px"]
        out["flex", name] = _font(widths, height)
        for number, other in enumerate(flex[name].get("others", ())):
            out["flex", f"{name}{number}"] = _font(widths | other, height)
    return out


def _font(widths: Mapping[str, int], line_height: int) -> Font:
    return Font((0,) * 32 + tuple(widths[chr(c)] for c in range(0x20, 0x7F)) + (0,) * 129, line_height)


def font(device: str, name: str) -> Font:
    """`device` is nano or flex; `name` regular, bold (Nano) or large (Flex)."""
    return _fonts()[device, name]


def breaks_settled(text: str, name: str, limit: int) -> bool:
    """Whether the records settle where the Flex breaks a text: false when other widths that obey them break it elsewhere."""
    if len(text) < _SURELY_ONE_LINE or not set(text) - _PINNED:
        return True
    return _breaks_alike(laid_out(text), name, limit)


@lru_cache(maxsize=1024)
def _breaks_alike(text: str, name: str, limit: int) -> bool:
    faces = [face for (device, other), face in _fonts().items() if device == "flex" and other.startswith(name)]
    lines = {tuple(draw(face, text, limit, 40)) for face in faces}
    return len(lines) == 1


def laid_out(text: str) -> str:
    """A text as the app lays it out: one character a byte of its UTF-8; a form feed ends it."""
    if text.isascii() and text.isprintable():
        return text
    return text.split("\f", 1)[0].encode("utf-8", "replace").decode("latin-1")


def drawable(text: str) -> str:
    """What of it is drawn: printable ASCII."""
    return text if text.isascii() and text.isprintable() else "".join(c for c in text if " " <= c <= "~")


def settled(text: str) -> bool:
    """False for a text with a backspace or form feed, by which the screen library changes its font or page."""
    return "\b" not in text and "\f" not in text


def _line_end(widths: tuple[int, ...], text: str, start: int, limit: int, wrap: bool) -> int:
    """Where the line that begins at `start` ends (exclusive); the break character stays on the line."""
    width, last, last_width = 0, -1, 0
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    for i in range(start, end):
        c = text[i]
        w = widths[ord(c)]
        if wrap and c in _BREAKS:
            last, last_width = i, width
        if width + w > limit:
            return last + 1 if wrap and last_width > 0 else i
        width += w
    return end


def count_lines(font: Font, text: str, limit: int, *, wrap: bool, nano: bool) -> int:
    """The number of lines the layout reserves for a text (`nano` screens count an empty text as none)."""
    widths = font.widths
    lines = 0 if nano else 1
    width, last, i = 0, -1, 0
    size = len(text)
    while i < size:
        c = text[i]
        if wrap and c in _BREAKS:
            last = i
        if c == "\n":
            lines, width, last, i = lines + 1, 0, -1, i + 1
            continue
        w = widths[ord(c)]
        if width + w > limit:
            if wrap and last >= 0:
                i, last, width = last + 1, -1, 0
            else:
                width, i = w, i + 1
            lines += 1
        else:
            width, i = width + w, i + 1
    return lines + 1 if nano and width else lines


def draw(font: Font, text: str, limit: int, lines: int, *, wrap: bool = True, dots: bool = False) -> list[str]:
    """The first `lines` lines as drawn; blank ones are not reported. `dots` marks a text that goes on (touch)."""
    out: list[str] = []
    at = 0
    for n in range(lines):
        end = _line_end(font.widths, text, at, limit, wrap)
        piece = text[at:end]
        if dots and n == lines - 1 and text[end : end + 1] != "\n":
            # The break at which a line ends is not counted.
            counted = piece[:-1] if wrap and end < len(text) and piece[-1:] in _BREAKS else piece
            if font.width(counted) + font.width("...") >= limit:
                piece = piece[:-3]
            piece += "..."
        piece = drawable(piece)
        if piece:
            out.append(piece)
        at = end + 1 if text[end : end + 1] == "\n" else end
    return out


# -- the Nano's pages ---------------------------------------------------------------------------


@lru_cache(maxsize=512)
def nano_block(text: str, bold: bool) -> tuple[str, ...]:
    """A centred text on a Nano page: at most four lines."""
    face = font("nano", "bold" if bold else "regular")
    text = laid_out(text)
    lines = min(count_lines(face, text, NANO_WIDTH, wrap=True, nano=True), NANO_LINES)
    return tuple(draw(face, text, NANO_WIDTH, lines))


def _page_count(face: Font, text: str, per_page: int) -> int:
    widths = face.widths
    pages, lines, width, last, i = 1, 0, 0, -1, 0
    size = len(text)
    while i < size:
        c = text[i]
        if c in _BREAKS:
            last = i
        if c == "\n":
            lines, width, last, i = lines + 1, 0, -1, i + 1
            if lines == per_page and i < size:
                pages, lines = pages + 1, 0
            continue
        w = widths[ord(c)]
        if width + w > NANO_WIDTH:
            if last >= 0:
                i, last, width = last + 1, -1, 0
            else:
                width, i = w, i + 1
            lines += 1
            if lines == per_page:
                pages, lines = pages + 1, 0
        else:
            width, i = width + w, i + 1
    return pages


def _page_end(face: Font, text: str, start: int, lines: int) -> int:
    widths = face.widths
    width, last, i = 0, -1, start
    size = len(text)
    while i < size and lines > 0:
        c = text[i]
        if c in _BREAKS:
            last = i + 1
        if c == "\n":
            lines -= 1
            last, width = -1, 0
            i = i if lines == 0 else i + 1
            continue
        w = widths[ord(c)]
        if width + w > NANO_WIDTH:
            if last >= 0:
                i, last = last, -1
            width, lines = 0, lines - 1
            continue
        width, i = width + w, i + 1
    return i


def _nano_label(text: str) -> str:
    """A label on one line: its middle is cut out with "..." when it is too wide."""
    face = font("nano", "bold")
    if count_lines(face, text, NANO_WIDTH, wrap=False, nano=True) <= 1:
        return drawable(text[:23])
    half = (NANO_WIDTH - face.width(" ... ")) // 2
    width = kept = 0
    while width + face.widths[ord(text[kept])] <= half:
        width += face.widths[ord(text[kept])]
        kept += 1
    tail, width = len(text), 0
    while width < half:
        tail -= 1
        width += face.widths[ord(text[tail])]
    return drawable(text[: kept - 1] + "..." + text[tail + 1 :])


def nano_value_pages(label: str, value: str) -> list[tuple[str, ...]]:
    """The pages of one label and value: bold label, up to three lines each, "(1/n)" when there are more."""
    label, value = laid_out(label), laid_out(value)
    face = font("nano", "regular")
    count = _page_count(face, value, NANO_LINES - 1)
    pages: list[tuple[str, ...]] = []
    at = 0
    for n in range(count):
        title = _nano_label(label if count == 1 else f"{label} ({n + 1}/{count})"[:35])
        rest = value[at:]
        lines = min(count_lines(face, rest, NANO_WIDTH, wrap=True, nano=True), NANO_LINES - 1)
        pages.append((*((title,) if title else ()), *draw(face, rest, NANO_WIDTH, lines)))
        if n < count - 1:
            at = _page_end(face, value, at, NANO_LINES - 1)
            if value[at : at + 1] == "\n":
                at += 1
    return pages
