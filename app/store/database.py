"""Opening a profile's database: durability, one writer, and the steps that bring an older one up to date.

Plain SQLite by the standard library: a mapper between would cost every window thirty megabytes and half a second at start.
"""

from __future__ import annotations

# ruff: noqa: S608 - the table's name is this module's own
import os
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from sqlite3 import Connection
from typing import IO, Final

from app.store.schema import HEAD, STEPS

FILE: Final = "profile.sqlite"
_VERSION: Final = "alembic_version"
"""The table that holds the schema's number, under the name that the tool of the first releases gave it."""
_KEPT: Final = 4
"""Connections kept open for the next reader."""


class StoreError(Exception):
    """The profile cannot be opened or used. `next_step` is for the user."""

    def __init__(self, sentence: str, next_step: str) -> None:
        super().__init__(f"{sentence} {next_step}")
        self.sentence = sentence
        self.next_step = next_step


class ProfileInUse(StoreError):
    """Another running program holds this profile for writing."""


class WriterLock:
    """One writer a profile: a lock of the operating system, so that a killed program leaves none behind."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def acquire(self) -> None:
        """Raises ProfileInUse."""
        file = self._path.open("a+b")
        try:
            _lock(file)
        except OSError:
            file.close()
            raise ProfileInUse(
                f"Another Countersign has the profile {self._path.parent} open.",
                "Close it, or choose another profile with --profile.",
            ) from None
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()).encode())
        file.flush()
        self._file = file

    def release(self) -> None:
        if self._file is not None:
            self._file.close()  # closing drops the lock
            self._file = None


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class Database:
    """The connections to one profile's database: made as they are needed, kept for the next one. Thread-safe.

    Every commit is on the disk when it returns (WAL, synchronous FULL).
    """

    def __init__(self, folder: Path, *, readonly: bool = False) -> None:
        path = (folder / FILE).resolve()
        self._url = f"file:{path.as_posix()}?mode={'ro' if readonly else 'rwc'}"
        self._readonly = readonly
        self._idle: list[Connection] = []
        self._lock = threading.Lock()
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection on which everything read is of one moment. Readers never wait for the writer (WAL)."""
        with self._borrowed() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection whose changes are kept together at the end, or not at all when an exception leaves the block.

        It takes the lock at once instead of failing half-way.
        """
        with self._borrowed() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close what is not in use now; the rest closes when it is given back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    @contextmanager
    def _borrowed(self) -> Iterator[Connection]:
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = self._connect()
        try:
            yield connection
        finally:
            with self._lock:
                keep = not self._closed and len(self._idle) < _KEPT and not connection.in_transaction
                if keep:
                    self._idle.append(connection)
            if not keep:
                connection.close()

    def _connect(self) -> Connection:
        connection = sqlite3.connect(self._url, uri=True, check_same_thread=False, timeout=10, isolation_level=None)
        connection.row_factory = sqlite3.Row
        if not self._readonly:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("PRAGMA cache_size=-16000")
        return connection


def schema_version(folder: Path) -> str | None:
    """The migration the database is at; None when there is no database yet."""
    path = folder / FILE
    if not path.exists():
        return None
    with closing(sqlite3.connect(path)) as connection:
        try:
            row = connection.execute(f"SELECT version_num FROM {_VERSION}").fetchone()
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:
            raise StoreError(
                f"The profile's database {path} is damaged.", "Restore it from a backup or choose another profile."
            ) from None
    return None if row is None else str(row[0])


def migrate(folder: Path) -> None:
    """Bring the database to HEAD; an older one is copied beside itself first. Raises StoreError for a newer one."""
    at = schema_version(folder)
    if at == HEAD:
        return
    if at is not None:
        if at > HEAD:
            raise StoreError(
                f"The profile was last used by a newer Countersign (schema {at}).",
                "Install the newer program again; this one would not understand it.",
            )
        _copy(folder / FILE, folder / f"profile-before-{HEAD}.sqlite")
    with closing(sqlite3.connect(folder / FILE, timeout=10, isolation_level=None)) as connection:
        for number, statements in STEPS:
            if at is None or number > at:
                _step(connection, number, statements)


def _step(connection: Connection, number: str, statements: str) -> None:
    """One step and the number it leads to, together or not at all."""
    try:
        connection.executescript(
            f"BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS {_VERSION} (version_num TEXT NOT NULL PRIMARY KEY);\n{statements}\n"
            f"DELETE FROM {_VERSION}; INSERT INTO {_VERSION} VALUES ('{number}'); COMMIT;"
        )
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
