"""Define what the store keeps: batches of figures or targets, and who published or withdrew them and why."""

from dataclasses import dataclass
from datetime import datetime

from data.model.assigned_targets import AssignedTarget
from data.model.figures import Figure
from data.model.sources import Source
from data.model.standards import Standard


@dataclass(frozen=True, slots=True)
class NewBatch:
    """Figures or targets of one file, about to be published; their source is the batch's own."""

    file: str
    digest: str
    source: Source
    figures: tuple[Figure, ...]
    by: str
    why: str = ""
    targets: tuple[AssignedTarget, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Who withdrew a batch, when (UTC) and why."""

    by: str
    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Batch:
    """A published batch without its figures: its file, who published it, when (UTC), and its reviews.

    One that assigns targets has none of these; its `goals` are the goal years, each by its standard.
    """

    batch_id: int
    file: str
    digest: str
    source: Source
    by: str
    at: datetime
    why: str
    reviews: tuple[tuple[Standard, int], ...]
    figure_count: int
    withdrawn: Withdrawal | None = None
    goals: tuple[tuple[Standard, int], ...] = ()
    target_count: int = 0
