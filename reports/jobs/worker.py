"""The process that makes files: less important than the pages, with bounded memory, one job at a time.

Started as `python -m reports.jobs.worker` with the number of its end of a pipe, its bytes of memory, and the
processor seconds that a job may take.
"""

import logging
import os
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

from reports.jobs.export_job import ExportJob, FailedJob, FailureReason, FinishedJob, RunningJob
from reports.jobs.pickling import WorkerAnswer, decode_from_pipe, encode_for_pipe
from reports.jobs.progress import listen_to_progress

LESS_IMPORTANT = 10
"""How far behind the pages the process stands where both want the processor."""

FIRST_TO_GO = "500"
"""Where the machine runs out of memory, the system ends this process rather than the server (0)."""

OUT_OF_MEMORY_SCORE = Path("/proc/self/oom_score_adj")

_log = logging.getLogger(__name__)


def run_worker(handle: str, memory: str, processor_seconds: str) -> None:
    """Make each job until the server closes its end of the pipe."""
    os.nice(LESS_IMPORTANT)
    if os.access(OUT_OF_MEMORY_SCORE, os.W_OK):
        OUT_OF_MEMORY_SCORE.write_text(FIRST_TO_GO, "ascii")
    resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    with Connection(int(handle)) as server:
        while job := _receive_job(server):
            with _limit_processor_time(float(processor_seconds)):
                answer = _make_file(job, server)
            server.send_bytes(encode_for_pipe(answer))


@contextmanager
def _limit_processor_time(processor_seconds: float) -> Iterator[None]:
    """Have the system end this process by SIGPROF where it works longer, in whatever library it may be."""
    signal.setitimer(signal.ITIMER_PROF, processor_seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _receive_job(server: Connection) -> ExportJob | None:
    try:
        job: ExportJob = decode_from_pipe(server.recv_bytes())
    except EOFError:
        return None
    return job


def _make_file(job: ExportJob, server: Connection) -> WorkerAnswer:
    """Make a file, telling how far it is; whatever goes wrong is an answer too."""

    def tell(done: int, total: int) -> None:
        server.send_bytes(encode_for_pipe(RunningJob(done, total)))

    try:
        with listen_to_progress(tell):
            return FinishedJob(job.make())
    except MemoryError:
        _log.exception("An export needed too much memory.")
        return FailedJob(FailureReason.MEMORY)
    except Exception:  # noqa: BLE001 - the process must outlive any fault of a file, and the reader be told
        _log.exception("An export failed.")
        return FailedJob(FailureReason.FAULT)


if __name__ == "__main__":
    run_worker(*sys.argv[1:])
