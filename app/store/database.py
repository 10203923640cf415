"""Opening a profile's database: durability, one writer, and migrations run from the package itself."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import IO, Any, Final

from sqlalchemy import Engine, QueuePool, create_engine, event

FILE: Final = "profile.sqlite"
HEAD: Final = "0002"
"""The newest migration; a test says when it is stale."""


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


def connect(folder: Path, *, readonly: bool = False) -> Engine:
    """An engine on the profile's database. Every commit is on the disk when it returns (WAL, synchronous FULL).

    Transactions that write are begun on `engine.execution_options(write=True)`.
    """
    path = (folder / FILE).resolve()
    url = f"file:{path.as_posix()}?mode={'ro' if readonly else 'rwc'}"

    def creator() -> sqlite3.Connection:
        return sqlite3.connect(url, uri=True, check_same_thread=False, timeout=10, isolation_level=None)

    engine = create_engine("sqlite://", creator=creator, poolclass=QueuePool, pool_size=8, max_overflow=8)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        if not readonly:
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA trusted_schema=OFF")
        cursor.execute("PRAGMA cache_size=-16000")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Any) -> None:
        # Writers take the lock at once instead of failing half-way; readers never wait for them (WAL).
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("write") else "BEGIN")

    return engine


def schema_version(folder: Path) -> str | None:
    """The migration the database is at; None when there is no database yet."""
    path = folder / FILE
    if not path.exists():
        return None
    with closing(sqlite3.connect(path)) as connection:  # one left open would keep the write-ahead log alive
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:
            raise StoreError(
                f"The profile's database {path} is damaged.", "Restore it from a backup or choose another profile."
            ) from None
    return None if row is None else str(row[0])


def migrate(folder: Path, engine: Engine) -> None:
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
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    with engine.execution_options(write=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
