"""Keep a store in a SQLite file: one writer at a time beside any number of readers (WAL)."""

import sqlite3
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event

READ_SECONDS = 3
WRITE_SECONDS = 30
"""How long a writer waits for another; a batch of any size is written in less."""


@dataclass(frozen=True)
class SqliteFile:
    """A SQLite file, which may not exist yet."""

    address: URL

    @property
    def path(self) -> Path:
        """Return where the file is or will be."""
        return Path(self.address.database or "")

    @property
    def name(self) -> str:
        """Return the file's path."""
        return str(self.path)

    @cached_property
    def reader(self) -> Engine:
        """Return connections that see one state throughout; they create nothing beside the file."""
        engine = create_engine("sqlite://", creator=self._opened_to_read, poolclass=NullPool)
        _begin_by(engine, "BEGIN")
        return engine

    @cached_property
    def writer(self) -> Engine:
        """Return connections that write; each transaction locks out other writers from its first moment."""
        engine = create_engine(
            "sqlite://",
            creator=lambda: sqlite3.connect(self.path, timeout=WRITE_SECONDS, isolation_level=None),
            poolclass=NullPool,
        )
        event.listen(engine, "connect", _prepare_to_write)
        _begin_by(engine, "BEGIN IMMEDIATE")
        return engine

    @property
    def record(self) -> Path:
        """Return the file beside the store that holds its last seen progress."""
        return self.path.with_name(f"{self.path.name}.last-seen.json")

    def exists(self) -> bool:
        """Return whether there is a file."""
        return self.path.exists()

    def has_log(self) -> bool:
        """Return whether there are changes beside the file; a full disk leaves an empty log."""
        try:
            return self.path.with_name(f"{self.path.name}-wal").stat().st_size > 0
        except FileNotFoundError:
            return False

    def prepare(self) -> None:
        """Create the folder."""
        self.path.parent.mkdir(parents=True, exist_ok=True)

    def lock_schema(self, connection: Connection) -> None:
        """Do nothing: a writer is alone from its first moment."""

    def mark(self) -> object:
        """Return a value for the file's state; SQLite itself protects a reader while there is a log."""
        if self.has_log():
            return None
        stat = self.path.stat()
        return stat.st_ino, stat.st_size, stat.st_mtime_ns

    def _opened_to_read(self) -> sqlite3.Connection:
        # Without a log nobody is writing, and SQLite would make one for a mere reader; where the folder is
        # read-only it would give up. Opened as unchangeable the file is read as it is; `mark` watches it.
        how = "mode=ro" if self.has_log() else "mode=ro&immutable=1"
        address = f"file:{quote(str(self.path.absolute()))}?{how}"
        return sqlite3.connect(address, uri=True, timeout=READ_SECONDS, isolation_level=None)


def _begin_by(engine: Engine, statement: str) -> None:
    """Begin transactions with our own statement: Python's driver begins late, and not at all before DDL."""

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)


def _prepare_to_write(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401 (SQLAlchemy's)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")
