"""Whether the rules of a profile are still those that its audit log recorded: cheap enough to ask before every verdict.

The whole chain is walked elsewhere (`AuditLog.verify`). Here only what decides a verdict is held against the log: the policy in
force, the looser one that waits, and that the log still reaches where it once stood.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, select

from app.store.audit import AuditLog, Head
from app.store.models import AUDIT, CHANGES, POLICIES, SETTINGS

INTEGRITY: Final = "integrity"
"""The kind of entry that says the log was replaced, and the one that says why."""
PENDING: Final = "policy_pending"
"""The setting in which a looser policy waits for its time."""
REPLACED: Final = "The audit log does not hold what it held when this program last wrote to it."
_LASTS: Final = timedelta(hours=24)
"""How long a log that was found replaced stops everything: as long as any loosening waits, and not for ever."""


def last_head(log: AuditLog) -> Head | None:
    """Where the log once stood. Asked before the database is read: a writer beside us only moves it on."""
    try:
        return log.remembered_head()
    except (ValueError, KeyError, OSError):
        return None  # a damaged file says nothing; the walk over the whole chain reports it


def broken(connection: Connection, head: Head | None, now: datetime) -> Iterator[str]:
    """One sentence for each thing that was changed without the log's knowledge."""
    yield from _policy(connection)
    query = select(AUDIT.c.payload).where(AUDIT.c.kind == "setting", AUDIT.c.subject == PENDING)
    said = connection.execute(query.order_by(AUDIT.c.seq.desc()).limit(1)).scalar()
    kept = connection.execute(select(SETTINGS.c.value).where(SETTINGS.c.key == PENDING)).scalar()
    if (json.loads(kept) if kept is not None else None) != (json.loads(said).get("value") if said else None):
        yield "The policy that waits for its time is not the one that the log recorded."
    if not holds(connection, head):
        yield REPLACED
    found = replacement(connection)
    if found is not None and found.stops(now):
        yield f"{REPLACED} It was noticed at {found.noticed:%Y-%m-%dT%H:%M} UTC."


@dataclass(frozen=True, slots=True)
class Replacement:
    """A log that was found to be another one than this program wrote, and that nobody has explained."""

    seq: int
    """The entry that says so."""
    noticed: datetime
    had: int | None
    """The number of the last entry that this program once wrote; None where an older program noticed it."""
    before: datetime | None
    """When the entry before the notice was written: the last thing that the log in place knows. None = it knew nothing."""

    @property
    def until(self) -> datetime:
        """When it stops requests no more."""
        return self.noticed + _LASTS

    def stops(self, now: datetime) -> bool:
        """Whether it still stops every request."""
        return now < self.until


def replacement(connection: Connection) -> Replacement | None:
    """The last replacement that was found, unless the user explained it since."""
    rows = connection.execute(
        select(AUDIT.c.seq, AUDIT.c.time, AUDIT.c.payload).where(AUDIT.c.kind == INTEGRITY).order_by(AUDIT.c.seq.desc())
    )
    explained: set[int] = set()
    for row in rows:
        said = json.loads(row.payload)
        if "found" not in said:
            explained.add(int(said.get("of", 0)))
            continue
        if row.seq in explained:
            return None
        last = connection.execute(select(AUDIT.c.time).where(AUDIT.c.seq == row.seq - 1)).scalar()
        had = said.get("had")
        return Replacement(
            row.seq, datetime.fromisoformat(row.time), had if isinstance(had, int) else None,
            datetime.fromisoformat(last) if last else None,
        )  # fmt: skip
    return None


def holds(connection: Connection, head: Head | None) -> bool:
    """Whether the log still holds where it once stood. Asked when a profile is opened: the first write moves the mark on."""
    if head is None or not head.seq:
        return True
    there = connection.execute(select(AUDIT.c.hash).where(AUDIT.c.seq == head.seq)).scalar()
    return there is not None and bytes(there) == head.hash


def _policy(connection: Connection) -> Iterator[str]:
    query = select(AUDIT.c.seq, AUDIT.c.payload).where(AUDIT.c.kind == "policy")
    said = connection.execute(query.order_by(AUDIT.c.seq.desc()).limit(1)).one_or_none()
    kept = connection.execute(select(POLICIES.c.text).order_by(POLICIES.c.id.desc()).limit(1)).scalar()
    payload: dict[str, Any] = json.loads(said.payload) if said else {}
    digest = hashlib.sha256(kept.encode()).hexdigest() if kept is not None else None
    if payload.get("digest") != digest:
        yield "The policy in force is not the one that the log recorded."
    elif said:
        change = connection.execute(select(CHANGES.c.loosens).where(CHANGES.c.audit_seq == said.seq)).scalar()
        if change is None or bool(change) != payload.get("loosens"):
            yield "When the policy was loosened is no longer what the log recorded."
