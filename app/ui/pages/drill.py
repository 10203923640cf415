"""The drill: would your settings have stopped this? Real incidents against the policy in force, and the rule that helps most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QWidget

from app.drill import Advice, Outcome, benign, best_rule, incidents, prevented_usd, replay, with_rule
from app.ui.i18n.core import spoken
from app.ui.pages.page import (
    Empty,
    Page,
    Shell,
    Switch,
    Table,
    beside,
    chip,
    clear,
    larger,
    panel,
    settled,
    side_area,
    with_side,
)
from app.ui.pages.style import tones
from app.ui.pages.work import Cancelled, Progress, Task
from app.ui.reading.findings import level_word
from app.ui.reading.verdicts import verdict_name
from app.ui.widgets.plain import Column, label


def tr(text: str) -> str:
    return QCoreApplication.translate("drill", text)


@dataclass(frozen=True, slots=True)
class Result:
    """One run: incidents, normal requests, and what would help."""

    outcomes: tuple[Outcome, ...]
    normal: tuple[Outcome, ...]
    advice: Advice | None


def dollars(amount: int | None) -> str:
    return tr("not counted") if amount is None else f"${amount:,}"


def headline(result: Result) -> str:
    """The drill in one sentence."""
    stopped = sum(o.stopped for o in result.outcomes)
    return tr("Your policy would have stopped {0} of {1} incidents.").format(stopped, len(result.outcomes))


def cells(o: Outcome) -> list[str]:
    return [
        tr("stopped") if o.stopped else tr("PASSED"), verdict_name(o.verdict).upper(), o.incident.date, dollars(o.incident.loss_usd),
        o.incident.title,
    ]  # fmt: skip


class DrillPage(Page):
    key, icon_name = "drill", "drill"
    fill_height = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell,
            tr("Drill"),
            tr("Real incidents, replayed here against your policy: would your settings have stopped this?"),
        )
        self.result: Result | None = None
        self.start = self.action(tr("Run the drill"), self.run, icon_name="drill", primary=True)
        self.progress = Progress()
        self._summary = Column()
        self._summary.setObjectName("plain")
        self.table = Table(
            [tr("Result"), tr("Verdict"), tr("Date"), tr("Lost then"), tr("What happened")], tr("Incidents"), stretch=4
        )
        self.table.itemSelectionChanged.connect(self._chosen)
        self._side = Column()
        self._area = side_area(self._side)
        content = with_side(self.table, self._area)
        empty = Empty(
            self.palette_, "drill", tr("Nothing was replayed yet"),
            tr("{0} thefts of the last years, from Bybit to a single poisoned payment, are judged as they would have come to "
               "you. It takes a second and asks nobody.").format(len(incidents())),
            self.button(tr("Run the drill"), self.run, primary=True),
        )  # fmt: skip
        self.switch = Switch(content, empty)
        self.switch.show_content(False)
        self.body.addWidget(self.progress)
        self.body.addWidget(self._summary)
        self.body.addWidget(self.switch, 1)

    def run(self) -> None:
        """Replay everything off the window's thread."""
        policy = self.desk.policy()

        def work(task: Task[Result]) -> Result:
            total = len(incidents()) + len(benign())
            outcomes = replay(incidents(), policy, lambda at, _: task.step(at, total))
            normal = replay(benign(), policy, lambda at, _: task.step(len(outcomes) + at, total))
            return Result(tuple(outcomes), tuple(normal), best_rule(outcomes, normal))

        def failed(error: Exception) -> None:
            self.say(tr("Stopped.") if isinstance(error, Cancelled) else str(error))

        self.progress.run(tr("Incidents are being replayed"), work, self._show, failed)

    def _show(self, result: Result) -> None:
        self.result = result
        clear(self._summary.rows)
        disturbed = sum(o.stopped for o in result.normal)
        rows: list[QWidget] = [
            larger(label(headline(result), name=tr("Result of the drill")), 1.2),
            label(
                tr(
                    "{0} of losses would have met more than a click. Of {1} normal requests that look dangerous, {2} would have been held."
                ).format(dollars(prevented_usd(result.outcomes)), len(result.normal), disturbed)
            ),
        ]
        advice = result.advice
        if advice is not None:
            said = tr("One rule would stop {0} more: {1}. It would also hold {2} of the normal requests.").format(
                advice.closes, advice.what, advice.disturbs
            )
            rows.append(
                beside(
                    chip(tr("advice"), "warn"),
                    label(said),
                    self.button(tr("Add it to my policy"), self.adopt),
                    stretch=1,
                )
            )
        elif all(o.stopped for o in result.outcomes):
            rows.append(
                beside(
                    chip(tr("no gap"), "good"),
                    label(tr("No incident of the set passed. New ones will differ; read what you sign.")),
                    stretch=1,
                )
            )
        self._summary.rows.addWidget(panel(*rows))
        settled(self._summary)
        self.table.fill([cells(o) for o in result.outcomes], [o.incident.id for o in result.outcomes])
        t = tones(self.palette_)
        for y, o in enumerate(result.outcomes):
            item = self.table.item(y, 0)
            if item is not None:
                item.setForeground(QBrush(QColor(t["good"] if o.stopped else t["bad"])))
        self.switch.show_content(True)

    def _chosen(self) -> None:
        key = self.table.chosen()
        o = next((x for x in self.result.outcomes if x.incident.id == key), None) if self.result else None
        self._area.setVisible(o is not None)
        for column in (1, 2, 3):
            self.table.setColumnHidden(column, o is not None)
        clear(self._side.rows)
        if o is None:
            return
        i, a = o.incident, o.assessment
        head = beside(
            chip(verdict_name(o.verdict).upper(), {"clear": "good", "caution": "warn"}.get(o.verdict, "bad")),
            label(f"{i.date} · {dollars(i.loss_usd)}", faint=True), self.button(tr("Close"), self.table.clearSelection), stretch=1,
        )  # fmt: skip
        rows: list[Any] = [head, label(i.title, heading=True)]
        if i.thought:
            rows.append(label(tr("They thought: {0}").format(i.thought)))
        rows.append(label(tr("They signed: {0}").format(i.signed)))
        rows.append(label(tr("You would have read: {0}").format(spoken(a.summary))))
        self._side.rows.addWidget(panel(*rows))
        found = [label(tr("What your checks say"), heading=True)]
        found += [
            label(f"{level_word(f.severity.word)}: {spoken(f.title)}") for f in a.findings if f.severity.word != "info"
        ][:6]
        found.append(label(spoken(a.decision.explanation), faint=True))
        if i.sources:
            found.append(label(tr("Reported by: {0}").format(", ".join(i.sources)), faint=True))
        self._side.rows.addWidget(panel(*found))
        self._side.rows.addStretch(1)
        settled(self._side)

    def adopt(self) -> None:
        """Put the advised rule into the policy's text; the user reads and saves it there."""
        if self.result is None or self.result.advice is None:
            return
        text = with_rule(self.desk.policy(), self.result.advice)
        page = self.shell.open("policy")
        edit = getattr(page, "edit", None)
        if edit is not None:
            edit(text)
