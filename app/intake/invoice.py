"""An electronic invoice or a purchase order: who is to be paid, how much, by when, as its file says.

Read: UBL 2 (`Invoice`, `CreditNote` is refused), UN/CEFACT Cross Industry Invoice (ZUGFeRD, Factur-X, XRechnung: EN 16931), a PDF
that carries one of them inside (ISO 19005-3, Factur-X), and flat JSON with the usual names. Where such a file has a place for an
account number, a firm paid in coins puts its address there or into a note: the one address in the file counts, two are refused.

A file proves nothing: it is what somebody sent. It becomes the user's declaration once the user has looked at it, and a saved
contact of the seller's name with another address is said first of all (a forged invoice changes just this).
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from app.address import Address, AddressError
from app.border import RequestError, TooDeep, read_json
from app.evidence import Contact
from app.intake.compose import Sendable, erc20, native, popular
from app.intent.tokens import listed_as

LARGEST: Final = 20_000_000
"""Bytes of a file, and of what is packed inside it."""
_MOST_STREAMS: Final = 400
_MOST_TAGS: Final = 300_000
_ADDRESS: Final = re.compile(r"(?<![0-9a-zA-Z])0x[0-9a-fA-F]{40}(?![0-9a-zA-Z])")
_PEGGED: Final[Mapping[str, tuple[str, ...]]] = {
    "USD": ("USDC", "USDT", "DAI", "USDS", "PYUSD", "GHO"), "EUR": ("EURC", "EUROC", "EURS", "EURE"), "EURC": ("EUROC",), "GBP": ("GBPT",),
}  # fmt: skip
"""Tokens made to be worth one unit of a currency, the commonest first. That they are worth it today is nobody's promise here."""


@dataclass(frozen=True, slots=True)
class Invoice:
    """What an invoice says. Empty or None: it does not say."""

    amount: Decimal
    """Whole units of `currency`: what is still to be paid."""
    currency: str
    """ISO 4217 code, or a token's ticker."""
    to: Address | None = None
    seller: str = ""
    number: str = ""
    due: str = ""
    chain_id: int | None = None

    def assets(self, chain_id: int) -> list[Sendable]:
        """What it may be paid in on a chain, the likeliest first: the coin or token it names, or those pegged to its currency."""
        known = {s.symbol.upper(): s for s in reversed([native(chain_id), *popular(chain_id)])}
        found = []
        for name in (self.currency, *_PEGGED.get(self.currency, ())):
            listed = listed_as(chain_id, name) if name not in known else None
            what = known.get(name) if listed is None else erc20(chain_id, listed)
            if what is not None:
                found.append(what)
        return found

    def warnings(self, contacts: Iterable[Contact]) -> list[str]:
        """What a person should know before paying: the seller is saved with another address, or is not saved at all."""
        same = [c for c in contacts if self.seller and c.name.casefold() == self.seller.casefold()]
        if same and self.to is not None and all(c.address != self.to for c in same):
            return [
                f"You saved {self.seller[:60]} as {same[0].address}; this invoice wants {self.to}. Ask them by a way you used before."
            ]
        return []

    def saved_as(self, contacts: Iterable[Contact]) -> Address | None:
        """The address of the one contact that bears the seller's name."""
        same = [c.address for c in contacts if self.seller and c.name.casefold() == self.seller.casefold()]
        return same[0] if len(same) == 1 else None


def read_invoice(raw: bytes) -> Invoice:
    """Read a file. Raises RequestError saying what it is not, or what it lacks."""
    if len(raw) > LARGEST:
        raise RequestError("invoice", "the file is larger than 20 MB")
    if raw.startswith(b"%PDF-"):
        inside = next(_in_pdf(raw), None)
        if inside is None:
            raise RequestError(
                "invoice", "this PDF carries no electronic invoice (Factur-X, ZUGFeRD); type what it says"
            )
        return _xml(inside)
    text = raw.lstrip(b"\xef\xbb\xbf \t\r\n")
    if text.startswith(b"<"):
        return _xml(text)
    if text.startswith((b"{", b"[")):
        return _json(text)
    raise RequestError("invoice", "is neither an XML invoice (UBL, CII), a PDF with one inside, nor JSON")


