"""The audit log: a hash chain that shows whether anyone edited, removed or reordered what was recorded.

An entry's hash is SHA-256 over "countersign-audit-1", the previous hash and the entry's canonical JSON (sorted keys,
no blanks, UTF-8). The first entry follows 32 zero bytes. The head is also kept in a file beside the database, so that
cutting off the end is noticed; an exported head proves it to others.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, func, insert, select

from app.store.models import AUDIT, REQUESTS

GENESIS: Final = bytes(32)
HEAD_FILE: Final = "audit-head.json"
_DOMAIN: Final = b"countersign-audit-1\n"


@dataclass(frozen=True, slots=True)
class Entry:
    """One recorded step. `payload` is JSON; `subject` is what it is about (a request's id, an address, an origin)."""

    seq: int
    time: str
    kind: str
    subject: str
    payload: Mapping[str, Any]
    prev: bytes
    hash: bytes

    def as_json(self) -> dict[str, Any]:
        return {
            "seq": self.seq,
            "time": self.time,
            "kind": self.kind,
            "subject": self.subject,
            "payload": self.payload,
            "prev": self.prev.hex(),
            "hash": self.hash.hex(),
        }


@dataclass(frozen=True, slots=True)
class Head:
    """The chain's end: proves everything up to `seq` to whoever keeps it."""

    seq: int
    hash: bytes

    def text(self) -> str:
        return f"{self.seq}:{self.hash.hex()}"

    @classmethod
    def parse(cls, text: str) -> Head:
        """Read `seq:hash`. Raises ValueError."""
        number, _, digest = text.strip().partition(":")
        raw = bytes.fromhex(digest)
        if len(raw) != 32:
            raise ValueError("a head is a number, a colon and 64 hex digits")
        return cls(int(number), raw)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with the log. `seq` is the entry it was noticed at."""

    seq: int
    kind: str
    """`edited`, `missing`, `reordered`, `cut-off`, `head-differs`, `unreadable`, `state-differs`."""
    sentence: str


@dataclass(frozen=True, slots=True)
class Report:
    """What verification found. `ok` when there is no fault."""

    entries: int
    head: Head
    faults: tuple[Fault, ...]
    first_time: str | None = None
    last_time: str | None = None

    @property
    def ok(self) -> bool:
        return not self.faults


def canonical(value: Any) -> str:
    """JSON with sorted keys and no blanks; raises TypeError for what JSON cannot say."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def entry_hash(prev: bytes, *, seq: int, time: str, kind: str, subject: str, payload: str) -> bytes:
    head = canonical({"kind": kind, "seq": seq, "subject": subject, "time": time})
    return hashlib.sha256(_DOMAIN + prev + f"{head}\n{payload}".encode()).digest()


class AuditLog:
    """Appends to and reads one profile's chain. Appending happens inside the caller's transaction."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self._engine = engine
        self._folder = folder

    def append(
        self,
        connection: Connection,
        kind: str,
        subject: str,
        payload: Mapping[str, Any],
        *,
        now: datetime | None = None,
    ) -> int:
        """Add one entry; it is on the disk when the caller's transaction commits. Returns its number."""
        last = connection.execute(select(AUDIT.c.seq, AUDIT.c.hash).order_by(AUDIT.c.seq.desc()).limit(1)).one_or_none()
        seq, prev = (last.seq + 1, bytes(last.hash)) if last else (1, GENESIS)
        time = (now or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="microseconds")
        text = canonical(payload)
        digest = entry_hash(prev, seq=seq, time=time, kind=kind, subject=subject, payload=text)
        connection.execute(
            insert(AUDIT).values(seq=seq, time=time, kind=kind, subject=subject, payload=text, prev=prev, hash=digest)
        )
        return seq

    def head(self) -> Head:
        with self._engine.connect() as connection:
            row = connection.execute(
                select(AUDIT.c.seq, AUDIT.c.hash).order_by(AUDIT.c.seq.desc()).limit(1)
            ).one_or_none()
        return Head(row.seq, bytes(row.hash)) if row else Head(0, GENESIS)

    def remember_head(self) -> None:
        """Write the head beside the database. A crash before this leaves an older head, which still verifies."""
        head = self.head()
        path = self._folder / HEAD_FILE
        scratch = path.with_suffix(".tmp")
        with scratch.open("w") as file:
            json.dump({"seq": head.seq, "hash": head.hash.hex()}, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(scratch, path)  # noqa: PTH105 - atomic on every system

    def remembered_head(self) -> Head | None:
        """The head beside the database. Raises ValueError when the file was damaged."""
        path = self._folder / HEAD_FILE
        if not path.exists():
            return None
        value = json.loads(path.read_text())
        if not isinstance(value, dict):
            raise ValueError(f"{path} holds no head")
        return Head(int(value["seq"]), bytes.fromhex(value["hash"]))

    def entries(
        self, *, kind: str | None = None, subject: str | None = None, after: int = 0, limit: int | None = None
    ) -> Iterator[Entry]:
        """Entries in order; of one kind or subject if given."""
        query = select(AUDIT).where(AUDIT.c.seq > after).order_by(AUDIT.c.seq)
        if kind is not None:
            query = query.where(AUDIT.c.kind == kind)
        if subject is not None:
            query = query.where(AUDIT.c.subject == subject)
        if limit is not None:
            query = query.limit(limit)
        with self._engine.connect() as connection:
            for r in connection.execution_options(yield_per=1000).execute(query):
                yield Entry(r.seq, r.time, r.kind, r.subject, json.loads(r.payload), bytes(r.prev), bytes(r.hash))

    def verify(self, anchor: Head | None = None) -> Report:
        """Walk the whole chain. `anchor` is a head somebody exported earlier; the chain must still pass through it."""
        faults: list[Fault] = []
        anchors: list[tuple[Head, str]] = []
        try:
            remembered = self.remembered_head()
            if remembered is not None:
                anchors.append((remembered, "the head kept beside the database"))
        except (ValueError, KeyError, TypeError):
            faults.append(Fault(0, "head-differs", f"{HEAD_FILE} beside the database cannot be read."))
        if anchor is not None:
            anchors.append((anchor, "the head you gave"))
        wanted = {h.seq: h for h, _ in anchors}
        prev, expected, count = GENESIS, 1, 0
        first = last = None
        seen: dict[int, bytes] = {}
        states: dict[str, tuple[int, str]] = {}
        with self._engine.connect() as connection:
            rows = connection.execution_options(yield_per=1000).execute(select(AUDIT).order_by(AUDIT.c.seq))
            for row in rows:
                if row.seq != expected:
                    many = f"{expected}" if row.seq == expected + 1 else f"{expected} to {row.seq - 1}"
                    faults.append(Fault(row.seq, "missing", f"Entry {many} is missing."))
                computed, told, before = _computed(row), _raw(row.hash), _raw(row.prev)
                if computed is None or computed != told:
                    faults.append(Fault(row.seq, "edited", f"Entry {row.seq} was changed after it was written."))
                elif before != prev and row.seq == expected:
                    faults.append(Fault(row.seq, "reordered", f"Entry {row.seq} does not follow the entry before it."))
                prev, expected, count = told, row.seq + 1, count + 1
                first, last = first or str(row.time), str(row.time)  # clocks are set back; the chain gives the order
                if row.seq in wanted:
                    seen[row.seq] = computed or b""
                if row.kind == "signing":
                    try:
                        states[row.subject] = (row.seq, str(json.loads(row.payload).get("to")))
                    except (ValueError, AttributeError):
                        faults.append(Fault(row.seq, "unreadable", f"Entry {row.seq} is no JSON object."))
            for request in connection.execute(select(REQUESTS.c.id, REQUESTS.c.state)):
                state = states.pop(request.id, None)
                if state is None:
                    faults.append(
                        Fault(expected - 1, "state-differs", f"Request {request.id} has no entry in the log.")
                    )
                elif state[1] != request.state:
                    said = f"Request {request.id} is stored as {request.state}, the log says {state[1]}."
                    faults.append(Fault(state[0], "state-differs", said))
            for name, (seq, _) in states.items():
                faults.append(Fault(seq, "state-differs", f"Request {name} is in the log but was removed."))
        for head, name in anchors:
            if head.seq == 0:
                continue
            if head.seq not in seen:
                faults.append(Fault(head.seq, "cut-off", f"The log ends before entry {head.seq}, {name}."))
            elif seen[head.seq] != head.hash:
                faults.append(Fault(head.seq, "head-differs", f"Entry {head.seq} differs from {name}."))
        return Report(count, Head(expected - 1, prev), tuple(faults), first, last)

    def count(self) -> int:
        with self._engine.connect() as connection:
            return connection.execute(select(func.count()).select_from(AUDIT)).scalar_one()


def _raw(value: object) -> bytes:
    """A stored hash; whatever else somebody wrote there is none."""
    return value if isinstance(value, bytes) else b""


def _computed(row: Any) -> bytes | None:
    """The hash an entry should have; None where a value is of a kind no entry has: SQLite takes any in any column."""
    texts = (row.time, row.kind, row.subject, row.payload)
    if not all(isinstance(text, str) for text in texts):
        return None
    return entry_hash(
        _raw(row.prev), seq=row.seq, time=row.time, kind=row.kind, subject=row.subject, payload=row.payload
    )
