"""Who makes which file when: some at a time, the rest in line, what was made kept for whoever asks again."""

from concurrent.futures import Future
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
from reports.jobs.limits import (
    KEPT_BYTES,
    KEPT_FILES,
    REPORTS_AT_ONCE,
    WAITING_JOBS,
    WORKER_IDLE_SECONDS,
)
from reports.jobs.queue_entry import JobClaim, QueueEntry, sort_by_turn
from reports.jobs.worker_process import WorkerLimits, WorkerProcess


class ExportQueue:
    """A queue of jobs, safe to use from every session's thread."""

    def __init__(
        self,
        limits: WorkerLimits | None = None,
        idle_seconds: float = WORKER_IDLE_SECONDS.value,
        at_once: int = REPORTS_AT_ONCE.value,
    ) -> None:
        self._limits = limits or WorkerLimits()
        self._idle_seconds = idle_seconds
        self._at_once = at_once
        self._changed = Condition()
        self._entries: list[QueueEntry] = []
        self._workers: list[WorkerProcess] = []
        self._free = 0
        self._closed = False

    def put(self, job: ExportJob, claim: JobClaim | None = None) -> JobState:
        """Have a file made, unless it is made or waited for already, and return how far it is.

        One that failed is tried again. A refused one is not kept: FailedJob says why.
        """
        claim = claim or JobClaim()
        with self._changed:
            known = self._find(job)
            if known is None or isinstance(known.state, FailedJob):
                return self._take_in(job, claim)
            if not known.is_settled and claim not in known.claims:
                known.claims.append(claim)
            return known.state

    def state(self, job: ExportJob) -> JobState | None:
        """Return how far a job is; None where nobody has ordered it, or it was made too long ago."""
        with self._changed:
            known = self._find(job)
            if known and isinstance(known.state, WaitingJob):
                return WaitingJob(sort_by_turn(self._entries).index(known))
            return known.state if known else None

    def get_outcome(self, job: ExportJob) -> Future[JobState | None]:
        """Return what will come of a job: None where it won't be made. Who stops waiting cancels it."""
        outcome: Future[JobState | None] = Future()

        def pass_on(settled: Future[JobState | None]) -> None:
            if outcome.set_running_or_notify_cancel():
                outcome.set_result(settled.result())

        with self._changed:
            known = self._find(job)
        if known is None:
            outcome.set_result(None)
        else:
            known.outcome.add_done_callback(pass_on)
        return outcome

    def wait(self, job: ExportJob, seconds: float) -> JobState | None:
        """Wait until a job is settled, no longer than some seconds, and return how far it is."""
        outcome = self.get_outcome(job)
        try:
            return outcome.result(seconds)
        except TimeoutError:
            outcome.cancel()
            return self.state(job)

    def drop_abandoned(self) -> None:
        """Drop waiting jobs that nobody waits for any more."""
        with self._changed:
            for entry in [entry for entry in self._entries if entry.is_abandoned]:
                self._entries.remove(entry)
                entry.drop()

    def close(self) -> None:
        """Drop all jobs and end every process, also one that is making a file."""
        with self._changed:
            self._closed = True
            for entry in self._entries:
                if not entry.is_settled:
                    entry.drop()
            self._entries.clear()
            for worker in self._workers:
                worker.stop()
            self._changed.notify_all()

    def _find(self, job: ExportJob) -> QueueEntry | None:
        return next((entry for entry in self._entries if entry.job == job), None)

    def _take_in(self, job: ExportJob, claim: JobClaim) -> JobState:
        if self._count_waiting() >= WAITING_JOBS.value:
            self.drop_abandoned()
        if self._count_waiting() >= WAITING_JOBS.value:
            return FailedJob(FailureReason.FULL)
        if self._count_of(claim.visitor) >= claim.share:
            return FailedJob(FailureReason.SHARE)
        self._entries = [entry for entry in self._entries if entry.job != job]
        entry = QueueEntry(job, claim)
        self._entries.append(entry)
        self._start_worker_if_needed()
        self._changed.notify_all()
        return entry.state

    def _count_waiting(self) -> int:
        return sum(isinstance(entry.state, WaitingJob) for entry in self._entries)

    def _count_of(self, visitor: str) -> int:
        return sum(not entry.is_settled and entry.visitor == visitor for entry in self._entries)

    def _start_worker_if_needed(self) -> None:
        if self._count_waiting() > self._free and len(self._workers) < self._at_once:
            worker = WorkerProcess(self._limits)
            self._workers.append(worker)
            Thread(target=self._serve, args=(worker,), name="export", daemon=True).start()

    def _serve(self, worker: WorkerProcess) -> None:
        """Make one file after another with one process, until no job has come for a while."""
        try:
            while entry := self._take_next(worker):
                self._settle(entry, worker.make(entry.job, partial(self._note_progress, entry)))
        finally:
            worker.close()

    def _take_next(self, worker: WorkerProcess) -> QueueEntry | None:
        """Take the job whose turn it is; None where the process may end."""
        with self._changed:
            self._free += 1
            self._changed.wait_for(lambda: self._closed or self._find_turn(), self._idle_seconds)
            self._free -= 1
            entry = self._find_turn()
            if entry is None:
                self._workers.remove(worker)
                return None
            entry.state = RunningJob()
            return entry

    def _find_turn(self) -> QueueEntry | None:
        """Find the job whose turn it is, past those that nobody waits for any more."""
        self.drop_abandoned()
        return next(iter(sort_by_turn(self._entries)), None)

    def _note_progress(self, entry: QueueEntry, news: RunningJob) -> None:
        with self._changed:
            entry.state = news

    def _settle(self, entry: QueueEntry, made: FinishedJob | FailedJob) -> None:
        with self._changed:
            if not entry.outcome.done():
                entry.settle(made)
            self._entries = _keep_latest(self._entries)


def _keep_latest(entries: list[QueueEntry]) -> list[QueueEntry]:
    """Keep what was made last, as many files and bytes as may be kept; never drop one that is awaited."""
    room, number = KEPT_BYTES.value, KEPT_FILES.value
    kept: list[QueueEntry] = []
    for entry in reversed(entries):
        size = len(entry.state.content) if isinstance(entry.state, FinishedJob) else 0
        if not entry.is_settled or not kept or (number > 0 and size <= room):
            kept.append(entry)
            room, number = room - size, number - 1
    return kept[::-1]
