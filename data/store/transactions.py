"""Change the store within one transaction: it raises the version first, which makes others wait."""

from collections import Counter
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection, func, insert, select, update

from data.store.batches import Batch, NewBatch, Withdrawal
from data.store.errors import (
    AlreadyWithdrawnError,
    FileAlreadyPublishedError,
    UnknownBatchError,
    UnpublishableBatchError,
)
from data.store.queries import find_active_batch, find_batch, find_last_batch_id
from data.store.rows import build_batch_row, build_figure_rows, build_target_rows
from data.store.tables import ADOPTIONS, BATCHES, FIGURES, LEDGER, TARGETS, WITHDRAWALS
from language.message import make_message


def store_batch(connection: Connection, new: NewBatch, at: datetime) -> int:
    """Store a batch and return its number; raises FileAlreadyPublishedError if its file is in use already."""
    _raise_version(connection)
    earlier = find_active_batch(connection, new.digest)
    if earlier:
        raise FileAlreadyPublishedError(earlier)
    batch_id = find_last_batch_id(connection) + 1
    connection.execute(insert(BATCHES), build_batch_row(batch_id, new, at))
    if new.figures:
        connection.execute(insert(FIGURES), build_figure_rows(batch_id, new.figures))
    if new.targets:
        connection.execute(insert(TARGETS), build_target_rows(batch_id, new.targets))
    return batch_id


def record_withdrawal(connection: Connection, batch_id: int, withdrawal: Withdrawal) -> None:
    """Record a withdrawal; raises UnknownBatchError or AlreadyWithdrawnError."""
    _raise_version(connection)
    found = get_existing_batch(connection, batch_id)
    if found.withdrawn:
        raise AlreadyWithdrawnError(found)
    told = {"batch_id": batch_id, "by": withdrawal.by, "at": withdrawal.at, "why": withdrawal.why}
    connection.execute(insert(WITHDRAWALS), told)


def record_adoption(connection: Connection, by: str, at: datetime, why: str) -> None:
    """Record who accepts the store as it is, and give it a new identity."""
    replaced = connection.execute(select(LEDGER.c.identity)).scalar_one()
    connection.execute(update(LEDGER).values(identity=uuid4().hex))
    last = connection.execute(select(func.coalesce(func.max(ADOPTIONS.c.adoption_id), 0))).scalar_one()
    told = {"adoption_id": last + 1, "replaced": replaced, "by": by, "at": at, "why": why}
    connection.execute(insert(ADOPTIONS), told)


def get_existing_batch(connection: Connection, batch_id: int) -> Batch:
    """Return a batch; raises UnknownBatchError if there is none of this number."""
    found = find_batch(connection, batch_id)
    if found is None:
        raise UnknownBatchError(batch_id)
    return found


def check_publishable(new: NewBatch) -> None:
    """Check that a batch can be kept; raises UnpublishableBatchError with the reason if not."""
    if not new.figures and not new.targets:
        raise UnpublishableBatchError(make_message("store_fault.nothing"))
    repeated = [key for key, count in Counter(figure.key for figure in new.figures).items() if count > 1]
    if repeated:
        key = repeated[0]
        code, area, period = key.indicator.value, key.area_code, key.period
        raise UnpublishableBatchError(
            make_message("store_fault.repeated", keys=len(repeated), indicator=code, area=area, period=period)
        )
    _check_targets(new)
    notes = (note for figure in new.figures for note in (figure.note_vi, figure.note_en, figure.as_of))
    source = (new.source.publisher, new.source.document_number, new.source.date, new.source.url)
    check_storable_texts(new.file, new.by, new.why, *source, *notes)


def _check_targets(new: NewBatch) -> None:
    counted = Counter(target.key for target in new.targets)
    repeated = [key for key, count in counted.items() if count > 1]
    if repeated:
        key = repeated[0]
        raise UnpublishableBatchError(
            make_message("store_fault.repeated_target", area=key.area_code, period=key.goal_period)
        )


def check_storable_texts(*texts: str) -> None:
    """Check that a database can keep each text; raises UnpublishableBatchError otherwise."""
    for text in texts:
        if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
            shown = text.encode("utf-8", "replace").replace(b"\0", b"?").decode()
            raise UnpublishableBatchError(make_message("store_fault.unkeepable", text=shown))


def _raise_version(connection: Connection) -> None:
    connection.execute(update(LEDGER).values(version=LEDGER.c.version + 1))
