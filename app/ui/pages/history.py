"""Every request with its verdict and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from app.ui.pages.page import Empty, Page, Shell, Switch, Table
from app.ui.pages.requests import state_word


def tr(text: str) -> str:
    return QCoreApplication.translate("history", text)


class HistoryPage(Page):
    key, icon_name = "history", "history"
    fill_height = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell, tr("History"),
            tr("Every request with its verdict and what came of it. The log behind it is a chain that shows tampering."),
        )  # fmt: skip
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the history"))
        self.search.textChanged.connect(self.refresh)
        headers = [tr("Time"), tr("Verdict"), tr("State"), tr("Site"), tr("What it does")]
        self.table = Table(headers, tr("History"))
        empty = Empty(
            self.palette_, "history", tr("Nothing was asked yet"), tr("Requests you sign or refuse are kept here.")
        )
        self.switch = Switch(self.table, empty)
        self.action(tr("Verify the log"), self._verify, icon_name="lock")
        self.body.addWidget(self.search)
        self.body.addWidget(self.switch, 1)

    def refresh(self) -> None:
        wanted = self.search.text().lower()
        rows = [
            [f"{r['time']:%Y-%m-%d %H:%M}", r["verdict"], state_word(r["state"]), r["origin"] or "", r["summary"]]
            for r in self.desk.recent(500)
        ]
        shown = [row for row in rows if wanted in " ".join(row).lower()]
        self.table.fill(shown)
        self.switch.show_content(bool(rows))

    def _verify(self) -> None:
        report = self.desk.profile.log.verify()
        self.say(
            tr("The log is unaltered: {0} entries.").format(report.entries) if report.ok else report.faults[0].sentence
        )
