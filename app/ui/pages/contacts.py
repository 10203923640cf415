"""Contacts: whom you pay, and how you know that the address is theirs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.address import Address, AddressError
from app.evidence import Contact
from app.ui.pages.page import Empty, Page, Shell, Switch, Table
from app.ui.widgets.plain import groups


def tr(text: str) -> str:
    return QCoreApplication.translate("contacts", text)


class ContactsPage(Page):
    key, icon_name = "contacts", "contacts"
    fill_height = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, tr("Contacts"), tr("Whom you pay, and how you know that the address is theirs."))
        self.table = Table([tr("Name"), tr("Address"), tr("Verified")], tr("Contacts"))
        empty = Empty(
            self.palette_, "contacts", tr("No contact is saved"), tr("Save an address you checked at its source.")
        )
        self.switch = Switch(self.table, empty)
        self.body.addWidget(self.switch, 1)
        row = QHBoxLayout()
        self.name, self.address = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(tr("Name"))
        self.address.setPlaceholderText(tr("Address (0x…)"))
        self.name.setAccessibleName(tr("Name of the new contact"))
        self.address.setAccessibleName(tr("Address of the new contact"))
        for widget in (self.name, self.address, self.button(tr("Save"), self._add)):
            row.addWidget(widget)
        self.body.addLayout(row)

    def _add(self) -> None:
        try:
            address = Address.parse(self.address.text().strip())
        except AddressError as error:
            self.say(tr("Address: {0}").format(error))
            return
        if not self.name.text().strip():
            self.say(tr("Name: give the contact a name."))
            return
        self.desk.profile.put_contact(Contact(address, self.name.text().strip(), True))
        self.say(tr("Saved."))
        self.refresh()

    def refresh(self) -> None:
        everyone = self.desk.profile.contacts().values()
        self.table.fill([[c.name, groups(str(c.address)), tr("yes") if c.verified else tr("no")] for c in everyone])
        self.switch.show_content(bool(everyone))
