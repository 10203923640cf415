"""The tables of a profile. SQLite today; nothing here is particular to it.

Addresses are 20 bytes, times are microseconds since 1970 UTC, and numbers that may exceed 63 bits are decimal text.
"""

from __future__ import annotations

# ruff: noqa: ARG002 - SQLAlchemy calls the methods of its types with the dialect
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    Boolean,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

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


class Base(DeclarativeBase):
    type_annotation_map = {Address: AddressType, datetime: Time}


def table(row: type[Base]) -> Table:
    """The table behind a row class, for statements that return plain rows."""
    found = row.__table__
    assert isinstance(found, Table)
    return found


class AuditRow(Base):
    """One entry of the hash chain (app/store/audit.py). Rows are only ever added."""

    __tablename__ = "audit"
    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    time: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    payload: Mapped[str] = mapped_column(Text)
    """Canonical JSON: the exact text that was hashed."""
    prev: Mapped[bytes] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)
    __table_args__ = (Index("audit_subject", "kind", "subject", "seq"),)


class RequestRow(Base):
    """Where each request stands: a projection of its audit entries, written in the same transaction."""

    __tablename__ = "requests"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    received_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(Text)
    final: Mapped[bool] = mapped_column(Boolean)
    source: Mapped[str] = mapped_column(Text)
    origin: Mapped[str | None] = mapped_column(Text)
    account: Mapped[Address]
    chain_id: Mapped[int] = mapped_column(Number)
    method: Mapped[str] = mapped_column(Text)
    request: Mapped[str] = mapped_column(Text)
    """The CONTRACT request object as JSON, with what was filled in."""
    policy_version: Mapped[str] = mapped_column(Text, default="")
    verdict: Mapped[str] = mapped_column(Text, default="")
    summary: Mapped[str] = mapped_column(Text, default="")
    power: Mapped[int] = mapped_column(Integer, default=0)
    digest: Mapped[str] = mapped_column(Text, default="")
    raw: Mapped[bytes | None] = mapped_column(LargeBinary)
    tx_hash: Mapped[str] = mapped_column(Text, default="")
    group: Mapped[str] = mapped_column("group_id", Text, default="")
    audit_seq: Mapped[int] = mapped_column(Integer)
    """The audit entry that put it into this state."""
    __table_args__ = (
        Index("requests_open", "final"),
        Index("requests_received", "received_at"),
        Index("requests_account", "account", "received_at"),
        Index("requests_origin", "origin", "received_at"),
    )


class ContactRow(Base):
    __tablename__ = "contacts"
    address: Mapped[Address] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    verified: Mapped[bool] = mapped_column(Boolean)
    since: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(Text, default="")
    signature: Mapped[bytes | None] = mapped_column(LargeBinary)
    """A device's signature over the entry, where the user had one made."""


class AccountRow(Base):
    __tablename__ = "accounts"
    address: Mapped[Address] = mapped_column(primary_key=True)
    path: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(Text, default="")
    vendor: Mapped[str] = mapped_column(Text, default="")
    model: Mapped[str] = mapped_column(Text, default="")
    device_key: Mapped[str] = mapped_column(Text, default="")
    simulated: Mapped[bool] = mapped_column(Boolean, default=False)
    added_at: Mapped[datetime]


class PermissionRow(Base):
    __tablename__ = "permissions"
    origin: Mapped[str] = mapped_column(Text, primary_key=True)
    allowed: Mapped[bool] = mapped_column(Boolean)
    account: Mapped[Address | None]
    chain_id: Mapped[int] = mapped_column(Number)
    granted_at: Mapped[datetime]
    last_used_at: Mapped[datetime | None]


