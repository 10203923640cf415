"""The requests that wait and the risk screen of the chosen one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from app.signing.model import Source, Ticket
from app.signing.session import SigningState
from app.ui.pages.icons import icon
from app.ui.pages.page import Empty, Shell, button
from app.ui.pages.style import tones
from app.ui.pages.waits import clock, ready_at
from app.ui.reading.verdicts import verdict_name
from app.ui.widgets.plain import harmless, label, spaced

if TYPE_CHECKING:
    from app.assess import Assessment
    from app.ui.risk_screen.screen import RiskScreen


def tr(text: str) -> str:
    return QCoreApplication.translate("requests", text)


LIST_WIDTH = 178
"""Narrow, so that the risk screen keeps the 900 points it needs to stand beside the device's pages."""
MOST_ROWS = 120
_MOST: Final = 110
"""Characters of what a request does, in the list."""
_BESIDE: Final = 100
"""Characters across from which the list stands beside the risk screen; below, one line above it chooses the request."""
VERDICT_ICONS = {"clear": "check", "caution": "warning", "hold": "stop", "block": "cross"}


def state_word(state: str) -> str:
    """A request's state in one or two words."""
    return {
        "received": tr("received"), "filling": tr("asking the node"), "assessing": tr("being judged"),
        "waiting-for-user": tr("waits for you"), "asking-device": tr("on the device"), "verifying": tr("being verified"),
        "signed": tr("signed, not sent"), "broadcasting": tr("being sent"), "watching": tr("sent, not yet in a block"),
        "done": tr("done"), "handed-back": tr("signed"), "rejected": tr("refused"), "failed": tr("failed"),
        "mismatch": tr("wrong signature"), "stopped": tr("device differed"), "interrupted": tr("interrupted"),
    }.get(state, state)  # fmt: skip


def who(ticket: Ticket) -> str:
    """Who asked, for a list."""
    source = {
        Source.COMPOSE: tr("you"), Source.FILE: tr("a file"), Source.PASTE: tr("pasted"), Source.CLI: tr("command line"),
        Source.DEMO: tr("demonstration"),
    }  # fmt: skip
    origin = ticket.request.origin or ""
    return origin.split("://", 1)[-1] if "://" in origin else source.get(ticket.source, origin or tr("a program"))


