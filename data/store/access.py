"""Read and write a store in transactions that refuse whatever was put in its place by hand."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from data.store.backend import StoreBackend
from data.store.errors import ChangedStoreError, StoreUnavailableError
from data.store.progress import StoreProgress, check_progress, load_record, save_record
from data.store.queries import has_other_tables, read_progress
from data.store.schema_migration import has_schema, is_up_to_date, migrate_schema
from language.message import Message, make_message

LOGGER = logging.getLogger("poverty_map")

READ_ATTEMPTS = 5
"""How often a reader begins anew because the file changed under it; each attempt takes milliseconds."""

NO_PROGRESS = StoreProgress("", 0, 0)
"""What a place without a store shows."""

Found = TypeVar("Found")


class StoreAccess:
    """The way to the store in one place.

    `adopting` passes over what was last seen of it; a database of another program is refused all the same.
    """

    def __init__(self, place: StoreBackend) -> None:
        self._place = place

    def read(self, ask: Callable[[Connection], Found], nothing: Found, *, adopting: bool = False) -> Found:
        """Read within one state of the store; return `nothing` if there is no store yet."""
        for _ in range(READ_ATTEMPTS):
            with self._reported():
                # First the record, then the store: what is published between the two is no change by hand.
                last = None if adopting else load_record(self._place.record, self._place.name)
                if not self._place.exists():
                    check_progress(None, last, self._place.name)
                    return nothing
                before = self._place.mark()
                try:
                    found = self._ask(ask, nothing, last)
                except (DBAPIError, ChangedStoreError):
                    if self._place.mark() == before:
                        raise
                else:
                    if self._place.mark() == before:
                        return found
        raise StoreUnavailableError(self._place.name, make_message("store_fault.busy"))

    @contextmanager
    def write(self, *, adopting: bool = False) -> Iterator[Connection]:
        """Open a transaction on a store whose tables are up to date, and record how far it comes."""
        self._check_before_writing(adopting=adopting)
        with self._reported():
            self._place.prepare()
            with self._place.writer.begin() as connection:
                if not is_up_to_date(connection):
                    self._place.lock_schema(connection)
                    migrate_schema(connection)
                yield connection
                progress = read_progress(connection)
            self._record(progress, adopting=adopting)

    def _ask(self, ask: Callable[[Connection], Found], nothing: Found, last: StoreProgress | None) -> Found:
        with self._place.reader.begin() as connection:
            if has_schema(connection):
                check_progress(read_progress(connection), last, self._place.name)
                return ask(connection)
            if self._place.record is not None and has_other_tables(connection):
                raise ChangedStoreError(self._place.name, make_message("store_fault.foreign"))
            check_progress(None, last, self._place.name)
            return nothing

    def _check_before_writing(self, *, adopting: bool) -> None:
        """Check as a reader does: a connection that writes would put the log beside a file into it."""
        with self._reported():
            if adopting and self._place.has_log():
                raise ChangedStoreError(self._place.name, make_message("store_fault.log_beside"))
        self.read(read_progress, NO_PROGRESS, adopting=adopting)

    def _record(self, progress: StoreProgress, *, adopting: bool) -> None:
        """Record what was written; a publication stands even where its record can't be written."""
        if self._place.record is None:
            return
        try:
            save_record(self._place.record, progress)
        except OSError as error:
            if adopting:
                raise
            LOGGER.warning("Written, but not recorded beside the store: %s", error)

    @contextmanager
    def _reported(self) -> Iterator[None]:
        """Raise StoreUnavailableError with the reason and the database's own words."""
        try:
            yield
        except DBAPIError as error:
            raise StoreUnavailableError(self._place.name, _explain_error(error.orig)) from error
        except OSError as error:
            raise StoreUnavailableError(self._place.name, _explain_error(error)) from error


def _explain_error(error: BaseException | None) -> Message:
    told = str(error).strip().splitlines()
    return make_message("store_fault.unopened", reason=told[0] if told else type(error).__name__)
