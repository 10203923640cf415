"""Requests from files, the clipboard and QR codes: JSON, EIP-712, raw transactions, ethereum: links, payout lists, invoices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.address import Address
from app.border import RequestError, TooDeep, read_json
from app.intake.compose import Sendable, erc20, native, parse_amount, transfer
from app.intake.declared import read_meant
from app.intake.link import parse_link
from app.intake.payouts import asset_named, read_payouts
from app.intake.raw import read_raw
from app.intake.recipients import Circle
from app.intake.safe import from_safe_export, is_safe_export

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
    if text.startswith("<"):
        return [from_invoice(text, _needed(account))]
    if text.startswith("0x"):
        return [_raw(text, _needed(account))]
    if "," in text.split("\n", 1)[0]:
        return list(payout_list(text, _needed(account)))
    raise RequestError(
        "request", "is neither JSON, a raw transaction, an ethereum: link, a payout list nor an electronic invoice"
    )


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
    """An EIP-681 payment link as a request. Its author chose what it asks: that is nobody's declared intent, and nobody
    here composed it. Raises RequestError."""
    wanted = parse_link(link)
    what = native(wanted.chain_id) if wanted.token is None else _token(wanted.chain_id, wanted.token)
    if not wanted.amount:
        raise RequestError("link", "names no amount; open it under Send and give one")
    asked = transfer(account, wanted.chain_id, what, wanted.to, wanted.amount)
    return {k: v for k, v in asked.items() if k != "intent"} | {"origin": "file:link"}


def from_invoice(text: str, account: Address) -> Json:
    """An electronic invoice as the payment it asks for. Raises RequestError naming what it leaves open."""
    meant = read_meant(text.encode(), 1)
    for member in ("to", "asset"):
        if member not in meant.said:
            raise RequestError(f"invoice.{member}", "is left open; open it under Send and fill it in")
    chain_id = meant.chain_id or 1
    what = asset_named(meant.said["asset"], chain_id)
    amount = parse_amount(meant.said["amount"], what.decimals)
    return transfer(account, chain_id, what, Address.parse(meant.said["to"]), amount)


def _token(chain_id: int, token: Address) -> Sendable:
    """A token of a link: base units need no decimals, so an unknown one is taken as it is."""
    try:
        return erc20(chain_id, token)
    except RequestError:
        return Sendable("erc20", token, "?", 0)


def _raw(text: str, account: Address) -> Json:
    tx, chain_id = read_raw(text)
    me = str(account)
    return _request("eth_signTransaction", [{"from": me, **tx}], me, chain_id)


def payout_list(text: str, account: Address) -> Iterator[Json]:
    """A CSV of payments, one a line (see app.intake.payouts). Raises RequestError for the first faulty line."""
    for line in read_payouts(text, Circle(account)).lines:
        yield line.request(account)
