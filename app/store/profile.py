"""A profile: one folder with everything a user has here. Every change is one transaction with its audit entry."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Any, Final, Self

from app.address import Address
from app.evidence import Contact, HistoryEntry, PolicyChange
from app.signing.model import Account, Network, Permission, RequestRecord, Source
from app.signing.session import SigningState
from app.store import contacts as book
from app.store.audit import AuditLog, canonical
from app.store.contacts import ImportReport
from app.store.database import FILE, Database, StoreError, WriterLock, migrate, schema_version
from app.store.folder import default_folder
from app.store.habits import relearn, relearn_outdated
from app.store.history import StoreHistory, add_entries, disown
from app.store.rows import address_of, from_micros, insert, maybe, put, to_micros
from app.store.schema import HEAD

_LONG_AGO: Final = -(2**62)
_CHANGE: Final = "INSERT INTO changes (time, what, loosens, audit_seq) VALUES (?, ?, ?, ?)"


class Profile:
    """The one way to a profile folder. Thread-safe; one writing program at a time.

    Raises ProfileInUse when another program writes it, StoreError when it cannot be opened.
    """

    def __init__(self, folder: Path, database: Database, lock: WriterLock | None) -> None:
        self.folder = folder
        self._database = database
        self._lock = lock
        self._mutex = threading.Lock()
        self.log = AuditLog(database, folder)

    @classmethod
    def open(cls, folder: Path | None = None, *, readonly: bool = False) -> Self:
        """Open or make a profile. `readonly` neither locks nor migrates, so the log can be read while the app runs."""
        folder = folder or default_folder()
        if readonly:
            if not (folder / FILE).exists():
                raise StoreError(f"There is no profile in {folder}.", "Name its folder with --profile.")
            if schema_version(folder) != HEAD:
                cls.open(folder).close()  # made by an older program: brought up to date once
            return cls(folder, Database(folder, readonly=True), None)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o700)
            lock = WriterLock(folder / "lock")
            lock.acquire()
        except OSError as error:
            raise StoreError(
                f"The profile folder {folder} cannot be written ({error.strerror}).", "Choose another with --profile."
            ) from error
        try:
            migrate(folder)
            database = Database(folder)
            with database.writing() as connection:
                relearn_outdated(connection)
        except BaseException:
            lock.release()
            raise
        return cls(folder, database, lock)

    def close(self) -> None:
        """Write the log's head beside the database and let the profile go."""
        if self._lock is not None:
            with self._mutex:  # a worker may still be writing its last entry
                self.log.remember_head()
        self._database.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _change(self) -> Iterator[Connection]:
        if self._lock is None:
            raise StoreError("The profile is open for reading only.", "Close the other program that writes it.")
        with self._mutex:
            with self._database.writing() as connection:
                yield connection
            self.log.remember_head()

    # -- audit ------------------------------------------------------------------------------------
    def record(self, kind: str, subject: str, payload: Mapping[str, Any]) -> int:
        """Add one audit entry that changes nothing else; it is on the disk when this returns."""
        with self._change() as connection:
            return self.log.append(connection, kind, subject, payload)

    # -- requests ---------------------------------------------------------------------------------
    def step(self, record: RequestRecord, event: str, details: Mapping[str, Any]) -> int:
        """Record that a request goes into `record.state` because of `event`: audit entry and projection, at once."""
        with self._change() as connection:
            row = connection.execute("SELECT state FROM requests WHERE id = ?", (record.id,)).fetchone()
            payload = {"from": row["state"] if row else None, "event": event, "to": record.state.value, **details}
            seq = self.log.append(connection, "signing", record.id, payload, now=record.changed_at)
            put(connection, "requests", ["id"], _request_row(record, seq))
            return seq

    def open_requests(self) -> list[RequestRecord]:
        """Requests that were not over when they were last recorded, oldest first."""
        return [_request(r) for r in self._rows("SELECT * FROM requests WHERE final = 0 ORDER BY received_at")]

    def request(self, request_id: str) -> RequestRecord | None:
        rows = self._rows("SELECT * FROM requests WHERE id = ?", request_id)
        return next(map(_request, rows), None)

    def recent_requests(
        self, *, limit: int = 100, since: datetime | None = None, account: Address | None = None
    ) -> list[RequestRecord]:
        """Newest first."""
        wanted = {"received_at >= ?": maybe(to_micros, since), "account = ?": account}
        only = {rule: value for rule, value in wanted.items() if value is not None}
        where = f"WHERE {' AND '.join(only)}" if only else ""
        query = f"SELECT * FROM requests {where} ORDER BY received_at DESC LIMIT ?"  # noqa: S608
        return [_request(r) for r in self._rows(query, *only.values(), limit)]

    def request_counts(self) -> dict[str, int]:
        """How many requests stand in which state."""
        return dict(map(tuple, self._rows("SELECT state, COUNT(*) FROM requests GROUP BY state")))

    # -- contacts ---------------------------------------------------------------------------------
    def contacts(self) -> dict[Address, Contact]:
        with self._database.reading() as connection:
            return book.load(connection)

    def contact_notes(self) -> dict[Address, str]:
        """How each contact was verified, in the user's words."""
        with self._database.reading() as connection:
            return book.notes(connection)

    def put_contact(self, contact: Contact, note: str | None = None) -> None:
        """Add or change a contact. A new or newly verified one loosens what the checks say about its address.

        `note` says how it was verified; None keeps what is there.
        """
        with self._change() as connection:
            self._put_contact(connection, contact, book.load(connection).get(contact.address), note)

    def _put_contact(
        self, connection: Connection, contact: Contact, old: Contact | None, note: str | None = None
    ) -> None:
        digest = book.contact_digest(contact.address, contact.name, contact.verified, contact.since)
        payload = {
            "name": contact.name,
            "verified": contact.verified,
            "digest": digest,
            "before": {"name": old.name, "verified": old.verified} if old else None,
            **({"how": note} if note else {}),
        }
        seq = self.log.append(connection, "contact", str(contact.address), payload)
        book.save(connection, contact, note)
        loosens = old is None or (contact.verified and not old.verified)
        what = f"contact {'changed' if old else 'added'}: {contact.address}"
        connection.execute(_CHANGE, (to_micros(datetime.now(UTC)), what, loosens, seq))

    def remove_contact(self, address: Address) -> None:
        with self._change() as connection:
            seq = self.log.append(connection, "contact", str(address), {"digest": None, "removed": True})
            book.remove(connection, address)
            connection.execute(_CHANGE, (to_micros(datetime.now(UTC)), f"contact removed: {address}", False, seq))

    def import_contacts(self, text: str) -> ImportReport:
        """Take contacts from JSON or CSV in one transaction. Raises ValueError when the text is neither."""
        found, problems = book.read_contacts(text)
        added = changed = unchanged = 0
        with self._change() as connection:
            have = book.load(connection)
            for contact in found:
                old = have.get(contact.address)
                if old == contact:
                    unchanged += 1
                    continue
                self._put_contact(connection, contact, old)
                have[contact.address] = contact
                if old is None:
                    added += 1
                else:
                    changed += 1
        return ImportReport(added, changed, unchanged, tuple(problems))

    def export_contacts(self, form: str = "json") -> str:
        """All contacts as `json` or `csv`."""
        everyone = self.contacts().values()
        return book.to_csv(everyone) if form == "csv" else book.to_json(everyone)

    def tampered_contacts(self) -> tuple[str, ...]:
        """Addresses whose entry was changed without an audit entry (EIP-55 text)."""
        with self._database.reading() as connection:
            return book.tampered(connection)

    # -- accounts ---------------------------------------------------------------------------------
    def accounts(self) -> list[Account]:
        return [
            Account(
                address_of(r["address"]), r["path"], r["label"], r["vendor"], r["model"], r["device_key"],
                bool(r["simulated"]), from_micros(r["added_at"]),
            )
            for r in self._rows("SELECT * FROM accounts ORDER BY added_at, path")
        ]  # fmt: skip

    def put_account(self, account: Account) -> None:
        row = {
            "address": account.address,
            "path": account.path,
            "label": account.label,
            "vendor": account.vendor,
            "model": account.model,
            "device_key": account.device_key,
            "simulated": account.simulated,
            "added_at": to_micros(account.added_at or datetime.now(UTC)),
        }
        with self._change() as connection:
            said = {"path": account.path, "label": account.label, "model": account.model}
            self.log.append(connection, "account", str(account.address), said)
            put(connection, "accounts", ["address"], row, keep="added_at")

    def remove_account(self, address: Address) -> None:
        with self._change() as connection:
            self.log.append(connection, "account", str(address), {"removed": True})
            connection.execute("DELETE FROM accounts WHERE address = ?", (address,))

    # -- history ----------------------------------------------------------------------------------
    def history(self, account: Address) -> StoreHistory:
        return StoreHistory(self._database, account)

    def add_history(self, account: Address, entries: Iterable[HistoryEntry]) -> int:
        """Add past transfers and calls; known ones are skipped. Returns how many were new."""
        with self._change() as connection:
            added = add_entries(connection, account, entries)
            if added:
                self.log.append(connection, "history", str(account), {"added": added})
            return added

    def relearn(self, account: Address | None = None) -> dict[Address, int]:
        """Learn what one account usually does, or all of them, anew from the kept history. Acts by account."""
        with self._change() as connection:
            if account is not None:
                return {account: relearn(connection, account)}
            return dict(relearn_outdated(connection, limit=None, all_of_them=True))

    def disown(self, account: Address, tx_hash: str, why: str = "not signed by the user") -> int:
        """Take a transaction out of the account's own doing: stolen, replaced or reverted.

        Its entries stay, but count for nothing and teach nothing. Returns how many they are.
        """
        with self._change() as connection:
            found = disown(connection, account, tx_hash)
            if found:
                self.log.append(
                    connection, "history", str(account), {"disowned": tx_hash, "entries": found, "why": why}
                )
            return found

    # -- permissions ------------------------------------------------------------------------------
    def permissions(self) -> list[Permission]:
        return [
            Permission(
                r["origin"], bool(r["allowed"]), maybe(address_of, r["account"]), int(r["chain_id"]),
                from_micros(r["granted_at"]), maybe(from_micros, r["last_used_at"]), True,
            )
            for r in self._rows("SELECT * FROM permissions ORDER BY origin")
        ]  # fmt: skip

    def put_permission(self, permission: Permission) -> None:
        row = {
            "origin": permission.origin,
            "allowed": permission.allowed,
            "account": permission.account,
            "chain_id": str(permission.chain_id),
            "granted_at": to_micros(permission.granted_at),
            "last_used_at": maybe(to_micros, permission.last_used_at),
        }
        with self._change() as connection:
            account = str(permission.account) if permission.account is not None else None
            said = {"allowed": permission.allowed, "account": account, "chain_id": str(permission.chain_id)}
            self.log.append(connection, "permission", permission.origin, said)
            put(connection, "permissions", ["origin"], row)

    def touch_permission(self, origin: str, when: datetime) -> None:
        """Remember that an origin used its permission (no audit entry; its requests have theirs)."""
        with self._change() as connection:
            used = "UPDATE permissions SET last_used_at = ? WHERE origin = ?"
            connection.execute(used, (to_micros(when), origin))

    def remove_permission(self, origin: str) -> None:
        with self._change() as connection:
            self.log.append(connection, "permission", origin, {"removed": True})
            connection.execute("DELETE FROM permissions WHERE origin = ?", (origin,))

    # -- settings ---------------------------------------------------------------------------------
    def setting(self, key: str, default: Any = None) -> Any:
        rows = self._rows("SELECT value FROM settings WHERE key = ?", key)
        return json.loads(rows[0][0]) if rows else default

    def put_setting(self, key: str, value: Any) -> None:
        """Set one setting to a JSON value; None removes it."""
        with self._change() as connection:
            self.log.append(connection, "setting", key, {"value": value})
            if value is None:
                connection.execute("DELETE FROM settings WHERE key = ?", (key,))
            else:
                put(connection, "settings", ["key"], {"key": key, "value": canonical(value)})

    # -- networks ---------------------------------------------------------------------------------
    def networks(self) -> list[Network]:
        found = [
            Network(
                int(r["chain_id"]), r["name"], r["rpc_url"], r["second_rpc_url"], r["currency"], r["explorer_url"],
                bool(r["test"]),
            )
            for r in self._rows("SELECT * FROM networks")
        ]  # fmt: skip
        return sorted(found, key=lambda n: n.chain_id)

    def put_network(self, network: Network) -> None:
        row = {
            "chain_id": str(network.chain_id),
            "name": network.name,
            "rpc_url": network.rpc_url,
            "second_rpc_url": network.second_rpc_url,
            "currency": network.currency,
            "explorer_url": network.explorer_url,
            "test": network.test,
        }
        with self._change() as connection:
            said = {"name": network.name, "rpc_url": _without_secret(network.rpc_url), "test": network.test}
            self.log.append(connection, "network", str(network.chain_id), said)
            put(connection, "networks", ["chain_id"], row)

    def remove_network(self, chain_id: int) -> None:
        with self._change() as connection:
            self.log.append(connection, "network", str(chain_id), {"removed": True})
            connection.execute("DELETE FROM networks WHERE chain_id = ?", (str(chain_id),))

    # -- policy -----------------------------------------------------------------------------------
    def policy(self) -> tuple[str, str] | None:
        """Version and text of the policy in force; None while the default is."""
        rows = self._rows("SELECT version, text FROM policies ORDER BY id DESC LIMIT 1")
        return next(((r["version"], r["text"]) for r in rows), None)

    def put_policy(self, version: str, text: str, *, what: str, loosens: bool) -> None:
        """Put a policy in force. `what` says the change in words; requests in flight keep theirs."""
        import hashlib

        digest = hashlib.sha256(text.encode()).hexdigest()
        now = datetime.now(UTC)
        with self._change() as connection:
            said = {"digest": digest, "what": what, "loosens": loosens}
            seq = self.log.append(connection, "policy", version, said, now=now)
            row = {"version": version, "digest": digest, "text": text, "since": to_micros(now)}
            connection.execute(insert("policies", row), row)
            connection.execute(_CHANGE, (to_micros(now), what, loosens, seq))

    def policy_versions(self) -> list[tuple[str, str, datetime]]:
        """Every policy that was ever in force: version, SHA-256 of its text, since when; oldest first."""
        rows = self._rows("SELECT version, digest, since FROM policies ORDER BY id")
        return [(version, digest, from_micros(since)) for version, digest, since in rows]

    def changes(self, *, since: datetime | None = None, limit: int = 200) -> Sequence[PolicyChange]:
        """Changes to policy and address book, oldest first, the last `limit`."""
        query = "SELECT time, what, loosens FROM changes WHERE time >= ? ORDER BY time DESC, id DESC LIMIT ?"
        rows = self._rows(query, _LONG_AGO if since is None else to_micros(since), limit)
        return [PolicyChange(from_micros(time), what, bool(loosens)) for time, what, loosens in reversed(rows)]

    def _rows(self, query: str, *values: Any) -> list[Any]:
        with self._database.reading() as connection:
            return connection.execute(query, values).fetchall()


