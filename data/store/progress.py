"""Remember beside a store which one it is and how far it had come, so that a change by hand is noticed."""

import os
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from pydantic import TypeAdapter, ValidationError

from data.store.errors import ChangedStoreError
from language.message import Message, make_message


@dataclass(frozen=True, slots=True)
class StoreProgress:
    """Which store it is, how many changes it has seen, and the highest number of a batch."""

    identity: str
    version: int
    last_batch: int


_RECORD = TypeAdapter(StoreProgress)


def load_record(record: Path | None, store_name: str) -> StoreProgress | None:
    """Load what was last seen of a store; None if nothing was recorded.

    Raises ChangedStoreError for a record that can't be understood, and OSError for one that can't be read.
    """
    if record is None:
        return None
    try:
        return _RECORD.validate_json(record.read_bytes())
    except FileNotFoundError:
        return None
    except ValidationError as error:
        reason = make_message("store_fault.record_unreadable", record=record.name)
        raise ChangedStoreError(store_name, reason) from error


def save_record(record: Path, progress: StoreProgress) -> None:
    """Save what is seen of a store now, whole or not at all; raises OSError."""
    fresh = record.with_name(f".{record.name}-{uuid4().hex}")
    try:
        with fresh.open("xb") as file:
            file.write(_RECORD.dump_json(progress))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(record)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


def check_progress(found: StoreProgress | None, last: StoreProgress | None, store_name: str) -> None:
    """Check that a store goes on from what was last seen of it; raises ChangedStoreError otherwise.

    `found` is None where there is no store.
    """
    if last is None:
        return
    if found is None:
        raise ChangedStoreError(store_name, make_message("store_fault.gone", batch=last.last_batch))
    if found.identity != last.identity:
        raise ChangedStoreError(store_name, make_message("store_fault.another", batch=last.last_batch))
    if found.version < last.version or found.last_batch < last.last_batch:
        raise ChangedStoreError(store_name, _say_older(found, last))


def _say_older(found: StoreProgress, last: StoreProgress) -> Message:
    """Say how far a store stands behind what was last seen of it."""
    return make_message(
        "store_fault.older",
        batch=found.last_batch,
        version=found.version,
        last_batch=last.last_batch,
        last_version=last.version,
    )
