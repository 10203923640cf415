"""The accounts' past: a million entries answer a question as fast as a thousand do.

Sums that checks ask for (payees, uses of a selector or chain) are kept up to date with every entry; the rest are
range reads of an index.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from sqlite3 import Connection, OperationalError
from typing import Any, Final

from app.address import Address, Asset, asset_text
from app.evidence import COUNTERPARTY_LIMIT, ORIGIN_LIMIT, HistoryEntry, Payments
from app.store.database import Database
from app.store.rows import (
    ENTRY,
    address_of,
    entry_of,
    from_asset,
    from_micros,
    insert,
    marks,
    row_of,
    to_asset,
    to_micros,
)

# ruff: noqa: S608 - statements are put together from this module's own words; values are always bound
_CHUNK: Final = 2000
PAYEES_LIMIT: Final = 20_000
_MINE: Final = f"SELECT {ENTRY} FROM history WHERE account = ?"
_NEWEST: Final = "ORDER BY time DESC, id DESC LIMIT ?"
_ADD_COUNT: Final = """
    INSERT INTO counts (account, kind, key, count) VALUES (?, ?, ?, ?)
    ON CONFLICT (account, kind, key) DO UPDATE SET count = count + excluded.count"""
_ADD_PAYEE: Final = """
    INSERT INTO payees (account, address, count, first, last, head, tail) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (account, address) DO UPDATE SET
      count = count + excluded.count, first = MIN(first, excluded.first), last = MAX(last, excluded.last)"""


def is_own(entry: HistoryEntry, account: Address) -> bool:
    """Sent by the account itself: others can forge inbound and zero-value entries, not these."""
    return entry.direction in ("out", "self") and entry.sender == account


def paid_addresses(entry: HistoryEntry, account: Address) -> set[Address]:
    """Whom an own entry counts for as a payee: the paid party and target, or the called contract."""
    if entry.amount or entry.value_wei:
        found = {entry.to, entry.counterparty}
    else:
        found = {entry.to} if entry.selector else set()
    return {a for a in found if a is not None and a != account}


def _fingerprint(entry: HistoryEntry, ordinal: int) -> bytes:
    parts = (
        int(entry.time.timestamp()) if not entry.hash else 0,
        entry.chain_id,
        entry.hash.lower(),
        entry.sender.hex(),
        entry.to.hex() if entry.to is not None else "",
        entry.value_wei,
        asset_text(entry.asset).lower(),
        entry.counterparty.hex() if entry.counterparty is not None else "",
        entry.amount,
        entry.direction,
        ordinal,
    )
    return hashlib.sha256("|".join(map(str, parts)).encode()).digest()[:16]


def add_entries(connection: Connection, account: Address, entries: Iterable[HistoryEntry]) -> int:
    """Add entries and bring the sums up to date; those already there are skipped. Returns how many were new.

    Two equal transfers in one transaction are two entries; importing the same file twice adds nothing.
    """
    from app.store.habits import learn, relearn

    added = 0
    in_order = True
    seen: Counter[bytes] = Counter()
    rest = iter(entries)
    while chunk := list(islice(rest, _CHUNK)):
        prints: list[bytes] = []
        for entry in chunk:
            plain = _fingerprint(entry, 0)
            prints.append(_fingerprint(entry, seen[plain]) if seen[plain] else plain)
            seen[plain] += 1
        old: set[bytes] = set()
        for start in range(0, len(prints), 500):
            part = prints[start : start + 500]
            query = f"SELECT fingerprint FROM history WHERE account = ? AND fingerprint IN ({marks(part)})"
            old.update(p for (p,) in connection.execute(query, (account, *part)))
        fresh = [(e, p) for e, p in zip(chunk, prints, strict=True) if p not in old]
        if fresh:
            rows = [row_of(e, account, p, is_own(e, account)) for e, p in fresh]
            connection.executemany(insert("history", rows[0]), rows)
            _count(connection, account, [e for e, _ in fresh])
            in_order = in_order and learn(connection, account, [e for e, _ in fresh])
        added += len(fresh)
    if not in_order:
        relearn(connection, account)
    return added


def _count(connection: Connection, account: Address, entries: Sequence[HistoryEntry]) -> None:
    payees: dict[Address, Payments] = {}
    counts: Counter[tuple[str, str]] = Counter({("entries", ""): len(entries)})
    for e in entries:
        if not is_own(e, account):
            continue
        counts["chain", str(e.chain_id)] += 1
        if e.selector:
            counts["selector", e.selector.hex()] += 1
        for address in paid_addresses(e, account):
            p = payees.get(address)
            payees[address] = (
                Payments(p.count + 1, min(p.first, e.time), max(p.last, e.time)) if p else Payments(1, e.time, e.time)
            )
    connection.executemany(_ADD_COUNT, [(account, kind, key, n) for (kind, key), n in counts.items()])
    connection.executemany(
        _ADD_PAYEE,
        [
            (account, a, p.count, to_micros(p.first), to_micros(p.last), a.hex()[:3], a.hex()[-3:])
            for a, p in payees.items()
        ],
    )


def disown(connection: Connection, account: Address, tx_hash: str) -> int:
    """Take a transaction's entries out of the account's own doing (direction `out-disowned`), and the sums with them."""
    from app.store.habits import relearn

    rows = connection.execute(f"{_MINE} AND own = 1 AND LOWER(hash) = ?", (account, tx_hash.lower())).fetchall()
    if not rows:
        return 0
    taken = "UPDATE history SET own = 0, direction = 'out-disowned', signed_here = 0 WHERE id = ?"
    connection.executemany(taken, [(row["id"],) for row in rows])
    for entry in map(entry_of, rows):
        for kind, key in (("chain", str(entry.chain_id)), ("selector", entry.selector.hex() if entry.selector else "")):
            fewer = "UPDATE counts SET count = count - 1 WHERE account = ? AND kind = ? AND key = ?"
            connection.execute(fewer, (account, kind, key))
        for address in paid_addresses(entry, account):
            left = connection.execute(
                f"{_MINE} AND own = 1 AND (target = ? OR counterparty = ?)", (account, address, address)
            )
            times = [to_micros(e.time) for e in map(entry_of, left) if address in paid_addresses(e, account)]
            if times:
                kept = "UPDATE payees SET count = ?, first = ?, last = ? WHERE account = ? AND address = ?"
                connection.execute(kept, (len(times), min(times), max(times), account, address))
            else:
                connection.execute("DELETE FROM payees WHERE account = ? AND address = ?", (account, address))
    relearn(connection, account)
    return len(rows)


class StoreHistory:
    """One account's past in a profile, as app.evidence.History wants it. Reads only; safe from any thread.

    `known` is False while the account has no entry at all: then absence proves nothing.
    """

    def __init__(self, database: Database, account: Address) -> None:
        self._database = database
        self._account = account
        self._asked: dict[tuple[object, ...], Any] = {}
        """Answers given already: one request asks the same of its past several times over."""

    def _once(self, key: tuple[object, ...], ask: Callable[[], Any]) -> Any:
        if key not in self._asked:
            self._asked[key] = ask()
        return self._asked[key]

    @property
    def known(self) -> bool:
        return len(self) > 0

    def _rows(self, query: str, *values: Any) -> list[Any]:
        with self._database.reading() as connection:
            return connection.execute(query, (self._account, *values)).fetchall()

    def _value(self, query: str, *values: Any) -> Any:
        """The first column of the only row; None without one."""
        rows = self._rows(query, *values)
        return rows[0][0] if rows else None

    def _last(self, where: str, *values: Any) -> list[HistoryEntry]:
        """The last entries that an index finds, oldest first; the last of `values` says how many at most."""
        return [entry_of(r) for r in reversed(self._rows(f"{_MINE} {where} {_NEWEST}", *values))]

    def _counted(self, kind: str, key: str) -> int:
        query = "SELECT count FROM counts WHERE account = ? AND kind = ? AND key = ?"
        return int(self._once(("count", kind, key), lambda: self._value(query, kind, key)) or 0)

    def __len__(self) -> int:
        return self._counted("entries", "")

    def payments_to(self, address: Address) -> Payments | None:
        found: Payments | None = self._once(("paid", address), lambda: self._payments_to(address))
        return found

    def _payments_to(self, address: Address) -> Payments | None:
        rows = self._rows("SELECT count, first, last FROM payees WHERE account = ? AND address = ?", address)
        return next((Payments(count, from_micros(first), from_micros(last)) for count, first, last in rows), None)

    def payees(self) -> Iterable[Address]:
        query = "SELECT address FROM payees WHERE account = ? ORDER BY last DESC LIMIT ?"
        return [address_of(address) for (address,) in self._rows(query, PAYEES_LIMIT)]

    def sharing_ends(self, address: Address) -> Iterable[Address]:
        found: list[Address] = self._once(("ends", address), lambda: self._sharing_ends(address))
        return found

    def _sharing_ends(self, address: Address) -> list[Address]:
        digits = address.hex()
        found: dict[Address, None] = {}
        for end, three in (("head", digits[:3]), ("tail", digits[-3:])):
            rows = self._rows(f"SELECT address FROM payees WHERE account = ? AND {end} = ?", three)
            found.update(dict.fromkeys(address_of(address) for (address,) in rows))
        return list(found)

    def with_counterparty(self, address: Address) -> Sequence[HistoryEntry]:
        found: list[HistoryEntry] = self._once(("with", address), lambda: self._with_counterparty(address))
        return found

    def _with_counterparty(self, address: Address) -> list[HistoryEntry]:
        unique: dict[int, Any] = {}
        with self._database.reading() as connection:
            for column in ("counterparty", "target", "sender"):
                query = f"{_MINE} AND {column} = ? {_NEWEST}"
                for row in connection.execute(query, (self._account, address, COUNTERPARTY_LIMIT)):
                    unique[row["id"]] = row
        return [entry_of(r) for r in sorted(unique.values(), key=lambda r: (r["time"], r["id"]))][-COUNTERPARTY_LIMIT:]

    def since(self, time: datetime) -> Sequence[HistoryEntry]:
        return self._last("AND time >= ?", to_micros(time), 10_000)

    def outgoing(self, *, asset: Asset | None = None, limit: int = 2000) -> Sequence[HistoryEntry]:
        # own = 1, not own alone: only then does SQLite use the index.
        where, values = ("AND own = 1", ()) if asset is None else ("AND own = 1 AND asset = ?", (from_asset(asset),))
        found: list[HistoryEntry] = self._once(("out", asset, limit), lambda: self._last(where, *values, limit))
        return found

    def uses_of_origin(self, origin: str) -> Sequence[HistoryEntry]:
        found: list[HistoryEntry] = self._once(
            ("origin", origin), lambda: self._last("AND origin = ?", origin, ORIGIN_LIMIT)
        )
        return found

    def uses_of_selector(self, selector: bytes) -> int:
        return self._counted("selector", selector.hex())

    def uses_of_chain(self, chain_id: int) -> int:
        return self._counted("chain", str(chain_id))

    def outflow(self, since: datetime) -> Sequence[tuple[datetime, Asset, int]]:
        query = "SELECT hour, asset, amount FROM outflow WHERE account = ? AND hour >= ? ORDER BY hour"
        rows = self._rows(query, to_micros(since) // 3_600_000_000)
        return [(from_micros(hour * 3_600_000_000), to_asset(asset), int(amount)) for hour, asset, amount in rows]

    def habits(self, name: str) -> bytes | None:
        state: bytes | None = self._value("SELECT state FROM habits WHERE account = ? AND name = ?", name)
        return state


def all_entries(database: Database, account: Address) -> Iterator[HistoryEntry]:
    """Every entry of an account, oldest first, read in pieces (export)."""
    with database.reading() as connection:
        try:
            for row in connection.execute(f"{_MINE} ORDER BY time, id", (account,)):
                yield entry_of(row)
        except OperationalError as error:  # pragma: no cover - a damaged database
            raise OSError(f"the history could not be read: {error}") from error
