"""A finding as the screen shows it: level, what was seen, why it matters, and what was compared with what."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from app.checks.model import Finding, Needs
from app.checks.registry import all_checks
from app.intent.words import bounded
from app.ui.i18n.core import spoken
from app.ui.reading.numbers import day, plural

if TYPE_CHECKING:
    from app.assess import Assessment

translate = QCoreApplication.translate

ROWS: Final = 24


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding. `tone` is its severity word; the shape follows from it."""

    check: str
    tone: str
    level: str
    title: str
    detail: str
    advice: str
    compared: str
    """`Compared with your 12 past payments and 3 contacts, as of 3 Nov 2026.`"""
    why: str
    references: tuple[str, ...]
    evidence: tuple[tuple[str, str], ...]
    tick: int | None = None
    """The ceremony's step that this finding's tick answers."""


def level_word(severity: str) -> str:
    return {
        "critical": translate("finding", "Critical"),
        "high": translate("finding", "Serious"),
        "medium": translate("finding", "Unusual"),
        "low": translate("finding", "Note"),
        "info": translate("finding", "Information"),
    }[severity]


def level_icon(severity: str) -> str:
    """The shape of a severity: each level has its own, whatever the colour."""
    return {"critical": "block", "high": "hold", "medium": "caution", "low": "low", "info": "info"}[severity]


def finding_lines(a: Assessment) -> tuple[FindingLine, ...]:
    """All findings, strongest first, each with the tick the ceremony asks for."""
    ticks = {s.field: i for i, s in enumerate(a.ceremony.steps) if s.step == "read"}
    out = []
    for f in a.findings:
        out.append(_line(a, f, ticks.pop(f.check, None)))
    return tuple(out)


def _line(a: Assessment, f: Finding, tick: int | None) -> FindingLine:
    check = next((c for c in all_checks() if c.id == f.check), None)
    return FindingLine(
        f.check, f.severity.word, level_word(f.severity.word), spoken(f.title), spoken(f.detail), spoken(f.advice),
        compared_with(a, check.needs if check else Needs.STATIC), spoken(check.stops) if check else "",
        check.references if check else (), evidence_rows(f.evidence), tick,
    )  # fmt: skip


def compared_with(a: Assessment, needs: Needs) -> str:
    """What a check looked at, its source and date, from what it says it needs."""
    e = a.evidence
    parts: list[str] = []
    if Needs.HISTORY in needs and e.history.known:
        parts.append(
            plural(
                translate("finding", "the past of this account (%n entr(y|ies))", "", len(e.history)), len(e.history)
            )
        )
    if Needs.CONTACTS in needs and e.contacts is not None:
        parts.append(translate("finding", "your contacts ({0})").format(len(e.contacts)))
    if Needs.SIMULATION in needs and a.effects.source == "simulation":
        parts.append(translate("finding", "a simulation with {0}").format(a.effects.state_from or "?"))
    if Needs.CODE in needs and e.contracts:
        parts.append(translate("finding", "what is known of the contracts involved"))
    if Needs.BALANCES in needs and e.balances is not None:
        parts.append(translate("finding", "your balances"))
    if Needs.ALLOWANCES in needs and e.allowances is not None:
        parts.append(translate("finding", "the permissions in force"))
    if Needs.ORIGIN in needs and a.request.origin:
        parts.append(translate("finding", "the name of the site that asks"))
    if Needs.DEVICE in needs and e.device is not None:
        parts.append(translate("finding", "what the device will show"))
    if Needs.POLICY in needs:
        parts.append(translate("finding", "your policy, version {0}").format(a.decision.policy_version))
    if Needs.SAFE in needs and e.safe is not None:
        parts.append(translate("finding", "the state of the Safe"))
    if Needs.RECENT in needs and e.recent is not None:
        parts.append(translate("finding", "the requests of the last days"))
    if Needs.LISTS in needs and e.lists:
        parts.append(translate("finding", "the lists you imported"))
    if Needs.INTENT in needs and a.request.declared is not None:
        parts.append(translate("finding", "what you said you mean to do"))
    if Needs.NODE in needs and e.node is not None:
        parts.append(translate("finding", "your node {0}").format(bounded(e.node.url_label, 60)))
    if not parts:
        parts.append(translate("finding", "the request itself and the bundled lists"))
    return translate("finding", "Compared with: {0}. As of {1}.").format("; ".join(parts), day(e.now))


def value_name(key: str) -> str:
    """The label of a value a check worked with."""
    known = {
        "recipient": translate("finding", "Recipient"),
        "twin": translate("finding", "Known address"),
        "shared_front": translate("finding", "Equal digits at the front"),
        "shared_back": translate("finding", "Equal digits at the end"),
        "spender": translate("finding", "Spender"),
        "target": translate("finding", "Contract"),
        "origin": translate("finding", "Site"),
        "asset": translate("finding", "Asset"),
        "amount": translate("finding", "Amount"),
        "source": translate("finding", "Source"),
        "date": translate("finding", "Date"),
    }
    return known.get(key) or key.replace("_", " ").capitalize()


def _plain(value: Any) -> str:
    """A value as people write it: words bare, several with commas; only what is nested keeps its brackets."""
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple) and all(isinstance(v, str | int) for v in value):
        return ", ".join(_plain(v) for v in value)
    return json.dumps(value, ensure_ascii=False)


def evidence_rows(evidence: Any) -> tuple[tuple[str, str], ...]:
    """The values a check worked with, labelled; bounded in number and length."""
    rows = []
    for key, value in list(evidence.items())[:ROWS]:
        if value is None or value in ([], {}):
            continue
        text = _plain(value)
        label = value_name(str(key))
        rows.append((label, bounded(str(text), 600)))
    return tuple(rows)
