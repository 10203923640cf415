"""The main window: pages at the left, what they show at the right, questions above, news below."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QIcon, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.demo.session import ACCOUNTS, DemoSession
from app.request import RequestError
from app.signing.endpoint_backend import DeskBackend
from app.signing.live_desk import LiveDesk
from app.signing.model import Answers, DeskEvent, DeskEventKind, OriginQuestion, Source, Ticket
from app.signing.session import SigningState
from app.ui.bridge import Bridge
from app.ui.pages.navigation import Navigation
from app.ui.pages.page import Page, Shell
from app.ui.pages.question import QuestionPanel
from app.ui.pages.requests import RequestsPage
from app.ui.pages.style import pages_sheet
from app.ui.pages.toast import Toast
from app.ui.theme import look
from app.ui.widgets.plain import harmless

NARROW_BELOW: Final = 940
"""Points of width under which the navigation shows icons only, so that two panes still fit."""
NARROW_BESIDE_RISK: Final = 1320
_SLICE_SECONDS: Final = 0.012
"""How long one turn of the loop may spend on news from the desk: a flood never freezes the window."""
_STAY: Final = ("send", "contacts", "policy", "settings", "accounts", "approvals")
"""Pages where the user may be typing or choosing: a new request is announced there and does not take the screen."""


def tr(text: str) -> str:
    return QCoreApplication.translate("window", text)


class MainWindow(QMainWindow):
    """Shows what the desk tells; every click goes to the desk."""

    def __init__(self, desk: LiveDesk, theme: str = "light", demo: DemoSession | None = None) -> None:
        super().__init__()
        self.desk, self.demo = desk, demo
        self.backend: DeskBackend | None = None
        self.setWindowTitle(tr("Countersign") + (tr(" — DEMONSTRATION, simulated devices") if demo else ""))
        icon = Path(__file__).parents[2] / "resources" / "icons" / "countersign.svg"
        self.setWindowIcon(QIcon(str(icon)))
        palette = look.apply(theme).palette
        self.setStyleSheet(pages_sheet(palette))
        self.shell = Shell(desk, palette, self.open_page, self.submit_values, demo)
        self.bridge = Bridge(desk)
        self.bridge.told.connect(self._event)
        self.requests = RequestsPage(self.shell)
        self.risk, self.list, self.tickets = self.requests.risk, self.requests.list, self.requests.tickets
        self.navigation = Navigation(palette)
        self.stack = QStackedWidget()
        self._built: dict[str, QWidget] = {"requests": self.requests}
        self._fresh: dict[str, Ticket] = {}
        self._pages = self._plan()
        self.navigation.fill([(key, title, picture) for key, title, picture, _ in self._pages])
        self.pages: list[tuple[str, str]] = [(title, key) for key, title, _, _ in self._pages]
        self.question = QuestionPanel(palette, self._origin_answered, self._allowed_origins)
        self.toast = Toast(palette, self.open_page)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.question)
        right.addWidget(self.stack, 1)
        right.addWidget(self.toast)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        self.setCentralWidget(central)
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(0)
        self._news.timeout.connect(self._take_news)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(150)
        self._again.timeout.connect(self._refresh_page)
        self._clock = QTimer(self)
        self._clock.setInterval(20_000)
        self._clock.timeout.connect(self._minute)
        self._clock.start()
        self._menu()
        self.setMinimumSize(640, 480)
        self.resize(1180, 760)
        geometry = QSettings().value("geometry")
        if geometry is not None and demo is None:
            self.restoreGeometry(geometry)
        self.navigation.currentRowChanged.connect(self._row_changed)
        self.navigation.setCurrentRow(0)
        self._minute()

    # -- pages ----------------------------------------------------------------------------------------
    def _plan(self) -> list[tuple[str, str, str, Callable[[], QWidget]]]:
        """Every page: key, title, icon, and how it is made when first opened (nothing is built before it is seen)."""
        shell = self.shell

        def home() -> QWidget:
            from app.ui.pages.home import HomePage

            return HomePage(shell, self.requests)

        def demonstration() -> QWidget:
            from app.ui.pages.demo import DemoPage

            assert self.demo is not None
            return DemoPage(shell, self.demo.ready(), self._submit_demo, tuple(ACCOUNTS), self._choose_demo_device)

        def accounts() -> QWidget:
            from app.ui.pages.accounts import AccountsPage

            return AccountsPage(shell)

        def send() -> QWidget:
            from app.ui.pages.send import SendPage

            return SendPage(shell)

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

            return SitesPage(shell, self._forget_origin)

        def devices() -> QWidget:
            from app.ui.pages.devices import DevicesPage

            return DevicesPage(shell)

        def networks() -> QWidget:
            from app.ui.pages.networks import NetworksPage

            return NetworksPage(shell)

        def policy() -> QWidget:
            from app.ui.pages.policy import PolicyPage

            return PolicyPage(shell)

        def help_() -> QWidget:
            from app.ui.pages.help import HelpPage

            return HelpPage(shell)

        plan: list[tuple[str, str, str, Callable[[], QWidget]]] = [
            ("home", tr("Home"), "home", home),
            ("requests", tr("Requests"), "requests", lambda: self.requests),
        ]
        if self.demo is not None:
            plan.append(("demo", tr("Demonstration"), "demo", demonstration))
        plan += [
            ("send", tr("Send"), "send", send),
            ("accounts", tr("Accounts"), "accounts", accounts),
            ("history", tr("History"), "history", history),
            ("contacts", tr("Contacts"), "contacts", contacts),
            ("approvals", tr("Approvals"), "approvals", approvals),
            ("sites", tr("Sites"), "sites", sites),
            ("devices", tr("Devices"), "devices", devices),
            ("networks", tr("Networks"), "networks", networks),
            ("policy", tr("Policy"), "policy", policy),
            ("help", tr("Help"), "help", help_),
        ]
        return plan

    def page(self, key: str) -> QWidget:
        """A page, built when it is first asked for. Raises KeyError for a key that no page has."""
        built = self._built.get(key)
        if built is None:
            make = {k: m for k, _, _, m in self._pages}[key]
            built = self._built[key] = make()
        if self.stack.indexOf(built) < 0:
            self.stack.addWidget(built)
        return built

    def open_page(self, key: str) -> QWidget:
        """Show a page by its key and return it."""
        row = self.navigation.row_of(key)
        if self.navigation.currentRow() == row:
            self._row_changed(row)
        else:
            self.navigation.setCurrentRow(row)
        return self.page(key)

    @property
    def current_key(self) -> str:
        return self.navigation.key_at(self.navigation.currentRow())

    def _row_changed(self, row: int) -> None:
        key = self.navigation.key_at(row)
        if not key:
            return
        self.stack.setCurrentWidget(self.page(key))
        if key in ("requests", "home"):
            self.toast.hide()
        self._fit()
        self._refresh_page()

    def _refresh_page(self) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Page | RequestsPage):
            page.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Give room to what is read: beside the risk screen the navigation is narrow sooner."""
        least = NARROW_BESIDE_RISK if self.current_key == "requests" and self.requests.tickets else NARROW_BELOW
        self.navigation.set_narrow(self.width() < least)

    def _menu(self) -> None:
        menu = self.menuBar().addMenu(tr("&Request"))
        for text, keys, slot in (
            (tr("&Open a file …"), "Ctrl+O", self._open_file),
            (tr("&Paste a request"), "Ctrl+Shift+V", self._paste),
            (tr("&Quit"), "Ctrl+Q", self.close),
        ):
            action = QAction(text, self)
            action.setShortcut(keys)
            action.triggered.connect(slot)
            menu.addAction(action)
        go = self.menuBar().addMenu(tr("&Go"))
        for place, (title, key) in enumerate(self.pages):
            action = QAction(title, self)
            if place < 9:
                action.setShortcut(f"Ctrl+{place + 1}")
            action.triggered.connect(lambda _=False, k=key: self.open_page(k))
            go.addAction(action)

    # -- events -------------------------------------------------------------------------------------
    def _event(self, event: DeskEvent) -> None:
        """Take news. Tickets are gathered: of many changes of one request only the last is drawn."""
        if event.kind is DeskEventKind.TICKET and event.ticket is not None:
            known = self._fresh.get(event.ticket.id)
            if known is None or known.revision <= event.ticket.revision:
                self._fresh[event.ticket.id] = event.ticket
            if not self._news.isActive():
                self._news.start()
        elif event.kind is DeskEventKind.NOTICE and event.notice is not None:
            self.statusBar().showMessage(harmless(event.notice.sentence), 15_000)
            self._soon("home")
        elif event.kind is DeskEventKind.ORIGIN and event.question is not None:
            self._ask_origin(event.question)
        else:
            self._soon("home", "devices", "accounts", "sites")

    def _soon(self, *keys: str) -> None:
        if self.current_key in keys and not self._again.isActive():
            self._again.start()

    def _take_news(self) -> None:
        """Draw waiting tickets for a slice of time, then let the loop turn."""
        end = time.monotonic() + _SLICE_SECONDS
        while self._fresh:
            ticket = self._fresh.pop(next(iter(self._fresh)))
            new = self.requests.show_ticket(ticket)
            self._announce(ticket, new)
            if new:
                self._fit()
            if time.monotonic() > end:
                break
        if self._fresh:
            self._news.start()
        self.navigation.set_count("requests", len(self.requests.waiting()))
        self._soon("home", "history")

    def _announce(self, ticket: Ticket, new: bool) -> None:
        """A new request is shown at once, unless the user is at work on another page: then it is announced."""
        if new and ticket.source is not Source.ENDPOINT:
            return
        if new and self.current_key not in _STAY:
            self.open_page("requests")
        elif new or (ticket.state is SigningState.WAITING and self.current_key not in ("requests", "home")):
            a = ticket.assessment
            what = a.summary if a else tr("a request is being judged")
            self.toast.say(tr("A request waits: {0}").format(what), "requests", tr("Look"))

    def _ask_origin(self, question: OriginQuestion) -> None:
        self.question.ask(question)

    def _allowed_origins(self) -> list[str]:
        return [p.origin for p in self.desk.permissions() if p.allowed]

    def _origin_answered(self, origin: str, allow: bool) -> None:
        if self.backend is not None:
            self.backend.answer(origin, allow)

    def _forget_origin(self, origin: str) -> None:
        if self.backend is not None:
            self.backend.forget(origin)
        else:
            self.desk.revoke(origin)

    def _ticket(self, ticket: Ticket) -> None:
        self.requests.show_ticket(ticket)

    def _item(self, ticket_id: str) -> Any:
        return self.requests.item(ticket_id)

    def _minute(self) -> None:
        """What time changes by itself: ages in lists, a policy whose wait is over."""
        from app.ui.pages.policy import apply_due

        name = apply_due(self.desk.profile, datetime.now(UTC))
        if name:
            self.desk.notice("policy", tr("The policy “{0}” is in force now; its wait is over.").format(name))
        if self.current_key in ("home", "requests"):
            self._refresh_page()

    # -- requests in -----------------------------------------------------------------------------------
    def _choose_demo_device(self, name: str) -> None:
        assert self.demo is not None
        self.demo.account = ACCOUNTS[name]

    def _submit_demo(self, place: int) -> None:
        assert self.demo is not None
        self.demo.submit(place)
        self.open_page("requests")

    def submit_values(self, values: Sequence[Mapping[str, Any]], source: Source) -> None:
        """Give requests to the desk and show them. Raises RequestError for the first that breaks a rule."""
        group = f"{source.value}-{time.time_ns():x}" if len(values) > 1 else ""
        for value in values:
            self.desk.submit(value, source, group=group)
        self.open_page("requests")

    def submit_text(self, text: str, source: Source) -> None:
        """Take requests from a file or the clipboard; what is wrong is said with field and rule."""
        from app.intake.files import read_requests

        try:
            self.submit_values(read_requests(text, self.desk.selected_account()), source)
        except RequestError as error:
            self.toast.say(tr("This request cannot be read. {0}").format(harmless(str(error), 500)), "", "")

    def open_path(self, path: str) -> None:
        """Open a file or an `ethereum:` link, as the desktop or a second start hands it over."""
        if path.startswith("ethereum:"):
            self.submit_text(path, Source.FILE)
            return
        try:
            text = Path(path).read_text(errors="replace")
        except OSError as error:
            self.toast.say(tr("{0} cannot be read: {1}").format(harmless(path, 200), error.strerror), "", "")
            return
        self.submit_text(text, Source.FILE)

    def _open_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Open a request"), "", tr("Requests (*.json *.jsonl *.csv *.txt)")
        )
        if path:
            self.open_path(path)

    def _paste(self) -> None:
        self.submit_text(QGuiApplication.clipboard().text(), Source.PASTE)

    def answer(self, ticket_id: str, answers: Answers) -> None:
        """For tests and the tour: confirm as the button does."""
        self.desk.confirm(ticket_id, answers)

    def raise_window(self) -> None:
        """Come to the front, whatever state the window is in."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        QSettings().setValue("geometry", self.saveGeometry())
        self.bridge.close()
        super().closeEvent(event)
