"""The tables of a profile. SQLite today; nothing here is particular to it.

Addresses are 20 bytes, times are microseconds since 1970 UTC, and numbers that may exceed 63 bits are decimal text.
"""

from __future__ import annotations

# ruff: noqa: ARG002 - SQLAlchemy calls the methods of its types with the dialect
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

from app.address import NATIVE, Address, Asset
from app.evidence import HistoryEntry

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def to_micros(when: datetime) -> int:
    """Microseconds since 1970 UTC, exact."""
    return (when - _EPOCH) // timedelta(microseconds=1)


def from_micros(micros: int) -> datetime:
    return _EPOCH + timedelta(microseconds=micros)


class AddressType(TypeDecorator[Address]):
    """An Address as its 20 bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Address | None, dialect: Dialect) -> bytes | None:
        return None if value is None else bytes(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Address | None:
        return None if value is None else Address(bytes(value))


class AssetType(TypeDecorator[Asset]):
    """An asset: the token's 20 bytes, or none for the chain's coin."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Asset | None, dialect: Dialect) -> bytes | None:
        return None if value is None else b"" if isinstance(value, str) else bytes(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Asset | None:
        return None if value is None else Address(bytes(value)) if value else NATIVE


class Number(TypeDecorator[int]):
    """A whole number of any size as decimal text; equality works, order does not."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> int | None:
        return None if value is None else int(value)


class Time(TypeDecorator[datetime]):
    """An aware datetime as microseconds, so that order and ranges work in an index."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_micros(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else from_micros(value)


METADATA: Final = MetaData()
"""Every table, for the migrations. The tables are declared without the mapper: rows are plain, and it costs ten megabytes."""


def _column(name: str, kind: Any, *more: Any, nullable: bool = False, **options: Any) -> Column[Any]:
    """A column; it holds a value in every row unless it says otherwise."""
    return Column(name, kind, *more, nullable=nullable, **options)


AUDIT: Final = Table(
    "audit", METADATA,
    _column("seq", Integer, primary_key=True, autoincrement=False),
    _column("time", Text),
    _column("kind", Text),
    _column("subject", Text),
    _column("payload", Text),  # Canonical JSON: the exact text that was hashed.
    _column("prev", LargeBinary),
    _column("hash", LargeBinary),
    Index("audit_subject", "kind", "subject", "seq"),
)  # fmt: skip
"""One entry of the hash chain (app/store/audit.py). Rows are only ever added."""

REQUESTS: Final = Table(
    "requests", METADATA,
    _column("id", Text, primary_key=True),
    _column("received_at", Time()),
    _column("changed_at", Time()),
    _column("state", Text),
    _column("final", Boolean),
    _column("source", Text),
    _column("origin", Text, nullable=True),
    _column("account", AddressType()),
    _column("chain_id", Number),
    _column("method", Text),
    _column("request", Text),  # The CONTRACT request object as JSON, with what was filled in.
    _column("policy_version", Text, default=""),
    _column("verdict", Text, default=""),
    _column("summary", Text, default=""),
    _column("power", Integer, default=0),
    _column("digest", Text, default=""),
    _column("raw", LargeBinary, nullable=True),
    _column("tx_hash", Text, default=""),
    _column("group_id", Text, default=""),
    _column("audit_seq", Integer),  # The audit entry that put it into this state.
    Index("requests_open", "final"),
    Index("requests_received", "received_at"),
    Index("requests_account", "account", "received_at"),
    Index("requests_origin", "origin", "received_at"),
)  # fmt: skip
"""Where each request stands: a projection of its audit entries, written in the same transaction."""

CONTACTS: Final = Table(
    "contacts", METADATA,
    _column("address", AddressType(), primary_key=True),
    _column("name", Text),
    _column("verified", Boolean),
    _column("since", Time(), nullable=True),
    _column("note", Text, default=""),
    _column("signature", LargeBinary, nullable=True),  # A device's signature over the entry, where the user had one made.
)  # fmt: skip

ACCOUNTS: Final = Table(
    "accounts", METADATA,
    _column("address", AddressType(), primary_key=True),
    _column("path", Text),
    _column("label", Text, default=""),
    _column("vendor", Text, default=""),
    _column("model", Text, default=""),
    _column("device_key", Text, default=""),
    _column("simulated", Boolean, default=False),
    _column("added_at", Time()),
)  # fmt: skip

PERMISSIONS: Final = Table(
    "permissions", METADATA,
    _column("origin", Text, primary_key=True),
    _column("allowed", Boolean),
    _column("account", AddressType(), nullable=True),
    _column("chain_id", Number),
    _column("granted_at", Time()),
    _column("last_used_at", Time(), nullable=True),
)  # fmt: skip

SETTINGS: Final = Table(
    "settings", METADATA,
    _column("key", Text, primary_key=True),
    _column("value", Text),
)  # fmt: skip

NETWORKS: Final = Table(
    "networks", METADATA,
    _column("chain_id", Number, primary_key=True),
    _column("name", Text),
    _column("rpc_url", Text, default=""),
    _column("second_rpc_url", Text, default=""),
    _column("currency", Text, default="ETH"),
    _column("explorer_url", Text, default=""),
    _column("test", Boolean, default=False),
)  # fmt: skip

POLICIES: Final = Table(
    "policies", METADATA,
    _column("id", Integer, primary_key=True),
    _column("version", Text),
    _column("digest", Text),
    _column("text", Text),
    _column("since", Time()),
)  # fmt: skip
"""Every version of the policy that was ever in force; the newest one is."""

CHANGES: Final = Table(
    "changes", METADATA,
    _column("id", Integer, primary_key=True),
    _column("time", Time()),
    _column("what", Text),
    _column("loosens", Boolean),
    _column("audit_seq", Integer, ForeignKey("audit.seq")),
    Index("changes_time", "time"),
)  # fmt: skip
"""A change to the policy or the address book: a request that follows one closely deserves a look."""

HISTORY: Final = Table(
    "history", METADATA,
    _column("id", Integer, primary_key=True),
    _column("account", AddressType()),
    _column("time", Time()),
    _column("chain_id", Number),
    _column("hash", Text),
    _column("sender", AddressType()),
    _column("target", AddressType(), nullable=True),
    _column("value_wei", Number),
    _column("selector", LargeBinary, nullable=True),
    _column("asset", AssetType),
    _column("counterparty", AddressType(), nullable=True),
    _column("amount", Number),
    _column("direction", Text),
    _column("origin", Text, nullable=True),
    _column("signed_here", Boolean, nullable=True),
    _column("nonce", Number, nullable=True),
    _column("balance", Number, nullable=True),  # Base units of `asset` just before, where known.
    _column("own", Boolean),  # Sent by the account itself; others cannot forge these.
    _column("fingerprint", LargeBinary),  # What makes a second import of the same entry recognisable.
    UniqueConstraint("account", "fingerprint", name="history_once"),
    Index("history_time", "account", "time", "id"),
    Index("history_own", "account", "own", "time", "id"),
    Index("history_asset", "account", "own", "asset", "time", "id"),
    Index("history_counterparty", "account", "counterparty", "time", "id"),
    Index("history_target", "account", "target", "time", "id"),
    Index("history_sender", "account", "sender", "time", "id"),
    Index("history_origin", "account", "origin", "time", "id"),
)  # fmt: skip
"""One past transfer or call of an account (CONTRACT `history`)."""

PAYEES: Final = Table(
    "payees", METADATA,
    _column("account", AddressType(), primary_key=True),
    _column("address", AddressType(), primary_key=True),
    _column("count", Integer),
    _column("first", Time()),
    _column("last", Time()),
    _column("head", Text),  # The first three hex digits, for look-alikes.
    _column("tail", Text),
    Index("payees_last", "account", "last"),
    Index("payees_head", "account", "head"),
    Index("payees_tail", "account", "tail"),
)  # fmt: skip
"""What an account itself paid to one address, kept up to date with every entry."""

COUNTS: Final = Table(
    "counts", METADATA,
    _column("account", AddressType(), primary_key=True),
    _column("kind", Text, primary_key=True),  # `selector`, `chain` or `entries`.
    _column("key", Text, primary_key=True),
    _column("count", Integer),
)  # fmt: skip
"""How often an account used a selector or a chain, and how many entries it has."""

HABITS: Final = Table(
    "habits", METADATA,
    _column("account", AddressType(), primary_key=True),
    _column("name", Text, primary_key=True),  # Empty for the summary, else the recipient's 40 hex digits.
    _column("state", LargeBinary),
)  # fmt: skip
"""What the behaviour model keeps of an account (app/anomaly/profile.py): its summary, and one record a recipient."""

OUTFLOW: Final = Table(
    "outflow", METADATA,
    _column("account", AddressType(), primary_key=True),
    _column("hour", Integer, primary_key=True),  # Whole hours since 1970 UTC.
    _column("asset", AssetType, primary_key=True),
    _column("amount", Number),
    _column("count", Integer),
)  # fmt: skip
"""What an account itself sent of one asset within one hour, kept up to date with every entry."""


def entry_of_row(r: Any) -> HistoryEntry:
    """A row of `history` as the rest of the program knows it."""
    return HistoryEntry(
        time=r.time,
        chain_id=r.chain_id,
        hash=r.hash,
        sender=r.sender,
        to=r.target,
        value_wei=r.value_wei,
        selector=bytes(r.selector) if r.selector is not None else None,
        asset=r.asset,
        counterparty=r.counterparty,
        amount=r.amount,
        direction=r.direction,
        origin=r.origin,
        signed_here=r.signed_here,
        nonce=r.nonce,
        balance=r.balance,
    )
