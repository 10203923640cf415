"""How easily the English texts read: `python -m app.ui.i18n.reading_level` lists those that do not.

Two measures: words in the longest sentence, and LIX (Björnsson 1968: words a sentence plus the share of words longer than
six letters, in per cent). Wallet words that everybody who reads them knows count as short.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.checks.registry import all_checks
from app.ui.i18n.sources import window_texts

WORDS: Final = 20
"""The most words of a sentence."""
LIX: Final = 55
"""Texts above are hard; newspapers have 40 to 50. Short texts scatter, so only whole sentences are measured."""
_LEAST: Final = 8
SCREENS: Final = frozenset(
    {"risk", "verdict", "finding", "coverage", "money", "step", "state", "outcome", "address", "mirror", "kind", "tree"}
)
_KNOWN: Final = frozenset(
    {"address", "addresses", "account", "accounts", "approval", "approvals", "balance", "contract", "contracts", "countersign",
     "message", "messages", "network", "payment", "payments", "permission", "permissions", "recipient", "request", "requests",
     "signature", "signatures", "transaction", "transactions", "transfer", "transfers", "unlimited", "ethereum", "another",
     "attacker", "attackers", "history", "contact", "contacts", "somebody", "something", "nothing", "everything", "against"}
)  # fmt: skip
_SENTENCE: Final = re.compile(r"(?<=[.!?:;])\s+")
_WORD: Final = re.compile(r"[^\W\d_][\w'’-]*|\{\d\}|\d[\d,.]*")


@dataclass(frozen=True, slots=True)
class Offender:
    """A text that does not read easily, and by which measure."""

    where: str
    text: str
    words: int
    lix: float

    def __str__(self) -> str:
        return f"{self.where}: {self.words} words, LIX {self.lix:.0f}: {self.text}"


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence; what stands after a colon or semicolon reads as one of its own."""
    return [w for part in _SENTENCE.split(text) if (w := _WORD.findall(part))]


def words_in_longest(text: str) -> int:
    return max((len(s) for s in sentences(text)), default=0)


def lix(text: str) -> float:
    """Words a sentence plus per cent of long words."""
    parts = sentences(text)
    words = [w for s in parts for w in s]
    if not words:
        return 0.0
    heavy = sum(len(w) > 6 and w.lower() not in _KNOWN for w in words)
    return len(words) / len(parts) + 100 * heavy / len(words)


def _texts() -> Iterator[tuple[str, str]]:
    for t in window_texts():
        if t.context in SCREENS:
            yield t.context, t.source
    for check in all_checks():
        for name in ("title", "stops", "advice"):
            yield f"{check.id} {name}", getattr(check, name, "")


def measured() -> int:
    """How many texts are looked at."""
    return sum(1 for _ in _texts())


def offenders() -> list[Offender]:
    """Texts with a sentence too long, or too many long words for their length."""
    out = []
    for where, text in _texts():
        longest, level = words_in_longest(text), lix(text)
        if longest > WORDS or (level > LIX and len(_WORD.findall(text)) >= _LEAST):
            out.append(Offender(where, text, longest, level))
    return out


def main() -> int:
    """Print the offenders; 1 when there are some."""
    found = offenders()
    for o in found:
        sys.stdout.write(f"{o}\n")
    sys.stdout.write(
        f"{measured()} texts, {len(found)} hard to read (more than {WORDS} words a sentence, or LIX above {LIX})\n"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
