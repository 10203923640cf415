"""The main window: pages at the left, what they show at the right, questions above, news below."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.address import Address
from app.signing.endpoint_backend import DeskBackend
from app.signing.live_desk import LiveDesk
from app.signing.model import DeskEvent, DeskEventKind, OriginQuestion, Source, Ticket
from app.signing.session import SigningState
from app.ui import leaving
from app.ui.bridge import Bridge
from app.ui.desktop.diagnostics import Logs
from app.ui.desktop.preferences import SYSTEM_POINT, Preferences, system_is_dark
from app.ui.desktop.preferences import translate as speak
from app.ui.desktop.tray import Tray
from app.ui.i18n.core import spoken
from app.ui.incoming import Incoming
from app.ui.pages import preload
from app.ui.pages.catalogue import Doings, catalogue
from app.ui.pages.lights import NodeLights
from app.ui.pages.navigation import Navigation
from app.ui.pages.page import Page, Shell
from app.ui.pages.policy_wait import apply_due
from app.ui.pages.question import QuestionPanel
from app.ui.pages.requests import RequestsPage
from app.ui.pages.reviewed import Reviewed
from app.ui.pages.style import pages_sheet
from app.ui.pages.toast import Toast
from app.ui.pages.waits import Reminder
from app.ui.reading import names
from app.ui.reading.numbers import plural
from app.ui.theme import look
from app.ui.theme.palette import Palette
from app.ui.widgets.plain import harmless

if TYPE_CHECKING:
    from app.demo.session import DemoSession
    from app.intake.endpoint.server import Endpoint
    from app.ui.risk_screen.screen import RiskScreen

NARROW_BELOW: Final = 940
"""Points of width under which the navigation shows icons only, so that two panes still fit."""
NARROW_BESIDE_RISK: Final = 1320
_SLICE_SECONDS: Final = 0.012
"""How long one turn of the loop may spend on news from the desk: a flood never freezes the window."""
_SHOWS_NODES: Final = ("home", "send", "networks", "accounts")
_STAY: Final = ("send", "contacts", "policy", "settings", "accounts", "approvals", "networks", "drill")
"""Pages where the user may be typing or choosing: a new request is announced there and does not take the screen."""


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("window", text, "", count), count)


class MainWindow(QMainWindow):
    """Shows what the desk tells; every click goes to the desk."""

    closed = Signal()

    def __init__(self, desk: LiveDesk, theme: str = "light", demo: DemoSession | None = None) -> None:
        super().__init__()
        self.desk, self.demo = desk, demo
        self.backend: DeskBackend | None = None
        self.endpoint: Endpoint | None = None
        icon = Path(__file__).parents[2] / "resources" / "icons" / "countersign.svg"
        self.setWindowIcon(QIcon(str(icon)))
        self.tray: Tray | None = None
        self.logs: Logs | None = None
        self.preferences = Preferences()
        self._fresh: dict[str, Ticket] = {}
        self._drawn: list[tuple[Ticket, bool]] = []
        """Tickets that are drawn and not yet announced: opening their page is work for a turn of its own."""
        self._reminder = Reminder()
        self._reviewed = Reviewed()
        self._leaving = self._sure = self._loading = False
        self.lights = NodeLights(desk.networks, self)
        self.lights.changed.connect(self._lights_changed)
        self.bridge = Bridge(desk)
        self.bridge.told.connect(self._event)
        self.incoming = Incoming(self, desk, self.open_page, lambda said: self.toast.say(said, "", ""))
        self._learn_names()
        self._compose(look.apply(theme).palette)
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(0)
        self._news.timeout.connect(self._take_news)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(400)
        self._again.timeout.connect(self._refresh_page)
        self._clock = QTimer(self)
        self._clock.setInterval(20_000)
        self._clock.timeout.connect(self._minute)
        self._clock.start()
        self._say_anew()
        self.setMinimumSize(640, 480)
        self.setAcceptDrops(True)
        self.resize(1180, 760)
        geometry = QSettings().value("geometry")
        if geometry is not None and demo is None:
            self.restoreGeometry(geometry)
        self.navigation.setCurrentRow(0)
        self._minute()

    def _compose(self, palette: Palette) -> None:
        """Build everything inside the window, in the look that is in force."""
        self.setStyleSheet(pages_sheet(palette))
        self.shell = Shell(
            self.desk, palette, self.open_page, self.submit_values, self.lights, self.demo, self._reviewed
        )
        self.requests = RequestsPage(self.shell)
        self.requests.change_asked.connect(self._change_payment)
        self.requests.paste_asked.connect(self.incoming.paste)
        self.list, self.tickets = self.requests.list, self.requests.tickets
        self.navigation = Navigation(palette)
        self.stack = QStackedWidget()
        self._built: dict[str, QWidget] = {"requests": self.requests}
        doings = Doings(
            self._submit_demo,
            self._choose_demo_device,
            self._forget_origin,
            self._show_account,
            self.restyle,
            self._log_tail,
            lambda: self.endpoint,
        )
        self._pages = catalogue(self.shell, self.requests, doings)
        self.navigation.fill([(e.key, e.title, e.icon) for e in self._pages])
        self.pages: list[tuple[str, str]] = [(e.title, e.key) for e in self._pages]
        self.question = QuestionPanel(palette, self._origin_answered, self._allowed_origins, self._accounts_to_show)
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
        self.navigation.currentRowChanged.connect(self._row_changed)
        self.navigation.reached.connect(preload.start)

    @property
    def risk(self) -> RiskScreen:
        """The risk screen of the requests' page."""
        return self.requests.risk

    def restyle(self, preferences: Preferences) -> None:
        """Take a new theme, text size and language at once: everything is built anew, requests and questions stay."""
        app = QApplication.instance()
        other = preferences.language != self.preferences.language
        if other and isinstance(app, QApplication):
            speak(app, preferences.language)
        self.preferences = preferences
        key, asked, tickets = self.current_key, self.question.waiting, list(self.requests.tickets.values())
        chosen = self.requests.chosen_id
        theme = preferences.theme or ("dark" if isinstance(app, QApplication) and system_is_dark() else "light")
        made = look.apply(theme, preferences.point or SYSTEM_POINT)
        self._compose(made.palette)
        if other:
            self._say_anew()
        for ticket in tickets:
            self.requests.show_ticket(ticket)
        self.requests.choose(chosen)
        for question in asked:
            self.question.ask(question)
        self.navigation.set_count("requests", len(self.requests.waiting()))
        self.open_page(key)

    def _say_anew(self) -> None:
        """What is written outside the pages, in the language that is in force now."""
        self.setWindowTitle(tr("Countersign") + (tr(" — DEMONSTRATION, simulated devices") if self.demo else ""))
        self.statusBar().clearMessage()
        for old in self.menuBar().findChildren(QMenu):
            old.deleteLater()
        self.menuBar().clear()
        self._menu()
        if self.tray is not None:
            self.tray.say_anew()

    # -- pages ----------------------------------------------------------------------------------------
    def page(self, key: str) -> QWidget:
        """A page, built when it is first asked for. Raises KeyError for a key that no page has."""
        built = self._built.get(key)
        if built is None:
            make = {e.key: e.make for e in self._pages}[key]
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
        self._ask_nodes()

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
        self.navigation.set_narrow(self.width() < least * max(look.current().point, 10.0) / 10)

    def _menu(self) -> None:
        menu = self.menuBar().addMenu(tr("&Request"))
        for text, keys, slot in (
            (tr("&Open a file …"), "Ctrl+O", self.incoming.ask_for_file),
            (tr("&Paste a request"), "Ctrl+Shift+V", self.incoming.paste),
            (tr("&Quit"), "Ctrl+Q", self.leave),
        ):
            action = QAction(text, menu)
            action.setShortcut(keys)
            action.triggered.connect(slot)
            menu.addAction(action)
        go = self.menuBar().addMenu(tr("&Go"))
        for place, (title, key) in enumerate(self.pages):
            action = QAction(title, go)
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
                self._news.start(0)
        elif event.kind is DeskEventKind.NOTICE and event.notice is not None:
            self.statusBar().showMessage(harmless(spoken(event.notice.sentence)), 15_000)
            self._soon("home")
        elif event.kind is DeskEventKind.ORIGIN and event.question is not None:
            self._ask_origin(event.question)
        else:
            self._learn_names()
            self.question.accounts_changed()
            self._soon("home", "devices", "accounts", "sites")

    def _learn_names(self) -> None:
        """The screens call networks and accounts what the user calls them."""
        accounts = {a.address: a.label for a in self.desk.accounts() if a.label}
        names.use(names.Names({n.chain_id: n.name for n in self.desk.networks()}, accounts))

    def _soon(self, *keys: str) -> None:
        if self.current_key in keys and not self._again.isActive():
            self._again.start()

    def _take_news(self) -> None:
        """Draw waiting tickets for a slice of time, then let the loop turn."""
        if self._loading and not preload.ready.is_set():
            preload.start()
            self._news.start(40)
            return
        end = time.monotonic() + _SLICE_SECONDS
        while self._drawn or self._fresh:
            if self._drawn:
                self._announce(*self._drawn.pop(0))
            else:
                ticket = self._fresh.pop(next(iter(self._fresh)))
                new = self.requests.show_ticket(ticket)
                self._drawn.append((ticket, new))
                if new:
                    self._fit()
            if time.monotonic() > end:
                break
        if self._drawn or self._fresh:
            self._news.start(0)
        waiting = len(self.requests.waiting())
        self.navigation.set_count("requests", waiting)
        if self.tray is not None:
            self.tray.waiting(waiting)
        self._soon("home", "history")

    def _announce(self, ticket: Ticket, new: bool) -> None:
        """A new request is shown at once, unless the user is at work on another page: then it is announced."""
        if new and ticket.source is not Source.ENDPOINT:
            return
        if new and not self.isActiveWindow():
            self.notify(tr("A site asks for a signature"), tr("Open Countersign to read what it would do."))
        if new and self.current_key not in _STAY:
            self.open_page("requests")
        elif new or (ticket.state is SigningState.WAITING and self.current_key not in ("requests", "home")):
            a = ticket.assessment
            what = spoken(a.summary) if a else tr("a request is being judged")
            self.toast.say(tr("A request waits: {0}").format(what), "requests", tr("Look"))

    def notify(self, title: str, text: str) -> None:
        """Outside the window where the user wants that and the desktop can; the window itself always says it too."""
        if self.tray is not None and self.preferences.notify:
            self.tray.notify(title, text)

    def _ask_origin(self, question: OriginQuestion) -> None:
        self.question.ask(question)
        if not self.isActiveWindow():
            self.notify(tr("A site asks to connect"), tr("Open Countersign to allow or refuse it."))

    def _accounts_to_show(self) -> list[tuple[Address, str]]:
        """The accounts a site could be shown, the selected one first."""
        from app.ui.pages.account_rows import account_name

        selected = self.desk.selected_account()
        named = [(a.address, account_name(a, place)) for place, a in enumerate(self.desk.accounts(), 1)]
        return sorted(named, key=lambda pair: pair[0] != selected)

    def _allowed_origins(self) -> list[str]:
        return [p.origin for p in self.desk.permissions() if p.allowed]

    def _origin_answered(self, origin: str, allow: bool, account: Address | None) -> None:
        if self.backend is not None:
            self.backend.answer(origin, allow, account)

    def _show_account(self, origin: str, account: Address | None) -> None:
        if self.backend is not None:
            self.backend.show_account(origin, account)

    def _forget_origin(self, origin: str) -> None:
        if self.backend is not None:
            self.backend.forget(origin)
        else:
            self.desk.revoke(origin)

    def _minute(self) -> None:
        """What time changes by itself: ages in lists, a policy whose wait is over."""
        name = apply_due(self.desk.profile, datetime.now(UTC))
        for ticket in self._reminder.over(self.requests.tickets.values(), datetime.now(UTC)):
            what = spoken(ticket.assessment.summary) if ticket.assessment else ticket.request.method
            self.toast.say(tr("The wait is over: {0}").format(what), "requests", tr("Look"))
            self.notify(tr("A wait is over"), tr("A request that had to wait may be signed now, if it is still right."))
        if name:
            self.desk.notice("policy", tr("The policy “{0}” is in force now; its wait is over.").format(name))
        if self.current_key in ("home", "requests"):
            self._refresh_page()
        self._ask_nodes()

    def _ask_nodes(self) -> None:
        """Keep the nodes' lights fresh while somebody looks at a page that shows them."""
        if self.isVisible() and self.current_key in _SHOWS_NODES:
            self.lights.ask()

    def _lights_changed(self) -> None:
        if self.current_key == "home":
            self._refresh_page()

    # -- requests in -----------------------------------------------------------------------------------
    def _choose_demo_device(self, name: str) -> None:
        from app.demo.session import ACCOUNTS

        assert self.demo is not None
        self.demo.account = ACCOUNTS[name]

    def _submit_demo(self, place: int) -> None:
        assert self.demo is not None
        self.demo.submit(place)
        self.open_page("requests")

    def submit_values(self, values: Sequence[Mapping[str, Any]], source: Source) -> list[str]:
        """Give requests to the desk and show them; their ids. Raises RequestError for the first that breaks a rule."""
        return self.incoming.values(values, source)

    def _change_payment(self, ticket_id: str) -> None:
        page = self.open_page("send")
        page.take_back(ticket_id)  # type: ignore[attr-defined]  # the pages are built when they are first seen

    def open_path(self, path: str) -> None:
        """Open a file or an `ethereum:` link."""
        self.incoming.path(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text can be dropped anywhere on the window."""
        data = event.mimeData()
        if any(url.isLocalFile() for url in data.urls()) or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, as if it had been opened or pasted."""
        self.incoming.dropped(event.mimeData())
        event.acceptProposedAction()

    def handed_over(self, what: str) -> None:
        """A second start: come to the front, and open what it was given."""
        self.raise_window()
        if what:
            self.open_path(what)

    def crashed_before(self) -> None:
        """Say that the last run did not end in order, and where its log is."""
        said = tr("Countersign did not end in order last time. Nothing was signed by itself. The diagnostics say more.")
        self.toast.say(said, "settings", tr("Diagnostics"))

    def raise_window(self) -> None:
        """Come to the front, whatever state the window is in."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """The nodes are asked once the window is there and its first paint is done."""
        super().showEvent(event)
        if not self._loading:
            self._loading = True
            QTimer.singleShot(1500, self, self._ask_nodes)

    # -- leaving --------------------------------------------------------------------------------------
    def _leave_refusing(self) -> None:
        """The user was told what leaving refuses, and leaves."""
        if self.backend is not None:
            self.backend.refuse_waiting()
        leaving.refuse_sites(self.desk)
        self.leave_anyway()

    def leave(self) -> None:
        """Quit, also where closing the window only hides it."""
        self._leaving = True
        self.raise_window()
        self.close()

    def leave_anyway(self) -> None:
        """Quit without asking: the session ends, or the user said so. What is in flight is recorded and taken up again."""
        self._leaving = self._sure = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide to the tray where the user wants that; ask in the window while a request is in flight."""
        if self.preferences.close_to_tray and self.tray is not None and self.tray.available and not self._leaving:
            event.ignore()
            self.hide()
            return
        said = [] if self._sure else leaving.lost_by_leaving(self.desk, len(self.question.waiting))
        if said:
            event.ignore()
            self._leaving = False
            self.toast.ask(" ".join(said), tr("Quit anyway"), self._leave_refusing)
            return
        if self.demo is None:
            QSettings().setValue("geometry", self.saveGeometry())
        if self.tray is not None:
            self.tray.close()
        self.bridge.close()
        names.use(None)
        self.closed.emit()
        super().closeEvent(event)

    def _log_tail(self) -> list[str]:
        return self.logs.tail() if self.logs is not None else []
