"""How values stand in the database (app/store/schema.py), and rows as the rest of the program knows them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from sqlite3 import Connection
from typing import Any, Final, TypeVar

from app.address import NATIVE, Address, Asset
from app.evidence import HistoryEntry

# ruff: noqa: S608 - names of tables and columns are this program's own; values are always bound
_A = TypeVar("_A")
_B = TypeVar("_B")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def to_micros(when: datetime) -> int:
    """Microseconds since 1970 UTC, exact: order and ranges work in an index."""
    return (when - _EPOCH) // timedelta(microseconds=1)


def from_micros(micros: int) -> datetime:
    return _EPOCH + timedelta(microseconds=micros)


def maybe(make: Callable[[_A], _B], value: _A | None) -> _B | None:
    """`make(value)`, or None where there is none."""
    return None if value is None else make(value)


def from_asset(asset: Asset) -> bytes:
    """The token's 20 bytes, or none for the chain's coin."""
    return b"" if isinstance(asset, str) else asset


def to_asset(raw: bytes) -> Asset:
    return address_of(raw) if raw else NATIVE


address_of: Final[Callable[[bytes], Address]] = lru_cache(16_384)(Address)
"""An address read from a row. A past names the same few again and again."""


def put(connection: Connection, table: str, key: Collection[str], row: Mapping[str, Any], *, keep: str = "") -> None:
    """Write a row; one with the same `key` is brought up to date, but for the column `keep`."""
    changed = ", ".join(f"{name} = excluded.{name}" for name in row if name not in key and name != keep)
    connection.execute(f"{insert(table, row)} ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changed}", row)


def insert(table: str, names: Collection[str]) -> str:
    """The statement that inserts a row by the names of its columns."""
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(':' + name for name in names)})"


def marks(values: Collection[Any]) -> str:
    """Places for a list of values: `column IN (?,?,?)`."""
    return ",".join("?" * len(values))


ENTRY: Final = (
    "id, time, chain_id, hash, sender, target, value_wei, selector, asset, counterparty, amount, direction, origin, signed_here, "
    "nonce, balance"
)
"""The columns of `history` that make an entry, in the order `entry_of` wants them."""


def entry_of(row: Any) -> HistoryEntry:
    """A row of ENTRY as the rest of the program knows it."""
    (_, time, chain_id, hash_, sender, target, value_wei, selector, asset, counterparty, amount, direction, origin, signed_here,
     nonce, balance) = row  # fmt: skip
    return HistoryEntry(
        from_micros(time), int(chain_id), hash_, address_of(sender), None if target is None else address_of(target),
        int(value_wei), selector, to_asset(asset), None if counterparty is None else address_of(counterparty), int(amount),
        direction, origin, None if signed_here is None else bool(signed_here), None if nonce is None else int(nonce),
        None if balance is None else int(balance),
    )  # fmt: skip


def row_of(entry: HistoryEntry, account: Address, fingerprint: bytes, own: bool) -> dict[str, Any]:
    """An entry as `history` keeps it."""
    return {
        "account": account,
        "time": to_micros(entry.time),
        "chain_id": str(entry.chain_id),
        "hash": entry.hash,
        "sender": entry.sender,
        "target": entry.to,
        "value_wei": str(entry.value_wei),
        "selector": entry.selector,
        "asset": from_asset(entry.asset),
        "counterparty": entry.counterparty,
        "amount": str(entry.amount),
        "direction": entry.direction,
        "origin": entry.origin,
        "signed_here": entry.signed_here,
        "nonce": maybe(str, entry.nonce),
        "balance": maybe(str, entry.balance),
        "own": own,
        "fingerprint": fingerprint,
    }
