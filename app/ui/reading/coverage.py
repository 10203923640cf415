"""What was not checked and what is not known: as visible as the findings, and always in the same place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.assess import Assessment
from app.checks.registry import all_checks
from app.ui.i18n.core import spoken
from app.ui.reading.numbers import plural

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NotLooked:
    """Checks that could not look for one and the same reason."""

    why: str
    checks: tuple[str, ...]
    """Their titles."""


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """`headline` is the strip that never moves; the rest opens below it."""

    headline: str
    unknowns: tuple[tuple[str, str], ...]
    not_looked: tuple[NotLooked, ...]
    complete: bool


def coverage_of(a: Assessment) -> CoverageLine:
    """How much was looked at. No finding is never "safe": the strip says what the silence is worth."""
    titles = {c.id: spoken(c.title) for c in all_checks()}
    by_reason: dict[str, list[str]] = {}
    for n in a.coverage.not_checked:
        by_reason.setdefault(spoken(n.why), []).append(titles.get(n.check, n.check))
    groups = sorted(by_reason.items(), key=lambda item: -len(item[1]))
    unknowns = tuple((spoken(u.what), spoken(u.why)) for u in a.unknowns)
    missed, open_ = len(a.coverage.not_checked), len(unknowns)
    parts = [translate("coverage", "{0} of {1} checks looked").format(a.coverage.ran, a.coverage.total)]
    if missed:
        parts.append(translate("coverage", "%n could not", "", missed))
    if open_:
        parts.append(plural(translate("coverage", "%n fact(s) unknown", "", open_), open_))
    if not missed and not open_:
        parts.append(translate("coverage", "nothing is left open"))
    return CoverageLine(
        " · ".join(parts),
        unknowns,
        tuple(NotLooked(why, tuple(names)) for why, names in groups),
        not a.coverage.not_checked and not unknowns,
    )
