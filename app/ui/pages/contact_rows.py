"""What the contacts page says and asks: verification, waits, look-alikes. No widgets here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.address import Address
from app.evidence import Contact, Payments
from app.intake.recipients import Circle, cooling, read_recipient
from app.signing.typed_back import asked_group, same_group
from app.ui.reading.numbers import plural


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("contacts", text, "", count), count)


def ways() -> list[tuple[str, str]]:
    """How an address can be verified: key kept in the store, words for the user. The best come first."""
    return [
        ("in-person", tr("I scanned it from the payee’s own device, in person")),
        ("call", tr("I called a number I knew before and we read it aloud")),
        ("paper", tr("I compared it with a signed paper or invoice")),
        ("second-channel", tr("I got it by two ways that do not depend on each other")),
        ("test", tr("I sent a small amount and the payee told me it arrived")),
    ]


def way_words(key: str) -> str:
    return dict(ways()).get(key, key)


@dataclass(frozen=True, slots=True)
class ContactState:
    """A contact's state as a chip (word, kind) and a sentence."""

    word: str
    kind: str
    sentence: str


def state_of(c: Contact, note: str, tampered: bool, hours: float, now: datetime) -> ContactState:
    """What to think of a contact. Tampering comes first, then the policy's wait, then how it was verified."""
    if tampered:
        return ContactState(
            tr("CHANGED OUTSIDE"), "bad",
            tr("Somebody changed this entry without Countersign. Do not pay it; compare the address with its source."),
        )  # fmt: skip
    left = cooling(c, hours, now)
    if left > timedelta():
        until = f"{(now + left).astimezone():%Y-%m-%d %H:%M}"
        return ContactState(tr("waits"), "warn", tr("New: your policy waits until {0} before it counts.").format(until))
    if c.verified:
        when = f", {c.since.astimezone():%Y-%m-%d}" if c.since else ""
        return ContactState(
            tr("verified"), "good", (way_words(note) if note else tr("Verified, it is not known how")) + when
        )
    return ContactState(tr("not verified"), "warn", tr("Nobody compared this address with its owner yet."))


def paid_words(paid: Payments | None) -> str:
    if paid is None:
        return tr("never paid")
    return tr("paid %n time(s), last {0}", paid.count).format(f"{paid.last:%Y-%m-%d}")


@dataclass(frozen=True, slots=True)
class NewContact:
    """The form as it stands: the contact once it is right, else what is wrong; warnings either way."""

    contact: Contact | None
    faults: Mapping[str, str]
    warnings: tuple[str, ...] = ()
    group: int = 0
    """Which group of ten must be typed from the source (1 to 10): to verify, or because it looks like another; 0 none."""


def read_contact(
    name: str, address_text: str, way: str, group: str, circle: Circle, now: datetime, chain_id: int = 1
) -> NewContact:
    """Read the form. `way` is empty for an address nobody verified; `group` are the typed digits from the middle."""
    faults: dict[str, str] = {}
    plain = name.strip()
    if not plain:
        faults["name"] = tr("give the contact a name")
    elif len(plain) > 100:
        faults["name"] = tr("is longer than 100 characters")
    r = read_recipient(address_text, circle, chain_id)
    if r.error:
        faults["address"] = r.error
    same = [c for c in circle.contacts.values() if c.name.casefold() == plain.casefold() and c.address != r.address]
    if same and plain:
        faults["name"] = tr("another address is saved under this name: {0}").format(same[0].address)
    warnings = list(r.warnings)
    if r.name and r.name.casefold() != plain.casefold():
        warnings.insert(0, tr("This address is saved as {0}; saving renames it.").format(r.name))
    needs = r.address is not None and (bool(way) or r.twin is not None)
    asked = asked_group(str(r.address), f"contact {r.address}") if needs else None
    if asked is not None and not same_group(group, asked):
        faults["group"] = tr("type group {0} of the ten after 0x, as the original source gives it").format(
            asked.place + 1
        )
    contact = None
    if not faults and r.address is not None:
        contact = Contact(r.address, plain, bool(way), now)
    return NewContact(contact, faults, tuple(warnings), asked.place + 1 if asked else 0)


def rows(
    contacts: Mapping[Address, Contact], notes: Mapping[Address, str], tampered: frozenset[str], hours: float,
    paid: Mapping[Address, Payments | None], now: datetime,
) -> list[tuple[Contact, ContactState, str]]:  # fmt: skip
    """Contacts for the table, those in trouble first, then by name."""
    out = [
        (
            c,
            state_of(c, notes.get(c.address, ""), str(c.address) in tampered, hours, now),
            paid_words(paid.get(c.address)),
        )
        for c in contacts.values()
    ]
    return sorted(out, key=lambda row: (row[1].kind != "bad", row[0].name.casefold()))
