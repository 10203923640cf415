"""A recipient as the user gives it: typed, pasted or chosen, read strictly and held against everybody they know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from app.address import Address, AddressError, checksum_ok
from app.checks.facts import looks_alike, shared_ends
from app.evidence import Contact, History, ListHistory, Payments
from app.intent.known import known as known_contract
from app.intent.tokens import bundled


@dataclass(frozen=True, slots=True)
class Circle:
    """Whom the user knows: contacts, own accounts, and who was paid before from the sending account."""

    account: Address
    contacts: Mapping[Address, Contact] = field(default_factory=dict)
    accounts: frozenset[Address] = frozenset()
    history: History | None = None

    def past(self) -> History:
        return self.history or ListHistory(None, self.account)


@dataclass(frozen=True, slots=True)
class Twin:
    """An address of the circle that the given one could be mistaken for."""

    address: Address
    name: str
    front: int
    back: int
    """Equal hex digits at both ends."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """What is known of an address the user gave. `error` is set and `address` None when it is no address."""

    text: str
    address: Address | None = None
    error: str = ""
    name: str = ""
    verified: bool = False
    paid: Payments | None = None
    own: bool = False
    twin: Twin | None = None
    warnings: tuple[str, ...] = ()
    """Sentences for the form, gravest first."""

    @property
    def ok(self) -> bool:
        """An address, and none that imitates another."""
        return self.address is not None and self.twin is None and not self.error


def partial_error(text: str) -> str:
    """What is wrong with a text that may still grow into an address; empty while it may."""
    if not text or text in ("0", "0x", "0X"):
        return ""
    if not text.startswith(("0x", "0X")):
        return "an address starts with 0x"
    bad = next((c for c in text[2:] if c not in "0123456789abcdefABCDEF"), None)
    if bad is not None:
        return f"{bad!r} is no hex digit; an address holds 0 to 9 and a to f"
    if len(text) > 42:
        return f"{len(text) - 2} digits; an address has 40"
    return ""


def read_recipient(text: str, circle: Circle, chain_id: int, *, asset: Address | None = None) -> Recipient:
    """Read a recipient for a payment of `asset` (None: the chain's coin). Spaces between groups are allowed."""
    plain = "".join(text.split())
    if not plain:
        return Recipient(text, error="give an address, or choose a contact")
    try:
        address = Address.parse(plain, strict=False)
    except AddressError as error:
        return Recipient(text, error=partial_error(plain) or str(error))
    if not checksum_ok(plain):
        return Recipient(
            text,
            error="its capital letters do not fit (EIP-55): a digit is wrong. Take it from its source again",
        )
    return describe(address, circle, chain_id, text=text, asset=asset)


def describe(
    address: Address, circle: Circle, chain_id: int, *, text: str = "", asset: Address | None = None
) -> Recipient:
    """What the circle knows of an address."""
    contact = circle.contacts.get(address)
    paid = circle.past().payments_to(address)
    own = address in circle.accounts or address == circle.account
    twin = None if contact or own or paid else closest(address, circle)
    warnings: list[str] = []
    if twin is not None:
        warnings.append(
            f"It looks like {twin.name} and is another: the first {twin.front} and the last {twin.back} digits are the "
            "same. Take the address from its original source again."
        )
    if address.is_zero or bytes(address)[:19] == bytes(19):
        warnings.append("What goes to this address is lost: nobody holds its key.")
    if asset is not None and address == asset:
        warnings.append("This is the token’s own contract. Tokens sent to it are lost.")
    elif bundled(chain_id, address) is not None:
        warnings.append("This is a token’s contract, not a person. What it gets is usually lost.")
    else:
        entry = known_contract(address, chain_id)
        if entry is not None and contact is None:
            warnings.append(f"This is a contract: {entry.title}. Contracts seldom give back what is sent to them.")
    if address == circle.account:
        warnings.append("This is the account that sends.")
    if text and text.strip()[2:] in (text.strip()[2:].lower(), text.strip()[2:].upper()) and not contact:
        warnings.append("It was written without capitals, so a typing error cannot be noticed (EIP-55).")
    return Recipient(
        text, address, "", contact.name if contact else "", bool(contact and contact.verified), paid, own, twin,
        tuple(warnings),
    )  # fmt: skip


def closest(address: Address, circle: Circle) -> Twin | None:
    """Whom of the circle the address could be mistaken for, the most alike first."""
    everyone: dict[Address, str] = {}
    for other in circle.past().sharing_ends(address):
        everyone[other] = f"an address you paid before ({other})"
    for other in (*circle.accounts, circle.account):
        everyone[other] = f"your own account {other}"
    for contact in circle.contacts.values():
        everyone[contact.address] = f"{contact.name} ({contact.address})"
    best: Twin | None = None
    for other, name in everyone.items():
        if other == address or not looks_alike(address, other):
            continue
        front, back = shared_ends(address, other)
        if best is None or front + back > best.front + best.back:
            best = Twin(other, name, front, back)
    return best


def cooling(contact: Contact, hours: float, now: datetime | None = None) -> timedelta:
    """How much of the policy's wait for new recipients is left for a contact; zero when it is over."""
    if contact.since is None or hours <= 0:
        return timedelta()
    left = contact.since + timedelta(hours=hours) - (now or datetime.now(UTC))
    return max(left, timedelta())


def matches(contacts: Iterable[Contact], text: str, limit: int = 8) -> list[Contact]:
    """Contacts whose name or address holds a text, names that begin with it first."""
    wanted = text.strip().casefold()
    found = [c for c in contacts if wanted in c.name.casefold() or wanted in str(c.address).casefold()]
    return sorted(found, key=lambda c: (not c.name.casefold().startswith(wanted), c.name.casefold()))[:limit]
