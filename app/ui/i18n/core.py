"""The core's English sentences in the window's language.

The core speaks English: CONTRACT's output, the audit log and the command line are the same everywhere, also for what was
judged last year. The window knows the templates those sentences were made from (`resources/translations/core.json`,
extracted by `app.ui.i18n.build`), finds the one that fits, and fills the translation with the same values. What fits none,
or fits one in two ways, stays English: a value is never put in another's place.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.ui.desktop.preferences import TRANSLATIONS
from app.ui.i18n.sources import CORE, PUT_TOGETHER
from app.ui.reading.numbers import locale_digits

_PLACE: Final = re.compile(r"\{(\d)\}")
_DEPTH: Final = 7
_WEAK: Final = 12
_END: Final = re.compile(r"[^\d][.!?]( |$)")
_BETWEEN: Final = re.compile(r"(?<=[^\d][.!?]) ")


@dataclass(frozen=True, slots=True)
class Template:
    """An English sentence with places for values, and the two readings that must agree."""

    text: str
    front: str
    back: str
    short: re.Pattern[str]
    long: re.Pattern[str]
    weight: int
    """Letters that are its own; of two that fit, the one with more says more."""

    def values(self, said: str) -> tuple[str, ...] | None:
        """The values that make the template this sentence; None when it does not fit, or not in one way only."""
        if not (said.startswith(self.front) and said.endswith(self.back)):
            return None
        one, other = self.short.fullmatch(said), self.long.fullmatch(said)
        if one is None or other is None or one.groups() != other.groups():
            return None
        # A value that holds the end of a sentence is a piece of another sentence: this is not the template.
        # So is a long value in a template of few words.
        room = 4 if self.weight < _WEAK and self.text not in PUT_TOGETHER else 80
        return (
            None
            if any(_END.search(v) or v.startswith(". ") or v.count(" ") > room for v in one.groups())
            else one.groups()
        )


def made(text: str) -> Template:
    """A template from its text."""
    parts = _PLACE.split(text)[::2]
    joined = [re.escape(p) for p in parts]
    flags = re.DOTALL
    return Template(
        text, parts[0], parts[-1], re.compile("(.*?)".join(joined), flags), re.compile("(.*)".join(joined), flags),
        sum(map(len, parts)),
    )  # fmt: skip


@lru_cache(1)
def _catalogue() -> tuple[frozenset[str], tuple[Template, ...]]:
    texts: list[str] = json.loads((TRANSLATIONS / "core.json").read_text(encoding="utf-8"))
    templates = sorted((made(t) for t in texts if _PLACE.search(t)), key=lambda t: -t.weight)
    return frozenset(texts), tuple(templates)


def spoken(text: str) -> str:
    """What the core said, in the window's language; as it is where nothing fits."""
    if not text or QCoreApplication.translate(CORE, PROBE) == PROBE:
        return text  # English, or a language without the core's sentences
    return _rendered(text, 0)


PROBE: Final = "Do not sign."
"""A sentence that every translation has and says otherwise: tells whether there is anything to do."""

_AMOUNT: Final = re.compile(r"(\d{1,3}(?:,\d{3})*(?:\.\d+)?)((?: [^\s,]{1,24})?)")
_STEPS: Final = re.compile(r"; (?=\d+\. )")
_TIMES: Final = re.compile(r"(.*) \((\d+) times\)", re.DOTALL)


@lru_cache(2048)
def _fitting(text: str) -> tuple[str, tuple[str, ...]] | None:
    exact, templates = _catalogue()
    for whole in (text, f" {text}"):  # a further sentence is known with the space before it
        if whole in exact:
            return whole, ()
    for t in templates:
        values = t.values(f" {text}" if t.text.startswith(" ") and text[:1].isupper() else text)
        if values is not None:
            return t.text, values
    return None


def _rendered(text: str, depth: int) -> str:
    fit = _fitting(text) if depth < _DEPTH else None
    if fit is not None:
        source, values = fit
        inner = [_rendered(v, depth + 1) for v in values]
        words = QCoreApplication.translate(CORE, source)
        if not text.startswith(" "):
            words = words.removeprefix(" ")
        return _PLACE.sub(lambda m: inner[int(m[1])], words)
    if depth >= _DEPTH:
        return text
    sentences = _BETWEEN.split(text)
    for many in range(len(sentences) - 1, 0, -1):
        first, rest = " ".join(sentences[:many]), " ".join(sentences[many:])
        if many == 1 or _fitting(first) is not None:
            return f"{_rendered(first, depth + 1)} {_rendered(rest, depth + 1)}"
    if text.endswith(".") and _fitting(text[:-1]) is not None:
        return _rendered(text[:-1], depth + 1) + "."
    return _value(text, depth)


def _value(text: str, depth: int) -> str:
    """A value: amounts get the locale's signs, numbered calls and lists of titles go one by one, all else stays."""
    amounts = [_AMOUNT.fullmatch(part) for part in text.split(" and ")]
    if all(amounts):
        joint = f" {QCoreApplication.translate(CORE, 'and')} "
        return joint.join(locale_digits(m[1]) + m[2] for m in amounts if m)
    if text.startswith("1. "):
        calls = (part.partition(". ") for part in _STEPS.split(text))
        return "; ".join(f"{number}. {_call(words, depth + 1)}" for number, _, words in calls)
    reasons = text.split("; ")
    if len(reasons) > 1 and all(_fitting(r) is not None for r in reasons):
        return "; ".join(_rendered(r, depth + 1) for r in reasons)
    titles = _titles(text.split(", "))
    return ", ".join(QCoreApplication.translate(CORE, t) for t in titles) if titles else text


def _call(text: str, depth: int) -> str:
    """One call of a batch, with how often it comes."""
    many = _TIMES.fullmatch(text)
    if many is None:
        return _rendered(text, depth)
    return _rendered(many[1], depth) + QCoreApplication.translate(CORE, " ({0} times)").replace("{0}", many[2])


def _titles(parts: list[str]) -> list[str]:
    """A list of known sentences, some with commas of their own; empty when one is not known."""
    exact, out = _catalogue()[0], list[str]()
    while parts:
        end = next((n for n in range(len(parts), 0, -1) if ", ".join(parts[:n]) in exact), 0)
        if not end:
            return []
        out.append(", ".join(parts[:end]))
        parts = parts[end:]
    return out
