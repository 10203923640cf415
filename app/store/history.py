"""The accounts' past: a million entries answer a question as fast as a thousand do.

Sums that checks ask for (payees, uses of a selector or chain) are kept up to date with every entry; the rest are
range reads of an index.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    ScalarResult,
    Select,
    delete,
    func,
    insert,
    select,
    type_coerce,
    union_all,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import OperationalError
from sqlalchemy.types import NullType

from app.address import NATIVE, Address, Asset, asset_text
from app.evidence import COUNTERPARTY_LIMIT, ORIGIN_LIMIT, HistoryEntry, Payments
from app.store.models import (
    COUNTS,
    HABITS,
    HISTORY,
    OUTFLOW,
    PAYEES,
    entry_of_row,
    from_micros,
    to_micros,
)

_CHUNK: Final = 2000
_E: Final = HISTORY
_P: Final = PAYEES
_C: Final = COUNTS
_H: Final = HABITS
_O: Final = OUTFLOW
PAYEES_LIMIT: Final = 20_000
_NAMES: Final = (
    "id", "time", "chain_id", "hash", "sender", "target", "value_wei", "selector", "asset", "counterparty", "amount", "direction",
    "origin", "signed_here", "nonce", "balance",
)  # fmt: skip
_RAW: Final[tuple[ColumnElement[Any], ...]] = tuple(type_coerce(_E.c[name], NullType()).label(name) for name in _NAMES)
"""The columns of an entry as the database has them: reading a thousand entries must not run ten conversions on each."""


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
            query = select(_E.c.fingerprint).where(_E.c.account == account, _E.c.fingerprint.in_(part))
            old.update(bytes(p) for p in connection.execute(query).scalars())
        fresh = [(e, p) for e, p in zip(chunk, prints, strict=True) if p not in old]
        if fresh:
            connection.execute(insert(_E), [_row(e, account, p) for e, p in fresh])
            _count(connection, account, [e for e, _ in fresh])
            in_order = in_order and learn(connection, account, [e for e, _ in fresh])
        added += len(fresh)
    if not in_order:
        relearn(connection, account)
    return added


def _row(e: HistoryEntry, account: Address, fingerprint: bytes) -> dict[str, Any]:
    return {
        "account": account,
        "time": e.time,
        "chain_id": e.chain_id,
        "hash": e.hash,
        "sender": e.sender,
        "target": e.to,
        "value_wei": e.value_wei,
        "selector": e.selector,
        "asset": e.asset,
        "counterparty": e.counterparty,
        "amount": e.amount,
        "direction": e.direction,
        "origin": e.origin,
        "signed_here": e.signed_here,
        "nonce": e.nonce,
        "balance": e.balance,
        "own": is_own(e, account),
        "fingerprint": fingerprint,
    }


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
    into = upsert(_C)
    connection.execute(
        into.on_conflict_do_update(
            index_elements=["account", "kind", "key"], set_={"count": _C.c.count + into.excluded.count}
        ),
        [{"account": account, "kind": kind, "key": key, "count": n} for (kind, key), n in counts.items()],
    )
    if payees:
        paid = upsert(_P)
        connection.execute(
            paid.on_conflict_do_update(
                index_elements=["account", "address"],
                set_={
                    "count": _P.c.count + paid.excluded.count,
                    "first": func.min(_P.c.first, paid.excluded.first),
                    "last": func.max(_P.c.last, paid.excluded.last),
                },
            ),
            [
                {
                    "account": account,
                    "address": address,
                    "count": p.count,
                    "first": p.first,
                    "last": p.last,
                    "head": address.hex()[:3],
                    "tail": address.hex()[-3:],
                }
                for address, p in payees.items()
            ],
        )


def disown(connection: Connection, account: Address, tx_hash: str) -> int:
    """Take a transaction's entries out of the account's own doing (direction `out-disowned`), and the sums with them."""
    from app.store.habits import relearn

    query = select(_E).where(_E.c.account == account, _E.c.own.is_(True), func.lower(_E.c.hash) == tx_hash.lower())
    rows = connection.execute(query).all()
    if not rows:
        return 0
    mine = (_E.c.account == account) & (_E.c.own.is_(True))
    connection.execute(
        update(_E)
        .where(_E.c.id.in_([r.id for r in rows]))
        .values(own=False, direction="out-disowned", signed_here=False)
    )
    for entry in map(entry_of_row, rows):
        for kind, key in (("chain", str(entry.chain_id)), ("selector", entry.selector.hex() if entry.selector else "")):
            place = (_C.c.account == account) & (_C.c.kind == kind) & (_C.c.key == key)
            connection.execute(update(_C).where(place).values(count=_C.c.count - 1))
        for address in paid_addresses(entry, account):
            left = connection.execute(select(_E).where(mine, (_E.c.target == address) | (_E.c.counterparty == address)))
            times = [e.time for e in map(entry_of_row, left) if address in paid_addresses(e, account)]
            place = (_P.c.account == account) & (_P.c.address == address)
            if times:
                kept = {"count": len(times), "first": min(times), "last": max(times)}
                connection.execute(update(_P).where(place).values(**kept))
            else:
                connection.execute(delete(_P).where(place))
    relearn(connection, account)
    return len(rows)


_address: Final = lru_cache(16_384)(Address)
"""A past names the same few addresses again and again."""


def entry_of_raw(r: Any) -> HistoryEntry:
    """A row of `_RAW`: the conversions of app/store/models.py done in one place."""
    (_, time, chain_id, hash_, sender, target, value_wei, selector, asset, counterparty, amount, direction, origin, signed_here,
     nonce, balance) = r  # fmt: skip
    return HistoryEntry(
        from_micros(time), int(chain_id), hash_, _address(sender), None if target is None else _address(target), int(value_wei),
        selector, _address(asset) if asset else NATIVE, None if counterparty is None else _address(counterparty), int(amount),
        direction, origin, None if signed_here is None else bool(signed_here), None if nonce is None else int(nonce),
        None if balance is None else int(balance),
    )  # fmt: skip


class StoreHistory:
    """One account's past in a profile, as app.evidence.History wants it. Reads only; safe from any thread.

    `known` is False while the account has no entry at all: then absence proves nothing.
    """

    def __init__(self, engine: Engine, account: Address) -> None:
        self._engine = engine
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

    def _scalar(self, query: Select[Any]) -> Any:
        with self._engine.connect() as connection:
            return connection.execute(query).scalar()

    def _scalars(self, query: Select[Any]) -> list[Any]:
        with self._engine.connect() as connection:
            result: ScalarResult[Any] = connection.execute(query).scalars()
            return list(result)

    def _last(self, query: Select[Any], limit: int) -> list[HistoryEntry]:
        """The last `limit` rows of an indexed query, oldest first."""
        ordered = query.order_by(_E.c.time.desc(), _E.c.id.desc()).limit(limit)
        with self._engine.connect() as connection:
            return [entry_of_raw(r) for r in reversed(connection.execute(ordered).all())]

    def _mine(self) -> Select[Any]:
        return select(*_RAW).where(_E.c.account == self._account)

    def _counted(self, kind: str, key: str) -> int:
        query = select(_C.c.count).where(_C.c.account == self._account, _C.c.kind == kind, _C.c.key == key)
        return int(self._once(("count", kind, key), lambda: self._scalar(query)) or 0)

    def __len__(self) -> int:
        return self._counted("entries", "")

    def payments_to(self, address: Address) -> Payments | None:
        found: Payments | None = self._once(("paid", address), lambda: self._payments_to(address))
        return found

    def _payments_to(self, address: Address) -> Payments | None:
        query = select(_P.c.count, _P.c.first, _P.c.last).where(_P.c.account == self._account, _P.c.address == address)
        with self._engine.connect() as connection:
            row = connection.execute(query).one_or_none()
        return Payments(row[0], row[1], row[2]) if row else None

    def payees(self) -> Iterable[Address]:
        query = select(_P.c.address).where(_P.c.account == self._account)
        return self._scalars(query.order_by(_P.c.last.desc()).limit(PAYEES_LIMIT))

    def sharing_ends(self, address: Address) -> Iterable[Address]:
        found: list[Address] = self._once(("ends", address), lambda: self._sharing_ends(address))
        return found

    def _sharing_ends(self, address: Address) -> list[Address]:
        mine = select(_P.c.address).where(_P.c.account == self._account)
        digits = address.hex()
        found: dict[Address, None] = {}
        for query in (mine.where(_P.c.head == digits[:3]), mine.where(_P.c.tail == digits[-3:])):
            found.update(dict.fromkeys(self._scalars(query)))
        return list(found)

    def with_counterparty(self, address: Address) -> Sequence[HistoryEntry]:
        found: list[HistoryEntry] = self._once(("with", address), lambda: self._with_counterparty(address))
        return found

    def _with_counterparty(self, address: Address) -> list[HistoryEntry]:
        parts = [
            self._mine()
            .where(column == address)
            .order_by(_E.c.time.desc(), _E.c.id.desc())
            .limit(COUNTERPARTY_LIMIT)
            .subquery()
            for column in (_E.c.counterparty, _E.c.target, _E.c.sender)
        ]
        with self._engine.connect() as connection:
            rows = connection.execute(union_all(*(select(p) for p in parts))).all()
        unique = {r[0]: r for r in rows}
        return [entry_of_raw(r) for r in sorted(unique.values(), key=lambda r: (r[1], r[0]))][-COUNTERPARTY_LIMIT:]

    def since(self, time: datetime) -> Sequence[HistoryEntry]:
        return self._last(self._mine().where(_E.c.time >= time), 10_000)

    def outgoing(self, *, asset: Asset | None = None, limit: int = 2000) -> Sequence[HistoryEntry]:
        query = self._mine().where(_E.c.own.is_(True))
        query = query if asset is None else query.where(_E.c.asset == asset)
        found: list[HistoryEntry] = self._once(("out", asset, limit), lambda: self._last(query, limit))
        return found

    def uses_of_origin(self, origin: str) -> Sequence[HistoryEntry]:
        query = self._mine().where(_E.c.origin == origin)
        found: list[HistoryEntry] = self._once(("origin", origin), lambda: self._last(query, ORIGIN_LIMIT))
        return found

    def uses_of_selector(self, selector: bytes) -> int:
        return self._counted("selector", selector.hex())

    def uses_of_chain(self, chain_id: int) -> int:
        return self._counted("chain", str(chain_id))

    def outflow(self, since: datetime) -> Sequence[tuple[datetime, Asset, int]]:
        first = to_micros(since) // 3_600_000_000
        query = select(_O.c.hour, _O.c.asset, _O.c.amount).where(_O.c.account == self._account, _O.c.hour >= first)
        with self._engine.connect() as connection:
            rows = connection.execute(query.order_by(_O.c.hour)).all()
        return [(from_micros(r.hour * 3_600_000_000), r.asset, r.amount) for r in rows]

    def habits(self, name: str) -> bytes | None:
        state = self._scalar(select(_H.c.state).where(_H.c.account == self._account, _H.c.name == name))
        return None if state is None else bytes(state)


def all_entries(engine: Engine, account: Address) -> Iterator[HistoryEntry]:
    """Every entry of an account, oldest first, read in pieces (export)."""
    query = select(_E).where(_E.c.account == account).order_by(_E.c.time, _E.c.id)
    with engine.connect() as connection:
        try:
            for row in connection.execution_options(yield_per=1000).execute(query):
                yield entry_of_row(row)
        except OperationalError as error:  # pragma: no cover - a damaged database
            raise OSError(f"the history could not be read: {error}") from error
