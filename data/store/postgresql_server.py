"""Keep a store on a PostgreSQL server: short waits for readers, longer ones for writers."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event

CONNECT_SECONDS = 3
READ_SECONDS = 3
WRITE_SECONDS = 30
"""How long a writer waits for another; a batch of any size is written in less."""

SCHEMA_LOCK = 369
"""Number of the advisory lock under which the schema is changed."""

_CONNECT: dict[str, Any] = {
    "connect_timeout": CONNECT_SECONDS,
    "application_name": "poverty-map",
    # A machine that was switched off answers nothing at all; without these a reader would wait for minutes.
    "keepalives_idle": 2,
    "keepalives_interval": 1,
    "keepalives_count": 3,
    "tcp_user_timeout": 1000 * READ_SECONDS,
}


@dataclass(frozen=True)
class PostgresqlServer:
    """A database of a PostgreSQL server, reached through psycopg."""

    address: URL

    @property
    def name(self) -> str:
        """Return the server and the database."""
        port = f":{self.address.port}" if self.address.port else ""
        return f"PostgreSQL {self.address.host or ''}{port}/{self.address.database or ''}"

    @cached_property
    def reader(self) -> Engine:
        """Return connections that see one state throughout and give up soon."""
        engine = self._engine().execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        _limit(engine, "statement_timeout", READ_SECONDS)
        return engine

    @cached_property
    def writer(self) -> Engine:
        """Return connections that write and wait for another writer."""
        engine = self._engine()
        _limit(engine, "lock_timeout", WRITE_SECONDS)
        return engine

    @property
    def record(self) -> None:
        """Return None: nothing of the server lies in the installation's folder."""

    def exists(self) -> bool:
        """Return True: only a query to the server can tell."""
        return True

    def has_log(self) -> bool:
        """Return False: the server keeps its log to itself."""
        return False

    def prepare(self) -> None:
        """Do nothing: either the database exists or the server reports that it doesn't."""

    def lock_schema(self, connection: Connection) -> None:
        """Take a lock that ends with the transaction: there may be no table yet that could be locked."""
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({SCHEMA_LOCK})")

    def mark(self) -> None:
        """Return None: the server never shows half of a change."""

    def _engine(self) -> Engine:
        address = self.address.set(drivername="postgresql+psycopg")
        return create_engine(address, poolclass=NullPool, connect_args=_CONNECT)


def _limit(engine: Engine, setting: str, seconds: int) -> None:
    @event.listens_for(engine, "begin")
    def _set(connection: Connection) -> None:
        connection.exec_driver_sql(f"SET LOCAL {setting} = '{seconds}s'")
