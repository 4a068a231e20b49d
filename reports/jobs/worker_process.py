"""The server's side of a worker: started with the first job, ended when late, replaced when worn."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from resource import getpagesize

from reports.jobs.export_job import ExportJob, FailedJob, FailureReason, FinishedJob, RunningJob
from reports.jobs.limits import (
    JOB_PROCESSOR_SECONDS,
    JOB_SECONDS,
    WORKER_ADDRESS_BYTES,
    WORKER_BYTES,
    WORKER_FILES,
    WORKER_KEPT_BYTES,
)
from reports.jobs.pickling import WorkerAnswer, decode_from_pipe, encode_for_pipe

ROOT = Path(__file__).resolve().parents[2]
SECONDS_BETWEEN_LOOKS = 0.25
"""How often the server looks at the memory of a process that makes a file."""


@dataclass(frozen=True, slots=True)
class WorkerLimits:
    """What one export may take: processor seconds, seconds by the clock, bytes of addresses and of memory.

    The clock alone would be unjust: a worker stands behind the pages, and all districts on paper, 9 processor
    seconds, take 95 s beside two processes that never rest. It is there for work that waits for ever.
    Most addresses are reserved by libraries and never used, so the memory that is held has its own bound.
    A process that still holds more than `kept` when its file is made, or has made `files`, is replaced: Typst
    keeps some 225 MB of every such file, and its library has no way to let them go.
    """

    processor_seconds: float = JOB_PROCESSOR_SECONDS.value
    seconds: float = JOB_SECONDS.value
    memory: int = WORKER_ADDRESS_BYTES.value
    resident: int = WORKER_BYTES.value
    kept: int = WORKER_KEPT_BYTES.value
    files: int = WORKER_FILES.value


class _TooLargeError(Exception):
    """The worker holds more memory than it may."""


class WorkerProcess:
    """Makes one file after another in a process of its own."""

    def __init__(self, limits: WorkerLimits) -> None:
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection | None = None
        self._files = 0

    def make(self, job: ExportJob, tell: Callable[[RunningJob], None]) -> FinishedJob | FailedJob:
        """Make a file; `tell` hears how far it is.

        A worker that failed or is worn is replaced for the next job. So is one that could not be started,
        where the machine has no process or memory left to give.
        """
        try:
            pipe = self._open()
            pipe.send_bytes(encode_for_pipe(job))
            made = self._await(pipe, tell)
        except _TooLargeError:
            made = FailedJob(FailureReason.MEMORY)
        except (EOFError, OSError):
            return FailedJob(self._find_end_reason())
        self._files += 1
        if isinstance(made, FailedJob) or self._is_worn():
            self.close()
        return made

    def stop(self) -> None:
        """End the process from another thread; the file that it is making fails."""
        if process := self._process:
            process.kill()

    def close(self) -> None:
        """End the process, if there is one, by its number."""
        if self._pipe:
            self._pipe.close()
        if self._process:
            self._process.kill()
            self._process.wait()
        self._process = self._pipe = None
        self._files = 0

    def _find_end_reason(self) -> FailureReason:
        """Put the process away and find why it gave no answer: its timer ended it, or something else did."""
        process = self._process
        self.close()
        late = process is not None and process.returncode == -signal.SIGPROF
        return FailureReason.TIME if late else FailureReason.CRASH

    def _is_worn(self) -> bool:
        return self._files >= self._limits.files or self._read_resident_bytes() > self._limits.kept

    def _read_resident_bytes(self) -> int:
        """Read how much memory the process holds; 0 where it has ended or the system has no /proc."""
        if self._process is None:
            return 0
        try:
            numbers = Path(f"/proc/{self._process.pid}/statm").read_text("ascii").split()
        except OSError:
            return 0
        return int(numbers[1]) * getpagesize()

    def _open(self) -> Connection:
        if self._pipe is None:
            self._pipe, theirs = Pipe()
            with theirs:
                self._process = _start_worker(theirs.fileno(), self._limits)
        return self._pipe

    def _await(self, pipe: Connection, tell: Callable[[RunningJob], None]) -> FinishedJob | FailedJob:
        """Wait for the file, no longer than the clock allows.

        Raises EOFError where the process has ended, _TooLargeError where it holds too much memory.
        """
        deadline = time.monotonic() + self._limits.seconds
        while (left := deadline - time.monotonic()) > 0:
            if self._read_resident_bytes() > self._limits.resident:
                raise _TooLargeError
            if not pipe.poll(min(left, SECONDS_BETWEEN_LOOKS)):
                continue
            answer: WorkerAnswer = decode_from_pipe(pipe.recv_bytes())
            if not isinstance(answer, RunningJob):
                return answer
            tell(answer)
        return FailedJob(FailureReason.TIME)


def _start_worker(handle: int, limits: WorkerLimits) -> subprocess.Popen[bytes]:
    words = [str(handle), str(limits.memory), str(limits.processor_seconds)]
    command = [sys.executable, "-m", "reports.jobs.worker", *words]
    return subprocess.Popen(  # noqa: S603 (the project's own module)
        command, cwd=ROOT, pass_fds=[handle], stdin=subprocess.DEVNULL
    )
