"""Keep published batches: append-only, one writer at a time, readers never wait."""

from dataclasses import dataclass

from sqlalchemy import Connection

from data.model.assigned_targets import AssignedTarget
from data.model.figures import Figure
from data.store import queries, transactions
from data.store.access import NO_PROGRESS, StoreAccess
from data.store.backend import StoreBackend, choose_backend
from data.store.batches import Batch, NewBatch, Withdrawal
from data.store.errors import UnknownBatchError
from data.store.progress import StoreProgress
from language.dates import get_current_moment


@dataclass(frozen=True, slots=True)
class StoreState:
    """The content of the store at one moment: version, what was not withdrawn, and which store it is."""

    version: int
    figures: tuple[Figure, ...]
    identity: str
    targets: tuple[AssignedTarget, ...] = ()


EMPTY = StoreState(0, (), "")


class Store:
    """The store in one place.

    Every method raises StoreUnavailableError if the place can't be used, ChangedStoreError if something else
    lies there than was last written, and NewerStoreError if a newer program has changed its tables.
    """

    def __init__(self, place: StoreBackend) -> None:
        self._place = place
        self._access = StoreAccess(place)

    @property
    def name(self) -> str:
        """Return where it is kept, for messages."""
        return self._place.name

    def publish(self, new: NewBatch) -> Batch:
        """Publish a batch, wholly or not at all.

        Raises UnpublishableBatchError, and FileAlreadyPublishedError for a file that is in use already.
        """
        transactions.check_publishable(new)
        with self._access.write() as connection:
            batch_id = transactions.store_batch(connection, new, get_current_moment())
            return transactions.get_existing_batch(connection, batch_id)

    def withdraw(self, batch_id: int, by: str, why: str) -> Batch:
        """Withdraw a batch, so that the figures it replaced show again.

        Raises UnknownBatchError or AlreadyWithdrawnError.
        """
        transactions.check_storable_texts(by, why)
        if self.progress() == NO_PROGRESS:
            raise UnknownBatchError(batch_id)
        with self._access.write() as connection:
            transactions.record_withdrawal(connection, batch_id, Withdrawal(by, get_current_moment(), why))
            return transactions.get_existing_batch(connection, batch_id)

    def adopt(self, by: str, why: str) -> StoreProgress:
        """Accept what lies in the store's place now, or that nothing does, and give it a new identity.

        Raises ChangedStoreError for a database of another program, and where a log lies beside the file.
        """
        transactions.check_storable_texts(by, why)
        with self._access.write(adopting=True) as connection:
            transactions.record_adoption(connection, by, get_current_moment(), why)
            return queries.read_progress(connection)

    def progress(self) -> StoreProgress:
        """Return which store it is and how far it has come; NO_PROGRESS if there is none."""
        return self._access.read(queries.read_progress, NO_PROGRESS)

    def batches(self) -> tuple[Batch, ...]:
        """Return every batch, the oldest first, withdrawn ones included."""
        return self._access.read(queries.list_batches, ())

    def version(self) -> int:
        """Return a number that rises with each publication and withdrawal; 0 if there was none."""
        return self._access.read(queries.read_version, 0)

    def figures(self) -> tuple[Figure, ...]:
        """Return, for each key, the figure of the newest batch that was not withdrawn."""
        return self._access.read(queries.load_active_figures, ())

    def targets(self) -> tuple[AssignedTarget, ...]:
        """Return, for each district, standard and goal year, the target of the newest batch that stands."""
        return self._access.read(queries.load_active_targets, ())

    def state(self) -> StoreState:
        """Return version, figures and targets of one and the same moment."""
        return self._access.read(_read_state, EMPTY)


def open_store(url: str) -> Store:
    """Open the store at an address without touching it; raises StoreUnavailableError for an unusable one."""
    return Store(choose_backend(url))


def _read_state(connection: Connection) -> StoreState:
    progress = queries.read_progress(connection)
    return StoreState(
        version=progress.version,
        figures=queries.load_active_figures(connection),
        identity=progress.identity,
        targets=queries.load_active_targets(connection),
    )
