"""Text that others chose: made harmless, and what in it could deceive the eye said in words."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

LIMIT: Final = 4000
_KEPT: Final = "\n\t"
_BLANKS: Final = frozenset(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u202f\u205f\u3000\u2028\u2029\u115f\u1160\u3164\uffa0\u2800"
)
"""Blanks that are no space bar's: they push words apart or out of sight."""
_MARKS_IN_A_ROW: Final = 3
"""More combining marks than that on one letter are drawn over the lines above and below."""


def harmless(text: str, limit: int = LIMIT) -> str:
    """The text without control, bidirectional, zero-width, private and odd blank characters; each leaves a visible mark."""
    if (
        text.isascii() and text.replace("\n", "").replace("\t", "").isprintable()
    ):  # most of what is shown, and quick to tell
        return text[:limit] + ("…" if len(text) > limit else "")
    out = []
    marks = 0
    for place, char in enumerate(text[:limit]):
        category = unicodedata.category(char)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        hidden = category in ("Cc", "Cf", "Cs", "Co", "Cn") and char not in _KEPT
        odd = (
            (char in _BLANKS and not _groups_digits(text, place))
            or "\ufe00" <= char <= "\ufe0f"
            or marks > _MARKS_IN_A_ROW
        )
        out.append(f"⟦U+{ord(char):04X}⟧" if hidden or odd else char)
    return "".join(out) + ("…" if len(text) > limit else "")


_GROUPING: Final = "\u00a0\u202f"
"""What French and others write between thousands, so that a number is not broken over two lines."""


def _groups_digits(text: str, place: int) -> bool:
    around = text[place - 1 : place] + text[place + 1 : place + 2]
    return text[place] in _GROUPING and len(around) == 2 and around.isascii() and around.isdigit()


_LONG = re.compile(r"0x[0-9a-fA-F]{40,}")
_RUN: Final = 24
_BREAK: Final = "\u200b"
"""Where a line may break: without width, for a blank inside an origin would be read as part of it."""
_UNBROKEN = re.compile(rf"\S{{{_RUN + 1},}}")
_JOINTS = re.compile(r"(?<=[/:?&=_.@-])")


def spaced(text: str) -> str:
    """Addresses and hashes in groups of four; other long words may break at their joints, without any visible blank."""
    text = _LONG.sub(lambda found: groups(found[0]), text)
    return _UNBROKEN.sub(lambda found: _broken(found[0]), text)


def _broken(run: str) -> str:
    """A long word in pieces, at its joints where it has some."""
    pieces = [""]
    for part in _JOINTS.split(run):
        if len(pieces[-1]) + len(part) > _RUN and pieces[-1]:
            pieces.append("")
        pieces[-1] += part
    return _BREAK.join(p[i : i + _RUN] for p in pieces for i in range(0, len(p), _RUN))


def groups(address: str) -> str:
    """An address in groups of four digits, so that eyes keep their place."""
    digits = address.removeprefix("0x")
    return "0x " + " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


_SCRIPTS: Final = (
    "LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "GEORGIAN", "HEBREW", "ARABIC", "CJK", "HIRAGANA", "KATAKANA",
    "HANGUL", "THAI", "DEVANAGARI", "LISU", "FULLWIDTH", "MATHEMATICAL", "CANADIAN",
)  # fmt: skip
_TOGETHER: Final = ({"CJK", "HIRAGANA", "KATAKANA", "LATIN"}, {"CJK", "HANGUL", "LATIN"})
"""Scripts that honest words mix: Japanese and Korean."""


def script(char: str) -> str | None:
    """The alphabet of a letter, from its Unicode name; None for digits, signs and blanks."""
    if not char.isalpha():
        return None
    name = unicodedata.name(char, "")
    return next((s for s in _SCRIPTS if name.startswith(s)), name.split(" ", 1)[0] or None)


def mixed_letters(text: str) -> tuple[tuple[str, str], ...]:
    """Letters of a word that come from another alphabet than most of that word, each with its alphabet.

    A word wholly in one alphabet is honest writing, whichever it is; a Cyrillic а inside a Latin word is not.
    """
    out: dict[tuple[str, str], None] = {}
    for word in _words(text):
        scripts = [s for c in word if (s := script(c)) is not None]
        kinds = set(scripts)
        if len(kinds) < 2 or any(kinds <= together for together in _TOGETHER):
            continue
        main = max(kinds, key=lambda k: (scripts.count(k), k == "LATIN"))
        for char in word:
            found = script(char)
            if found is not None and found != main:
                out[char, found] = None
    return tuple(out)


def _words(text: str) -> list[str]:
    word: list[str] = []
    out = []
    for char in text:
        if char.isalnum():
            word.append(char)
        elif word:
            out.append("".join(word))
            word = []
    return [*out, "".join(word)] if word else out


def warning(text: str) -> str:
    """One sentence when a name mixes alphabets or holds characters nobody sees; else empty."""
    strange = mixed_letters(text)
    if strange:
        shown = ", ".join(f"“{c}” ({s.capitalize()}, U+{ord(c):04X})" for c, s in strange[:4])
        return translate("foreign", "This name mixes alphabets to look like another: {0}.").format(shown)
    if any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Cn") and c not in "\n\t" for c in text):
        return translate("foreign", "This name holds characters that cannot be seen; they are shown as ⟦U+…⟧.")
    return ""


@dataclass(frozen=True, slots=True)
class OriginLine:
    """Who asks: the text to show, and what is wrong with its spelling (empty: nothing seen)."""

    text: str
    warning: str = ""


def origin_line(origin: str | None) -> OriginLine:
    """Who asks, in words. A web origin is shown whole; an internationalised one also in the letters it stands for."""
    if origin is None:
        return OriginLine(translate("foreign", "Nobody knows who asks."))
    if origin == "compose":
        return OriginLine(translate("foreign", "You wrote it in this window."))
    if origin == "file:link":
        return OriginLine(
            translate("foreign", "It comes from a payment link. Whoever wrote it chose recipient and amount.")
        )
    if origin.startswith("file"):
        return OriginLine(translate("foreign", "It comes from a file or the clipboard."))
    text = translate("foreign", "Asked by {0}").format(origin)
    host = origin.split("://", 1)[-1].split("/", 1)[0]
    if "xn--" in host.lower():
        try:
            shown = host.encode("ascii").decode("idna")
        except (UnicodeError, ValueError):
            shown = "?"
        note = warning(shown)
        also = translate("foreign", "Its name is written with letters outside a–z: {0}.").format(shown)
        return OriginLine(text, f"{also} {note}".strip())
    return OriginLine(text, warning(host))
