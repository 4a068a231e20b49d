"""The server's side of a worker: started with the first order, ended when late, replaced after a crash."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

from reports.jobs.export_job import ExportJob, FailedJob, FailureReason, FinishedJob, RunningJob
from reports.jobs.pickling import WorkerAnswer, decode_from_pipe, encode_for_pipe

ROOT = Path(__file__).resolve().parents[2]
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class WorkerLimits:
    """What one export may take: processor seconds, seconds by the clock, and bytes of address space.

    The clock alone would be unjust: a worker stands behind the pages, and all districts on paper, 9 processor
    seconds, take 95 s beside two processes that never rest. It is there for work that waits for ever.
    Most of the space is reserved by libraries and never used: all districts on paper reserve 2.0 GB and
    hold 0.6 GB.
    """

    processor_seconds: float = 120.0
    seconds: float = 900.0
    memory: int = 4096 * MEGABYTE


class WorkerProcess:
    """Makes one file after another in a process of its own."""

    def __init__(self, bounds: WorkerLimits) -> None:
        self._bounds = bounds
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection | None = None

    def make(self, order: ExportJob, tell: Callable[[RunningJob], None]) -> FinishedJob | FailedJob:
        """Make a file; `tell` hears how far it is. A worker that failed is replaced for the next order.

        So is one that could not be started, where the machine has no process or memory left to give.
        """
        try:
            pipe = self._open()
            pipe.send_bytes(encode_for_pipe(order))
            made = self._await(pipe, tell)
        except (EOFError, OSError):
            return FailedJob(self._why_ended())
        if isinstance(made, FailedJob):
            self.close()
        return made

    def stop(self) -> None:
        """End the process from another thread; the file that it is making fails."""
        if process := self._process:
            process.kill()

    def _why_ended(self) -> FailureReason:
        """Put the process away and say why it gave no answer: its timer ended it, or something else did."""
        process = self._process
        self.close()
        late = process is not None and process.returncode == -signal.SIGPROF
        return FailureReason.TIME if late else FailureReason.CRASH

    def close(self) -> None:
        """End the process, if there is one, by its number."""
        if self._pipe:
            self._pipe.close()
        if self._process:
            self._process.kill()
            self._process.wait()
        self._process = self._pipe = None

    def _open(self) -> Connection:
        if self._pipe is None:
            self._pipe, theirs = Pipe()
            with theirs:
                self._process = _start_worker(theirs.fileno(), self._bounds)
        return self._pipe

    def _await(self, pipe: Connection, tell: Callable[[RunningJob], None]) -> FinishedJob | FailedJob:
        """Wait for the file, no longer than the clock allows; raises EOFError where the process has ended."""
        deadline = time.monotonic() + self._bounds.seconds
        while pipe.poll(max(0.0, deadline - time.monotonic())):
            answer: WorkerAnswer = decode_from_pipe(pipe.recv_bytes())
            if not isinstance(answer, RunningJob):
                return answer
            tell(answer)
        return FailedJob(FailureReason.TIME)


def _start_worker(handle: int, bounds: WorkerLimits) -> subprocess.Popen[bytes]:
    words = [str(handle), str(bounds.memory), str(bounds.processor_seconds)]
    command = [sys.executable, "-m", "reports.jobs.worker", *words]
    return subprocess.Popen(  # noqa: S603 (the project's own module)
        command, cwd=ROOT, pass_fds=[handle], stdin=subprocess.DEVNULL
    )
