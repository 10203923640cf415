"""An address as a person needs it: whole, in groups, with its name, its past, and what it could be mistaken for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.address import Address
from app.assess import Assessment
from app.checks import facts
from app.checks.model import Case
from app.intent import known as registry
from app.ui.reading.foreign import warning
from app.ui.reading.names import account_label
from app.ui.reading.numbers import day, plural

translate = QCoreApplication.translate


class Standing(StrEnum):
    """How well the user knows an address, best first."""

    OWN = "own"
    VERIFIED = "verified"
    CONTACT = "contact"
    PAID = "paid"
    LISTED = "listed"
    STRANGER = "stranger"
    UNKNOWN = "unknown"
    """Nobody gave a past or contacts: then absence proves nothing."""


@dataclass(frozen=True, slots=True)
class AddressLine:
    """One address with everything the screen says beside it."""

    address: str
    name: str
    standing: Standing
    past: str
    """`You paid it 7 times, last on 3 Nov 2026.` or `You never paid it.`"""
    name_warning: str = ""
    twin: str = ""
    """The known address it looks like; empty when there is none."""
    twin_name: str = ""

    @property
    def differs(self) -> frozenset[int]:
        """Places (0–39) of the hex digits that differ from the twin's."""
        return different_digits(self.address, self.twin) if self.twin else frozenset()


def case_of(a: Assessment) -> Case:
    """The judged case again, for the facts that checks share."""
    return Case(a.request, a.intent, a.effects, a.evidence)


def different_digits(one: str, other: str) -> frozenset[int]:
    """Places of hex digits that differ between two addresses; capitals are only their checksum and do not count."""
    x, y = one.removeprefix("0x").lower(), other.removeprefix("0x").lower()
    return frozenset(i for i, (a, b) in enumerate(zip(x, y, strict=False)) if a != b)


def address_line(a: Assessment, address: Address) -> AddressLine:
    """What is known of one address of a request."""
    case = case_of(a)
    contact = a.evidence.contacts.get(address) if a.evidence.contacts else None
    entry = registry.known(address, a.request.chain_id)
    paid = a.evidence.history.payments_to(address)
    own = facts.is_own(case, address)
    if contact is not None:
        name, standing = contact.name, Standing.VERIFIED if contact.verified else Standing.CONTACT
    elif own:
        name, standing = _own_name(address), Standing.OWN
    elif entry is not None:
        name, standing = entry.title, Standing.LISTED
    elif paid is not None:
        name, standing = "", Standing.PAID
    else:
        given = a.evidence.contract(address)
        name = given.name or "" if given else ""
        standing = Standing.STRANGER if a.evidence.history.known or a.evidence.contacts else Standing.UNKNOWN
    twin = None if standing in (Standing.OWN, Standing.VERIFIED) else facts.twin(case, address, contracts=True)
    return AddressLine(
        str(address), name, standing, _past(a, address, standing), warning(name) if contact is None else "",
        str(twin) if twin else "", _twin_name(case, twin) if twin else "",
    )  # fmt: skip


def _own_name(address: Address) -> str:
    label = account_label(address)
    if label:
        return translate("address", "Your own account “{0}”").format(label)
    return translate("address", "Your own account")


def _past(a: Assessment, address: Address, standing: Standing) -> str:
    paid = a.evidence.history.payments_to(address)
    if paid is not None:
        text: str = translate("address", "You paid or called it %n time(s), last on {0}.", "", paid.count)
        return plural(text, paid.count).format(day(paid.last))
    if standing is Standing.OWN:
        return ""
    if not a.evidence.history.known:
        return translate("address", "Your past payments are not known here.")
    return translate("address", "You never paid or called it.")


def _twin_name(case: Case, twin: Address) -> str:
    contact = facts.contact_name(case, twin)
    if contact:
        return contact
    if facts.is_own(case, twin):
        return account_label(twin) or translate("address", "your own account")
    entry = facts.listed(case, twin)
    return entry.title if entry else translate("address", "an address you paid before")


def standing_words(standing: Standing) -> tuple[str, str]:
    """The short word beside a name and the tone it is shown in."""
    return {
        Standing.OWN: (translate("address", "yours"), "clear"),
        Standing.VERIFIED: (translate("address", "checked contact"), "clear"),
        Standing.CONTACT: (translate("address", "contact, not checked"), "neutral"),
        Standing.PAID: (translate("address", "paid before"), "neutral"),
        Standing.LISTED: (translate("address", "known contract"), "neutral"),
        Standing.STRANGER: (translate("address", "new to you"), "caution"),
        Standing.UNKNOWN: (translate("address", "not known here"), "neutral"),
    }[standing]
