"""Accounts of the user's devices, kept to watch when the device is away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.pages.page import Empty, Page, Shell, Switch, Table
from app.ui.widgets.plain import groups


def tr(text: str) -> str:
    return QCoreApplication.translate("accounts", text)


class AccountsPage(Page):
    key, icon_name = "accounts", "accounts"
    fill_height = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell,
            tr("Accounts"),
            tr("Accounts of your devices. They stay here, to watch only, when the device is unplugged."),
        )
        self.table = Table([tr("Address"), tr("Path"), tr("Device"), tr("Connected")], tr("Accounts"))
        empty = Empty(
            self.palette_, "accounts", tr("No account is known"), tr("Connect a device; its accounts appear here.")
        )
        self.switch = Switch(self.table, empty)
        self.body.addWidget(self.switch, 1)

    def refresh(self) -> None:
        rows = []
        for a in self.desk.accounts():
            held = self.desk.hub.holder(a.address) is not None
            mark = tr(" · SIMULATED") if a.simulated else ""
            rows.append([groups(str(a.address)), a.path, a.model + mark, tr("yes") if held else tr("watch only")])
        self.table.fill(rows)
        self.switch.show_content(bool(rows))
