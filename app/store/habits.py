"""Keeps what accounts usually do up to date with every entry, so that judging a request never walks the past.

The behaviour model (app/anomaly/profile.py) says what is learned; this says when and where it is kept: a summary an
account and one record a recipient in `habits`, the outflow of each hour in `outflow`. Entries are learned in the order of
time. When one comes that is older than what was learned, or the model's version changed, the account is learned anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from sqlite3 import Connection
from typing import Any, Final

from app.address import Address, Asset
from app.anomaly.conformal import WINDOW
from app.anomaly.features import Act, act_of_entry, is_own_act
from app.anomaly.profile import Behaviour, Recipient, Summary, decode_recipient, decode_summary, encode
from app.evidence import HistoryEntry
from app.store.rows import ENTRY, address_of, entry_of, from_asset, marks, to_asset, to_micros

# ruff: noqa: S608 - statements are put together from this module's own words; values are always bound
_BATCH: Final = 500
_PAGE: Final = 5000
_HOUR: Final = 3600
AT_ONCE: Final = 50_000
"""Entries up to which an account is learned anew without asking, when its profile is opened. A few seconds."""


class Shelf:
    """Recipients' records of one account while it learns: read from the table once, written back together."""

    def __init__(self, connection: Connection, account: Address) -> None:
        self._connection, self._account = connection, account
        self._known: dict[Address, Recipient | None] = {}
        self._touched: dict[Address, Recipient] = {}

    def fetch(self, addresses: Iterable[Address]) -> None:
        """Read the records of many at once."""
        wanted = [a for a in dict.fromkeys(addresses) if a not in self._known]
        self._known.update(dict.fromkeys(wanted))
        for start in range(0, len(wanted), _BATCH):
            names = {a.hex(): a for a in wanted[start : start + _BATCH]}
            query = f"SELECT name, state FROM habits WHERE account = ? AND name IN ({marks(names)})"
            for name, state in self._connection.execute(query, (self._account, *names)):
                self._known[names[name]] = decode_recipient(state)

    def get(self, address: Address) -> Recipient | None:
        if address not in self._known:
            self.fetch([address])
        return self._known[address]

    def __setitem__(self, address: Address, recipient: Recipient) -> None:
        self._known[address] = self._touched[address] = recipient

    def write(self, summary: Summary) -> None:
        """Keep what was learned since the last time."""
        rows = [(self._account, "", encode(summary))]
        rows += [(self._account, a.hex(), encode(r)) for a, r in self._touched.items()]
        self._connection.executemany("INSERT OR REPLACE INTO habits (account, name, state) VALUES (?, ?, ?)", rows)
        self._touched.clear()
        if len(self._known) > 20_000:
            self._known.clear()


def learn(connection: Connection, account: Address, fresh: Sequence[HistoryEntry]) -> bool:
    """Learn newly added entries. False when they do not continue what was learned: then `relearn` is needed."""
    add_outflow(connection, account, fresh)
    acts = [act_of_entry(e) for e in sorted(fresh, key=lambda e: e.time) if is_own_act(e, account)]
    raw = _summary(connection, account)
    summary = decode_summary(raw) if raw is not None else Summary()
    if summary is None:
        return False
    if raw is None and _entries(connection, account) > len(fresh):
        return False
    if acts and acts[0].time < summary.last:
        return False
    shelf = Shelf(connection, account)
    shelf.fetch(_addresses(acts))
    model = Behaviour(summary, shelf)
    for act in acts:
        model.take(act)
    shelf.write(model.summary)
    return True


def relearn(connection: Connection, account: Address) -> int:
    """Learn an account's whole past anew. Returns how many acts it has. A minute or two for a million entries."""
    connection.execute("DELETE FROM habits WHERE account = ?", (account,))
    connection.execute("DELETE FROM outflow WHERE account = ?", (account,))
    shelf = Shelf(connection, account)
    model = Behaviour(Summary(), shelf)
    first = _first_that_calibrates(connection, account)
    for page in _pages(connection, account):
        entries = [(row["id"], entry_of(row)) for row in page]
        add_outflow(connection, account, (e for _, e in entries))
        acts = [(e.time, place, act_of_entry(e)) for place, e in entries if is_own_act(e, account)]
        shelf.fetch(_addresses(act for _, _, act in acts))
        for time, place, act in acts:
            # Scores older than the window calibrate nothing: there, learning is enough.
            if first is None or (time, place) >= first:
                model.take(act)
            else:
                model.learn(act)
        shelf.write(model.summary)
    shelf.write(model.summary)
    return model.summary.n


