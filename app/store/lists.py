"""Lists of thieves and phishing sites that the user chose to add: imported from a file, kept in the profile, looked up here.

Nothing is ever asked of a server about what the user does. Public lists are dirty and age, so a hit is shown with its source
and date, and the checks lower one that names a known good address.

Formats: eth-phishing-detect's config.json; ScamSniffer's address.json, domains.json and combined.json; OFAC's sdn.csv and
sdn_advanced.xml; a CSV with an address or domain column (Forta); plain text with one entry a line; JSON lists and maps.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from app.evidence import ListHit

FILE: Final = "lists.sqlite3"
LARGEST: Final = 256 * 1024 * 1024
"""Bytes of one file; OFAC's XML, the largest of them, has some 120 MB."""
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS lists (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, format TEXT NOT NULL, dated TEXT NOT NULL,
  imported TEXT NOT NULL, sha256 TEXT NOT NULL, addresses INTEGER NOT NULL, hosts INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS entries (subject TEXT NOT NULL, list INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, label TEXT,
  PRIMARY KEY (subject, list)) WITHOUT ROWID;
"""
_ADDRESS: Final = re.compile(r"0x[0-9a-fA-F]{40}(?![0-9a-fA-F])")
_HOST: Final = re.compile(r"(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{1,62}")
_SDN: Final = re.compile(r"Digital Currency Address - \w+ (0x[0-9a-fA-F]{40})")
_SDN_XML: Final = re.compile(r"<VersionDetail[^>]*>\s*(0x[0-9a-fA-F]{40})\s*</VersionDetail>")
_BLOCKS: Final = ("blacklist", "blocklist")
_COLUMNS: Final = ("address", "wallet", "account", "domain", "host", "url", "entity")
_LABELS: Final = ("label", "tag", "name", "category", "type", "threat_category", "reason")


class ListError(ValueError):
    """A file is no list that can be read here; the message says what was expected."""


@dataclass(frozen=True, slots=True)
class ImportedList:
    """One list of the profile. `dated` is the day its maker gave it, or the file's own; `sha256` of the imported file."""

    name: str
    format: str
    dated: str
    imported: str
    sha256: str
    addresses: int
    hosts: int


Entry = tuple[str, str | None]


# -- reading -----------------------------------------------------------------------------------------


def read_list(text: str) -> tuple[str, dict[str, str | None]]:
    """The format's name and the entries: lower-case addresses and hosts with their labels. Raises ListError."""
    body = text.lstrip("\ufeff \t\r\n")
    if body.startswith(("{", "[")):
        try:
            value = json.loads(body)
        except ValueError as error:
            raise ListError(f"it begins like JSON but is none: {error}") from None
        name, rows = _from_json(value)
    elif body.startswith("<"):
        name, rows = "OFAC SDN (XML)", ((a, "OFAC SDN") for a in _SDN_XML.findall(body))
    elif "Digital Currency Address" in body:
        name, rows = "OFAC SDN (CSV)", _from_sdn(body)
    elif _header(body):
        name, rows = "CSV", _from_csv(body)
    else:
        name, rows = "text", _from_text(body)
    out: dict[str, str | None] = {}
    for subject, label in rows:
        clean = _subject(subject)
        if clean is not None and (clean not in out or label):
            out[clean] = label[:200] if label else None
    if not out:
        raise ListError(f"it was read as {name}, but holds no address (0x and 40 hex digits) and no host name")
    return name, out


def _subject(text: object) -> str | None:
    if not isinstance(text, str):
        return None
    found = _ADDRESS.fullmatch(text.strip())
    if found:
        return found.group().lower()
    host = re.sub(r"^[a-z][a-z0-9+.-]*://", "", text.strip().lower()).split("/", 1)[0].split(":", 1)[0].strip(".")
    try:
        host = host.encode("idna").decode() if not host.isascii() else host
    except UnicodeError:
        return None
    return host if _HOST.fullmatch(host) else None


def _from_json(value: Any) -> tuple[str, Iterator[Entry]]:
    if isinstance(value, list):
        return "JSON list", _flat(value, None)
    if not isinstance(value, Mapping):
        raise ListError("the JSON is neither a list nor an object")
    blocks = [value[k] for k in _BLOCKS if isinstance(value.get(k), list)]
    if blocks:
        return "eth-phishing-detect", (e for rows in blocks for e in _flat(rows, None))
    return "JSON map", _from_map(value)


def _flat(rows: Iterable[Any], label: str | None) -> Iterator[Entry]:
    for row in rows:
        if isinstance(row, str):
            yield row, label
        elif isinstance(row, Mapping):
            said = next((str(row[k]) for k in _LABELS if row.get(k)), label)
            yield from ((str(row[k]), said) for k in _COLUMNS if isinstance(row.get(k), str))


def _from_map(value: Mapping[str, Any]) -> Iterator[Entry]:
    """ScamSniffer's combined.json (host → addresses), maps of address → label, and named lists."""
    for key, inner in value.items():
        own = _subject(key)
        if own is not None:
            yield key, inner if isinstance(inner, str) else None
        if isinstance(inner, list):
            yield from _flat(inner, f"seen at {key}" if own is not None else None)
        elif isinstance(inner, Mapping) and own is None:
            yield from _from_map(inner)


def _from_sdn(text: str) -> Iterator[Entry]:
    for row in csv.reader(io.StringIO(text)):
        found = _SDN.findall(",".join(row))
        who = row[1].strip() if len(row) > 1 else ""
        yield from ((a, f"OFAC SDN: {who}" if who else "OFAC SDN") for a in found)


def _header(text: str) -> list[str] | None:
    first = [c.strip().strip('"').lower() for c in text.split("\n", 1)[0].split(",")]
    return first if any(c in _COLUMNS for c in first) else None


def _from_csv(text: str) -> Iterator[Entry]:
    rows = csv.DictReader(io.StringIO(text))
    for row in rows:
        cells = {(k or "").strip().lower(): v for k, v in row.items() if isinstance(v, str)}
        label = next((cells[k] for k in _LABELS if cells.get(k)), None)
        yield from ((cells[k], label) for k in _COLUMNS if cells.get(k))


def _from_text(text: str) -> Iterator[Entry]:
    for line in text.splitlines():
        words = line.split("#", 1)[0].split()
        if words:
            # A hosts file names the address to answer with first.
            yield words[1] if len(words) > 1 and words[0] in ("0.0.0.0", "127.0.0.1") else words[0], None  # noqa: S104


# -- the profile's lists -------------------------------------------------------------------------------


class Lists:
    """The lists of one profile folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(_SCHEMA)
        return connection

    def import_file(self, path: Path, *, name: str | None = None, dated: str | None = None) -> ImportedList:
        """Take a list from a file; one of the same name is replaced as a whole. Raises ListError or OSError."""
        if path.stat().st_size > LARGEST:
            raise ListError(f"{path.name} is longer than {LARGEST // 2**20} MB")
        raw = path.read_bytes()
        day = _day(dated) if dated else _day_in(path.name) or datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
        return self.import_text(raw.decode(errors="replace"), name=name or path.stem, dated=day.isoformat(), raw=raw)

    def import_text(self, text: str, *, name: str, dated: str, raw: bytes | None = None) -> ImportedList:
        """The same from a text, for a window that has read the file already."""
        form, entries = read_list(text)
        hosts = sum(1 for s in entries if not s.startswith("0x"))
        digest = hashlib.sha256(text.encode() if raw is None else raw).hexdigest()
        now = datetime.now(UTC).replace(microsecond=0).isoformat()
        made = ImportedList(name, form, dated, now, digest, len(entries) - hosts, hosts)
        with closing(self._open()) as connection, connection:
            connection.execute("DELETE FROM lists WHERE name = ?", (name,))
            row = connection.execute(
                "INSERT INTO lists (name, format, dated, imported, sha256, addresses, hosts) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (made.name, made.format, made.dated, made.imported, made.sha256, made.addresses, made.hosts),
            )
            connection.executemany(
                "INSERT OR IGNORE INTO entries VALUES (?, ?, ?)",
                ((s, row.lastrowid, label) for s, label in entries.items()),
            )
        self.path.chmod(0o600)
        return made

    def all(self) -> list[ImportedList]:
        """Every list, by name."""
        if not self.path.exists():
            return []
        with closing(self._open()) as connection:
            query = "SELECT name, format, dated, imported, sha256, addresses, hosts FROM lists ORDER BY name"
            return [ImportedList(*row) for row in connection.execute(query)]

    def remove(self, name: str) -> bool:
        """Take a list away; False when there is none of that name."""
        if not self.path.exists():
            return False
        with closing(self._open()) as connection, connection:
            return connection.execute("DELETE FROM lists WHERE name = ?", (name,)).rowcount > 0

    def hits(self, subjects: Iterable[str]) -> tuple[ListHit, ...] | None:
        """Entries that name one of the lower-case addresses or hosts; None when there is no list at all."""
        if not self.all():
            return None
        wanted = sorted(set(subjects))
        out = []
        with closing(self._open()) as connection:
            query = "SELECT l.name, l.dated, e.label FROM entries e JOIN lists l ON l.id = e.list WHERE e.subject = ? ORDER BY l.name"
            for subject in wanted:
                out += [
                    ListHit(subject, source, dated, label)
                    for source, dated, label in connection.execute(query, (subject,))
                ]
        return tuple(out)

    def addresses(self) -> frozenset[bytes]:
        """Every listed address as its 20 bytes; kept in memory until the file changes."""
        if not self.path.exists():
            return frozenset()
        return _addresses(str(self.path), self.path.stat().st_mtime_ns)


@lru_cache(4)
def _addresses(path: str, changed: int) -> frozenset[bytes]:
    del changed
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT DISTINCT subject FROM entries WHERE subject LIKE '0x%'")
        return frozenset(bytes.fromhex(s[2:]) for (s,) in rows)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ListError(f"{text!r} is no date; write it as 2026-11-24") from None


def _day_in(name: str) -> date | None:
    found = re.search(r"(20\d\d)-?([01]\d)-?([0-3]\d)", name)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