def row_text(ticket: Ticket, now: datetime) -> str:
    """The three lines of one request in the list: verdict and time or state, who, what."""
    a = ticket.assessment
    verdict = tr("STOP") if ticket.hard_stop else verdict_name(a.verdict.word).upper() if a else tr("NEW")
    minutes = int((now - ticket.received_at).total_seconds() // 60)
    when = (
        tr("now")
        if minutes < 1
        else tr("{0} min").format(minutes)
        if minutes < 90
        else f"{ticket.received_at:%d %b %H:%M}"
    )
    at = ready_at(ticket)
    if ticket.state is not SigningState.WAITING:
        state = state_word(ticket.state.value)
    elif at is not None:
        state = tr("until {0}").format(clock(at, now)) if at > now else tr("its wait is over")
    else:
        state = when
    first = f"{verdict} · {state}"
    what = spaced(harmless(_brief(a), _MOST)) if a else tr("being judged …")
    return f"{harmless(first, 120)}\n{spaced(harmless(who(ticket), 120))}\n{what}"


def _brief(a: Assessment) -> str:
    from app.ui.reading.brief import brief  # with the first verdict, as the decoders come

    return brief(a)


class RequestsPage(QWidget):
    """A list of requests, newest first, and what is known of the chosen one."""

    changed = Signal(object)
    """A ticket that came or moved."""
    paste_asked = Signal()
    change_asked = Signal(str)
    """The user wants a refused payment back in its form."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell, self.desk = shell, shell.desk
        palette = shell.palette
        self.tickets: dict[str, Ticket] = {}
        self._items: dict[str, QListWidgetItem] = {}
        self._risk: RiskScreen | None = None
        layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        layout.setContentsMargins(8, 8, 4, 4)
        layout.setSpacing(6)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(tr("Requests"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(12)
        self.chooser.setIconSize(QSize(22, 22))
        self.chooser.hide()
        side = QVBoxLayout()
        side.addWidget(label(tr("Requests"), heading=True))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Requests"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(22, 22))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.currentItemChanged.connect(self._choose)
        self.list.currentRowChanged.connect(self.chooser.setCurrentIndex)
        self.chooser.activated.connect(self.list.setCurrentRow)
        side.addWidget(self.list, 1)
        self._side = QWidget()
        self._side.setObjectName("plain")
        side.setContentsMargins(0, 0, 0, 0)
        self._side.setLayout(side)
        self._side.hide()
        empty = Empty(
            palette, "requests", tr("No request waits"),
            tr("Requests of sites appear here. You can also open or paste one, or compose a payment yourself."),
            button(palette, tr("Paste a request"), self.paste_asked.emit, icon_name="paste"),
            button(palette, tr("Send something"), lambda: shell.open("send"), icon_name="send", primary=True),
        )  # fmt: skip
        self.middle = QStackedWidget()
        self.middle.addWidget(empty)
        layout.addWidget(self.chooser)
        layout.addWidget(self._side)
        layout.addWidget(self.middle, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def _fold(self) -> None:
        """Where the window is narrow or letters are large, the list gives its room to the risk screen."""
        beside = self.width() >= _BESIDE * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)
        layout.setDirection(way)
        self._side.setVisible(beside and bool(self.tickets))
        self.chooser.setVisible(not beside and bool(self.tickets))

    @property
    def risk(self) -> RiskScreen:
        """The risk screen, built with the first request: decoders and checks come with it."""
        if self._risk is None:
            from app.ui.risk_screen.screen import RiskScreen

            made = self._risk = RiskScreen()
            made.confirmed.connect(self.desk.confirm)
            made.refused.connect(lambda i: self.desk.reject(i, "refused"))
            made.stopped.connect(self.desk.something_different)
            made.evidence_given.connect(self.desk.keep_evidence)
            made.declared.connect(self.desk.declare)
            made.approval_given.connect(self.desk.approve)
            made.approval_asked.connect(self.desk.approve_on_device)
            made.refresh_asked.connect(self.desk.refresh)
            made.send_again_asked.connect(self.desk.send_again)
            made.outcome.may_change = lambda i: self.shell.reviewed.of(i) is not None
            made.outcome.change_asked.connect(self.change_asked)
            self.middle.addWidget(made)
        return self._risk

    def refresh(self) -> None:
        """Ages move on."""
        now = datetime.now(UTC)
        for i in range(self.list.count()):
            item = self.list.item(i)
            ticket = self.tickets.get(item.data(Qt.ItemDataRole.UserRole))
            if ticket is not None:
                self._write(item, ticket, now)

    def _write(self, item: QListWidgetItem, ticket: Ticket, now: datetime | None = None) -> None:
        """Set a row's words and give it the height they need at the list's width."""
        text = row_text(ticket, now or datetime.now(UTC))
        if item.text() == text:
            return
        item.setText(text)
        self.chooser.setItemText(self.list.row(item), " · ".join(text.split("\n")))
        wide = min(max(LIST_WIDTH, self.list.fontMetrics().averageCharWidth() * 22), 260)  # large text needs more
        self.list.setFixedWidth(wide)
        room = wide - 74  # icon, paddings and frame of a row
        box = self.list.fontMetrics().boundingRect(0, 0, room, 2000, int(Qt.TextFlag.TextWordWrap), text)
        item.setSizeHint(QSize(room, box.height() + 22))

    def waiting(self) -> list[Ticket]:
        """Requests that wait for the user, oldest first."""
        return [t for t in self.tickets.values() if t.state is SigningState.WAITING]

    def show_ticket(self, ticket: Ticket) -> bool:
        """Put a ticket in its row; True when it is new."""
        known = self.tickets.get(ticket.id)
        if known is not None and known.revision > ticket.revision:
            return False
        self.tickets[ticket.id] = ticket
        item = self.item(ticket.id)
        new = item is None
        if item is None:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, ticket.id)
            self._items[ticket.id] = item
            self._forget_oldest()
            self.list.insertItem(0, item)
            self.chooser.insertItem(0, "")
            if self._may_take_over(ticket):
                self.list.setCurrentItem(item)
            self._fold()
        self._write(item, ticket)
        word = "block" if ticket.hard_stop else ticket.assessment.verdict.word if ticket.assessment else ""
        tone = {"clear": "good", "caution": "warn"}.get(word, "bad")
        palette = self.shell.palette
        colour = tones(palette)[tone] if word else palette.faint
        picture = icon(VERDICT_ICONS.get(word, "clock"), colour, palette.on_accent)
        item.setIcon(picture)
        self.chooser.setItemIcon(self.list.row(item), picture)
        if self.list.currentItem() is item:
            self.middle.setCurrentWidget(self.risk)
            self.risk.show_ticket(ticket)
        self.changed.emit(ticket)
        return new

    def _forget_oldest(self) -> None:
        """Requests that are over leave the list when it grows long; the history keeps them all."""
        for i in range(self.list.count() - 1, -1, -1):
            if self.list.count() < MOST_ROWS:
                return
            item = self.list.item(i)
            key = str(item.data(Qt.ItemDataRole.UserRole))
            if self.tickets[key].over and key != self.chosen_id:
                self.list.takeItem(i)
                self.chooser.removeItem(i)
                del self._items[key], self.tickets[key]

    def _may_take_over(self, new: Ticket) -> bool:
        """What a site sends never replaces the request that is being read: a click meant for one must not hit another."""
        current = self.tickets.get(self.chosen_id)
        if current is None or current.over:
            return True
        if current.state is not SigningState.WAITING and current.assessment is not None:
            return False  # on the device or on its way
        return new.source is not Source.ENDPOINT

    def item(self, ticket_id: str) -> QListWidgetItem | None:
        return self._items.get(ticket_id)

    @property
    def chosen_id(self) -> str:
        """The id of the shown request, or empty."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def choose(self, ticket_id: str) -> None:
        item = self.item(ticket_id)
        if item is not None:
            self.list.setCurrentItem(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        ticket = self.tickets.get(item.data(Qt.ItemDataRole.UserRole)) if item else None
        if ticket is not None:
            self.middle.setCurrentWidget(self.risk)
            self.risk.show_ticket(ticket)
