"""Contacts: whom you pay, how you know that the address is theirs, and since when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
)

from app.chain.names import ETHEREUM
from app.evidence import Contact
from app.intake.recipients import Circle
from app.store.contacts import ImportReport
from app.ui.i18n.core import spoken
from app.ui.pages.contact_rows import ContactState, read_contact, rows, ways
from app.ui.pages.names import NameField
from app.ui.pages.page import (
    Empty,
    Page,
    Shell,
    Switch,
    Table,
    beside,
    chip,
    clear,
    icon_label,
    larger,
    panel,
    search_box,
    settled,
    side_area,
    with_side,
)
from app.ui.pages.style import tones
from app.ui.pages.work import Progress
from app.ui.widgets.plain import Column, groups, label, set_text


def tr(text: str) -> str:
    return QCoreApplication.translate("contacts", text)


class ContactsPage(Page):
    key, icon_name = "contacts", "contacts"
    fill_height = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, tr("Contacts"), tr("Whom you pay, and how you know that the address is theirs."))
        self.action(tr("Import …"), self._import)
        self.action(tr("Export …"), self._export)
        self.action(tr("New contact"), lambda: self._edit(None), icon_name="plus", primary=True)
        self.progress = Progress()
        self.search = search_box(tr("Search the contacts"), tr("Search a name or an address"))
        self.search.textChanged.connect(self.refresh)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.search)
        self.table = Table([tr("Name"), tr("State"), tr("Address"), tr("Payments")], tr("Contacts"), stretch=2)
        self.table.itemSelectionChanged.connect(self._chosen)
        self._side = Column()
        self._side.rows.setContentsMargins(0, 0, 4, 0)
        self._area = side_area(self._side)
        empty = Empty(
            self.palette_, "contacts", tr("No contact is saved"),
            tr("Save an address once you compared it with its owner. From then on a look-alike is noticed at once."),
            self.button(tr("New contact"), lambda: self._edit(None), icon_name="plus", primary=True),
        )  # fmt: skip
        self.switch = Switch(self.table, empty)
        self.body.addWidget(with_side(self.switch, self._area), 1)
        self._known: dict[str, tuple[Contact, ContactState]] = {}

    # -- showing --------------------------------------------------------------------------------------
    def _hours(self) -> float:
        return float(self.desk.policy().settings.get("cooloff_hours_new_recipient", 0) or 0)

    def refresh(self) -> None:
        profile = self.desk.profile
        contacts = profile.contacts()
        account = self.desk.selected_account()
        past = profile.history(account) if account else None
        wanted = self.search.text().strip().casefold()
        shown = {a: c for a, c in contacts.items() if wanted in c.name.casefold() or wanted in str(a).casefold()}
        paid = {a: past.payments_to(a) for a in list(shown)[:300]} if past else {}
        found = rows(
            shown,
            profile.contact_notes(),
            frozenset(profile.tampered_contacts()),
            self._hours(),
            paid,
            datetime.now(UTC),
        )
        self._known = {str(c.address): (c, s) for c, s, _ in found}
        self.table.fill(
            [[c.name, s.word, groups(str(c.address)), p] for c, s, p in found], [str(c.address) for c, _, _ in found]
        )
        t = tones(self.palette_)
        for y, (_, s, _) in enumerate(found):
            item = self.table.item(y, 1)
            if item is not None:
                item.setForeground(QBrush(QColor(t[s.kind])))
        self.switch.show_content(bool(contacts))

    def _chosen(self) -> None:
        found = self._known.get(self.table.chosen())
        if found is None:
            return
        contact, state = found
        clear(self._side.rows)
        self._area.show()
        self._narrow(True)
        whole = label(groups(str(contact.address)), name=tr("Whole address"))
        whole.setObjectName("address")
        tampered = state.kind == "bad"
        send = self.button(tr("Send to it"), lambda: self._send(contact), icon_name="send", primary=True)
        send.setEnabled(not tampered)
        self._side.rows.addWidget(
            panel(
                beside(larger(label(contact.name), 1.15), self.button(tr("Close"), self._close), stretch=0),
                beside(chip(state.word, state.kind), label(state.sentence), stretch=1), whole,
                beside(send),
                beside(
                    self.button(tr("Change or verify"), lambda: self._edit(contact)),
                    self.button(tr("Remove"), lambda: self._remove(contact)),
                ),
            )
        )  # fmt: skip
        self._side.rows.addStretch(1)
        settled(self._side)

    def _close(self) -> None:
        self.table.clearSelection()
        self._area.hide()
        self._narrow(False)

    def _narrow(self, narrow: bool) -> None:
        """Beside the side panel the table shows names and states only."""
        for column in (2, 3):
            self.table.setColumnHidden(column, narrow)
        self.table.horizontalHeader().setStretchLastSection(narrow)

    # -- a new or changed one ---------------------------------------------------------------------------
    def _edit(self, contact: Contact | None) -> None:
        clear(self._side.rows)
        self._area.show()
        self._narrow(True)
        self.name, self.address, self.group = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setMaxLength(120)
        self.way = QComboBox()
        self.way.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.way.setMinimumContentsLength(16)
        self.way.addItem(tr("Not verified yet"), "")
        for key, text in ways():
            self.way.addItem(text, key)
        self.group.setPlaceholderText(tr("4 digits"))
        self.way.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form = QVBoxLayout()
        form.setSpacing(4)
        self._notes = {}
        for key, title, widget in (
            ("name", tr("Name"), self.name), ("address", tr("Address"), self.address),
            ("way", tr("How you verified it"), self.way),
            ("group", tr("A group from the middle"), self.group),
        ):  # fmt: skip
            caption = label(title)
            widget.setAccessibleName(title)
            form.addWidget(caption)
            form.addWidget(widget)
            note = label("", faint=True, name=tr("About: {0}").format(title))
            note.setObjectName("bad")
            note.hide()
            form.addWidget(note)
            self._notes[key] = (caption, widget, note)
        self._warnings = QVBoxLayout()
        self.save = self.button(tr("Save"), self._save, primary=True)
        heading = larger(label(tr("Change a contact") if contact else tr("New contact")), 1.15)
        self._side.rows.addWidget(
            panel(heading, form, self._warnings, beside(self.save, self.button(tr("Drop it"), self._close)))
        )
        self._side.rows.addStretch(1)
        if contact is not None:
            self.name.setText(contact.name)
            self.address.setText(str(contact.address))
            self.address.setReadOnly(True)
        self.names = NameField(self.address, self.desk.networks, lambda: ETHEREUM, self._check)
        for line in (self.name, self.address, self.group):
            line.textChanged.connect(self._check)
        self.way.currentIndexChanged.connect(self._check)
        self._touched = contact is not None
        self._check()
        (self.name if contact is None else self.way).setFocus()

    def circle(self) -> Circle | None:
        account = self.desk.selected_account()
        profile = self.desk.profile
        if account is None:
            from app.address import ZERO

            return Circle(ZERO, profile.contacts())
        return Circle(
            account, profile.contacts(), frozenset(a.address for a in profile.accounts()), profile.history(account)
        )

    def _check(self) -> None:
        circle = self.circle()
        if circle is None:
            return
        if self.names.name and not self.name.text():
            self.name.setText(self.names.name)
            return  # which comes back here
        given = read_contact(
            self.name.text(),
            self.address.text(),
            self.way.currentData() or "",
            self.group.text(),
            circle,
            datetime.now(UTC),
        )
        self._given = given
        filled = {"name": self.name.text(), "address": self.address.text(), "group": self.group.text()}
        for key, (caption, widget, note) in self._notes.items():
            fault = given.faults.get(key, "") if filled.get(key) or key == "group" else ""
            if key == "address":
                fault = self.names.fault if self.names.busy else fault
                note.setObjectName("bad" if fault else "faint")
                note.style().unpolish(note)
                note.style().polish(note)
                fault = fault or self.names.note
            set_text(note, spoken(fault))
            wanted = key != "group" or given.group > 0
            if key == "group" and wanted:
                set_text(caption, tr("Group {0} of the ten after 0x, from the original source").format(given.group))
            caption.setVisible(wanted)
            widget.setVisible(wanted)
            note.setVisible(bool(fault) and wanted)
        clear(self._warnings)
        colour = tones(self.palette_)["bad"]
        for warning in given.warnings:
            text = label(spoken(warning))
            text.setObjectName("bad")
            self._warnings.addWidget(beside(icon_label(self.palette_, "warning", colour, 18), text, stretch=1))
        self.save.setEnabled(given.contact is not None)
        settled(self._side)

    def _save(self) -> None:
        contact = self._given.contact
        if contact is None:
            return
        old = self.desk.profile.contacts().get(contact.address)
        if old is not None and old.verified == contact.verified:
            contact = replace(contact, since=old.since)  # a new name starts no new wait
        self.desk.profile.put_contact(contact, self.way.currentData() or None)
        hours = self._hours()
        wait = tr("Your policy waits {0} h before it counts.").format(f"{hours:g}") if hours and old is None else ""
        self.say(tr("{0} is saved.").format(contact.name) + (" " + wait if wait else ""))
        self._close()
        self.refresh()

    # -- doing ----------------------------------------------------------------------------------------
    def _send(self, contact: Contact) -> None:
        page = self.shell.open("send")
        pay = getattr(page, "pay", None)
        if pay is not None:
            pay(str(contact.address))

    def _remove(self, contact: Contact) -> None:
        self.desk.profile.remove_contact(contact.address)
        self.say(tr("{0} was removed; the log keeps that it was there.").format(contact.name))
        self._close()
        self.refresh()

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Import contacts"), "", tr("Contacts (*.json *.csv)"))
        if path:
            self.import_from(path)

    def import_from(self, path: str) -> None:
        """Take contacts from a file; lines that are wrong are named and left out. Imported ones count as not verified."""
        profile = self.desk.profile

        def done(found: ImportReport) -> None:
            said = tr("{0} added, {1} changed, {2} unchanged.").format(found.added, found.changed, found.unchanged)
            if found.problems:
                said += " " + tr("Left out: {0}").format("; ".join(found.problems[:5]))
            self.say(said)
            self.refresh()

        self.progress.run(
            tr("Contacts are being imported"), lambda _: profile.import_contacts(Path(path).read_text(encoding="utf-8-sig", errors="replace")), done,
            lambda e: self.say(str(e)),
        )  # fmt: skip

    def _export(self) -> None:
        path, kind = QFileDialog.getSaveFileName(
            self, tr("Export contacts"), "contacts.json", "JSON (*.json);;CSV (*.csv)"
        )
        if path:
            form = "csv" if "csv" in kind.lower() or path.endswith(".csv") else "json"
            Path(path).write_text(self.desk.profile.export_contacts(form), encoding="utf-8")
            self.say(tr("Exported."))
