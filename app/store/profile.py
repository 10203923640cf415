"""A profile: one folder with everything a user has here. Every change is one transaction with its audit entry."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.address import Address
from app.evidence import Contact, HistoryEntry, PolicyChange
from app.signing.model import Account, Network, Permission, RequestRecord, Source
from app.signing.session import SigningState
from app.store import contacts as book
from app.store.audit import AuditLog, canonical
from app.store.contacts import ImportReport
from app.store.database import FILE, HEAD, StoreError, WriterLock, connect, migrate, schema_version
from app.store.folder import default_folder
from app.store.habits import relearn, relearn_outdated
from app.store.history import StoreHistory, add_entries, disown
from app.store.integrity import INTEGRITY, REPLACED, Replacement, broken, holds, last_head, replacement
from app.store.kept import Kept
from app.store.models import (
    ACCOUNTS,
    CHANGES,
    NETWORKS,
    PERMISSIONS,
    POLICIES,
    REQUESTS,
    SETTINGS,
)


class Profile:
    """The one way to a profile folder. Thread-safe; one writing program at a time.

    Raises ProfileInUse when another program writes it, StoreError when it cannot be opened.
    """

    def __init__(self, folder: Path, engine: Engine, lock: WriterLock | None) -> None:
        self.folder = folder
        self._engine = engine
        self._writer = engine.execution_options(write=True)
        self._lock = lock
        self._mutex = threading.Lock()
        self._kept = Kept(bool(lock))  # who only reads is not told what the writing program changes
        self.log = AuditLog(engine, folder)

    @classmethod
    def open(cls, folder: Path | None = None, *, readonly: bool = False) -> Self:
        """Open or make a profile. `readonly` neither locks nor migrates, so the log can be read while the app runs."""
        folder = folder or default_folder()
        if readonly:
            if not (folder / FILE).exists():
                raise StoreError(f"There is no profile in {folder}.", "Name its folder with --profile.")
            if schema_version(folder) != HEAD:
                cls.open(folder).close()  # made by an older program: brought up to date once
            return cls(folder, connect(folder, readonly=True), None)
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
            engine = connect(folder)
            migrate(folder, engine)
            with engine.execution_options(write=True).begin() as connection:
                relearn_outdated(connection)
            opened = cls(folder, engine, lock)
            opened._notice_replacement()
        except BaseException:
            lock.release()
            raise
        return opened

    def _notice_replacement(self) -> None:
        """Write into the log that it is another one than it was, before the first write hides it."""
        head = last_head(self.log)
        with self._engine.connect() as connection:
            whole = holds(connection, head)
        if not whole and head is not None:
            self.record(INTEGRITY, "log", {"found": REPLACED, "had": head.seq, "hash": head.hash.hex()})

    def close(self) -> None:
        """Write the log's head beside the database and let the profile go."""
        if self._lock is not None:
            with self._mutex:  # a worker may still be writing its last entry
                self.log.remember_head()
        self._engine.dispose()
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
            with self._writer.begin() as connection:
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
            old = connection.execute(select(REQUESTS.c.state).where(REQUESTS.c.id == record.id)).scalar()
            payload = {"from": old, "event": event, "to": record.state.value, **details}
            seq = self.log.append(connection, "signing", record.id, payload, now=record.changed_at)
            values = _request_values(record, seq)
            statement = upsert(REQUESTS).values(**values)
            connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))
            return seq

    def open_requests(self) -> list[RequestRecord]:
        """Requests that were not over when they were last recorded, oldest first."""
        query = select(REQUESTS).where(REQUESTS.c.final.is_(False)).order_by(REQUESTS.c.received_at)
        with self._engine.connect() as connection:
            return [_request(r) for r in connection.execute(query)]

    def request(self, request_id: str) -> RequestRecord | None:
        with self._engine.connect() as connection:
            row = connection.execute(select(REQUESTS).where(REQUESTS.c.id == request_id)).one_or_none()
        return _request(row) if row else None

    def recent_requests(
        self, *, limit: int = 100, since: datetime | None = None, account: Address | None = None
    ) -> list[RequestRecord]:
        """Newest first."""
        query = select(REQUESTS).order_by(REQUESTS.c.received_at.desc()).limit(limit)
        if since is not None:
            query = query.where(REQUESTS.c.received_at >= since)
        if account is not None:
            query = query.where(REQUESTS.c.account == account)
        with self._engine.connect() as connection:
            return [_request(r) for r in connection.execute(query)]

    def request_counts(self) -> dict[str, int]:
        """How many requests stand in which state."""
        query = select(REQUESTS.c.state, func.count()).group_by(REQUESTS.c.state)
        with self._engine.connect() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    # -- contacts ---------------------------------------------------------------------------------
    def contacts(self) -> dict[Address, Contact]:
        with self._engine.connect() as connection:
            return book.load(connection)

    def contact_notes(self) -> dict[Address, str]:
        """How each contact was verified, in the user's words."""
        with self._engine.connect() as connection:
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
        connection.execute(insert(CHANGES).values(time=datetime.now(UTC), what=what, loosens=loosens, audit_seq=seq))

    def remove_contact(self, address: Address) -> None:
        with self._change() as connection:
            seq = self.log.append(connection, "contact", str(address), {"digest": None, "removed": True})
            book.remove(connection, address)
            connection.execute(
                insert(CHANGES).values(
                    time=datetime.now(UTC), what=f"contact removed: {address}", loosens=False, audit_seq=seq
                )
            )

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
        with self._engine.connect() as connection:
            return book.tampered(connection)

    def broken_rules(self) -> tuple[str, ...]:
        """What of the policy or the log was changed outside this program, one sentence each (app/store/integrity.py)."""
        head = last_head(self.log)
        with self._engine.connect() as connection:
            return tuple(broken(connection, head, datetime.now(UTC)))

    def replacement(self) -> Replacement | None:
        """A replaced log that nobody has explained yet."""
        with self._engine.connect() as connection:
            return replacement(connection)

    def explain_replacement(self, found: Replacement, said: str) -> None:
        """The user says why the log is another one; what they said stays in the log beside what was found."""
        self.record(INTEGRITY, "log", {"explained": said, "of": found.seq})

    # -- accounts ---------------------------------------------------------------------------------
    def accounts(self) -> list[Account]:
        return self._kept.once("accounts", self._accounts)

    def _accounts(self) -> list[Account]:
        with self._engine.connect() as connection:
            rows = connection.execute(select(ACCOUNTS).order_by(ACCOUNTS.c.added_at, ACCOUNTS.c.path)).all()
        return [
            Account(r.address, r.path, r.label, r.vendor, r.model, r.device_key, r.simulated, r.added_at) for r in rows
        ]

    def put_account(self, account: Account) -> None:
        values = {
            "address": account.address,
            "path": account.path,
            "label": account.label,
            "vendor": account.vendor,
            "model": account.model,
            "device_key": account.device_key,
            "simulated": account.simulated,
            "added_at": account.added_at or datetime.now(UTC),
        }
        with self._change() as connection:
            said = {"path": account.path, "label": account.label, "model": account.model}
            self.log.append(connection, "account", str(account.address), said)
            kept = {k: v for k, v in values.items() if k != "added_at"}
            connection.execute(
                upsert(ACCOUNTS).values(**values).on_conflict_do_update(index_elements=["address"], set_=kept)
            )
        self._kept.anew("accounts")

    def remove_account(self, address: Address) -> None:
        with self._change() as connection:
            self.log.append(connection, "account", str(address), {"removed": True})
            connection.execute(delete(ACCOUNTS).where(ACCOUNTS.c.address == address))
        self._kept.anew("accounts")

    # -- history ----------------------------------------------------------------------------------
    def history(self, account: Address) -> StoreHistory:
        return StoreHistory(self._engine, account)

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
        with self._engine.connect() as connection:
            rows = connection.execute(select(PERMISSIONS).order_by(PERMISSIONS.c.origin)).all()
        return [
            Permission(r.origin, r.allowed, r.account, r.chain_id, r.granted_at, r.last_used_at, True) for r in rows
        ]

    def put_permission(self, permission: Permission) -> None:
        values = {
            "origin": permission.origin,
            "allowed": permission.allowed,
            "account": permission.account,
            "chain_id": permission.chain_id,
            "granted_at": permission.granted_at,
            "last_used_at": permission.last_used_at,
        }
        with self._change() as connection:
            account = str(permission.account) if permission.account is not None else None
            said = {"allowed": permission.allowed, "account": account, "chain_id": str(permission.chain_id)}
            self.log.append(connection, "permission", permission.origin, said)
            connection.execute(
                upsert(PERMISSIONS).values(**values).on_conflict_do_update(index_elements=["origin"], set_=values)
            )

    def touch_permission(self, origin: str, when: datetime) -> None:
        """Remember that an origin used its permission (no audit entry; its requests have theirs)."""
        with self._change() as connection:
            connection.execute(update(PERMISSIONS).where(PERMISSIONS.c.origin == origin).values(last_used_at=when))

    def remove_permission(self, origin: str) -> None:
        with self._change() as connection:
            self.log.append(connection, "permission", origin, {"removed": True})
            connection.execute(delete(PERMISSIONS).where(PERMISSIONS.c.origin == origin))

    # -- settings ---------------------------------------------------------------------------------
    def setting(self, key: str, default: Any = None) -> Any:
        with self._engine.connect() as connection:
            text = connection.execute(select(SETTINGS.c.value).where(SETTINGS.c.key == key)).scalar()
        return default if text is None else json.loads(text)

    def put_setting(self, key: str, value: Any) -> None:
        """Set one setting to a JSON value; None removes it."""
        with self._change() as connection:
            self.log.append(connection, "setting", key, {"value": value})
            if value is None:
                connection.execute(delete(SETTINGS).where(SETTINGS.c.key == key))
                return
            text = canonical(value)
            statement = upsert(SETTINGS).values(key=key, value=text)
            connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": text}))

    # -- networks ---------------------------------------------------------------------------------
    def networks(self) -> list[Network]:
        return self._kept.once("networks", self._networks)

    def _networks(self) -> list[Network]:
        with self._engine.connect() as connection:
            rows = connection.execute(select(NETWORKS)).all()
        found = [
            Network(r.chain_id, r.name, r.rpc_url, r.second_rpc_url, r.currency, r.explorer_url, r.test) for r in rows
        ]
        return sorted(found, key=lambda n: n.chain_id)

    def put_network(self, network: Network) -> None:
        values = {
            "chain_id": network.chain_id,
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
            connection.execute(
                upsert(NETWORKS).values(**values).on_conflict_do_update(index_elements=["chain_id"], set_=values)
            )
        self._kept.anew("networks")

    def remove_network(self, chain_id: int) -> None:
        with self._change() as connection:
            self.log.append(connection, "network", str(chain_id), {"removed": True})
            connection.execute(delete(NETWORKS).where(NETWORKS.c.chain_id == chain_id))
        self._kept.anew("networks")

    # -- policy -----------------------------------------------------------------------------------
    def policy(self) -> tuple[str, str] | None:
        """Version and text of the policy in force; None while the default is."""
        query = select(POLICIES.c.version, POLICIES.c.text).order_by(POLICIES.c.id.desc()).limit(1)
        with self._engine.connect() as connection:
            row = connection.execute(query).one_or_none()
        return (row.version, row.text) if row else None

    def put_policy(self, version: str, text: str, *, what: str, loosens: bool) -> None:
        """Put a policy in force. `what` says the change in words; requests in flight keep theirs."""
        import hashlib

        digest = hashlib.sha256(text.encode()).hexdigest()
        now = datetime.now(UTC)
        with self._change() as connection:
            said = {"digest": digest, "what": what, "loosens": loosens}
            seq = self.log.append(connection, "policy", version, said, now=now)
            connection.execute(insert(POLICIES).values(version=version, digest=digest, text=text, since=now))
            connection.execute(insert(CHANGES).values(time=now, what=what, loosens=loosens, audit_seq=seq))

    def changes(self, *, since: datetime | None = None, limit: int = 200) -> Sequence[PolicyChange]:
        """Changes to policy and address book, oldest first, the last `limit`."""
        query = select(CHANGES).order_by(CHANGES.c.time.desc(), CHANGES.c.id.desc()).limit(limit)
        if since is not None:
            query = query.where(CHANGES.c.time >= since)
        with self._engine.connect() as connection:
            return [PolicyChange(r.time, r.what, r.loosens) for r in reversed(connection.execute(query).all())]


def _without_secret(url: str) -> str:
    """Scheme and host of a node's address: its path often holds a key that has no business in a log."""
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname or ''}" if parts.scheme else ""


def _request_values(record: RequestRecord, seq: int) -> dict[str, Any]:
    return {
        "id": record.id,
        "received_at": record.received_at,
        "changed_at": record.changed_at,
        "state": record.state.value,
        "final": record.final,
        "source": record.source.value,
        "origin": record.origin,
        "account": record.account,
        "chain_id": record.chain_id,
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
        id=r.id,
        received_at=r.received_at,
        changed_at=r.changed_at,
        state=SigningState(r.state),
        source=Source(r.source),
        origin=r.origin,
        account=r.account,
        chain_id=r.chain_id,
        method=r.method,
        request=json.loads(r.request),
        policy_version=r.policy_version,
        verdict=r.verdict,
        summary=r.summary,
        power=r.power,
        digest=r.digest,
        raw=bytes(r.raw) if r.raw is not None else None,
        tx_hash=r.tx_hash,
        group=r.group_id,
    )
