"""What pages show of the store at one moment."""

from dataclasses import dataclass
from datetime import datetime

from data.model.assigned_targets import AssignedTarget
from data.model.figure_set import FigureSet


@dataclass(frozen=True, slots=True)
class StoreSnapshot:
    """What pages show: figures, assigned targets, the store's version, and since when it is out of reach.

    `changed_by_hand` is why: another store or an older one lies in its place, or none.
    """

    figures: FigureSet
    version: int
    reached: datetime | None
    out_of_reach_since: datetime | None = None
    identity: str = ""
    changed_by_hand: bool = False
    targets: tuple[AssignedTarget, ...] = ()
