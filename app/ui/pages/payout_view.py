"""A payout list: every line checked before anything is asked; errors name line, field and rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QBrush, QColor, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.intake.compose import plain_amount
from app.intake.payouts import PayoutLine, PayoutList, example, read_payouts
from app.intake.recipients import Circle
from app.request import RequestError
from app.signing.model import Source
from app.ui.i18n.core import spoken
from app.ui.pages.page import Empty, Shell, Switch, Table, button
from app.ui.pages.style import tones
from app.ui.pages.work import Progress, Task
from app.ui.reading.faults import fault_words
from app.ui.reading.numbers import plural
from app.ui.widgets.flow import Flow
from app.ui.widgets.plain import label, set_text

MOST_AT_ONCE = 150
"""The desk lets 200 requests wait; a list must leave room for what else comes in."""


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("payouts", text, "", count), count)


def line_cells(p: PayoutLine) -> list[str]:
    """One line for the table: number, state, recipient, amount, reference, what is wrong."""
    state = tr("wrong") if p.faults else tr("read the note") if p.warnings else tr("good")
    who = p.recipient.name or p.name
    address = str(p.recipient.address) if p.recipient.address else p.address_text
    amount = (
        f"{plain_amount(p.amount, p.what.decimals)} {p.what.symbol}"
        if p.what and p.amount is not None
        else p.amount_text
    )
    wrong = "; ".join([*map(fault_words, p.faults), *map(spoken, p.warnings)])
    return [str(p.line), state, f"{who}  {address}".strip(), amount, p.reference, wrong]


def line_words(p: PayoutLine) -> str:
    """Everything about one line, whole: what a table has no room for."""
    said = [*map(fault_words, p.faults), *map(spoken, p.warnings)]
    return tr("Line {0}, {1}: {2}").format(p.line, p.recipient.address or p.address_text, "; ".join(said) or tr("good"))


def summary(given: PayoutList) -> str:
    """The list in one sentence: how many payments, their sums, how many lines are wrong."""
    good = len(given.lines) - len(given.faulty)
    sums = ", ".join(f"{plain_amount(total, what.decimals)} {what.symbol}" for _, what, total in given.totals())
    text = tr("%n payment(s): {0}.", good).format(sums or tr("nothing"))
    if given.faulty:
        text += " " + tr("%n line(s) (is|are) wrong; correct the file and open it again.", len(given.faulty))
    return text


class PayoutView(QWidget):
    """Open or paste a list, see each line judged, send all or none."""

    def __init__(self, shell: Shell, say: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.shell, self.desk, self.say = shell, shell.desk, say
        self.given: PayoutList | None = None
        self.progress = Progress()
        headers = [tr("Line"), tr("State"), tr("To"), tr("Amount"), tr("Reference"), tr("What is wrong")]
        self.table = Table(headers, tr("Payments of the list"))
        self.total = label("", name=tr("The list as a whole"))
        palette = shell.palette
        self.send = button(palette, tr("Review all payments"), self._submit, primary=True)
        self.send.setEnabled(False)
        open_ = button(palette, tr("Open a list (CSV) …"), self._open, icon_name="file")
        paste = button(palette, tr("Paste a list"), self._paste, icon_name="paste")
        save = button(palette, tr("Save an example …"), self._example)
        bar = Flow(8)
        for widget in (open_, paste, save, self.send):
            bar.addWidget(widget)
        bar.spring(self.send)
        empty = Empty(
            palette, "file", tr("No list is open"),
            tr("A CSV with the columns address and amount, and if you like asset, chain_id, name and reference. "
               "Each line is checked; a name that does not fit the saved address is an error."),
        )  # fmt: skip
        self.switch = Switch(self.table, empty)
        self.switch.show_content(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.addLayout(bar)
        rows.addWidget(self.progress)
        rows.addWidget(self.total)
        rows.addWidget(self.switch, 1)
        self.detail = label("", name=tr("The chosen line"))
        rows.addWidget(self.detail)
        self.table.itemSelectionChanged.connect(self._chosen)

    def _chosen(self) -> None:
        number = self.table.chosen()
        line = next((p for p in self.given.lines if str(p.line) == number), None) if self.given else None
        set_text(self.detail, line_words(line) if line is not None else "")

    def refresh(self) -> None:
        """Nothing of this view changes by itself."""

    def _circle(self) -> Circle | None:
        account = self.desk.selected_account()
        if account is None:
            return None
        profile = self.desk.profile
        return Circle(
            account, profile.contacts(), frozenset(a.address for a in profile.accounts()), profile.history(account)
        )

    def read(self, text: str) -> None:
        """Judge a list off the window's thread and show it."""
        circle = self._circle()
        if circle is None:
            self.say(tr("No account is known yet; connect a device first."))
            return
        networks = self.desk.networks()
        chain = networks[0].chain_id if networks else 1
        self.progress.run(
            tr("The list is being checked"), lambda _: read_payouts(text, circle, chain), self._show,
            lambda e: self.say(str(e)),
        )  # fmt: skip

    def _show(self, given: PayoutList) -> None:
        self.given = given
        self.say("")
        self.table.fill([line_cells(p) for p in given.lines], [str(p.line) for p in given.lines])
        t = tones(self.shell.palette)
        for y, p in enumerate(given.lines):
            item = self.table.item(y, 1)
            if item is not None:
                item.setForeground(QBrush(QColor(t["bad"] if p.faults else t["warn"] if p.warnings else t["good"])))
        ranks = [0 if p.faults else 1 if p.warnings else 2 for p in given.lines]
        if ranks:
            self.table.selectRow(ranks.index(min(ranks)))  # its words stand whole below the table, which cuts them off
            self._chosen()
        self.switch.show_content(True)
        set_text(self.total, summary(given))
        self.send.setEnabled(not given.faulty)

    def _open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a payout list"), "", tr("Lists (*.csv *.txt *.tsv)"))
        if not path:
            return
        try:
            self.read(Path(path).read_text(encoding="utf-8-sig", errors="replace"))
        except OSError as error:
            self.say(tr("The file cannot be read: {0}").format(error.strerror))

    def _paste(self) -> None:
        self.read(QGuiApplication.clipboard().text())

    def _example(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save an example"), "payouts.csv", "CSV (*.csv)")
        if path:
            Path(path).write_text(example(), encoding="utf-8")

    def _submit(self) -> None:
        account = self.desk.selected_account()
        if self.given is None or self.given.faulty or account is None:
            return
        if len(self.given.lines) > MOST_AT_ONCE:
            self.say(tr("At most {0} payments are reviewed at once; split the list.").format(MOST_AT_ONCE))
            return
        values = [line.request(account) for line in self.given.lines]

        def work(task: Task[int]) -> int:
            group = f"payout-{self.given.lines[0].line if self.given else 0}-{id(values):x}"
            return submit_all(self.desk.submit, values, group, task)

        def done(count: int) -> None:
            self.say(tr("%n payment(s) wait(s|) for you under Requests.", count))
            self.send.setEnabled(False)
            self.shell.open("requests")

        self.progress.run(tr("The payments are being handed over"), work, done, self._stopped)

    def _stopped(self, error: Exception) -> None:
        said = fault_words(error) if isinstance(error, RequestError) else tr("Stopped.")
        self.say(said + " " + tr("Payments handed over before wait under Requests."))


def submit_all(submit: Callable[..., str], values: Sequence[Mapping[str, Any]], group: str, task: Task[int]) -> int:
    """Hand over one request after another as one group. Raises Cancelled or RequestError in between."""
    for place, value in enumerate(values):
        task.step(place, len(values))
        submit(value, Source.COMPOSE, group=group)
    return len(values)
