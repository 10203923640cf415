"""The address book: every change is in the audit log, and an entry that somebody edited behind our back is noticed."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.address import Address, AddressError
from app.border import RequestError, parse_time, read_json
from app.evidence import Contact
from app.store.audit import canonical
from app.store.models import AUDIT, CONTACTS

_T: Final = CONTACTS
_A: Final = AUDIT
MAX_IMPORT: Final = 100_000
MAX_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. `problems` name the line and the rule; such lines were left out."""

    added: int
    changed: int
    unchanged: int
    problems: tuple[str, ...]


def contact_digest(address: Address, name: str, verified: bool, since: datetime | None) -> str:
    """What the audit log keeps of an entry, so that a later edit of the table shows."""
    said = {
        "address": str(address),
        "name": name,
        "verified": verified,
        "since": since.astimezone(UTC).isoformat() if since else None,
    }
    return hashlib.sha256(canonical(said).encode()).hexdigest()


def load(connection: Connection) -> dict[Address, Contact]:
    return {
        r.address: Contact(r.address, r.name, r.verified, r.since)
        for r in connection.execute(select(_T).order_by(_T.c.name))
    }


def notes(connection: Connection) -> dict[Address, str]:
    """How each contact was verified, in the user's words; empty ones are left out."""
    return {r.address: r.note for r in connection.execute(select(_T.c.address, _T.c.note)) if r.note}


def save(connection: Connection, contact: Contact, note: str | None = None) -> None:
    """Write an entry; `note` None keeps what stands there."""
    values: dict[str, Any] = {
        "address": contact.address,
        "name": contact.name,
        "verified": contact.verified,
        "since": contact.since,
    }
    statement = upsert(_T).values(**values, note=note or "")
    if note is not None:
        values["note"] = note
    connection.execute(statement.on_conflict_do_update(index_elements=["address"], set_=values))


def remove(connection: Connection, address: Address) -> None:
    connection.execute(delete(_T).where(_T.c.address == address))


def tampered(connection: Connection) -> tuple[str, ...]:
    """Addresses whose entry is not what the audit log last said about it (EIP-55 text)."""
    last: dict[str, str | None] = {}
    query = select(_A.c.subject, _A.c.payload).where(_A.c.kind == "contact").order_by(_A.c.seq)
    for subject, payload in connection.execute(query):
        last[subject] = json.loads(payload).get("digest")
    found = []
    for contact in load(connection).values():
        known = last.pop(str(contact.address), None)
        if known != contact_digest(contact.address, contact.name, contact.verified, contact.since):
            found.append(str(contact.address))
    found.extend(subject for subject, digest in last.items() if digest is not None)
    return tuple(found)


def read_contacts(text: str) -> tuple[list[Contact], list[str]]:
    """Contacts from JSON (an array of CONTRACT contacts) or CSV (columns address, name, verified, since).

    Returns the contacts and one sentence for each line that could not be used. Raises ValueError when the whole
    text is neither.
    """
    stripped = text.lstrip("\ufeff \t\r\n")
    rows: Iterable[Any]
    if stripped.startswith(("[", "{")):
        value = read_json(stripped)
        rows = value.get("contacts", []) if isinstance(value, dict) else value
        if not isinstance(rows, list):
            raise ValueError("a JSON address book is an array of {address, name}")
        where = "entry"
    else:
        rows = _csv_rows(stripped)
        where = "line"
    contacts: list[Contact] = []
    problems: list[str] = []
    for number, row in enumerate(rows, start=1 if where == "entry" else 2):
        if number > MAX_IMPORT:
            problems.append(f"{where} {number}: only {MAX_IMPORT} entries are read at once")
            break
        try:
            contacts.append(_contact(row))
        except (AddressError, RequestError, ValueError) as error:
            problems.append(f"{where} {number}: {error}")
    return contacts, problems


def _csv_rows(text: str) -> list[Mapping[str, str]]:
    first = text.splitlines()[0] if text else ""
    delimiter = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    names = [n.strip().lower() for n in reader.fieldnames or ()]
    if "address" not in names or "name" not in names:
        raise ValueError("the first line of a CSV address book names its columns; address and name are needed")
    reader.fieldnames = names
    return list(reader)


def _contact(row: Any) -> Contact:
    if not isinstance(row, Mapping):
        raise ValueError("must be an object with address and name")
    address = Address.parse(str(row.get("address") or "").strip())
    name = str(row.get("name") or "").strip()
    if not name:
        raise ValueError("the name is empty")
    if len(name) > MAX_NAME:
        raise ValueError(f"the name is longer than {MAX_NAME} characters")
    verified = row.get("verified", False)
    if isinstance(verified, str):
        verified = verified.strip().lower() in ("1", "true", "yes", "x")
    since = parse_time(row["since"], "since") if row.get("since") else None
    return Contact(address, name, bool(verified), since)


def to_json(contacts: Iterable[Contact]) -> str:
    return json.dumps([_plain(c) for c in contacts], indent=1, ensure_ascii=False)


def to_csv(contacts: Iterable[Contact]) -> str:
    """CSV that a spreadsheet opens without running anything: cells that look like formulas get an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("address", "name", "verified", "since"))
    for c in contacts:
        name = "'" + c.name if c.name[:1] in ("=", "+", "-", "@", "\t") else c.name
        writer.writerow((str(c.address), name, "yes" if c.verified else "no", c.since.isoformat() if c.since else ""))
    return out.getvalue()


def _plain(contact: Contact) -> dict[str, Any]:
    value: dict[str, Any] = {
        "address": str(contact.address),
        "name": contact.name,
        "verified": contact.verified,
    }
    if contact.since is not None:
        value["since"] = contact.since.isoformat()
    return value
