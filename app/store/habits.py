"""Keeps what accounts usually do up to date with every entry, so that judging a request never walks the past.

The behaviour model (app/anomaly/profile.py) says what is learned; this says when and where it is kept: a summary an
account and one record a recipient in `habits`, the outflow of each hour in `outflow`. Entries are learned in the order of
time. When one comes that is older than what was learned, or the model's version changed, the account is learned anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Integer, delete, func, literal, select, tuple_
from sqlalchemy.dialects.sqlite import insert as upsert

from app.address import Address, Asset
from app.anomaly.conformal import WINDOW
from app.anomaly.features import Act, act_of_entry, is_own_act
from app.anomaly.profile import Behaviour, Recipient, Summary, decode_recipient, decode_summary, encode
from app.evidence import HistoryEntry
from app.store.models import COUNTS, HABITS, HISTORY, OUTFLOW, Time, entry_of_row, to_micros

_E: Final = HISTORY
_H: Final = HABITS
_O: Final = OUTFLOW
_C: Final = COUNTS
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
            query = select(_H.c.name, _H.c.state).where(_H.c.account == self._account, _H.c.name.in_(list(names)))
            for name, state in self._connection.execute(query):
                self._known[names[name]] = decode_recipient(bytes(state))

    def get(self, address: Address) -> Recipient | None:
        if address not in self._known:
            self.fetch([address])
        return self._known[address]

    def __setitem__(self, address: Address, recipient: Recipient) -> None:
        self._known[address] = self._touched[address] = recipient

    def write(self, summary: Summary) -> None:
        """Keep what was learned since the last time."""
        rows = [{"account": self._account, "name": "", "state": encode(summary)}]
        rows += [{"account": self._account, "name": a.hex(), "state": encode(r)} for a, r in self._touched.items()]
        into = upsert(_H)
        into = into.on_conflict_do_update(index_elements=["account", "name"], set_={"state": into.excluded.state})
        self._connection.execute(into, rows)
        self._touched.clear()
        if len(self._known) > 20_000:
            self._known.clear()


def learn(connection: Connection, account: Address, fresh: Sequence[HistoryEntry]) -> bool:
    """Learn newly added entries. False when they do not continue what was learned: then `relearn` is needed."""
    add_outflow(connection, account, fresh)
    acts = [act_of_entry(e) for e in sorted(fresh, key=lambda e: e.time) if is_own_act(e, account)]
    raw = connection.execute(select(_H.c.state).where(_H.c.account == account, _H.c.name == "")).scalar()
    summary = decode_summary(bytes(raw)) if raw is not None else Summary()
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
    connection.execute(delete(_H).where(_H.c.account == account))
    connection.execute(delete(_O).where(_O.c.account == account))
    shelf = Shelf(connection, account)
    model = Behaviour(Summary(), shelf)
    first = _first_that_calibrates(connection, account)
    for page in _pages(connection, account):
        entries = [(row.id, entry_of_row(row)) for row in page]
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
            entry = entry_of_row(row)
            if not is_own_act(entry, account):
                continue
            runs += not entry.hash or entry.hash != before
            before = entry.hash
            if runs > WINDOW + 1:
                return entry.time, row.id
    return None


def _pages(connection: Connection, account: Address, *, backwards: bool = False) -> Iterator[Sequence[Any]]:
    """Own entries in the order of time, in pages by key: the same connection writes between them."""
    key = tuple_(_E.c.time, _E.c.id)
    order = (_E.c.time.desc(), _E.c.id.desc()) if backwards else (_E.c.time, _E.c.id)
    query = select(_E).where(_E.c.account == account, _E.c.own.is_(True)).order_by(*order).limit(_PAGE)
    page = connection.execute(query).all()
    while page:
        yield page
        last = tuple_(literal(page[-1].time, Time), literal(page[-1].id, Integer))
        page = connection.execute(query.where(key < last if backwards else key > last)).all()


def relearn_outdated(
    connection: Connection, *, limit: int | None = AT_ONCE, all_of_them: bool = False
) -> list[tuple[Address, int]]:
    """Learn anew every account whose kept habits are missing or of another version, up to `limit` entries each."""
    out = []
    for account, count in connection.execute(select(_C.c.account, _C.c.count).where(_C.c.kind == "entries")).all():
        if limit is not None and count > limit:
            continue
        raw = connection.execute(select(_H.c.state).where(_H.c.account == account, _H.c.name == "")).scalar()
        if all_of_them or raw is None or decode_summary(bytes(raw)) is None:
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
        query = select(_O.c.hour, _O.c.asset, _O.c.amount, _O.c.count).where(
            _O.c.account == account, _O.c.hour.in_(part)
        )
        for hour, asset, amount, count in connection.execute(query):
            if (hour, asset) in sums:
                sums[hour, asset][0] += amount
                sums[hour, asset][1] += count
    if not sums:
        return
    into = upsert(_O)
    connection.execute(
        into.on_conflict_do_update(
            index_elements=["account", "hour", "asset"],
            set_={"amount": into.excluded.amount, "count": into.excluded.count},
        ),
        [
            {"account": account, "hour": hour, "asset": asset, "amount": amount, "count": count}
            for (hour, asset), (amount, count) in sums.items()
        ],
    )


def _entries(connection: Connection, account: Address) -> int:
    query = select(func.count()).select_from(_E).where(_E.c.account == account)
    return int(connection.execute(query).scalar() or 0)


def _addresses(acts: Iterable[Act]) -> Iterator[Address]:
    for act in acts:
        if act.to is not None:
            yield act.to
        if act.via is not None:
            yield act.via
