"""What somebody means to pay, read from where it stands: an invoice's file, a line of one, an EIP-681 link.

The result is a declaration of CONTRACT (`intent`), to be compared with what a request does; payout lists declare each of
their lines themselves (payouts.py). Nothing is guessed: a text with two addresses or two amounts declares nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from app.address import NATIVE, Address, AddressError
from app.evidence import Contact
from app.intake.invoice import Invoice, read_invoice
from app.intake.link import parse_link
from app.intent.known import table
from app.intent.tokens import NATIVE_SYMBOLS, bundled
from app.request import RequestError

Json = dict[str, Any]
_LONGEST: Final = 2000
_ADDRESS: Final = re.compile(r"(?<![0-9a-zA-Z])0x[0-9a-fA-F]{40}(?![0-9a-zA-Z])")
_AMOUNT: Final = re.compile(
    r"(?<![\w.,])(?P<before>[A-Z][A-Za-z0-9.]{1,9}\s?)?(?P<number>\d{1,3}(?:[,'’ \u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<after>\s?[A-Za-z][A-Za-z0-9.]{1,9})?(?![\w,.]*\d)"
)


@dataclass(frozen=True, slots=True)
class Meant:
    """A declaration from a file or a pasted text, with what the user should know before it counts."""

    said: Json
    """CONTRACT `intent`; members that the source leaves open are not there."""
    about: str
    """The source in one line: whose invoice, its number, what it asks for, until when."""
    warnings: tuple[str, ...] = ()
    chain_id: int | None = None
    """Where it is to be paid, if the source says so."""


def read_meant(raw: bytes, chain_id: int, contacts: Iterable[Contact] = ()) -> Meant:
    """What a file or a pasted text declares. Raises RequestError saying what it lacks or what stands there twice."""
    if not raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<", b"{", b"[", b"%PDF-")):
        try:
            text = raw.decode().strip()
        except UnicodeDecodeError:
            raise RequestError("invoice", "is neither an electronic invoice nor text") from None
        if len(text) > _LONGEST:
            raise RequestError("invoice", "is longer than a line or two; give one payment at a time")
        link = text.startswith("ethereum:")
        return Meant(read_declaration(text, chain_id), text[:120], chain_id=parse_link(text).chain_id if link else None)
    invoice, everyone = read_invoice(raw), tuple(contacts)
    chain = invoice.chain_id or chain_id
    assets = invoice.assets(chain)
    warnings = invoice.warnings(everyone)
    said: Json = {"kind": "send"}
    # A forged invoice differs from a real one in just this: with a warning the address is left for the user to fill in.
    to = None if warnings else invoice.to or invoice.saved_as(everyone)
    if to is not None:
        said["to"] = str(to)
    if assets:
        said |= {
            "asset": NATIVE if assets[0].asset == NATIVE else str(assets[0].asset),
            "amount": _plain(invoice.amount),
        }
        if assets[0].symbol.upper() != invoice.currency:
            warnings.append(f"It asks for {invoice.currency}; {assets[0].symbol} is meant to be worth as much.")
    else:
        warnings.append(
            f"It asks for {invoice.currency}, which is no coin or token known here: say in what you pay, and how much."
        )
    return Meant(said, _about(invoice), tuple(warnings), invoice.chain_id)


def _about(invoice: Invoice) -> str:
    parts = [
        f"Invoice {invoice.number}" if invoice.number else "Invoice", f"of {invoice.seller}" if invoice.seller else "",
        f"for {_plain(invoice.amount)} {invoice.currency}", f"due {invoice.due}" if invoice.due else "",
    ]  # fmt: skip
    return " ".join(p for p in parts if p)


def read_declaration(text: str, chain_id: int) -> Json:
    """The declaration in a pasted text: a link, or a line that names one address and one amount with its currency.

    Raises RequestError saying what is missing or stands there twice.
    """
    text = text.strip()
    return from_link(text) if text.startswith("ethereum:") else from_invoice(text, chain_id)


def from_link(link: str) -> Json:
    """An EIP-681 payment link: recipient, asset and amount. Raises RequestError."""
    wanted = parse_link(link)
    out: Json = {"kind": "send", "to": str(wanted.to), "asset": NATIVE if wanted.token is None else str(wanted.token)}
    known = bundled(wanted.chain_id, wanted.token) if wanted.token is not None else None
    decimals = 18 if wanted.token is None else known.decimals if known else None
    if wanted.amount is not None and decimals is not None:
        out["amount"] = _plain(Decimal(wanted.amount).scaleb(-decimals))
    return out


def from_invoice(text: str, chain_id: int) -> Json:
    """One line such as `Invoice 2026-114: pay 1,250.00 USDC to 0x…`. Raises RequestError."""
    found = list(dict.fromkeys(a.lower() for a in _ADDRESS.findall(text)))
    if len(found) != 1:
        raise RequestError(
            "invoice", "names no address" if not found else f"names {len(found)} addresses; it must be one"
        )
    to = _address(_ADDRESS.findall(text)[0], "invoice")
    amounts = list(_amounts(_ADDRESS.sub(" ", text), chain_id))
    if len(set(amounts)) != 1:
        why = "names no amount with a known currency" if not amounts else "names several amounts; it must be one"
        raise RequestError("invoice", why)
    amount, asset = amounts[0]
    return {"kind": "send", "to": str(to), "asset": asset, "amount": amount}


def _amounts(text: str, chain_id: int) -> Iterator[tuple[str, str]]:
    for found in _AMOUNT.finditer(text):
        number = re.sub(r"[,'’ \u00a0\u202f]", "", found["number"])
        for symbol in (found["after"], found["before"]):
            asset = _asset(symbol.strip(), chain_id) if symbol else None
            if asset is not None:
                yield _plain(Decimal(number)), asset
                break


def _asset(symbol: str, chain_id: int) -> str | None:
    """The asset a currency sign stands for on a chain: the coin, a listed token, or an address; None when not known."""
    if _ADDRESS.fullmatch(symbol):
        return symbol
    name = symbol.strip(".").upper()
    if name in (NATIVE_SYMBOLS.get(chain_id, "").upper(), NATIVE if chain_id == 1 else ""):
        return NATIVE
    for entry in table().values():
        here = not entry.chains or chain_id in entry.chains
        if here and "token" in entry.roles and entry.name.upper() == name:
            return str(entry.address)
    return None


def _address(text: str, field: str) -> Address:
    try:
        return Address.parse(text)
    except AddressError as error:
        raise RequestError(field, str(error)) from None


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
