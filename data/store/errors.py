"""What can keep figures from being published, withdrawn or read, worded for the person who publishes."""

from data.errors import PovertyMapError
from data.store.model import Batch
from language.dates import moment


class StoreError(PovertyMapError):
    """Root of the errors of the store."""


class StoreUnavailableError(StoreError):
    """The store can't be reached, is busy, or can't be read."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"Chưa dùng được kho số liệu {where}: {reason}")


class NewerStoreError(StoreError):
    """A newer version of the program has changed the store's tables."""

    def __init__(self, revision: str) -> None:
        super().__init__(
            f"Kho số liệu có cấu trúc mới hơn phần mềm này (bản {revision}). Hãy cập nhật phần mềm."
        )


class UnpublishableBatchError(StoreError):
    """A batch that says nothing, says two things of one key, or holds a text that can't be kept."""


class FileAlreadyPublishedError(StoreError):
    """The same file has been published before and was not withdrawn; `batch` is the earlier one."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        super().__init__(
            f"Tệp này đã được công bố trong lô {batch.batch_id} (tệp “{batch.file}”, "
            f"người công bố: {batch.by}, lúc {moment(batch.at)}). "
            f"Muốn công bố lại thì thu hồi lô {batch.batch_id} trước."
        )


class UnknownBatchError(StoreError):
    """No batch has this number."""

    def __init__(self, batch_id: int) -> None:
        super().__init__(f"Không có lô {batch_id}. Xem các lô bằng lệnh: python -m data list")


class AlreadyWithdrawnError(StoreError):
    """The batch was taken back before; `batch` says by whom, when and why."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        told = batch.withdrawn
        by = f" (người thu hồi: {told.by}, lúc {moment(told.at)}, lý do: {told.why})" if told else ""
        super().__init__(f"Lô {batch.batch_id} đã được thu hồi từ trước{by}.")
