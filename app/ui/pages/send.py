"""Send: one payment, a payout list, and what is still on its way."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.intake.link import PaymentLink
from app.ui.pages.page import Page, Shell
from app.ui.pages.payout_view import PayoutView
from app.ui.pages.pending_view import PendingView
from app.ui.pages.transfer_view import TransferView

_View = TypeVar("_View", bound=QWidget)


def tr(text: str) -> str:
    return QCoreApplication.translate("send", text)


def _room() -> QWidget:
    made = QWidget()
    made.setObjectName("plain")
    QVBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    return made


def _into(room: QWidget, view: _View) -> _View:
    layout = room.layout()
    assert layout is not None
    layout.addWidget(view)
    return view


class SendPage(Page):
    key, icon_name = "send", "send"
    fill_height = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell,
            tr("Send"),
            tr("What you write here is declared as your intent; the request is then held against it."),
        )
        self.transfer = TransferView(shell, self.say)
        self._later = (_room(), _room())
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Ways to send"))
        self.tabs.addTab(self.transfer, tr("Payment"))
        self.tabs.addTab(self._later[0], tr("Payout list"))
        self.tabs.addTab(self._later[1], tr("On its way"))
        self.tabs.currentChanged.connect(lambda _: self.refresh())
        self.body.addWidget(self.tabs, 1)

    @cached_property
    def payouts(self) -> PayoutView:
        """Built when it is first looked at, as the last tab is: most people open this page for one payment."""
        return _into(self._later[0], PayoutView(self.shell, self.say))

    @cached_property
    def pending(self) -> PendingView:
        """What is on its way."""
        return _into(self._later[1], PendingView(self.shell, self.say))

    def refresh(self) -> None:
        match self.tabs.currentIndex():
            case 0:
                self.transfer.refresh()
            case 1:
                self.payouts.refresh()
            case 2:
                self.pending.refresh()

    def pay(self, recipient: str) -> None:
        """Start a payment to an address."""
        self.tabs.setCurrentWidget(self.transfer)
        self.transfer.set_recipient(recipient)

    def fill(self, link: PaymentLink) -> None:
        """Start a payment from a link."""
        self.tabs.setCurrentWidget(self.transfer)
        self.transfer.fill(link)

    def take_back(self, ticket_id: str) -> None:
        """Show a payment that was reviewed and refused, to be changed."""
        self.tabs.setCurrentWidget(self.transfer)
        self.transfer.take_back(ticket_id)
