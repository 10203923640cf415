"""History: every request with its verdict and what came of it; search, filter, detail, export, and outflows as a chart."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QMarginsF, QThread, QTimer
from PySide6.QtGui import QBrush, QColor, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.address import Address, Asset
from app.anomaly.outflows import Period
from app.evidence import HistoryEntry
from app.intake.compose import native
from app.intent.tokens import bundled
from app.signing.model import RequestRecord
from app.store.audit import Entry
from app.ui.i18n.core import spoken
from app.ui.pages.history_rows import Filter, cells, detail_lines, event_line, matching, month_before, report, to_csv
from app.ui.pages.outflows import OutflowChart, bars_of, sentence
from app.ui.pages.page import (
    Empty,
    Page,
    Shell,
    Switch,
    Table,
    beside,
    chip,
    clear,
    panel,
    search_box,
    settled,
    side_area,
    with_side,
)
from app.ui.pages.style import tones
from app.ui.pages.work import Progress, Task, run
from app.ui.reading.numbers import plural
from app.ui.reading.verdicts import verdict_name
from app.ui.widgets.plain import Column, label, set_text

LIMIT = 5000
"""Requests read for the list; older ones are in the log and in exports of the log."""


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("history", text, "", count), count)


def write_pdf(path: str, text: str) -> None:
    """An A4 report; may run on any thread. Raises OSError."""
    writer = QPdfWriter(path)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    writer.setTitle("Countersign")
    document = QTextDocument()
    document.setHtml(text)
    document.print_(writer)
    if not Path(path).exists():
        raise OSError(f"{path} cannot be written")


class PdfThread(QThread):
    """Lays a report out beside the window. Text layout needs a thread of Qt's own."""

    def __init__(self, path: str, text: str) -> None:
        super().__init__()
        self._path, self._text = path, text
        self.problem = ""

    def run(self) -> None:
        try:
            write_pdf(self._path, self._text)
        except OSError as error:
            self.problem = str(error)


