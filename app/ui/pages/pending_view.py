"""Transactions on their way: speed one up, or cancel it, by another with the same number and a higher fee."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chain.client import NodeClient
from app.chain.holdings import fees_now
from app.intake.compose import Json, NetworkFees, fee_in_coins, replacement
from app.request import RequestError
from app.signing.model import Source, Ticket
from app.signing.session import SigningState
from app.transaction import Transaction
from app.ui.i18n.core import spoken
from app.ui.pages.page import Empty, Shell, Switch, Table, beside, button
from app.ui.pages.requests import state_word
from app.ui.pages.work import Progress
from app.ui.reading.faults import fault_words
from app.ui.widgets.plain import label

_ON_ITS_WAY = (SigningState.BROADCASTING, SigningState.WATCHING)


def tr(text: str) -> str:
    return QCoreApplication.translate("pending", text)


def on_their_way(tickets: tuple[Ticket, ...]) -> list[Ticket]:
    """Transactions a node has or gets that no block holds yet, oldest first."""
    return [t for t in tickets if t.state in _ON_ITS_WAY and t.request.transaction is not None]


def declared_again(ticket: Ticket) -> Json | None:
    """What the replaced request declared, in the contract's form."""
    d = ticket.request.declared
    if d is None:
        return None
    fields: Json = {"kind": d.kind}
    for name in ("to", "asset", "amount", "receive_asset", "receive_min"):
        value = getattr(d, name)
        if value is not None:
            fields[name] = str(value) if not isinstance(value, str) else value
    return fields


def pending_cells(ticket: Ticket) -> list[str]:
    """One row: what, its number, the most it pays in fees, state."""
    tx = ticket.request.transaction
    assert tx is not None
    fee = fee_in_coins(tx)
    what = spoken(ticket.assessment.summary) if ticket.assessment else ticket.request.method
    return [
        what, str(tx.nonce) if tx.nonce is not None else "?", f"{fee.normalize():f}" if fee is not None else "?",
        state_word(ticket.state.value), f"{ticket.received_at:%d %b %H:%M}",
    ]  # fmt: skip


class PendingView(QWidget):
    """A list with two actions; both make a request of their own that passes the same gate."""

    def __init__(self, shell: Shell, say: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.shell, self.desk, self.say = shell, shell.desk, say
        palette = shell.palette
        headers = [tr("What"), tr("Number"), tr("Fee at most"), tr("State"), tr("Since")]
        self.table = Table(headers, tr("Transactions on their way"), stretch=0)
        self.table.itemSelectionChanged.connect(self._buttons)
        self.faster = button(palette, tr("Speed up"), lambda: self._replace(False), primary=True)
        self.stop = button(palette, tr("Cancel it"), lambda: self._replace(True))
        self.progress = Progress()
        empty = Empty(
            palette, "clock", tr("Nothing is on its way"),
            tr("Transactions that were sent and stand in no block yet appear here. They can be sped up or cancelled."),
        )  # fmt: skip
        self.switch = Switch(self.table, empty)
        said = label(tr("A replacement has the same number; only one of the two can be mined."), faint=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.addWidget(beside(said, self.stop, self.faster, stretch=0))
        rows.addWidget(self.progress)
        rows.addWidget(self.switch, 1)
        self._buttons()

    def refresh(self) -> None:
        found = on_their_way(self.desk.tickets())
        self.table.fill([pending_cells(t) for t in found], [t.id for t in found])
        self.switch.show_content(bool(found))
        self._buttons()

    def _buttons(self) -> None:
        for each in (self.faster, self.stop):
            each.setEnabled(bool(self.table.chosen()))

    def _replace(self, cancel: bool) -> None:
        ticket = self.desk.ticket(self.table.chosen())
        if ticket is None or ticket.request.transaction is None:
            return
        if ticket.state not in _ON_ITS_WAY:
            self.say(tr("It is not on its way any more."))
            self.refresh()
            return
        tx: Transaction = ticket.request.transaction
        url = next((n.rpc_url for n in self.desk.networks() if n.chain_id == tx.chain_id), "")

        def work(_: object) -> Json:
            fees = NetworkFees(*fees_now(NodeClient(url, 8))) if url else None
            return replacement(
                tx,
                ticket.request.account,
                cancel=cancel,
                fees=fees,
                declared=None if cancel else declared_again(ticket),
            )

        def done(value: Json) -> None:
            try:
                self.shell.submit([value], Source.COMPOSE)
            except RequestError as error:
                self.say(fault_words(error))

        self.progress.run(tr("The network’s fees are being asked for"), work, done, lambda e: self.say(str(e)))
