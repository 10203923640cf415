"""The pages beside the requests: devices, accounts, contacts, history, networks, sites, policy, help."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.address import Address, AddressError
from app.checks.registry import all_checks
from app.evidence import Contact
from app.policy.rules import PRESETS, PolicyError, parse_policy, preset
from app.signing.live_desk import LiveDesk
from app.signing.model import Network
from app.ui.widgets.plain import groups, harmless, label


def tr(text: str) -> str:
    return QCoreApplication.translate("pages", text)


class Page(QWidget):
    """A heading, one line of explanation, and what `refresh` fills."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.addWidget(label(title, heading=True))
        self.body.addWidget(label(about, faint=True))

    def refresh(self) -> None:
        """Read again what is shown."""


def table(headers: Sequence[str], name: str) -> QTableWidget:
    made = QTableWidget(0, len(headers))
    made.setHorizontalHeaderLabels(list(headers))
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.verticalHeader().hide()
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    made.horizontalHeader().setStretchLastSection(True)
    made.setAccessibleName(name)
    return made


def fill(where: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    where.setRowCount(len(rows))
    for y, row in enumerate(rows):
        for x, text in enumerate(row):
            where.setItem(y, x, QTableWidgetItem(harmless(text, 500)))


class DevicesPage(Page):
    def __init__(self, desk: LiveDesk) -> None:
        super().__init__(
            tr("Devices"),
            tr("Plug a device in and unlock it; it appears here. Its handle is held only while it works."),
        )
        self.desk = desk
        self.table = table([tr("Device"), tr("Model"), tr("Connected by"), tr("State")], tr("Devices"))
        self.body.addWidget(self.table)

    def refresh(self) -> None:
        rows = []
        for f in self.desk.hub.devices():
            i = f.identity
            state = (
                f"{f.error.sentence} {f.error.next_step}"
                if f.error
                else tr("busy")
                if f.busy
                else tr("ready, {0} accounts").format(len(f.accounts))
            )
            rows.append([i.label, i.model, i.transport + (tr(" · SIMULATED") if i.simulated else ""), state])
        fill(self.table, rows)


class AccountsPage(Page):
    def __init__(self, desk: LiveDesk) -> None:
        super().__init__(
            tr("Accounts"), tr("Accounts of your devices. They stay here, to watch only, when the device is unplugged.")
        )
        self.desk = desk
        self.table = table([tr("Address"), tr("Path"), tr("Device"), tr("Connected")], tr("Accounts"))
        self.body.addWidget(self.table)

    def refresh(self) -> None:
        rows = []
        for a in self.desk.accounts():
            held = self.desk.hub.holder(a.address) is not None
            rows.append(
                [
                    groups(str(a.address)),
                    a.path,
                    a.model + (tr(" · SIMULATED") if a.simulated else ""),
                    tr("yes") if held else tr("watch only"),
                ]
            )
        fill(self.table, rows)


class ContactsPage(Page):
    def __init__(self, desk: LiveDesk) -> None:
        super().__init__(
            tr("Contacts"), tr("Addresses you checked at their source. A new one takes the policy's waiting time.")
        )
        self.desk = desk
        self.table = table([tr("Name"), tr("Address"), tr("Verified")], tr("Contacts"))
        self.body.addWidget(self.table)
        row = QHBoxLayout()
        self.name, self.address = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(tr("Name"))
        self.address.setPlaceholderText(tr("Address (0x…)"))
        self.name.setAccessibleName(tr("Name of the new contact"))
        self.address.setAccessibleName(tr("Address of the new contact"))
        add = QPushButton(tr("Save"))
        add.clicked.connect(self._add)
        for widget in (self.name, self.address, add):
            row.addWidget(widget)
        self.body.addLayout(row)
        self.said = label("", name=tr("Message"))
        self.body.addWidget(self.said)

    def _add(self) -> None:
        try:
            address = Address.parse(self.address.text().strip())
        except AddressError as error:
            self.said.setText(harmless(tr("Address: {0}").format(error)))
            return
        if not self.name.text().strip():
            self.said.setText(tr("Name: give the contact a name."))
            return
        self.desk.profile.put_contact(Contact(address, self.name.text().strip(), True))
        self.said.setText(tr("Saved."))
        self.refresh()

    def refresh(self) -> None:
        fill(
            self.table,
            [
                [c.name, groups(str(c.address)), tr("yes") if c.verified else tr("no")]
                for c in self.desk.profile.contacts().values()
            ],
        )


class HistoryPage(Page):
    def __init__(self, desk: LiveDesk) -> None:
        super().__init__(
            tr("History"),
            tr(
                "Every request with its verdict and what came of it. The log behind it is a chain that shows tampering."
            ),
        )
        self.desk = desk
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the history"))
        self.search.textChanged.connect(self.refresh)
        self.table = table([tr("Time"), tr("Verdict"), tr("State"), tr("Site"), tr("What it does")], tr("History"))
        verify = QPushButton(tr("Verify the log"))
        verify.clicked.connect(self._verify)
        export = QPushButton(tr("Export as CSV …"))
        export.clicked.connect(self._export)
        self.said = label("", name=tr("Result"))
        for widget in (self.search, self.table, verify, export, self.said):
            self.body.addWidget(widget)

    def _rows(self) -> list[list[str]]:
        wanted = self.search.text().lower()
        rows = [
            [f"{r['time']:%Y-%m-%d %H:%M}", r["verdict"], r["state"], r["origin"] or "", r["summary"]]
            for r in self.desk.recent(500)
        ]
        return [row for row in rows if wanted in " ".join(row).lower()]

    def refresh(self) -> None:
        fill(self.table, self._rows())

    def _verify(self) -> None:
        report = self.desk.profile.log.verify()
        text = (
            tr("The log is unaltered: {0} entries.").format(report.entries) if report.ok else report.faults[0].sentence
        )
        self.said.setText(harmless(text))

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Export the history"), "countersign-history.csv", "CSV (*.csv)")
        if path:
            import csv

            with open(path, "w", newline="") as out:  # noqa: PTH123 — a path from a dialog
                csv.writer(out).writerows([["time", "verdict", "state", "site", "summary"], *self._rows()])


class SitesPage(Page):
    def __init__(self, desk: LiveDesk) -> None:
        super().__init__(
            tr("Sites"),
            tr("Sites you allowed to send requests. Each request is still judged. Choose one to take it back."),
        )
        self.desk = desk
        self.table = table([tr("Site"), tr("Allowed since")], tr("Sites"))
        take_back = QPushButton(tr("Take the permission back"))
        take_back.clicked.connect(self._revoke)
        self.body.addWidget(self.table)
        self.body.addWidget(take_back)

    def _revoke(self) -> None:
        item = self.table.item(self.table.currentRow(), 0)
        if item is not None:
            self.desk.revoke(item.text())
            self.refresh()

    def refresh(self) -> None:
        fill(self.table, [[p.origin, f"{p.granted_at:%Y-%m-%d %H:%M}"] for p in self.desk.permissions() if p.allowed])


class NetworksPage(Page):
    def __init__(self, desk: LiveDesk) -> None:
        super().__init__(tr("Networks"), tr("Nodes you chose. Nothing leaves this computer but questions to them."))
        self.desk = desk
        self.table = table([tr("Chain"), tr("Name"), tr("Node"), tr("Kind")], tr("Networks"))
        self.body.addWidget(self.table)
        row = QHBoxLayout()
        self.chain, self.name, self.url = QLineEdit(), QLineEdit(), QLineEdit()
        for widget, text in ((self.chain, tr("Chain id")), (self.name, tr("Name")), (self.url, tr("Node (http://…)"))):
            widget.setPlaceholderText(text)
            widget.setAccessibleName(text)
            row.addWidget(widget)
        add = QPushButton(tr("Save"))
        add.clicked.connect(self._add)
        row.addWidget(add)
        self.body.addLayout(row)
        self.said = label("", name=tr("Message"))
        self.body.addWidget(self.said)

    def _add(self) -> None:
        if not self.chain.text().isdigit() or not self.url.text().startswith(("http://", "https://")):
            self.said.setText(tr("A chain id is a number, a node starts with http:// or https://."))
            return
        self.desk.put_network(Network(int(self.chain.text()), self.name.text() or self.chain.text(), self.url.text()))
        self.said.setText(tr("Saved."))
        self.refresh()

    def refresh(self) -> None:
        fill(
            self.table,
            [[str(n.chain_id), n.name, n.rpc_url, tr("test") if n.test else ""] for n in self.desk.networks()],
        )


class PolicyPage(Page):
    def __init__(self, desk: LiveDesk) -> None:
        super().__init__(
            tr("Policy"),
            tr("Ordered rules; the first that matches decides. A change that loosens takes a day to count."),
        )
        self.desk = desk
        self.choice = QComboBox()
        self.choice.addItems(list(PRESETS))
        self.choice.setAccessibleName(tr("Preset"))
        self.text: QPlainTextEdit = QPlainTextEdit()
        self.choice.currentTextChanged.connect(lambda name: self.text.setPlainText(preset(name).text))
        self.text.setAccessibleName(tr("Policy text"))
        save = QPushButton(tr("Use this policy"))
        save.clicked.connect(self._save)
        self.said = label("", name=tr("Message"))
        for widget in (self.choice, self.text, save, self.said):
            self.body.addWidget(widget)

    def _save(self) -> None:
        try:
            policy = parse_policy(self.text.toPlainText(), tr("policy"))
        except PolicyError as error:
            self.said.setText(harmless(str(error)))
            return
        self.desk.profile.put_policy(policy.version, policy.text, what=f"policy set to {policy.name}", loosens=True)
        self.said.setText(tr("Saved. Requests that wait already keep the policy they were judged under."))

    def refresh(self) -> None:
        if not self.text.toPlainText():
            self.text.setPlainText(self.desk.policy().text)


class HelpPage(Page):
    def __init__(self) -> None:
        super().__init__(tr("Help"), tr("What each check stops and why. Choose one."))
        row = QHBoxLayout()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Checks"))
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Help text"))
        row.addWidget(self.list, 1)
        row.addWidget(self.page, 2)
        self.body.addLayout(row)
        self._checks = all_checks()
        for check in self._checks:
            self.list.addItem(check.title)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        from app.checks.help_pages import page

        if 0 <= row < len(self._checks):
            self.page.setMarkdown(page(self._checks[row]))


class DemoPage(Page):
    def __init__(self, titles: Sequence[str], submit: Callable[[int], object]) -> None:
        super().__init__(
            tr("Demonstration"),
            tr(
                "A simulated device and a chain inside this program. Nothing here is worth anything. Send one of these requests:"
            ),
        )
        for place, title in enumerate(titles):
            button = QPushButton(title)
            button.clicked.connect(lambda _=False, place=place: submit(place))
            self.body.addWidget(button)
        self.body.addStretch(1)
