"""A job in the queue: who waits for it, how far it is, and whose turn comes before it."""

from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass

from reports.jobs.export_job import (
    ExportJob,
    FailedJob,
    FinishedJob,
    JobState,
    RunningJob,
    WaitingJob,
)


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True, eq=False)
class JobClaim:
    """Somebody who waits for a file: whose share it counts to, how large that is, whether they still wait."""

    visitor: str = ""
    share: int = 1_000
    is_wanted: Callable[[], bool] = _always


class QueueEntry:
    """A job, its claims, and how far it is; `outcome` is set once, when nothing more will come of it."""

    def __init__(self, job: ExportJob, claim: JobClaim) -> None:
        self.job = job
        self.claims = [claim]
        self.state: JobState = WaitingJob(0)
        self.outcome: Future[JobState | None] = Future()

    @property
    def is_settled(self) -> bool:
        """Return whether nothing more will come of it."""
        return isinstance(self.state, FinishedJob | FailedJob)

    @property
    def visitor(self) -> str:
        """Return the visitor to whose share it counts: the first one who still waits for it."""
        return next((claim.visitor for claim in self.claims if claim.is_wanted()), "")

    @property
    def is_abandoned(self) -> bool:
        """Return whether it waits for its turn, and nobody waits for it any more."""
        return isinstance(self.state, WaitingJob) and not any(claim.is_wanted() for claim in self.claims)

    def settle(self, state: FinishedJob | FailedJob) -> None:
        """Keep what came of it, and nothing of those who waited."""
        self.state = state
        self.claims.clear()
        self.outcome.set_result(state)

    def drop(self) -> None:
        """Let whoever still holds it know that it won't be made."""
        self.outcome.set_result(None)


def sort_by_turn(entries: Iterable[QueueEntry]) -> list[QueueEntry]:
    """Return the waiting entries in the order of their turns: everybody's first file before anybody's second.

    A file that is being made counts as its visitor's first.
    """
    known = list(entries)
    taken = Counter(entry.visitor for entry in known if isinstance(entry.state, RunningJob))

    def find_round(entry: QueueEntry) -> int:
        taken[entry.visitor] += 1
        return taken[entry.visitor]

    return sorted((entry for entry in known if isinstance(entry.state, WaitingJob)), key=find_round)
