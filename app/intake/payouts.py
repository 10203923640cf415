"""Payout lists: a CSV becomes checked payments, one a line. Every error names line, field and rule; nothing is guessed."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.address import Address, AddressError
from app.intake.compose import Json, Sendable, erc20, native, parse_amount, popular, transfer
from app.intake.recipients import Circle, Recipient, read_recipient
from app.request import RequestError

COLUMNS: Final = ("address", "amount", "asset", "chain_id", "name", "reference")
_ALIASES: Final = {
    "recipient": "address",
    "to": "address",
    "token": "asset",
    "chain": "chain_id",
    "label": "name",
    "note": "reference",
}
MAX_LINES: Final = 5000


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong on a line: the field and the rule it breaks."""

    field: str
    rule: str

    def __str__(self) -> str:
        return f"{self.field}: {self.rule}"


@dataclass(frozen=True, slots=True)
class PayoutLine:
    """One line of a list. Usable when `faults` is empty; `warnings` are for the eye."""

    line: int
    """Counted as an editor counts, the heading is line 1."""
    address_text: str
    amount_text: str
    recipient: Recipient
    chain_id: int
    what: Sendable | None = None
    amount: int | None = None
    name: str = ""
    reference: str = ""
    faults: tuple[Fault, ...] = ()
    warnings: tuple[str, ...] = ()

    def request(self, account: Address) -> Json:
        """The line as a request that declares its own intent. Raises RequestError for a faulty line."""
        if self.faults or self.what is None or self.amount is None or self.recipient.address is None:
            fault = self.faults[0] if self.faults else Fault("line", "is not complete")
            raise RequestError(f"csv line {self.line}, {fault.field}", fault.rule)
        return transfer(account, self.chain_id, self.what, self.recipient.address, self.amount)


@dataclass(frozen=True, slots=True)
class PayoutList:
    """A read list: its lines in their order, and what is wrong with the whole."""

    lines: tuple[PayoutLine, ...]

    @property
    def faulty(self) -> tuple[PayoutLine, ...]:
        return tuple(p for p in self.lines if p.faults)

    def totals(self) -> list[tuple[int, Sendable, int]]:
        """Sum of usable lines for each chain and asset, in base units."""
        sums: dict[tuple[int, Sendable], int] = {}
        for p in self.lines:
            if not p.faults and p.what is not None and p.amount is not None:
                sums[p.chain_id, p.what] = sums.get((p.chain_id, p.what), 0) + p.amount
        return [(chain, what, total) for (chain, what), total in sums.items()]


def read_payouts(text: str, circle: Circle, default_chain: int = 1) -> PayoutList:
    """Read a list. Raises RequestError when the whole is no list; a bad line only marks itself."""
    rows = _rows(text)
    lines = [_line(number, cells, circle, default_chain) for number, cells in rows]
    seen = Counter((p.recipient.address, p.what, p.amount) for p in lines if not p.faults)
    marked = []
    for p in lines:
        many = seen[p.recipient.address, p.what, p.amount]
        if not p.faults and many > 1:
            p = replace(p, warnings=(*p.warnings, f"the same payment stands {many} times in the list"))
        marked.append(p)
    return PayoutList(tuple(marked))


def _rows(text: str) -> list[tuple[int, Mapping[str, str]]]:
    body = text.lstrip("\ufeff")
    first = next((line for line in body.splitlines() if line.strip()), "")
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter)
    names: list[str] | None = None
    out: list[tuple[int, Mapping[str, str]]] = []
    before = 0
    try:
        for row in reader:
            number, before = before + 1, reader.line_num
            if not any(cell.strip() for cell in row):
                continue
            if names is None:
                names = _names(row)
                continue
            if len(out) >= MAX_LINES:
                raise RequestError(f"csv line {number}", f"a list has at most {MAX_LINES} payments")
            extra = len(row) - len(names)
            cells = {n: c.strip() for n, c in zip(names, row, strict=False)}
            if extra > 0 and any(c.strip() for c in row[len(names) :]):
                cells["\0"] = f"has {len(row)} cells under {len(names)} columns; an amount with a comma needs quotes"
            out.append((number, cells))
    except csv.Error as error:
        raise RequestError(f"csv line {reader.line_num}", str(error)) from None
    if names is None:
        raise RequestError("csv", "the list is empty")
    if not out:
        raise RequestError("csv", "the list has a heading and no payment")
    return out


