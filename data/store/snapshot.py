"""What pages show of the store at one moment."""

from dataclasses import dataclass
from datetime import datetime

from data.model.figure_set import FigureSet


@dataclass(frozen=True, slots=True)
class StoreSnapshot:
    """What pages show: figures, the store's version, and since when the store is out of reach, if so."""

    figures: FigureSet
    version: int
    reached: datetime | None
    out_of_reach_since: datetime | None = None
