"""A payment after its review: the form stays filled while it waits, is given back when it is refused, is empty once signed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.signing.model import Ticket
from app.signing.session import UNDECIDED, SigningState
from app.ui.pages.page import beside, button
from app.ui.theme.palette import Palette
from app.ui.widgets.plain import label, set_text

_ON_DEVICE: Final = frozenset({SigningState.ASKING_DEVICE, SigningState.VERIFYING})
_SIGNED: Final = frozenset(
    {
        SigningState.SIGNED,
        SigningState.BROADCASTING,
        SigningState.WATCHING,
        SigningState.DONE,
        SigningState.HANDED_BACK,
    }
)


def tr(text: str) -> str:
    return QCoreApplication.translate("transfer", text)


def undecided(ticket: Ticket) -> bool:
    """Whether it still waits for the user, so that another may take its place."""
    return ticket.state in UNDECIDED


def on_device(ticket: Ticket) -> bool:
    """Whether a device may sign it at any moment."""
    return ticket.state in _ON_DEVICE


def was_signed(ticket: Ticket) -> bool:
    """Whether a signature exists, whatever became of it: the same payment composed again would be a second one."""
    out = ticket.outcome
    return ticket.state in _SIGNED or out.signature is not None or out.raw_transaction is not None


def after_words(ticket: Ticket, changed: bool) -> str:
    """Where the reviewed payment stands, and what another review would do to it."""
    if undecided(ticket):
        waits = tr("This payment waits for you under Requests; nothing is signed.")
        if changed:
            return waits + " " + tr("You changed it here: with the next review the one that waits is refused.")
        return waits
    if on_device(ticket):
        return tr("This payment is on your device now.")
    if ticket.state is SigningState.REJECTED:
        return tr("You refused this payment; nothing was signed. It stands here as you left it.")
    return tr("This payment ended without a signature that was used. It stands here as you left it.")


class AfterReview(QFrame):
    """Stands below the meaning while the form holds a payment that was reviewed before."""

    def __init__(self, palette: Palette, look: Callable[[], object], anew: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.words = label("", name=tr("The payment you reviewed"))
        self.look = button(palette, tr("Look at the request"), look, icon_name="requests")
        self.anew = button(palette, tr("Start another payment"), anew, icon_name="send")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 6, 0, 0)
        rows.addWidget(self.words)
        rows.addWidget(beside(self.look, self.anew))
        self.hide()

    def follow(self, ticket: Ticket | None, changed: bool) -> None:
        """Say where the payment stands; without one the note is gone."""
        self.setVisible(ticket is not None)
        if ticket is not None:
            set_text(self.words, after_words(ticket, changed))
