"""What a panel of the trend brings out beside its lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.model import Figure
from insight.programme import Band, Standing


@dataclass(frozen=True, slots=True)
class Emphasis:
    """The chosen district by code, the programme's path if it is this standard's, the bridge's end."""

    selected: str | None = None
    path: Sequence[Band] = ()
    standings: Sequence[Standing] = ()
    bridge: Figure | None = None
