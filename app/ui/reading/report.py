"""The risk screen as text: the same words in the same order, for the clipboard and for a report that can be kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from app.signing.model import Ticket
from app.ui.i18n.core import spoken
from app.ui.reading.addresses import standing_words
from app.ui.reading.coverage import coverage_of
from app.ui.reading.findings import finding_lines
from app.ui.reading.foreign import harmless, origin_line
from app.ui.reading.money import MoneyLine, money_of
from app.ui.reading.numbers import plural
from app.ui.reading.states import device_name, kind_words, state_line, told
from app.ui.reading.verdicts import verdict_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    lines: tuple[str, ...]


def sections_of(t: Ticket, now: datetime | None = None) -> tuple[Section, ...]:
    """Every section of the report; empty ones are left out, what was not checked never is."""
    a = t.assessment
    made = (now or datetime.now(UTC)).strftime("%Y-%m-%d %H:%M UTC")
    if a is None:
        return (Section(translate("report", "Countersign"), (translate("report", "The request was not judged yet."),)),)
    verdict = told(a)
    money, coverage = money_of(a), coverage_of(a)
    out = [
        Section(
            translate("report", "{0}: {1}").format(verdict_name(a.verdict.word).upper(), verdict.title),
            (
                verdict.todo, spoken(a.summary),
                translate("report", "{0} · {1}").format(kind_words(a), origin_line(a.request.origin).text),
                translate("report", "Account {0}, chain {1}, received {2}").format(
                    a.request.account, a.request.chain_id, f"{t.received_at:%Y-%m-%d %H:%M UTC}"
                ),
                state_line(t).sentence,
            ),
        ),
        Section(
            translate("report", "What it moves"),
            (
                *(x for line in money.pays for x in _money(line, translate("money", "You pay"))),
                *(x for line in money.gets for x in _money(line, translate("money", "You get"))),
                *(x for line in money.control for x in _money(line, "")),
                *(x for line in money.proof for x in _money(line, translate("money", "What it proves"))),
                *((money.worst_glance, money.worst, money.worst_source) if money.worst else ()), money.fee, money.source,
                *((money.proven,) if money.proven else ()),
            ),
        ),
        Section(
            translate("report", "Findings"),
            tuple(
                x
                for f in finding_lines(a)
                for x in (
                    translate("report", "[{0}] {1} ({2})").format(f.level, f.title, f.check),
                    f"    {f.detail}",
                    *((f"    {f.advice}",) if f.advice else ()),
                    f"    {f.compared}",
                )
            ) or (translate("report", "None. That is no promise that the request is good."),),
        ),
        Section(
            translate("report", "What was not checked and is not known"),
            (
                coverage.headline,
                *(translate("report", "Unknown: {0}. {1}").format(what, why) for what, why in coverage.unknowns),
                *(plural(translate("report", "%n check(s): {0}", "", len(g.checks)), len(g.checks)).format(g.why) for g in coverage.not_looked),
            ),
        ),
    ]  # fmt: skip
    hashes = {**a.intent.hashes, **(t.prompt.hashes if t.prompt else {})}
    if hashes:
        out.append(Section(translate("report", "Hashes"), tuple(f"{k}: {v}" for k, v in hashes.items())))
    if t.prompt is not None:
        title = translate("report", "On the device: {0}").format(device_name(t.prompt.model))
        pages = [s for s in t.prompt.screens if not s.behind]
        out.append(Section(title, tuple(f"{i}. {' / '.join(s.lines)}" for i, s in enumerate(pages, 1))))
    if t.outcome.tx_hash is not None:
        out.append(Section(translate("report", "Outcome"), (f"0x{t.outcome.tx_hash.hex()}",)))
    if t.reason:
        differs = difference([s.lines for s in t.prompt.screens], t.reason) if t.prompt and t.hard_stop else ""
        said = (t.reason, differs) if differs else (t.reason,)
        out.append(Section(translate("report", "What was said"), said))
    foot = translate("report", "Made by Countersign on {0}, policy version {1}.").format(
        made, a.decision.policy_version
    )
    out.append(Section("", (foot,)))
    return tuple(s for s in out if s.lines)


def _money(line: MoneyLine, group: str) -> list[str]:
    parts = [line.verb or group, line.amount, line.fiat, line.until, line.account_note]
    out = [" · ".join(p for p in parts if p)]
    if line.token:
        out.append(f"    {line.token_note} {line.token}")
    if line.who is not None:
        name = f"{line.who.name} " if line.who.name else ""
        words, _ = standing_words(line.who.standing)
        out.append(f"    {line.who_label} {name}{line.who.address} ({words}). {line.who.past}")
        if line.who.twin:
            twin = translate("report", "It looks like {0}, but is not: {1}").format(line.who.twin_name, line.who.twin)
            out.append(f"    {twin}")
    return out


def difference(predicted: Sequence[Sequence[str]], typed: str) -> str:
    """The first line the user wrote down that stands on no predicted page, in a sentence; empty when each stands there."""
    known = {"".join(line.split()).casefold() for page in predicted for line in page}
    known |= {"".join("".join(page).split()).casefold() for page in predicted}
    for line in typed.splitlines():
        bare = "".join(line.split()).casefold()
        if bare and not any(bare in text for text in known):
            return translate("report", "On no predicted page: “{0}”").format(harmless(line.strip(), 120))
    return ""


def as_text(t: Ticket) -> str:
    """The report as plain text; foreign text in it is made harmless, addresses stay in one piece."""
    out = []
    for section in sections_of(t):
        if section.heading:
            out += [harmless(section.heading), "-" * min(len(section.heading), 60)]
        out += [harmless(line) for line in section.lines]
        out.append("")
    return "\n".join(out)
