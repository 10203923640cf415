"""Every page of the window: its key, title, icon, and how it is made when it is first seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.address import Address
from app.ui.desktop.preferences import Preferences
from app.ui.pages.page import Shell
from app.ui.pages.requests import RequestsPage

if TYPE_CHECKING:
    from app.intake.endpoint.server import Endpoint


def tr(text: str) -> str:
    return QCoreApplication.translate("window", text)


@dataclass(frozen=True, slots=True)
class Entry:
    """One page. Nothing is imported or built before `make` is called: the first paint waits for none of it."""

    key: str
    title: str
    icon: str
    make: Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class Doings:
    """What pages may have the window do, beside the shell."""

    submit_demo: Callable[[int], None]
    choose_demo_device: Callable[[str], None]
    forget_origin: Callable[[str], None]
    show_account: Callable[[str, Address | None], None]
    restyle: Callable[[Preferences], None]
    log_tail: Callable[[], list[str]]
    endpoint: Callable[[], Endpoint | None]


def catalogue(shell: Shell, requests: RequestsPage, do: Doings) -> list[Entry]:
    """The pages in their order; the demonstration's own page only there."""

    def home() -> QWidget:
        from app.ui.pages.home import HomePage

        return HomePage(shell, requests)

    def demonstration() -> QWidget:
        from app.demo.session import ACCOUNTS
        from app.ui.pages.demo import DemoPage

        assert shell.demo is not None
        return DemoPage(shell, shell.demo.ready(), do.submit_demo, tuple(ACCOUNTS), do.choose_demo_device)

    def send() -> QWidget:
        from app.ui.pages.send import SendPage

        page = SendPage(shell)
        requests.changed.connect(page.transfer.ticket_changed)
        return page

    def accounts() -> QWidget:
        from app.ui.pages.accounts import AccountsPage

        return AccountsPage(shell)

    def history() -> QWidget:
        from app.ui.pages.history import HistoryPage

        return HistoryPage(shell)

    def contacts() -> QWidget:
        from app.ui.pages.contacts import ContactsPage

        return ContactsPage(shell)

    def approvals() -> QWidget:
        from app.ui.pages.approvals import ApprovalsPage

        return ApprovalsPage(shell)

    def sites() -> QWidget:
        from app.ui.pages.sites import SitesPage

        return SitesPage(shell, do.forget_origin, do.show_account)

    def devices() -> QWidget:
        from app.ui.pages.devices import DevicesPage

        return DevicesPage(shell)

    def networks() -> QWidget:
        from app.ui.pages.networks import NetworksPage

        return NetworksPage(shell)

    def policy() -> QWidget:
        from app.ui.pages.policy import PolicyPage

        return PolicyPage(shell)

    def drill() -> QWidget:
        from app.ui.pages.drill import DrillPage

        return DrillPage(shell)

    def settings() -> QWidget:
        from app.ui.pages.settings import SettingsPage

        return SettingsPage(shell, do.restyle, do.log_tail, do.endpoint)

    def help_() -> QWidget:
        from app.ui.pages.help import HelpPage

        return HelpPage(shell)

    demo = [Entry("demo", tr("Demonstration"), "demo", demonstration)] if shell.demo is not None else []
    return [
        Entry("home", tr("Home"), "home", home),
        Entry("requests", tr("Requests"), "requests", lambda: requests),
        *demo,
        Entry("send", tr("Send"), "send", send),
        Entry("accounts", tr("Accounts"), "accounts", accounts),
        Entry("history", tr("History"), "history", history),
        Entry("contacts", tr("Contacts"), "contacts", contacts),
        Entry("approvals", tr("Approvals"), "approvals", approvals),
        Entry("sites", tr("Sites"), "sites", sites),
        Entry("devices", tr("Devices"), "devices", devices),
        Entry("networks", tr("Networks"), "networks", networks),
        Entry("policy", tr("Policy"), "policy", policy),
        Entry("drill", tr("Drill"), "drill", drill),
        Entry("settings", tr("Settings"), "settings", settings),
        Entry("help", tr("Help"), "help", help_),
    ]
