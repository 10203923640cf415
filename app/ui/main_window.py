"""The main window: requests with their risk screen, and the pages beside them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.demo.session import DemoSession
from app.request import RequestError
from app.signing.endpoint_backend import DeskBackend
from app.signing.live_desk import LiveDesk
from app.signing.model import Answers, DeskEvent, DeskEventKind, OriginQuestion, Source, Ticket
from app.ui.bridge import Bridge
from app.ui.pages.lists import (
    AccountsPage,
    ContactsPage,
    DemoPage,
    DevicesPage,
    HelpPage,
    HistoryPage,
    NetworksPage,
    Page,
    PolicyPage,
    SitesPage,
)  # fmt: skip
from app.ui.risk_screen.screen import RiskScreen
from app.ui.theme.palette import PALETTES, stylesheet
from app.ui.widgets.plain import harmless, label


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
        palette = PALETTES[theme]
        self.setStyleSheet(stylesheet(palette))
        self.risk = RiskScreen(palette, desk.confirm, lambda i: desk.reject(i, "refused"), desk.something_different)
        self.bridge = Bridge(desk)
        self.bridge.told.connect(self._event)
        self.tickets: dict[str, Ticket] = {}
        self.navigation = QListWidget()
        self.navigation.setAccessibleName(tr("Pages"))
        self.navigation.setFixedWidth(170)
        self.stack = QStackedWidget()
        self.pages: list[tuple[str, QWidget]] = [(tr("Requests"), self._requests())]
        if demo is not None:
            ready = demo.ready()
            self.pages.append((tr("Demonstration"), DemoPage([r.title for r in ready], self._submit_demo)))
        self.pages += [
            (tr("History"), HistoryPage(desk)),
            (tr("Accounts"), AccountsPage(desk)),
            (tr("Contacts"), ContactsPage(desk)),
            (tr("Devices"), DevicesPage(desk)),
            (tr("Sites"), SitesPage(desk)),
            (tr("Networks"), NetworksPage(desk)),
            (tr("Policy"), PolicyPage(desk)),
            (tr("Help"), HelpPage()),
        ]
        for title, page in self.pages:
            self.navigation.addItem(title)
            self.stack.addWidget(page)
        self.navigation.currentRowChanged.connect(self._open_page)
        self.navigation.setCurrentRow(0)
        central = QWidget()
        row = QHBoxLayout(central)
        row.addWidget(self.navigation)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(central)
        self._menu()
        self.resize(1180, 760)
        geometry = QSettings().value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

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

    def _requests(self) -> QWidget:
        page = QWidget()
        layout = QHBoxLayout(page)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Requests"))
        self.list.setFixedWidth(250)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.empty = QWidget()
        empty = QVBoxLayout(self.empty)
        empty.addStretch(1)
        empty.addWidget(label(tr("No request waits."), heading=True))
        empty.addWidget(label(tr("Open or paste a request, or connect a site to this computer."), faint=True))
        paste = QPushButton(tr("Paste a request"))
        paste.clicked.connect(self._paste)
        empty.addWidget(paste)
        empty.addStretch(1)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self.risk)
        layout.addWidget(self.list)
        layout.addWidget(self.middle, 1)
        return page

    # -- events -------------------------------------------------------------------------------------
    def _event(self, event: DeskEvent) -> None:
        if event.kind is DeskEventKind.TICKET and event.ticket is not None:
            self._ticket(event.ticket)
        elif event.kind is DeskEventKind.NOTICE and event.notice is not None:
            self.statusBar().showMessage(harmless(event.notice.sentence), 15_000)
        elif event.kind is DeskEventKind.ORIGIN and event.question is not None:
            self._ask_origin(event.question)
        elif event.kind is DeskEventKind.DEVICES:
            page = self.stack.currentWidget()
            if isinstance(page, DevicesPage | AccountsPage):
                page.refresh()

    def _ask_origin(self, question: OriginQuestion) -> None:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("A site asks to connect"))
        box.setText(harmless(tr("{0} wants to see your account and send requests.").format(question.origin), 300))
        box.setInformativeText(tr("Every request is still judged and shown. You can take this back under Sites."))
        allow = box.addButton(tr("Allow"), QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(tr("Refuse"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.finished.connect(lambda _: self._origin_answered(question.origin, box.clickedButton() is allow))
        box.open()

    def _origin_answered(self, origin: str, allow: bool) -> None:
        if self.backend is not None:
            self.backend.answer(origin, allow)

    def _ticket(self, ticket: Ticket) -> None:
        known = self.tickets.get(ticket.id)
        if known is not None and known.revision > ticket.revision:
            return
        self.tickets[ticket.id] = ticket
        item = self._item(ticket.id)
        if item is None:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, ticket.id)
            self.list.insertItem(0, item)
            self.list.setCurrentItem(item)
        a = ticket.assessment
        text = f"{a.verdict.word.upper()} · {a.summary}" if a else tr("being judged …")
        item.setText(harmless(text, 160))
        if self.list.currentItem() is item:
            self.middle.setCurrentWidget(self.risk)
            self.risk.show_ticket(ticket)

    def _item(self, ticket_id: str) -> QListWidgetItem | None:
        for i in range(self.list.count()):
            if self.list.item(i).data(Qt.ItemDataRole.UserRole) == ticket_id:
                return self.list.item(i)
        return None

    def _choose(self, item: QListWidgetItem | None) -> None:
        ticket = self.tickets.get(item.data(Qt.ItemDataRole.UserRole)) if item else None
        if ticket is not None:
            self.middle.setCurrentWidget(self.risk)
            self.risk.show_ticket(ticket)

    def _open_page(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.refresh()

    # -- requests in -----------------------------------------------------------------------------------
    def _submit_demo(self, place: int) -> None:
        assert self.demo is not None
        self.demo.submit(place)
        self.navigation.setCurrentRow(0)

    def submit_text(self, text: str, source: Source) -> None:
        """Take requests from a file or the clipboard; what is wrong is said with field and rule."""
        from app.intake.files import read_requests

        try:
            for value in read_requests(text, self.desk.selected_account()):
                self.desk.submit(value, source)
        except RequestError as error:
            QMessageBox.warning(self, tr("This request cannot be read"), harmless(str(error), 500))
            return
        self.navigation.setCurrentRow(0)

    def _open_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Open a request"), "", tr("Requests (*.json *.jsonl *.csv *.txt)")
        )
        if path:
            self.submit_text(Path(path).read_text(errors="replace"), Source.FILE)

    def _paste(self) -> None:
        self.submit_text(QGuiApplication.clipboard().text(), Source.PASTE)

    def answer(self, ticket_id: str, answers: Answers) -> None:
        """For tests and the tour: confirm as the button does."""
        self.desk.confirm(ticket_id, answers)

    def closeEvent(self, event: QCloseEvent) -> None:
        QSettings().setValue("geometry", self.saveGeometry())
        self.bridge.close()
        super().closeEvent(event)