# -- PDF --------------------------------------------------------------------------------------------


def _in_pdf(raw: bytes) -> Iterator[bytes]:
    """XML invoices among a PDF's streams. The file's own table is not followed: what is damaged or hostile there costs nothing."""
    at = 0
    for _ in range(_MOST_STREAMS):
        start = raw.find(b"stream", at)
        if start < 0:
            return
        end = raw.find(b"endstream", start)
        if end < 0:
            return
        at = end + 9
        body = raw[start + 6 : end].lstrip(b"\r\n")
        if body.lstrip()[:1] != b"<":
            opened = zlib.decompressobj()
            try:
                head = opened.decompress(body, 4096)
                if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
                    continue
                body = head + opened.decompress(opened.unconsumed_tail, LARGEST)
            except zlib.error:
                continue
        if b"CrossIndustryInvoice" in body[:4096] or b"oasis:names:specification:ubl" in body[:4096]:
            yield body.lstrip(b"\xef\xbb\xbf \t\r\n")


# -- XML --------------------------------------------------------------------------------------------


def _xml(raw: bytes) -> Invoice:
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
        raise RequestError("invoice", "declares its own document type; an invoice has no need to")
    if raw.count(b"<") > _MOST_TAGS:
        raise RequestError("invoice", "is longer than any invoice")
    if b"\0" in raw[:200]:
        raise RequestError("invoice", "is not written in UTF-8")
    try:
        root = ET.fromstring(raw)  # noqa: S314 - see above: no DTD, so no entities
    except ET.ParseError as error:
        raise RequestError("invoice", f"is not well-formed XML: {error}") from None
    kind = _name(root)
    if kind in ("CreditNote", "SelfBilledCreditNote"):
        raise RequestError("invoice", "is a credit note: it asks for nothing to be paid")
    if kind == "Invoice":
        return _ubl(root)
    if kind in ("CrossIndustryInvoice", "CrossIndustryDocument"):
        return _cii(root)
    if kind in ("Order", "OrderResponse"):
        return _ubl(root)
    raise RequestError("invoice", f"is no invoice: its outermost element is {kind[:40]}")


def _ubl(root: ET.Element) -> Invoice:
    total = _first(root, "LegalMonetaryTotal/PayableAmount", "AnticipatedMonetaryTotal/PayableAmount")
    seller = _first(
        root, "AccountingSupplierParty/Party/PartyName/Name", "AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName",
        "SellerSupplierParty/Party/PartyName/Name", "SellerSupplierParty/Party/PartyLegalEntity/RegistrationName",
    )  # fmt: skip
    number, due = _first(root, "ID"), _first(root, "DueDate", "PaymentMeans/PaymentDueDate")
    return _made(root, total, seller, number, due, _first(root, "DocumentCurrencyCode"))


def _cii(root: ET.Element) -> Invoice:
    settled = "SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement"
    sums = f"{settled}/SpecifiedTradeSettlementHeaderMonetarySummation"
    total = _first(root, f"{sums}/DuePayableAmount", f"{sums}/GrandTotalAmount")
    seller = _first(root, "SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/Name")
    due = _first(root, f"{settled}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString")
    when = _text(due)
    if due is not None and due.get("format") == "102" and len(when) == 8:
        when = f"{when[:4]}-{when[4:6]}-{when[6:]}"
    made = _made(
        root, total, seller, _first(root, "ExchangedDocument/ID"), None, _first(root, f"{settled}/InvoiceCurrencyCode")
    )
    return Invoice(made.amount, made.currency, made.to, made.seller, made.number, when[:40])


