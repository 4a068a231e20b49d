"""Decide whether a district's poverty falls faster than the province's, in the categories of Fingertips.

The rule: take the first and the last review of one standard for which both the district and the province have
a firm published rate; their average yearly changes in points are alike within 0.2 points a year.
Bounds, uncertain dates and figures that sources disagree on are no firm ground for such a word, and
estimated figures never are.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from analysis.finding import Finding, compute_yearly_change
from analysis.question import Question
from data.model.areas import PROVINCE, Area
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Status
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue

ALIKE_POINTS = 0.2
"""Points a year by which two averages may differ and still be called alike: two decimals are published,
and a tenth is what one disputed source moves the province's own average."""

FIRM = frozenset({Status.OFFICIAL, Status.IMPORTED, Status.REPORTED, Status.DERIVED})


class Pace(StrEnum):
    """How fast a district's rate falls beside the province's."""

    FASTER = "faster"
    ALIKE = "alike"
    SLOWER = "slower"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PaceComparison:
    """A district's average yearly change beside the province's over the same years, in points.

    Both are None where the pace is unknown; `published` is every published rate of the district there is.
    """

    area: Area
    pace: Pace
    own: Finding | None
    province: Finding | None
    published: tuple[Figure, ...]


def compare_district_paces(
    question: Question, catalogue: Catalogue, figures: FigureSet
) -> tuple[PaceComparison, ...]:
    """Compare the pace of every district by the question's standard and measure, over all its years."""
    definition = catalogue.standards[question.standard]
    province = _published(question, PROVINCE, definition, figures)
    return tuple(
        replace(
            compare_pace(area, _published(question, area.code, definition, figures), province),
            published=_all_published(question, area.code, definition, figures),
        )
        for area in catalogue.districts
    )


def compare_pace(area: Area, own: Mapping[int, Figure], province: Mapping[int, Figure]) -> PaceComparison:
    """Compare one district's published rates with the province's; each by year, all of one standard."""
    published = tuple(own.values())
    shared = [period for period in own if _firm(own.get(period)) and _firm(province.get(period))]
    if not shared or shared[0] == shared[-1]:
        return PaceComparison(area, Pace.UNKNOWN, None, None, published)
    first, last = shared[0], shared[-1]
    change = compute_yearly_change(own[last], own[first])
    benchmark = compute_yearly_change(province[last], province[first])
    return PaceComparison(area, _pace(change.value - benchmark.value), change, benchmark, published)


def _published(
    question: Question, area_code: str, definition: StandardDefinition, figures: FigureSet
) -> dict[int, Figure]:
    found = {
        period: figures.primary(question.at(period).key(area_code), published_only=True)
        for period in definition.reviews
    }
    return {period: figure for period, figure in found.items() if figure}


def _all_published(
    question: Question, area_code: str, definition: StandardDefinition, figures: FigureSet
) -> tuple[Figure, ...]:
    """Return every published rate, conflicting ones included."""
    keys = (question.at(period).key(area_code) for period in definition.reviews)
    return tuple(figure for key in keys for figure in figures.candidates(key, published_only=True))


def _firm(figure: Figure | None) -> bool:
    return figure is not None and figure.status in FIRM


def _pace(difference: float) -> Pace:
    if abs(round(difference, 2)) <= ALIKE_POINTS:
        return Pace.ALIKE
    return Pace.FASTER if difference < 0 else Pace.SLOWER
