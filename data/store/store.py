"""Keep published batches: append-only, one writer at a time, readers never wait."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from data.model.figures import Figure
from data.store import queries, transactions
from data.store.backend import StoreBackend, choose_backend
from data.store.batches import Batch, NewBatch, Withdrawal
from data.store.errors import StoreUnavailableError, UnknownBatchError
from data.store.schema_migration import has_schema, is_up_to_date, migrate_schema
from language.dates import get_current_moment
from language.message import Message, make_message

READ_ATTEMPTS = 5
"""How often a reader begins anew because the file changed under it; each attempt takes milliseconds."""

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class StoreState:
    """The content of the store at one moment: its version and the figures not withdrawn."""

    version: int
    figures: tuple[Figure, ...]


EMPTY = StoreState(0, ())


class Store:
    """The store in one place.

    Every method raises StoreUnavailableError if the place can't be used, and NewerStoreError if a newer
    program has changed its tables.
    """

    def __init__(self, place: StoreBackend) -> None:
        self._place = place

    @property
    def name(self) -> str:
        """Return where it is kept, for messages."""
        return self._place.name

    def publish(self, new: NewBatch) -> Batch:
        """Publish a batch, wholly or not at all.

        Raises UnpublishableBatchError, and FileAlreadyPublishedError for a file that is in use already.
        """
        transactions.check_publishable(new)
        with self._writing() as connection:
            batch_id = transactions.store_batch(connection, new, get_current_moment())
            return transactions.get_existing_batch(connection, batch_id)

    def withdraw(self, batch_id: int, by: str, why: str) -> Batch:
        """Withdraw a batch, so that the figures it replaced show again.

        Raises UnknownBatchError or AlreadyWithdrawnError.
        """
        transactions.check_storable_texts(by, why)
        if not self._exists():
            raise UnknownBatchError(batch_id)
        with self._writing() as connection:
            transactions.record_withdrawal(connection, batch_id, Withdrawal(by, get_current_moment(), why))
            return transactions.get_existing_batch(connection, batch_id)

    def batches(self) -> tuple[Batch, ...]:
        """Return every batch, the oldest first, withdrawn ones included."""
        return self._read(queries.list_batches, ())

    def version(self) -> int:
        """Return a number that rises with each publication and withdrawal; 0 if there was none."""
        return self._read(queries.read_version, 0)

    def figures(self) -> tuple[Figure, ...]:
        """Return, for each key, the figure of the newest batch that was not withdrawn."""
        return self._read(queries.load_active_figures, ())

    def state(self) -> StoreState:
        """Return version and figures of one and the same moment."""
        return self._read(_read_state, EMPTY)

    def _read(self, ask: Callable[[Connection], Found], nothing: Found) -> Found:
        """Read within one state of the store; return `nothing` if there is no store yet."""
        for _ in range(READ_ATTEMPTS):
            if not self._exists():
                return nothing
            with self._reported():
                before = self._place.mark()
                try:
                    found = self._asked(ask, nothing)
                except DBAPIError:
                    if self._place.mark() == before:
                        raise
                else:
                    if self._place.mark() == before:
                        return found
        raise StoreUnavailableError(self._place.name, make_message("store_fault.busy"))

    def _asked(self, ask: Callable[[Connection], Found], nothing: Found) -> Found:
        with self._place.reader.begin() as connection:
            return ask(connection) if has_schema(connection) else nothing

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Open a transaction on a store whose tables are up to date."""
        with self._reported():
            self._place.prepare()
            with self._place.writer.begin() as connection:
                if not is_up_to_date(connection):
                    self._place.lock_schema(connection)
                    migrate_schema(connection)
                yield connection

    def _exists(self) -> bool:
        with self._reported():
            return self._place.exists()

    @contextmanager
    def _reported(self) -> Iterator[None]:
        """Raise StoreUnavailableError with the reason and the database's own words."""
        try:
            yield
        except DBAPIError as error:
            raise StoreUnavailableError(self._place.name, _explain_error(error.orig)) from error
        except OSError as error:
            raise StoreUnavailableError(self._place.name, _explain_error(error)) from error


def open_store(url: str) -> Store:
    """Open the store at an address without touching it; raises StoreUnavailableError for an unusable one."""
    return Store(choose_backend(url))


def _read_state(connection: Connection) -> StoreState:
    return StoreState(queries.read_version(connection), queries.load_active_figures(connection))


def _explain_error(error: BaseException | None) -> Message:
    told = str(error).strip().splitlines()
    return make_message("store_fault.unopened", reason=told[0] if told else type(error).__name__)