def _first_that_calibrates(connection: Connection, account: Address) -> tuple[datetime, int] | None:
    """Time and id of the first entry whose score can still be in the window; None when all can."""
    runs, before = 0, ""
    for page in _pages(connection, account, backwards=True):
        for row in page:
            entry = entry_of(row)
            if not is_own_act(entry, account):
                continue
            runs += not entry.hash or entry.hash != before
            before = entry.hash
            if runs > WINDOW + 1:
                return entry.time, row["id"]
    return None


def _pages(connection: Connection, account: Address, *, backwards: bool = False) -> Iterator[Sequence[Any]]:
    """Own entries in the order of time, in pages by key: the same connection writes between them."""
    way, order = ("<", "DESC") if backwards else (">", "ASC")
    mine = f"SELECT {ENTRY} FROM history WHERE account = ? AND own = 1"
    ordered = f"ORDER BY time {order}, id {order} LIMIT ?"
    page = connection.execute(f"{mine} {ordered}", (account, _PAGE)).fetchall()
    while page:
        yield page
        last = (page[-1]["time"], page[-1]["id"])
        page = connection.execute(f"{mine} AND (time, id) {way} (?, ?) {ordered}", (account, *last, _PAGE)).fetchall()


def relearn_outdated(
    connection: Connection, *, limit: int | None = AT_ONCE, all_of_them: bool = False
) -> list[tuple[Address, int]]:
    """Learn anew every account whose kept habits are missing or of another version, up to `limit` entries each."""
    out = []
    for raw_account, count in connection.execute("SELECT account, count FROM counts WHERE kind = 'entries'").fetchall():
        account = address_of(raw_account)
        if limit is not None and count > limit:
            continue
        raw = _summary(connection, account)
        if all_of_them or raw is None or decode_summary(raw) is None:
            out.append((account, relearn(connection, account)))
    return out


def add_outflow(connection: Connection, account: Address, entries: Iterable[HistoryEntry]) -> None:
    """Add own outgoing entries to the sums of their hours."""
    sums: dict[tuple[int, Asset], list[int]] = {}
    for e in entries:
        if e.direction == "out" and e.sender == account and e.amount:
            place = sums.setdefault((to_micros(e.time) // (_HOUR * 1_000_000), e.asset), [0, 0])
            place[0] += e.amount
            place[1] += 1
    hours = sorted({hour for hour, _ in sums})
    for start in range(0, len(hours), _BATCH):
        part = hours[start : start + _BATCH]
        query = f"SELECT hour, asset, amount, count FROM outflow WHERE account = ? AND hour IN ({marks(part)})"
        for hour, asset, amount, count in connection.execute(query, (account, *part)):
            place = sums.get((hour, to_asset(asset)), [0, 0])
            place[0] += int(amount)
            place[1] += count
    connection.executemany(
        "INSERT OR REPLACE INTO outflow (account, hour, asset, amount, count) VALUES (?, ?, ?, ?, ?)",
        [(account, hour, from_asset(asset), str(amount), n) for (hour, asset), (amount, n) in sums.items()],
    )


def _summary(connection: Connection, account: Address) -> bytes | None:
    row = connection.execute("SELECT state FROM habits WHERE account = ? AND name = ''", (account,)).fetchone()
    return None if row is None else bytes(row[0])


def _entries(connection: Connection, account: Address) -> int:
    return int(connection.execute("SELECT COUNT(*) FROM history WHERE account = ?", (account,)).fetchone()[0])


def _addresses(acts: Iterable[Act]) -> Iterator[Address]:
    for act in acts:
        if act.to is not None:
            yield act.to
        if act.via is not None:
            yield act.via
