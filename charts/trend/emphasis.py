"""Choose what a panel of the trend shows and highlights beside its lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.targets.programme_path import PathBand, PathStanding
from data.model.assigned_targets import AssignedTarget
from data.model.figures import Figure


@dataclass(frozen=True, slots=True)
class TrendEmphasis:
    """The chosen district's code, the path if it is this standard's, the figure of an overlap.

    `targets` are those assigned by this standard, of which those of the priority districts and the chosen one
    are drawn. `others` shows the districts that are neither.
    """

    selected: str | None = None
    path: Sequence[PathBand] = ()
    standings: Sequence[PathStanding] = ()
    overlap: Figure | None = None
    targets: tuple[AssignedTarget, ...] = ()
    others: bool = False