def _without_secret(url: str) -> str:
    """Scheme and host of a node's address: its path often holds a key that has no business in a log."""
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname or ''}" if parts.scheme else ""


def _request_row(record: RequestRecord, seq: int) -> dict[str, Any]:
    return {
        "id": record.id,
        "received_at": to_micros(record.received_at),
        "changed_at": to_micros(record.changed_at),
        "state": record.state.value,
        "final": record.final,
        "source": record.source.value,
        "origin": record.origin,
        "account": record.account,
        "chain_id": str(record.chain_id),
        "method": record.method,
        "request": canonical(record.request),
        "policy_version": record.policy_version,
        "verdict": record.verdict,
        "summary": record.summary,
        "power": record.power,
        "digest": record.digest,
        "raw": record.raw,
        "tx_hash": record.tx_hash,
        "group_id": record.group,
        "audit_seq": seq,
    }


def _request(r: Any) -> RequestRecord:
    return RequestRecord(
        id=r["id"],
        received_at=from_micros(r["received_at"]),
        changed_at=from_micros(r["changed_at"]),
        state=SigningState(r["state"]),
        source=Source(r["source"]),
        origin=r["origin"],
        account=address_of(r["account"]),
        chain_id=int(r["chain_id"]),
        method=r["method"],
        request=json.loads(r["request"]),
        policy_version=r["policy_version"],
        verdict=r["verdict"],
        summary=r["summary"],
        power=r["power"],
        digest=r["digest"],
        raw=r["raw"],
        tx_hash=r["tx_hash"],
        group=r["group_id"],
    )
