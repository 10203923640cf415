"""The history as rows, filters, CSV and report: what each line says and what an export holds. No widgets here."""

from __future__ import annotations

import csv
import html
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.signing.model import RequestRecord, Source
from app.ui.i18n.core import spoken
from app.ui.pages.requests import state_word
from app.ui.reading.verdicts import verdict_name
from app.ui.widgets.plain import harmless


def tr(text: str) -> str:
    return QCoreApplication.translate("history", text)


@dataclass(frozen=True, slots=True)
class Filter:
    """What is looked for. Empty fields let everything through; `until` is the last day, included."""

    text: str = ""
    verdict: str = ""
    outcome: str = ""
    """`signed`, `refused`, `open` or `failed`."""
    since: date | None = None
    until: date | None = None


_OUTCOMES: Mapping[str, frozenset[str]] = {
    "signed": frozenset({"signed", "broadcasting", "watching", "done", "handed-back"}),
    "refused": frozenset({"rejected"}),
    "failed": frozenset({"failed", "mismatch", "stopped", "interrupted"}),
}


def outcome(record: RequestRecord) -> str:
    """The group a state belongs to, for filters."""
    return next((name for name, states in _OUTCOMES.items() if record.state.value in states), "open")


def matching(records: Iterable[RequestRecord], f: Filter) -> list[RequestRecord]:
    """Records that pass a filter; every word of the text must stand somewhere in one."""
    words = f.text.casefold().split()
    out = []
    for r in records:
        day = r.received_at.astimezone().date()
        if (f.since and day < f.since) or (f.until and day > f.until):
            continue
        if (f.verdict and r.verdict != f.verdict) or (f.outcome and outcome(r) != f.outcome):
            continue
        if words:
            text = " ".join(
                (r.summary, r.origin or "", r.method, r.tx_hash, str(r.account), r.state.value, str(r.request))
            ).casefold()
            if not all(w in text for w in words):
                continue
        out.append(r)
    return out


def who(record: RequestRecord) -> str:
    """Who asked: a site's host, or the way it came in."""
    origin = record.origin or ""
    if "://" in origin:
        return origin.split("://", 1)[1]
    return (
        QCoreApplication.translate("requests", "you")
        if record.source is Source.COMPOSE
        else origin or record.source.value
    )


def cells(record: RequestRecord) -> list[str]:
    """One row: time, verdict, what it does, who asked, what came of it."""
    when = f"{record.received_at.astimezone():%Y-%m-%d %H:%M}"
    return [
        when,
        verdict_name(record.verdict).upper(),
        spoken(record.summary) or record.method,
        who(record),
        state_word(record.state.value),
    ]


def detail_lines(record: RequestRecord) -> list[tuple[str, str]]:
    """Label and value of everything kept about one request."""
    out = [
        (tr("Asked"), f"{record.received_at.astimezone():%Y-%m-%d %H:%M:%S}"),
        (tr("By"), who(record)),
        (tr("Account"), str(record.account)),
        (tr("Chain"), str(record.chain_id)),
        (tr("Kind"), record.method),
        (tr("Now"), f"{state_word(record.state.value)}, {record.changed_at.astimezone():%Y-%m-%d %H:%M:%S}"),
    ]
    if record.tx_hash:
        out.append((tr("Transaction"), record.tx_hash))
    if record.digest:
        out.append((tr("Signed digest"), record.digest))
    out.append((tr("Policy"), tr("version {0}").format(record.policy_version or "?")))
    return out


def event_line(payload: Mapping[str, Any], when: datetime) -> str:
    """One entry of the audit log as a line."""
    text = f"{when.astimezone():%H:%M:%S}  {state_word(str(payload.get('to', '')))}"
    why = payload.get("event")
    return f"{text} ({why})" if why else text


def _cell(text: str) -> str:
    """A cell that a spreadsheet shows and never runs."""
    plain = harmless(text, 2000).replace("\n", " ")
    return "'" + plain if plain[:1] in ("=", "+", "-", "@", "\t") else plain


def to_csv(records: Sequence[RequestRecord]) -> str:
    """All records as CSV, oldest first, times in UTC."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(
        ("time_utc", "id", "verdict", "state", "asked_by", "method", "chain_id", "account", "tx_hash", "summary")
    )
    for r in sorted(records, key=lambda r: r.received_at):
        row = (
            f"{r.received_at:%Y-%m-%dT%H:%M:%SZ}", r.id, r.verdict, r.state.value, r.origin or r.source.value, r.method,
            str(r.chain_id), str(r.account), r.tx_hash, r.summary,
        )  # fmt: skip
        writer.writerow([_cell(c) for c in row])
    return out.getvalue()


def report(records: Sequence[RequestRecord], since: date, until: date, log: str, owner: Sequence[str]) -> str:
    """A period's report as HTML for a QTextDocument. Everything foreign is escaped and stripped."""

    def safe(text: str) -> str:
        return html.escape(harmless(text, 400))

    verdicts, outcomes = Counter(r.verdict or "?" for r in records), Counter(outcome(r) for r in records)
    rows = "".join(
        "<tr>" + "".join(f"<td>{safe(c)}</td>" for c in cells(r)) + "</tr>"
        + (f'<tr><td></td><td colspan="4"><small>{safe(r.tx_hash)}</small></td></tr>' if r.tx_hash else "")
        for r in sorted(records, key=lambda r: r.received_at)
    )  # fmt: skip
    heads = "".join(
        f'<th align="left">{html.escape(h)}</th>'
        for h in (tr("Time"), tr("Verdict"), tr("What"), tr("Asked by"), tr("Came of it"))
    )
    counted = ", ".join(f"{n} {safe(k)}" for k, n in verdicts.most_common()) or tr("none")
    came = ", ".join(f"{n} {safe(k)}" for k, n in outcomes.most_common()) or tr("none")
    accounts = "<br>".join(safe(a) for a in owner)
    return (
        f"<h1>{html.escape(tr('Signing report'))}</h1>"
        f"<p>{since:%Y-%m-%d} – {until:%Y-%m-%d}</p><p>{accounts}</p>"
        f"<p>{html.escape(tr('Requests by verdict'))}: {counted}.<br>{html.escape(tr('What came of them'))}: {came}.</p>"
        f'<table width="100%" cellspacing="0" cellpadding="4"><tr>{heads}</tr>{rows}</table>'
        f"<p><small>{safe(log)}</small></p>"
    )


def month_before(day: date) -> tuple[date, date]:
    """The first and last day of the month before: the usual period of a report."""
    last = day.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last
