"""Who makes which file when: some at a time, the rest in line, what was made kept for whoever asks again."""

from collections import deque
from functools import partial
from threading import Condition, Thread

from reports.jobs.export_job import (
    ExportJob,
    FailedJob,
    FailureReason,
    FinishedJob,
    JobState,
    RunningJob,
    WaitingJob,
)
from reports.jobs.worker_process import MEGABYTE, WorkerLimits, WorkerProcess

AT_ONCE = 2
MOST_WAITING = 20
MOST_KEPT = 24
KEPT_BYTES = 96 * MEGABYTE
IDLE_SECONDS = 300.0
"""How long a process waits for another order before it ends and its memory is free."""


class _QueueEntry:
    """An order and how far it has come."""

    def __init__(self, order: ExportJob, state: JobState) -> None:
        self.order = order
        self.state = state

    @property
    def settled(self) -> bool:
        """Whether nothing more will come of it."""
        return isinstance(self.state, FinishedJob | FailedJob)


class ExportQueue:
    """A queue of orders, safe to use from every session's thread."""

    def __init__(
        self, bounds: WorkerLimits | None = None, idle_seconds: float = IDLE_SECONDS, at_once: int = AT_ONCE
    ) -> None:
        self._bounds = bounds or WorkerLimits()
        self._idle_seconds = idle_seconds
        self._at_once = at_once
        self._changed = Condition()
        self._waiting: deque[_QueueEntry] = deque()
        self._jobs: list[_QueueEntry] = []
        self._workshops: list[WorkerProcess] = []
        self._free = 0
        self._closed = False

    def put(self, order: ExportJob) -> None:
        """Have a file made, unless it is made or waited for already; one that failed is tried again."""
        with self._changed:
            known = self._job(order)
            if known and not isinstance(known.state, FailedJob):
                return
            self._jobs = [job for job in self._jobs if job is not known]
            self._take_in(order)

    def state(self, order: ExportJob) -> JobState | None:
        """Say how far an order is; None where nobody has ordered it, or it was made too long ago."""
        with self._changed:
            job = self._job(order)
            if job and isinstance(job.state, WaitingJob):
                return WaitingJob(self._waiting.index(job))
            return job.state if job else None

    def wait(self, order: ExportJob, seconds: float) -> JobState | None:
        """Wait until an order is settled, no longer than some seconds, and say how far it is."""
        with self._changed:
            self._changed.wait_for(lambda: (job := self._job(order)) is None or job.settled, seconds)
        return self.state(order)

    def close(self) -> None:
        """Let waiting orders go and end every process, also one that is making a file."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._jobs.clear()
            for workshop in self._workshops:
                workshop.stop()
            self._changed.notify_all()

    def _job(self, order: ExportJob) -> _QueueEntry | None:
        return next((job for job in self._jobs if job.order == order), None)

    def _take_in(self, order: ExportJob) -> None:
        if len(self._waiting) >= MOST_WAITING:
            self._jobs.append(_QueueEntry(order, FailedJob(FailureReason.FULL)))
            return
        job = _QueueEntry(order, WaitingJob(0))
        self._jobs.append(job)
        self._waiting.append(job)
        if len(self._waiting) > self._free and len(self._workshops) < self._at_once:
            workshop = WorkerProcess(self._bounds)
            self._workshops.append(workshop)
            Thread(target=self._serve, args=(workshop,), name="export", daemon=True).start()
        self._changed.notify_all()

    def _serve(self, workshop: WorkerProcess) -> None:
        """Make one order after another with one process, until none has come for a while."""
        try:
            while job := self._next(workshop):
                self._settle(job, workshop.make(job.order, partial(self._tell, job)))
        finally:
            workshop.close()

    def _next(self, workshop: WorkerProcess) -> _QueueEntry | None:
        """Take the next order; None where the process may end."""
        with self._changed:
            self._free += 1
            self._changed.wait_for(lambda: self._waiting or self._closed, self._idle_seconds)
            self._free -= 1
            if not self._waiting:
                self._workshops.remove(workshop)
                return None
            job = self._waiting.popleft()
            job.state = RunningJob()
            return job

    def _tell(self, job: _QueueEntry, news: RunningJob) -> None:
        with self._changed:
            job.state = news

    def _settle(self, job: _QueueEntry, made: FinishedJob | FailedJob) -> None:
        with self._changed:
            job.state = made
            self._drop_oldest()
            self._changed.notify_all()

    def _drop_oldest(self) -> None:
        """Keep what was made last, as many files and bytes as may be kept; never drop one that is awaited."""
        room, number = KEPT_BYTES, MOST_KEPT
        kept: list[_QueueEntry] = []
        for job in reversed(self._jobs):
            size = len(job.state.content) if isinstance(job.state, FinishedJob) else 0
            if not job.settled or not kept or (number > 0 and size <= room):
                kept.append(job)
                room, number = room - size, number - 1
        self._jobs = kept[::-1]
