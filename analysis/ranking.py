"""Rank the districts by their rates."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.conflicts import list_conflicting_figures
from analysis.finding import Interval, find_common_status
from analysis.question import Question
from analysis.rank_range import compute_rank_intervals
from data.model.areas import Area
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Status, Unit


@dataclass(frozen=True, slots=True)
class RankedDistrict:
    """A district's figure, the figures that contradict it, and its rank (1 is poorest; ties share).

    Where an estimate is among the ranked figures, `rank_range` has the ranks that it may have.
    """

    area: Area
    figure: Figure | None
    conflicting_figures: tuple[Figure, ...]
    rank: int | None
    rank_range: Interval | None = None

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return the figure and those that contradict it; empty if there is none."""
        return (self.figure, *self.conflicting_figures) if self.figure else ()

    @property
    def status(self) -> Status:
        """Return the figure's status, conflicting where another contradicts it, or missing."""
        return find_common_status(self.figures)


def rank_districts(
    question: Question, figures: FigureSet, districts: Sequence[Area], unit: Unit = Unit.PERCENT
) -> tuple[RankedDistrict, ...]:
    """Rank the districts, the highest first; those without a figure come last in the order given."""
    candidates = {
        area.code: figures.candidates(question.key(area.code, unit), published_only=question.published_only)
        for area in districts
    }
    values = sorted(found[0].value for found in candidates.values() if found)
    places = [_rank_district(area, candidates[area.code], values) for area in districts]
    return tuple(sorted(_add_ranges(places), key=_order))


def _rank_district(area: Area, found: Sequence[Figure], values: Sequence[float]) -> RankedDistrict:
    """Rank a district among all values; `values` are sorted upward."""
    if not found:
        return RankedDistrict(area, None, (), None)
    first = found[0]
    return RankedDistrict(
        area, first, list_conflicting_figures(found), 1 + len(values) - bisect_right(values, first.value)
    )


def _add_ranges(places: Sequence[RankedDistrict]) -> list[RankedDistrict]:
    ranked = [place.figure for place in places if place.figure]
    ranges = iter(compute_rank_intervals(ranked, ranked))
    return [replace(place, rank_range=next(ranges)) if place.figure else place for place in places]


def _order(place: RankedDistrict) -> tuple[bool, float]:
    return place.figure is None, -place.figure.value if place.figure else 0.0
