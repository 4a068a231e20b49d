"""The queues in which files behind links are made beside the pages, and the waiting for one of them."""

import asyncio
from enum import StrEnum
from functools import cache

from data.errors import PovertyMapError
from reports.jobs.export_job import ExportJob, FailedJob, FailureReason, FinishedJob, JobState
from reports.jobs.export_queue import ExportQueue
from reports.jobs.limits import (
    ADDRESS_FILES,
    DRAWINGS_AT_ONCE,
    LINK_SECONDS,
    TABLE_WORKER_BYTES,
    TABLES_AT_ONCE,
)
from reports.jobs.queue_entry import JobClaim
from reports.jobs.worker_process import WorkerLimits


class FileQueue(StrEnum):
    """Which queue makes a file: none waits behind those that take longer.

    Neither is the queue of reports and slides, behind which a map would wait for minutes.
    """

    DRAWINGS = "drawings"
    TABLES = "tables"


class NotMadeError(PovertyMapError):
    """A file that could not be made, or not in time."""

    def __init__(self, trouble: FailureReason) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@cache
def get_file_queue(queue: FileQueue) -> ExportQueue:
    """Return a queue: one file at a time, in a process that pages don't wait for."""
    if queue is FileQueue.DRAWINGS:
        return ExportQueue(at_once=DRAWINGS_AT_ONCE.value)
    return ExportQueue(WorkerLimits(resident=TABLE_WORKER_BYTES.value), at_once=TABLES_AT_ONCE.value)


async def wait_for_file(
    job: ExportJob, queue: ExportQueue, *, visitor: str = "", longest_wait: float = LINK_SECONDS.value
) -> bytes:
    """Wait for a file, in line with those of other visitors; whoever gives up waiting leaves the line.

    Raises NotMadeError where there is none after `longest_wait` seconds, or no place in the line.
    """
    waits = True
    claim = JobClaim(visitor, ADDRESS_FILES.value, lambda: waits)
    state: JobState | None = queue.put(job, claim)
    try:
        if not isinstance(state, FailedJob):
            async with asyncio.timeout(longest_wait):
                state = await asyncio.wrap_future(queue.get_outcome(job))
    except TimeoutError as error:
        raise NotMadeError(FailureReason.TIME) from error
    finally:
        waits = False
        queue.drop_abandoned()
    return _read_content(state)


def _read_content(state: JobState | None) -> bytes:
    match state:
        case FinishedJob(content):
            return content
        case FailedJob(trouble):
            raise NotMadeError(trouble)
    raise NotMadeError(FailureReason.CRASH)
