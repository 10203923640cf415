"""Requests from files, the clipboard and QR codes: JSON, EIP-712, raw transactions, ethereum: links, payout lists."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation, Overflow
from typing import Any
from urllib.parse import parse_qsl

from app.address import Address, AddressError
from app.intake.raw import read_raw
from app.intake.safe import from_safe_export, is_safe_export
from app.request import RequestError, TooDeep, read_json

Json = dict[str, Any]


def read_requests(text: str, account: Address | None) -> list[Json]:
    """All requests in a text, as CONTRACT objects. Raises RequestError naming the field and the rule."""
    text = text.strip()
    if not text:
        raise RequestError("request", "the text is empty")
    if text.startswith("ethereum:"):
        return [from_link(text, _needed(account))]
    if text.startswith(("{", "[")):
        return list(_json(text, account))
    if text.startswith("0x"):
        return [_raw(text, _needed(account))]
    if "," in text.split("\n", 1)[0]:
        return list(payout_list(text, _needed(account)))
    raise RequestError("request", "is neither JSON, a raw transaction, an ethereum: link nor a payout list")


def _needed(account: Address | None) -> Address:
    if account is None:
        raise RequestError("account", "no account is chosen; plug in a device first")
    return account


def _json(text: str, account: Address | None) -> Iterator[Json]:
    try:
        values = [read_json(text)]
    except TooDeep as error:
        raise RequestError("request", str(error)) from None
    except ValueError:
        try:
            values = [read_json(line) for line in text.splitlines() if line.strip()]
        except ValueError as error:
            raise RequestError("request", f"is not JSON: {error}") from None
    for value in values:
        if not isinstance(value, Mapping):
            raise RequestError("request", "must be a JSON object")
        if "method" in value:
            # What a file says about itself is no evidence, and its author's intent is not the user's.
            given = {k: v for k, v in value.items() if k not in ("context", "intent")}
            given.setdefault("account", str(account) if account else None)
            given.setdefault("chain_id", 1)
            given.setdefault("origin", "file:")
            yield given
        elif "primaryType" in value and "types" in value:
            me = str(_needed(account))
            domain = value.get("domain")
            chain = _chain(domain.get("chainId", 1) if isinstance(domain, Mapping) else 1, "domain.chainId")
            yield _request("eth_signTypedData_v4", [me, dict(value)], me, chain)
        elif is_safe_export(value):
            me, chain = str(_needed(account)), _chain(value.get("chainId", 1), "chainId")
            yield _request("eth_signTypedData_v4", [me, from_safe_export(value, chain)], me, chain)
        elif "to" in value or "data" in value:
            me = str(value.get("from") or _needed(account))
            chain = _chain(value.get("chainId", 1), "chainId")
            yield _request("eth_sendTransaction", [dict(value)], me, chain)
        else:
            raise RequestError("method", "is missing, and the object is no transaction or typed data")


def _chain(value: Any, field: str) -> int:
    """A chain id as number, decimal or hex text."""
    try:
        return int(str(value), 0)
    except ValueError:
        raise RequestError(field, f"{str(value)[:40]!r} is not a chain id") from None


def _request(method: str, params: list[Any], account: str, chain_id: int, origin: str = "file:") -> Json:
    return {
        "version": 1,
        "chain_id": chain_id,
        "origin": origin,
        "account": account,
        "method": method,
        "params": params,
    }


def from_link(link: str, account: Address) -> Json:
    """An EIP-681 payment link: `ethereum:[pay-]ADDRESS[@CHAIN][/transfer?address=…&uint256=…|?value=…]`."""
    body, _, query = link.removeprefix("ethereum:").removeprefix("pay-").partition("?")
    target, _, function = body.partition("/")
    address, _, chain = target.partition("@")
    fields = dict(parse_qsl(query))
    try:
        to = Address.parse(address)
    except AddressError as error:
        raise RequestError("link.address", f"{error}; names are not resolved offline") from None
    if chain and not chain.isdigit():
        raise RequestError("link.chain", "is not a number (EIP-681)")
    tx: Json = {"from": str(account), "to": str(to)}
    if function == "transfer":
        try:
            recipient = Address.parse(fields["address"])
        except (KeyError, AddressError) as error:
            raise RequestError("link.address", f"transfer needs a recipient: {error}") from None
        amount = _units(fields.get("uint256", ""), "link.uint256")
        tx["data"] = "0xa9059cbb" + recipient.hex().rjust(64, "0") + f"{amount:064x}"
        tx["value"] = "0x0"
    elif function:
        raise RequestError("link.function", f"{function} is not supported; transfer is")
    else:
        tx["value"] = hex(_units(fields.get("value", "0"), "link.value"))
    return _request("eth_sendTransaction", [tx], str(account), int(chain or 1), "compose")


def _units(text: str, field: str) -> int:
    """A whole number, with scientific notation as EIP-681 allows (`2.014e18`)."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise RequestError(field, f"{text[:40]!r} is not a number") from None
    if number != number.to_integral_value() or not 0 <= number < 2**256:
        raise RequestError(field, "is not a whole number of base units from 0 to 2^256")
    return int(number)


def _raw(text: str, account: Address) -> Json:
    tx, chain_id = read_raw(text)
    me = str(account)
    return _request("eth_signTransaction", [{"from": me, **tx}], me, chain_id)


def payout_list(text: str, account: Address) -> Iterator[Json]:
    """A CSV with the columns address and amount (in coins), and optionally chain_id: one payment a line."""
    try:
        reader = csv.DictReader(io.StringIO(text, newline=None))
        names = [n.strip().lower() for n in reader.fieldnames or ()]
        rows = list(reader)
    except csv.Error as error:
        raise RequestError("csv", str(error)) from None
    if "address" not in names or "amount" not in names:
        raise RequestError("csv", "the first line must name the columns address and amount")
    for place, row in enumerate(rows, 2):
        if None in row:
            raise RequestError(f"csv line {place}", "has more cells than the heading has columns")
        cells = {(k or "").strip().lower(): (v or "").strip() for k, v in row.items()}
        try:
            to = Address.parse(cells["address"])
        except AddressError as error:
            raise RequestError(f"csv line {place}, address", str(error)) from None
        try:
            wei = Decimal(cells["amount"]).scaleb(18)
        except (InvalidOperation, Overflow):
            raise RequestError(f"csv line {place}, amount", f"{cells['amount'][:40]!r} is not a number") from None
        if not wei.is_finite() or not 0 <= wei < 1 << 256 or wei != wei.to_integral_value():
            raise RequestError(f"csv line {place}, amount", "has more than 18 decimals, is negative or has no end")
        tx = {"from": str(account), "to": str(to), "value": hex(int(wei))}
        chain = cells.get("chain_id") or "1"
        if not (chain.isascii() and chain.isdigit()):
            raise RequestError(f"csv line {place}, chain_id", "is not a number")
        declared = {"kind": "send", "to": str(to), "asset": "ETH", "amount": cells["amount"]}
        yield _request("eth_sendTransaction", [tx], str(account), int(chain), "compose") | {"intent": declared}
