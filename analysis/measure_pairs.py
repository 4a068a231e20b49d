"""Pair two measures of every district in one review, for a scatter or a pair of bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.finding import find_weakest_status
from analysis.measure import Measure
from data.model.areas import Area
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Status, Unit
from data.model.standards import Standard


@dataclass(frozen=True, slots=True)
class PairedReview:
    """One yearly review by one standard; two standards never share an axis."""

    standard: Standard
    period: int
    published_only: bool = False


@dataclass(frozen=True, slots=True)
class MeasurePair:
    """A district's two measures and the households behind the first; None if there is no figure."""

    area: Area
    across: Figure | None
    upward: Figure | None
    households: Figure | None

    @property
    def status(self) -> Status:
        """Return the weaker status of the two; missing if either is."""
        if self.across is None or self.upward is None:
            return Status.MISSING
        return find_weakest_status((self.across.status, self.upward.status))


def build_measure_pairs(
    review: PairedReview, across: Measure, upward: Measure, figures: FigureSet, districts: Sequence[Area]
) -> tuple[MeasurePair, ...]:
    """Return two measures of every district, highest in the first measure first, those without it last."""
    households = Measure(across.indicator, across.group, Unit.HOUSEHOLDS)

    def of(measure: Measure, area: Area) -> Figure | None:
        key = measure.key(area.code, review.standard, review.period)
        return figures.primary(key, published_only=review.published_only)

    found = [
        MeasurePair(area, of(across, area), of(upward, area), of(households, area)) for area in districts
    ]
    return tuple(sorted(found, key=_order))


def _order(pair: MeasurePair) -> tuple[bool, float]:
    return pair.across is None, -pair.across.value if pair.across else 0.0