def _made(
    root: ET.Element, total: ET.Element | None, seller: ET.Element | None, number: ET.Element | None,
    due: ET.Element | None, currency: ET.Element | None,
) -> Invoice:  # fmt: skip
    if total is None:
        raise RequestError("invoice", "names no amount to be paid")
    unit = total.get("currencyID") or _text(currency)
    every = " ".join(t for t in root.itertext() if "0x" in t)
    return Invoice(
        _amount(_text(total)), _currency(unit), _one_address(every), _plain(_text(seller)), _plain(_text(number)),
        _plain(_text(due))[:40],
    )  # fmt: skip


def _name(element: ET.Element) -> str:
    """The element's name without its namespace: the versions of both standards differ only there."""
    return element.tag.rsplit("}", 1)[-1]


def _first(root: ET.Element, *paths: str) -> ET.Element | None:
    """The first element on one of the paths of plain names; None when there is none."""
    for path in paths:
        here = [root]
        for step in path.split("/"):
            here = [child for parent in here for child in parent if _name(child) == step]
        if here:
            return here[0]
    return None


def _text(element: ET.Element | None) -> str:
    return (element.text or "").strip() if element is not None else ""


# -- JSON -------------------------------------------------------------------------------------------

_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "amount": ("amount", "total", "payable_amount", "amount_due", "amountDue", "grand_total"),
    "currency": ("currency", "asset", "token", "currency_code"),
    "to": ("address", "to", "recipient", "wallet", "pay_to"),
    "seller": ("seller", "supplier", "payee", "name", "from_name"),
    "number": ("number", "invoice", "invoice_number", "reference", "order", "id"),
    "due": ("due", "due_date", "dueDate"),
    "chain": ("chain_id", "chainId"),
}


def _json(raw: bytes) -> Invoice:
    try:
        value = read_json(raw.decode())
    except TooDeep as error:
        raise RequestError("invoice", str(error)) from None
    except ValueError as error:
        raise RequestError("invoice", f"is not JSON: {error}") from None
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, dict):
        raise RequestError("invoice", "must be one JSON object; a list of payments is a payout list")
    given = {key: next((value[n] for n in names if value.get(n) is not None), None) for key, names in _NAMES.items()}
    if given["amount"] is None or given["currency"] is None:
        raise RequestError("invoice", "names no amount and currency")
    to = _one_address(str(given["to"])) if given["to"] is not None else _one_address(_words(value))
    chain = given["chain"]
    return Invoice(
        _amount(str(given["amount"])), _currency(str(given["currency"])), to, _plain(_party(given["seller"])),
        _plain(str(given["number"] or "")), _plain(str(given["due"] or ""))[:40],
        chain if isinstance(chain, int) and not isinstance(chain, bool) and chain > 0 else None,
    )  # fmt: skip


def _party(value: Any) -> str:
    return str(value.get("name", "")) if isinstance(value, dict) else str(value or "")


def _words(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(_words(v) for v in value.values())
    return " ".join(map(_words, value)) if isinstance(value, list) else value if isinstance(value, str) else ""


# -- values -----------------------------------------------------------------------------------------


def _amount(text: str) -> Decimal:
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        raise RequestError("invoice", f"{text[:40]!r} is not an amount such as 1250.00") from None
    if not number.is_finite() or not 0 < number < Decimal(10) ** 30:
        raise RequestError("invoice", "the amount to be paid must be above zero")
    return number


def _currency(text: str) -> str:
    code = text.strip().upper()
    if not re.fullmatch(r"[A-Z][A-Z0-9.]{1,11}", code):
        raise RequestError("invoice", "names no currency")
    return code


def _one_address(text: str) -> Address | None:
    """The one address in a text. Raises RequestError when there are several, or one with a typing error."""
    found = {a.lower(): a for a in _ADDRESS.findall(text)}
    if len(found) > 1:
        raise RequestError("invoice", f"names {len(found)} addresses; it must be one")
    try:
        return Address.parse(next(iter(found.values()))) if found else None
    except AddressError as error:
        raise RequestError("invoice", str(error)) from None


def _plain(text: str) -> str:
    """A name or number as one bounded line of printable characters."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())[:120]
