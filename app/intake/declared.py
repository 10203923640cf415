"""What somebody means to pay, read from where it stands: an invoice line, an EIP-681 link, a row of a payout list.

The result is a declaration of CONTRACT (`intent`), to be compared with what a request does. Nothing is guessed: a text
with two addresses or two amounts declares nothing.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, Final
from urllib.parse import parse_qsl

from app.address import NATIVE, Address, AddressError
from app.intent.known import table
from app.intent.tokens import NATIVE_SYMBOLS, bundled
from app.request import RequestError

Json = dict[str, Any]
_ADDRESS: Final = re.compile(r"(?<![0-9a-zA-Z])0x[0-9a-fA-F]{40}(?![0-9a-zA-Z])")
_AMOUNT: Final = re.compile(
    r"(?<![\w.,])(?P<before>[A-Z][A-Za-z0-9.]{1,9}\s?)?(?P<number>\d{1,3}(?:[,'’ \u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<after>\s?[A-Za-z][A-Za-z0-9.]{1,9})?(?![\w,.]*\d)"
)


def read_declaration(text: str, chain_id: int) -> Json:
    """The declaration in a pasted text: a link, or a line that names one address and one amount with its currency.

    Raises RequestError saying what is missing or stands there twice.
    """
    text = text.strip()
    return from_link(text) if text.startswith("ethereum:") else from_invoice(text, chain_id)


def from_link(link: str) -> Json:
    """An EIP-681 payment link: recipient, asset and amount. Raises RequestError."""
    body, _, query = link.removeprefix("ethereum:").removeprefix("pay-").partition("?")
    target, _, function = body.partition("/")
    address, _, chain = target.partition("@")
    fields = dict(parse_qsl(query))
    chain_id = int(chain) if chain.isdigit() else 1
    out: Json = {"kind": "send"}
    if function not in ("", "transfer"):
        raise RequestError("link.function", f"{function[:40]} is not a payment")
    if function == "transfer":
        token = _address(address, "link.address")
        out |= {"to": str(_address(fields.get("address", ""), "link.address")), "asset": str(token)}
        known, units = bundled(chain_id, token), _number(fields.get("uint256"), "link.uint256")
        decimals = known.decimals if known else None
    else:
        out |= {"to": str(_address(address, "link.address")), "asset": NATIVE}
        decimals, units = 18, _number(fields.get("value"), "link.value")
    if units is not None and decimals is not None:
        out["amount"] = _plain(units.scaleb(-decimals))
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


def from_payouts(text: str, chain_id: int) -> Iterator[Json]:
    """A payout list (CSV: address, amount, and perhaps currency): one declaration a row. Raises RequestError with the line."""
    rows = csv.DictReader(io.StringIO(text))
    for place, row in enumerate(rows, 2):
        cells = {(k or "").strip().lower(): (v or "").strip() for k, v in row.items()}
        where = f"csv line {place}"
        to = _address(cells.get("address", ""), where)
        symbol = cells.get("currency") or cells.get("token") or cells.get("asset") or ""
        asset = _asset(symbol, chain_id) if symbol else NATIVE
        if asset is None:
            raise RequestError(where, f"{symbol[:20]!r} is no currency known on chain {chain_id}")
        amount = _number(cells.get("amount"), where)
        if amount is None:
            raise RequestError(where, "has no amount")
        yield {"kind": "send", "to": str(to), "asset": asset, "amount": _plain(amount)}


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


def _number(text: str | None, field: str) -> Decimal | None:
    if not text:
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise RequestError(field, f"{text[:40]!r} is not a number") from None
    if not value.is_finite() or value < 0:
        raise RequestError(field, f"{text[:40]!r} is not an amount")
    return value


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