class HistoryPage(Page):
    key, icon_name = "history", "history"
    fill_height = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell, tr("History"),
            tr("Every request with its verdict and what came of it. The log behind it is a chain that shows tampering."),
        )  # fmt: skip
        self._reading = self._stale = False
        self.records: list[RequestRecord] = []
        self.shown: list[RequestRecord] = []
        self.progress = Progress()
        self.action(tr("Verify the log"), self._verify, icon_name="lock")
        self.action(tr("Export CSV …"), self._export)
        self.action(tr("Report (PDF) …"), self._report)
        self.body.addWidget(self.progress)
        self.body.addWidget(self._chart_card())
        self.body.addWidget(self._filters())
        headers = [tr("Time"), tr("Verdict"), tr("What it does"), tr("Asked by"), tr("Came of it")]
        self.table = Table(headers, tr("Requests"), stretch=2)
        self.table.itemSelectionChanged.connect(self._chosen)
        self._detail = Column()
        self._area = side_area(self._detail)
        content = with_side(self.table, self._area)
        empty = Empty(
            self.palette_, "history", tr("Nothing to show"),
            tr("Requests you sign or refuse are kept here, each with its verdict and its reason."),
        )  # fmt: skip
        self.switch = Switch(content, empty)
        self.body.addWidget(self.switch, 1)

    def _filters(self) -> QWidget:
        self.search = search_box(tr("Search the history"), tr("Search: a site, an address, a hash, a word"))
        self.search.textChanged.connect(self._filter)
        self.verdict, self.outcome = QComboBox(), QComboBox()
        self.verdict.setAccessibleName(tr("Verdict"))
        self.outcome.setAccessibleName(tr("What came of it"))
        for word, text in (("", tr("Every verdict")), ("clear", tr("Clear")), ("caution", tr("Caution")), ("hold", tr("Hold")), ("block", tr("Block"))):  # fmt: skip
            self.verdict.addItem(text, word)
        for word, text in (("", tr("Every outcome")), ("signed", tr("Signed")), ("refused", tr("Refused")), ("failed", tr("Failed")), ("open", tr("Open"))):  # fmt: skip
            self.outcome.addItem(text, word)
        for box in (self.verdict, self.outcome):
            box.currentIndexChanged.connect(self._filter)
        return beside(self.search, self.verdict, self.outcome, stretch=0)

    def _chart_card(self) -> QFrame:
        self.chart = OutflowChart(self.palette_)
        self.asset = QComboBox()
        self.asset.setAccessibleName(tr("Asset of the chart"))
        self.asset.currentIndexChanged.connect(self._draw)
        self.span = QComboBox()
        self.span.setAccessibleName(tr("Months or weeks"))
        self.span.addItems([tr("by month"), tr("by week")])
        self.span.currentIndexChanged.connect(self._draw)
        self._said_chart = label("", faint=True, name=tr("The chart in words"))
        title = label(tr("What left"), heading=True)
        title.setWordWrap(False)
        head = beside(title, self._said_chart, self.asset, self.span, stretch=1)
        self._outflows: dict[Asset, list[HistoryEntry]] = {}
        card = panel(head, self.chart)
        self._chart = card
        card.hide()
        return card

    # -- showing --------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Read the store off the window's thread, then filter."""
        if self._reading:
            self._stale = True  # read once more when this reading is done, however much news came
            return
        self._reading, self._stale = True, False
        profile, account = self.desk.profile, self.desk.selected_account()

        def work(_: Task[Any]) -> tuple[list[RequestRecord], list[HistoryEntry]]:
            past = list(profile.history(account).outgoing(limit=5000)) if account else []
            return profile.recent_requests(limit=LIMIT), past

        def failed(error: Exception) -> None:
            self._reading = False
            self.say(str(error))

        run(self, work, self._have, failed)

    def _have(self, found: tuple[list[RequestRecord], list[HistoryEntry]]) -> None:
        self._reading = False
        if self._stale:
            QTimer.singleShot(1000, self.refresh)
        self.records, past = found
        self._outflows = {}
        for e in past:
            if e.amount:
                self._outflows.setdefault(e.asset, []).append(e)
        kept = self.asset.currentText()
        self.asset.blockSignals(True)
        self.asset.clear()
        for asset in sorted(self._outflows, key=lambda a: -len(self._outflows[a])):
            chain = self._outflows[asset][-1].chain_id
            named = native(chain).symbol if isinstance(asset, str) else None
            known = bundled(chain, asset) if isinstance(asset, Address) else None
            if named or known:
                self.asset.addItem(named or (known.symbol if known else "?"), asset)
        self.asset.setCurrentIndex(max(0, self.asset.findText(kept)))
        self.asset.blockSignals(False)
        self._chart.setVisible(self.asset.count() > 0)
        self._draw()
        self._filter()

    def _draw(self) -> None:
        asset = self.asset.currentData()
        entries = self._outflows.get(asset, []) if asset is not None else []
        if not entries:
            return
        chain = entries[-1].chain_id
        known = bundled(chain, asset) if isinstance(asset, Address) else None
        what = native(chain)
        symbol, decimals = (known.symbol, known.decimals) if known else (what.symbol, what.decimals)
        period, count = (Period.WEEK, 26) if self.span.currentIndex() == 1 else (Period.MONTH, 12)
        given = bars_of(entries, datetime.now(UTC), period, count)
        self.chart.show_periods(given, period, decimals, symbol)
        set_text(self._said_chart, sentence(given, decimals, symbol))

    def filter(self) -> Filter:
        """What the fields above the table ask for."""
        return Filter(self.search.text(), self.verdict.currentData() or "", self.outcome.currentData() or "")

    def _filter(self) -> None:
        self.shown = matching(self.records, self.filter())
        self.table.fill([cells(r) for r in self.shown[:1000]], [r.id for r in self.shown[:1000]])
        t = tones(self.palette_)
        for y, r in enumerate(self.shown[:1000]):
            item = self.table.item(y, 1)
            if item is not None:
                item.setForeground(
                    QBrush(
                        QColor(t.get({"clear": "good", "caution": "warn"}.get(r.verdict, "bad"), self.palette_.text))
                    )
                )
        self.switch.show_content(bool(self.records))
        if self.records and not self.shown:
            self.say(tr("Nothing fits this search."))
        elif self.said == tr("Nothing fits this search."):
            self.say("")

    def _chosen(self) -> None:
        key = self.table.chosen()
        record = next((r for r in self.shown if r.id == key), None)
        self._area.setVisible(record is not None)
        for column in (3, 4):  # the detail says both; the sentence needs the room
            self.table.setColumnHidden(column, record is not None)
        clear(self._detail.rows)
        if record is None:
            return
        kind = {"clear": "good", "caution": "warn"}.get(record.verdict, "bad")
        word = chip(verdict_name(record.verdict).upper() or "?", kind if record.verdict else "")
        head = beside(word, self.button(tr("Close"), self.table.clearSelection))
        rows: list[QWidget | QHBoxLayout] = [head, label(spoken(record.summary) or record.method, heading=True)]
        for name, value in detail_lines(record):
            rows.append(label(f"{name}: {value}"))
        self._detail.rows.addWidget(panel(*rows))
        self._steps = QVBoxLayout()
        self._detail.rows.addWidget(panel(label(tr("What happened, from the log"), heading=True), self._steps))
        self._detail.rows.addStretch(1)
        settled(self._detail)
        log = self.desk.profile.log
        run(self, lambda _: list(log.entries(subject=record.id)), self._show_steps)

    def _show_steps(self, entries: list[Entry]) -> None:
        clear(self._steps)
        for e in entries[:60]:
            self._steps.addWidget(label(event_line(e.payload, datetime.fromisoformat(e.time))))
            found = e.payload.get("findings")
            if found:
                self._steps.addWidget(label(tr("Checks that fired: {0}").format(", ".join(found)), faint=True))
        settled(self._detail)

    # -- doing ----------------------------------------------------------------------------------------
    def _verify(self) -> None:
        log = self.desk.profile.log

        def done(found: Any) -> None:
            self.say(
                tr("The log is unaltered: %n entr(y|ies).", found.entries) if found.ok else found.faults[0].sentence
            )

        self.progress.run(tr("The log is being verified"), lambda _: log.verify(), done, lambda e: self.say(str(e)))

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export the shown history"), "countersign-history.csv", "CSV (*.csv)"
        )
        if path:
            self.export_to(path)

    def export_to(self, path: str) -> None:
        """Write what the filter shows as CSV."""
        records = list(self.shown)
        run(
            self, lambda _: Path(path).write_text(to_csv(records), encoding="utf-8", newline=""),
            lambda _: self.say(tr("%n request(s) exported.", len(records))), lambda e: self.say(str(e)),
        )  # fmt: skip

    def _report(self) -> None:
        period = _ask_period(self)
        if period is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), f"countersign-{period[0]:%Y-%m}.pdf", "PDF (*.pdf)"
        )
        if path:
            self.report_to(path, *period)

    def report_to(self, path: str, since: date, until: date) -> None:
        """Write a report of a period as PDF, with the state of the log."""
        records = matching(self.records, Filter(since=since, until=until))
        log = self.desk.profile.log
        owner = [f"{a.label or a.model} {a.address}" for a in self.desk.accounts()]

        def work(_: Task[str]) -> str:
            verified = log.verify()
            state = (
                tr("The audit log is unaltered: %n entr(y|ies). Head: {0}", verified.entries).format(
                    verified.head.text()
                )
                if verified.ok
                else tr("THE AUDIT LOG DOES NOT HOLD: {0}").format(verified.faults[0].sentence)
            )
            return report(records, since, until, state, owner)

        def written(text: str) -> None:
            self._writing = PdfThread(path, text)
            self._writing.finished.connect(ended)
            self._writing.start()

        def ended() -> None:
            self._writing.wait()  # `finished` comes a moment before the end; a thread destroyed in it ends the program
            self.say(self._writing.problem or tr("The report holds %n request(s).", len(records)))

        self.progress.run(
            tr("The report is being written"), work, written, lambda e: self.say(str(e)),
        )  # fmt: skip


def _ask_period(parent: QWidget) -> tuple[date, date] | None:
    """From when to when; the month before is offered."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Report for a period"))
    first, last = month_before(datetime.now().astimezone().date())
    fields = []
    form = QFormLayout(dialog)
    for text, day in ((tr("From"), first), (tr("To"), last)):
        box = QDateEdit(QDate(day.year, day.month, day.day))
        box.setCalendarPopup(True)
        box.setDisplayFormat("yyyy-MM-dd")
        box.setAccessibleName(text)
        form.addRow(label(text), box)
        fields.append(box)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    form.addRow(buttons)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    since, until = (date(d.year(), d.month(), d.day()) for d in (f.date() for f in fields))
    return (since, until) if since <= until else (until, since)