class SettingRow(Base):
    __tablename__ = "settings"
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class NetworkRow(Base):
    __tablename__ = "networks"
    chain_id: Mapped[int] = mapped_column(Number, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    rpc_url: Mapped[str] = mapped_column(Text, default="")
    second_rpc_url: Mapped[str] = mapped_column(Text, default="")
    currency: Mapped[str] = mapped_column(Text, default="ETH")
    explorer_url: Mapped[str] = mapped_column(Text, default="")
    test: Mapped[bool] = mapped_column(Boolean, default=False)


class PolicyRow(Base):
    """Every version of the policy that was ever in force; the newest one is."""

    __tablename__ = "policies"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    version: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    since: Mapped[datetime]


class ChangeRow(Base):
    """A change to the policy or the address book: a request that follows one closely deserves a look."""

    __tablename__ = "changes"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    time: Mapped[datetime]
    what: Mapped[str] = mapped_column(Text)
    loosens: Mapped[bool] = mapped_column(Boolean)
    audit_seq: Mapped[int] = mapped_column(Integer, ForeignKey("audit.seq"))
    __table_args__ = (Index("changes_time", "time"),)


class EntryRow(Base):
    """One past transfer or call of an account (CONTRACT `history`)."""

    __tablename__ = "history"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    account: Mapped[Address]
    time: Mapped[datetime]
    chain_id: Mapped[int] = mapped_column(Number)
    hash: Mapped[str] = mapped_column(Text)
    sender: Mapped[Address]
    target: Mapped[Address | None]
    value_wei: Mapped[int] = mapped_column(Number)
    selector: Mapped[bytes | None] = mapped_column(LargeBinary)
    asset: Mapped[Asset] = mapped_column(AssetType)
    counterparty: Mapped[Address | None]
    amount: Mapped[int] = mapped_column(Number)
    direction: Mapped[str] = mapped_column(Text)
    origin: Mapped[str | None] = mapped_column(Text)
    signed_here: Mapped[bool | None] = mapped_column(Boolean)
    nonce: Mapped[int | None] = mapped_column(Number)
    balance: Mapped[int | None] = mapped_column(Number)
    """Base units of `asset` just before, where known."""
    own: Mapped[bool] = mapped_column(Boolean)
    """Sent by the account itself; others cannot forge these."""
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary)
    """What makes a second import of the same entry recognisable."""
    __table_args__ = (
        UniqueConstraint("account", "fingerprint", name="history_once"),
        Index("history_time", "account", "time", "id"),
        Index("history_own", "account", "own", "time", "id"),
        Index("history_asset", "account", "own", "asset", "time", "id"),
        Index("history_counterparty", "account", "counterparty", "time", "id"),
        Index("history_target", "account", "target", "time", "id"),
        Index("history_sender", "account", "sender", "time", "id"),
        Index("history_origin", "account", "origin", "time", "id"),
    )


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


class PayeeRow(Base):
    """What an account itself paid to one address, kept up to date with every entry."""

    __tablename__ = "payees"
    account: Mapped[Address] = mapped_column(primary_key=True)
    address: Mapped[Address] = mapped_column(primary_key=True)
    count: Mapped[int] = mapped_column(Integer)
    first: Mapped[datetime]
    last: Mapped[datetime]
    head: Mapped[str] = mapped_column(Text)
    """The first three hex digits, for look-alikes."""
    tail: Mapped[str] = mapped_column(Text)
    __table_args__ = (
        Index("payees_last", "account", "last"),
        Index("payees_head", "account", "head"),
        Index("payees_tail", "account", "tail"),
    )


class CountRow(Base):
    """How often an account used a selector or a chain, and how many entries it has."""

    __tablename__ = "counts"
    account: Mapped[Address] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    """`selector`, `chain` or `entries`."""
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    count: Mapped[int] = mapped_column(Integer)


class HabitRow(Base):
    """What the behaviour model keeps of an account (app/anomaly/profile.py): its summary, and one record a recipient."""

    __tablename__ = "habits"
    account: Mapped[Address] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    """Empty for the summary, else the recipient's 40 hex digits."""
    state: Mapped[bytes] = mapped_column(LargeBinary)


class OutflowRow(Base):
    """What an account itself sent of one asset within one hour, kept up to date with every entry."""

    __tablename__ = "outflow"
    account: Mapped[Address] = mapped_column(primary_key=True)
    hour: Mapped[int] = mapped_column(Integer, primary_key=True)
    """Whole hours since 1970 UTC."""
    asset: Mapped[Asset] = mapped_column(AssetType, primary_key=True)
    amount: Mapped[int] = mapped_column(Number)
    count: Mapped[int] = mapped_column(Integer)
