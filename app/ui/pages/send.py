"""Send: one payment, a payout list, and what is still on its way."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabWidget

from app.intake.link import PaymentLink
from app.ui.pages.page import Page, Shell
from app.ui.pages.payout_view import PayoutView
from app.ui.pages.pending_view import PendingView
from app.ui.pages.transfer_view import TransferView


def tr(text: str) -> str:
    return QCoreApplication.translate("send", text)


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
        self.payouts = PayoutView(shell, self.say)
        self.pending = PendingView(shell, self.say)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Ways to send"))
        self.tabs.addTab(self.transfer, tr("Payment"))
        self.tabs.addTab(self.payouts, tr("Payout list"))
        self.tabs.addTab(self.pending, tr("On its way"))
        self.tabs.currentChanged.connect(lambda _: self.refresh())
        self.body.addWidget(self.tabs, 1)

    def refresh(self) -> None:
        view = self.tabs.currentWidget()
        if isinstance(view, TransferView | PayoutView | PendingView):
            view.refresh()

    def pay(self, recipient: str) -> None:
        """Start a payment to an address."""
        self.tabs.setCurrentWidget(self.transfer)
        self.transfer.set_recipient(recipient)

    def fill(self, link: PaymentLink) -> None:
        """Start a payment from a link."""
        self.tabs.setCurrentWidget(self.transfer)
        self.transfer.fill(link)
