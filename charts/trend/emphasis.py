"""Choose what a panel of the trend highlights beside its lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.targets.programme_path import PathBand, PathStanding
from data.model.figures import Figure


@dataclass(frozen=True, slots=True)
class TrendEmphasis:
    """The chosen district's code, the path if it is this standard's, the figure of an overlap."""

    selected: str | None = None
    path: Sequence[PathBand] = ()
    standings: Sequence[PathStanding] = ()
    overlap: Figure | None = None
