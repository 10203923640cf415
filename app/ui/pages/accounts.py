"""Accounts: names, balances on each chain, the address to receive with, and a look at it on the device."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.address import Address
from app.signing.model import Account
from app.ui.i18n.core import spoken
from app.ui.pages import qr
from app.ui.pages.account_rows import Holding, Holdings, account_name, amount_lines, read_holdings, used_by_node
from app.ui.pages.devices import model_name
from app.ui.pages.page import (
    Empty,
    Page,
    Shell,
    Switch,
    Table,
    beside,
    chip,
    clear,
    icon_label,
    larger,
    panel,
    settled,
    side_area,
    with_side,
)
from app.ui.pages.start import ago
from app.ui.pages.style import tones
from app.ui.pages.work import Progress, Task
from app.ui.reading.numbers import plural
from app.ui.widgets.plain import Column, groups, label, set_text
from devices.accounts import DeviceAccount, discover
from devices.device import Device, DeviceError, parse_path


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("accounts", text, "", count), count)


class AccountsPage(Page):
    key, icon_name = "accounts", "accounts"
    fill_height = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell, tr("Accounts"),
            tr("Accounts of your devices. They stay here, to watch only, when the device is unplugged."),
        )  # fmt: skip
        self.holdings: dict[Address, list[Holding]] = {}
        self.progress = Progress()
        self.search_button = self.action(tr("Find more accounts"), self._discover, icon_name="search")
        self.action(tr("Read the balances"), self.read_balances, icon_name="refresh")
        self.body.addWidget(self.progress)
        headers = [tr("Name"), tr("Address"), tr("Coins"), tr("State")]
        self.table = Table(headers, tr("Accounts"))
        self.table.itemSelectionChanged.connect(self._chosen)
        self._detail = Column()
        self._detail.setObjectName("plain")
        self._detail.rows.setContentsMargins(0, 0, 4, 0)
        area = side_area(self._detail)
        area.show()
        content = with_side(self.table, area)
        empty = Empty(
            self.palette_, "accounts", tr("No account is known"),
            tr("Connect a device and unlock it; its accounts appear here and stay to be watched."),
            self.button(tr("Devices"), lambda: shell.open("devices"), icon_name="devices", primary=True),
        )  # fmt: skip
        self.switch = Switch(content, empty)
        self.body.addWidget(self.switch, 1)

    # -- showing --------------------------------------------------------------------------------------
    def refresh(self) -> None:
        accounts = self.desk.accounts()
        rows = []
        for place, a in enumerate(accounts, 1):
            held = self.desk.hub.holder(a.address) is not None
            coins = " · ".join(lines[0] for h in self.holdings.get(a.address, ()) if (lines := amount_lines(h)))
            state = tr("connected") if held else tr("watch only")
            text = str(a.address)
            rows.append(
                [
                    account_name(a, place),
                    f"{text[:10]} … {text[-8:]}",
                    coins,
                    state + (tr(" · SIMULATED") if a.simulated else ""),
                ]
            )
        self.table.fill(rows, [str(a.address) for a in accounts])
        self.switch.show_content(bool(rows))
        self.search_button.setEnabled(any(f.error is None and f.accounts for f in self.desk.hub.devices()))
        if rows and not self.table.chosen():
            self.table.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the table keeps names and addresses; the side says the rest."""
        for column in (2, 3):
            self.table.setColumnHidden(column, self.width() < 86 * self.fontMetrics().averageCharWidth())
        super().resizeEvent(event)

    def chosen(self) -> Account | None:
        """The selected account."""
        text = self.table.chosen()
        return next((a for a in self.desk.accounts() if str(a.address) == text), None)

    def _chosen(self) -> None:
        clear(self._detail.rows)
        account = self.chosen()
        if account is None:
            return
        place = [a.address for a in self.desk.accounts()].index(account.address) + 1
        self._detail.rows.addWidget(self._receive(account, place))
        self._detail.rows.addWidget(self._balances(account))
        self._detail.rows.addWidget(self._settings(account, place))
        self._detail.rows.addStretch(1)
        settled(self._detail)

    def _receive(self, account: Account, place: int) -> QFrame:
        text = str(account.address)
        code = QLabel()
        code.setTextFormat(Qt.TextFormat.PlainText)
        code.setPixmap(qr.draw(text, 168))
        code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        code.setAccessibleName(tr("QR code of the address"))
        whole = label(groups(text), name=tr("Whole address"))
        whole.setObjectName("address")
        self._compare = QVBoxLayout()
        show = self.button(tr("Show on the device"), lambda: self._show_on_device(account), icon_name="devices")
        show.setEnabled(self.desk.hub.holder(account.address) is not None)
        return panel(
            larger(label(account_name(account, place)), 1.15), code, whole,
            self.button(tr("Copy"), lambda: self._copy(text), icon_name="paste"), show,
            label(tr("Give this address out only after you compared it on the device: this computer could lie."), faint=True),
            self._compare,
        )  # fmt: skip

    def _balances(self, account: Account) -> QFrame:
        rows: list[QWidget] = [label(tr("Balances"), heading=True)]
        found = self.holdings.get(account.address, [])
        for holding in found:
            mark = chip(holding.network.name)
            if holding.error:
                rows.append(beside(mark, label(holding.error, faint=True), stretch=1))
                continue
            rows.append(beside(mark, label("\n".join(amount_lines(holding))), stretch=1))
        if not found:
            nodes = any(n.rpc_url for n in self.desk.networks())
            rows.append(
                label(tr("Not read yet.") if nodes else tr("No node is set: balances are unknown."), faint=True)
            )
        elif found[0].at is not None:
            rows.append(label(tr("Told by your nodes {0}.").format(ago(found[0].at, datetime.now(UTC))), faint=True))
        return panel(*rows)

    def _settings(self, account: Account, place: int) -> QFrame:
        name = QLineEdit(account.label)
        name.setMaxLength(60)
        name.setPlaceholderText(account_name(account, place))
        name.setAccessibleName(tr("Name of this account"))
        self.name = name
        save = self.button(tr("Name it"), lambda: self._rename(account, name.text()))
        name.returnPressed.connect(save.click)
        selected = self.desk.selected_account() == account.address
        use = self.button(
            tr("Sites see this account") if selected else tr("Show this one to sites"), lambda: self._select(account)
        )
        use.setEnabled(not selected)
        origin = tr("{0} · path {1}").format(model_name(account.model) or tr("unknown device"), account.path)
        return panel(
            beside(name, save, stretch=0),
            label(origin, faint=True),
            use,
            self.button(tr("Forget it"), lambda: self._forget(account)),
        )

    # -- doing ----------------------------------------------------------------------------------------
    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.say(tr("Copied. After pasting, compare the middle: malware replaces addresses in the clipboard."))

    def _rename(self, account: Account, name: str) -> None:
        self.desk.add_account(replace(account, label=name.strip()))
        self.say(tr("Saved."))
        self.refresh()
        self._chosen()

    def _select(self, account: Account) -> None:
        self.desk.select_account(account.address)
        self.say(tr("Sites now see this account."))
        self._chosen()

    def _forget(self, account: Account) -> None:
        if self.desk.hub.holder(account.address) is not None:
            self.say(tr("Its device is connected; it would appear again at once. Unplug it first."))
            return
        self.desk.remove_account(account.address)
        self.say(tr("Forgotten here. Nothing on the chain or the device changed."))
        self.refresh()

    def read_balances(self) -> None:
        """Ask the nodes, off the window's thread."""
        accounts = [a.address for a in self.desk.accounts()]
        networks = self.desk.networks()
        if not any(n.rpc_url for n in networks):
            self.say(tr("No node is set. Add one under Networks."))
            return
        moved = {
            a: [
                (e.chain_id, e.asset)
                for e in self.desk.profile.history(a).outgoing(limit=300)
                if isinstance(e.asset, Address)
            ]
            for a in accounts
        }

        def done(found: Holdings) -> None:
            self.holdings = {a: list(h) for a, h in found.items()}
            self.refresh()
            self._chosen()

        self.progress.run(
            tr("The nodes are asked for balances"),
            lambda task: read_holdings(accounts, networks, moved, datetime.now(UTC), task), done,
            lambda e: self.say(str(e) or tr("Stopped.")),
        )  # fmt: skip

    def _discover(self) -> None:
        found = next((f for f in self.desk.hub.devices() if f.error is None and f.accounts), None)
        if found is None:
            return
        key, networks = found.identity.key, self.desk.networks()

        def work(task: Task[list[DeviceAccount]]) -> list[DeviceAccount]:
            def search(device: Device) -> list[DeviceAccount]:
                out: list[DeviceAccount] = []
                for account in discover(device, lambda a: used_by_node(networks, a, task)):
                    out.append(account)
                    task.step(0, 0)
                return out

            return self.desk.hub.run(key, search).result()

        def done(accounts: list[DeviceAccount]) -> None:
            known = {a.address for a in self.desk.accounts()}
            fresh = [a for a in accounts if a.used and a.address not in known]
            for a in fresh:
                i = found.identity
                self.desk.add_account(
                    Account(a.address, a.path, "", i.vendor, i.model, i.key, i.simulated, datetime.now(UTC))
                )
            self.desk.hub.add_accounts(key, {a.address: a.path for a in accounts if a.used or a.address in known})
            unsure = all(a.used is None for a in accounts)
            said = tr("%n address(|es) looked at.", len(accounts))
            said += " " + tr("%n account(s) with a past added.", len(fresh))
            self.say(said + (" " + tr("Without a node nobody can say which were used.") if unsure else ""))
            self.refresh()

        def failed(error: Exception) -> None:
            self.say(
                f"{spoken(error.sentence)} {spoken(error.next_step)}"
                if isinstance(error, DeviceError)
                else tr("Stopped.")
            )

        self.progress.run(tr("The device is searched for accounts"), work, done, failed)

    def _show_on_device(self, account: Account) -> None:
        held = self.desk.hub.holder(account.address)
        if held is None:
            self.say(tr("Plug in and unlock the device that holds this account."))
            return
        found, path = held
        networks = self.desk.networks()
        chain_id = networks[0].chain_id if networks else 1
        self._compare_says(tr("Look at the device. Compare every group; if one differs, reject there."), "")

        def work(_: Task[Address]) -> Address:
            def ask(device: Device) -> Address:
                return device.show_address(parse_path(path), chain_id, lambda _: None)

            return self.desk.hub.run(found.identity.key, ask).result()

        def done(shown: Address) -> None:
            if shown == account.address:
                self._compare_says(tr("The device confirmed this address, and you compared it."), "good")
            else:
                text = tr("STOP. The device answered another address, {0}. Do not use either; check this computer.")
                self._compare_says(text.format(shown), "bad")

        def failed(error: Exception) -> None:
            said = (
                f"{spoken(error.sentence)} {spoken(error.next_step)}" if isinstance(error, DeviceError) else str(error)
            )
            self._compare_says(tr("Not confirmed. {0}").format(said), "bad")

        if not self.progress.run(tr("The device shows the address"), work, done, failed):
            self._compare_says("", "")

    def _compare_says(self, text: str, kind: str) -> None:
        clear(self._compare)
        if not text:
            return
        picture = {"good": "check", "bad": "stop"}.get(kind, "devices")
        colour = tones(self.palette_).get(kind, self.palette_.accent)
        said = label("", name=tr("Comparison with the device"))
        set_text(said, text)
        said.setObjectName(kind or "strong")
        self._compare.addWidget(beside(icon_label(self.palette_, picture, colour), said, stretch=1))
        settled(self._detail)