def _names(row: Sequence[str]) -> list[str]:
    names = [_ALIASES.get(n := cell.strip().lower(), n) for cell in row]
    for needed in ("address", "amount"):
        if needed not in names:
            raise RequestError("csv", "the first line must name the columns address and amount")
    twice = next((n for n in names if n and names.count(n) > 1), None)
    if twice:
        raise RequestError("csv line 1", f"names the column {twice} twice")
    return names


def _line(number: int, cells: Mapping[str, str], circle: Circle, default_chain: int) -> PayoutLine:
    faults: list[Fault] = []
    if "\0" in cells:
        faults.append(Fault("line", cells["\0"]))
    chain_id = default_chain
    chain = cells.get("chain_id", "")
    if chain:
        if chain.isascii() and chain.isdigit() and 0 < int(chain) < 2**63:
            chain_id = int(chain)
        else:
            faults.append(Fault("chain_id", "is not a number"))
    what: Sendable | None = None
    try:
        what = asset_named(cells.get("asset", ""), chain_id)
    except RequestError as error:
        faults.append(Fault("asset", error.rule))
    token = what.asset if what is not None and isinstance(what.asset, Address) else None
    recipient = read_recipient(cells.get("address", ""), circle, chain_id, asset=token)
    if recipient.error:
        faults.append(Fault("address", recipient.error))
    warnings = list(recipient.warnings)
    if recipient.twin is not None:
        faults.append(Fault("address", warnings.pop(0)))
    if recipient.address is not None and (recipient.address.is_zero or recipient.address == token):
        faults.append(Fault("address", warnings.pop(0)))
    amount: int | None = None
    if what is not None:
        try:
            amount = parse_amount(cells.get("amount", ""), what.decimals)
            if amount == 0:
                faults.append(Fault("amount", "is zero"))
        except RequestError as error:
            faults.append(Fault("amount", error.rule))
    name = cells.get("name", "")
    if name and recipient.name and name.casefold() != recipient.name.casefold():
        faults.append(Fault("name", f"the list says {name[:60]}; you saved this address as {recipient.name}"))
    elif name and not recipient.name and recipient.address is not None:
        saved = [c for c in circle.contacts.values() if c.name.casefold() == name.casefold()]
        if saved:
            faults.append(Fault("address", f"you saved {name[:60]} with another address, {saved[0].address}"))
    if recipient.ok and not recipient.name and not recipient.own and recipient.paid is None:
        warnings.append("you never paid this address and it is no contact")
    return PayoutLine(
        number, cells.get("address", ""), cells.get("amount", ""), recipient, chain_id, what, amount, name[:200],
        cells.get("reference", "")[:200], tuple(faults), tuple(warnings),
    )  # fmt: skip


def asset_named(text: str, chain_id: int) -> Sendable:
    """The asset a cell names: empty or the coin's ticker, a well-known token's, or a token's address. Raises RequestError."""
    coin = native(chain_id)
    if not text or text.upper() == coin.symbol.upper() or (text.upper() == "ETH" and coin.symbol.endswith(" ETH")):
        return coin
    if text[:2].lower() == "0x":
        try:
            return erc20(chain_id, Address.parse(text))
        except AddressError as error:
            raise RequestError("asset", str(error)) from None
    named = [s for s in popular(chain_id) if s.symbol.upper() == text.upper()]
    if len(named) == 1:
        return named[0]
    if named:
        raise RequestError("asset", f"{text[:20]} names several tokens on chain {chain_id}; give the address")
    raise RequestError("asset", f"{text[:20]!r} is no well-known token on chain {chain_id}; give its address")


def example() -> str:
    """A list to start from."""
    return (
        "address,amount,asset,name,reference\n"
        "0xd9A1C3788D81257612E2581A6ea0aDa244853a91,0.1,ETH,Vera,October\n"
        "0x71C7656EC7ab88b098defB751B7401B5f6d8976F,125.50,USDC,,Invoice 17\n"
    )
