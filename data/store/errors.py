"""Define the errors of publishing, withdrawing and reading, worded for the person who publishes."""

from data.errors import PovertyMapError
from data.store.batches import Batch
from language.dates import format_moment
from language.message import Text, make_message


class StoreError(PovertyMapError):
    """Root of the errors of the store."""


class StoreUnavailableError(StoreError):
    """The store can't be reached, is busy, or can't be read."""

    def __init__(self, where: Text, reason: Text) -> None:
        super().__init__(make_message("store_fault.unavailable", where=where, reason=reason))


class ChangedStoreError(StoreUnavailableError):
    """The store is not the one that was last written here, or is an older state of it."""


class NewerStoreError(StoreError):
    """A newer version of the program has changed the store's tables."""

    def __init__(self, revision: str) -> None:
        super().__init__(make_message("store_fault.newer", revision=revision))


class UnpublishableBatchError(StoreError):
    """A batch with no figure, two figures of one key, or a text that can't be kept."""


class FileAlreadyPublishedError(StoreError):
    """The same file has been published before and was not withdrawn; `batch` is the earlier one."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        at = format_moment(batch.at)
        super().__init__(
            make_message("store_fault.published", batch=batch.batch_id, file=batch.file, by=batch.by, at=at)
        )


class UnknownBatchError(StoreError):
    """No batch has this number."""

    def __init__(self, batch_id: int) -> None:
        super().__init__(make_message("store_fault.unknown", batch=batch_id))


class AlreadyWithdrawnError(StoreError):
    """The batch was withdrawn before; `batch` holds by whom, when and why."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        told = batch.withdrawn
        by = (
            make_message("store_fault.by", by=told.by, at=format_moment(told.at), why=told.why)
            if told
            else ""
        )
        super().__init__(make_message("store_fault.withdrawn", batch=batch.batch_id, by=by))
