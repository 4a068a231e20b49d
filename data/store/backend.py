"""Choose where a store is kept; every difference between a file and a server is here."""

from pathlib import Path
from typing import Protocol

from sqlalchemy import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError

from data.store.errors import StoreUnavailableError
from data.store.postgresql_server import PostgresqlServer
from data.store.sqlite_file import SqliteFile
from language.message import make_message

POSTGRESQL_NAMES = frozenset({"postgres", "postgresql", "postgresql+psycopg"})


class StoreBackend(Protocol):
    """A file or a server that holds a store, or may hold one later."""

    @property
    def name(self) -> str:
        """Return its name for messages, without a password."""

    @property
    def reader(self) -> Engine:
        """Return connections that can write and create nothing, each of which sees one state throughout."""

    @property
    def writer(self) -> Engine:
        """Return connections that write, and wait for each other."""

    @property
    def record(self) -> Path | None:
        """Return where the last seen progress of the store is kept; None where nobody can swap the store."""

    def exists(self) -> bool:
        """Return whether there may be anything to read."""

    def has_log(self) -> bool:
        """Return whether changes lie beside the store that are not yet part of it."""

    def prepare(self) -> None:
        """Prepare for the first write."""

    def lock_schema(self, connection: Connection) -> None:
        """Allow one connection at a time to change the schema."""

    def mark(self) -> object:
        """Return a value that differs after a change that a reader might have seen half of."""


def choose_backend(url: str) -> StoreBackend:
    """Return the backend for an address: sqlite:///… or postgresql://….

    Raises StoreUnavailableError for any other address.
    """
    address = _parsed(url)
    if address.drivername in POSTGRESQL_NAMES:
        return PostgresqlServer(address)
    if address.get_backend_name() == "sqlite" and address.database not in {None, "", ":memory:"}:
        return SqliteFile(address)
    raise StoreUnavailableError(
        f"“{address.render_as_string()}”",
        make_message("store_fault.wrong_address"),
    )


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError as error:
        # The address may hold a password, so it is not shown.
        raise StoreUnavailableError(
            make_message("store_fault.by_variable"), make_message("store_fault.unreadable_address")
        ) from error
