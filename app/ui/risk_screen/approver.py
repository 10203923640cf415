"""The second person's step: whose word counts, who gave it, and the ways it can come: a device here, or a signature sent."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.address import Address
from app.signing.approvals import ApprovalError, asked_of, counting, next_approver
from app.signing.model import Ticket
from app.ui.reading.names import account_label
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.announce import announce
from app.ui.widgets.plain import groups, label, row, set_text
from app.ui.widgets.wrap_button import WrapButton

translate = QCoreApplication.translate

_HEX_LENGTH = 132


class ApproverRows(QWidget):
    """Shows the approvers and takes their word; decides nothing: what counts is the desk's to say."""

    given = Signal(str)
    """A signature that was pasted."""
    device_asked = Signal()

    def __init__(self, ticket: Ticket) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._ticket = ticket
        self._states: dict[Address, tuple[Icon, QLabel]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.current().space(1.5))
        for approver in ticket.approvers:
            picture, words = Icon("todo", steps=4), label("")
            self._states[approver] = (picture, words)
            column.addWidget(row(picture, words))
        self.on_device = WrapButton(translate("approver", "Ask the approver’s device here"))
        self.on_device.clicked.connect(self.device_asked)
        self.copy = WrapButton(translate("approver", "Copy the question for them"))
        self.copy.clicked.connect(self._copy)
        self.signature = QLineEdit()
        self.signature.setAccessibleName(translate("approver", "The approver’s signature"))
        self.signature.setPlaceholderText(translate("approver", "Paste their signature: 0x…"))
        self.signature.textChanged.connect(self._pasted)
        self._note = label(
            translate(
                "approver",
                "They open the copied question in their own Countersign, sign it, and send the signature back.",
            ),
            style="small",
        )
        if ticket.approvers:
            for widget in (self.on_device, self.copy, self._note, self.signature):
                column.addWidget(widget)
        self.follow(ticket)

    def follow(self, ticket: Ticket) -> None:
        """Take a newer ticket: somebody approved, or the request became another and must be approved anew."""
        before, self._ticket = counting(self._ticket), ticket
        done, palette = counting(ticket), look.current().palette
        for approver, (picture, words) in self._states.items():
            agreed = approver in done
            name = self._name(approver)
            said = (
                translate("approver", "{0} has approved")
                if agreed
                else translate("approver", "{0} has not approved yet")
            )
            set_text(words, said.format(f"{name} {groups(str(approver))}".strip()))
            picture.change("done" if agreed else "todo", palette.calm.ink if agreed else palette.faint)
        left = next_approver(ticket) is not None
        for widget in (self.on_device, self.copy, self.signature):
            widget.setEnabled(left)
        if done and done != before:
            self.signature.clear()
            announce(self, translate("approver", "{0} has approved").format(self._name(done[-1])))

    def _name(self, approver: Address) -> str:
        a = self._ticket.assessment
        contact = a.evidence.contacts.get(approver) if a is not None and a.evidence.contacts else None
        return contact.name if contact is not None else account_label(approver)

    def _copy(self) -> None:
        approver = next_approver(self._ticket)
        if approver is None:
            return
        try:
            asked = asked_of(self._ticket, approver)
        except ApprovalError as error:
            set_text(self._note, str(error))
            return
        QGuiApplication.clipboard().setText(json.dumps(dict(asked.value), indent=1))
        said = translate("approver", "Copied. They open it in their own Countersign with “Paste a request”.")
        set_text(self._note, said)
        announce(self, said)

    def _pasted(self, text: str) -> None:
        if len("".join(text.split())) >= _HEX_LENGTH:
            self.given.emit(text)
