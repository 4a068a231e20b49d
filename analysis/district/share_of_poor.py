"""Compare a district's share of the province's poor with its share of the people."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from analysis.district.population_share import PopulationShare, compute_population_share
from analysis.finding import Finding, FindingRule, compute_interval, read_draws
from analysis.question import Question
from analysis.rank_range import compute_rank_interval
from data.model.areas import PROVINCE, Area
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Unit
from data.published.catalogue import Catalogue

ALIKE = (0.9, 1.1)
"""A share of the poor within a tenth of the share of the people counts as alike."""


class ShareComparison(StrEnum):
    """How a district's share of the poor compares with its share of the people; not all estimates tell."""

    MORE = "more"
    ALIKE = "alike"
    LESS = "less"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class ShareOfPoor:
    """What percent of the province's households of a question live in a district, beside its inhabitants.

    `own` is the district's share; `joint` is that of all districts the census counted together with it, None
    where it was counted alone. `population` is None for groups that our census figures don't count.
    `counted` holds the districts' counts, the highest first; `rank` is the district's among them.
    """

    own: Finding | None
    joint: Finding | None
    population: PopulationShare | None
    counted: tuple[Figure, ...]
    rank: Finding | None

    @property
    def share(self) -> Finding | None:
        """Return the share of exactly those districts whose inhabitants are known."""
        return self.joint if self.population and self.population.joint else self.own

    @property
    def most(self) -> Figure | None:
        """Return the highest count among the districts; None if fewer than two have one."""
        return self.counted[0] if len(self.counted) > 1 else None

    @property
    def fewest(self) -> Figure | None:
        """Return the lowest count among the districts; None if fewer than two have one."""
        return self.counted[-1] if len(self.counted) > 1 else None

    @property
    def comparison(self) -> ShareComparison | None:
        """Return whether the district has a larger share of the poor than of the people.

        Of an estimate nothing is concluded unless both ends of its interval say the same.
        """
        if self.share is None or self.population is None:
            return None
        interval = self.share.interval
        values = (interval.lower, interval.upper) if interval else (self.share.value,)
        found = {_compare_shares(value / self.population.percent) for value in values}
        return found.pop() if len(found) == 1 else ShareComparison.UNDECIDED


def _compare_shares(ratio: float) -> ShareComparison:
    least, most = ALIKE
    if ratio < least:
        return ShareComparison.LESS
    return ShareComparison.MORE if ratio > most else ShareComparison.ALIKE


def compute_share_of_poor(
    district: str, question: Question, catalogue: Catalogue, figures: FigureSet
) -> ShareOfPoor:
    """Return a district's share of the question's households, beside its share of the inhabitants."""
    whole = question.group is Group.ALL
    population = compute_population_share(catalogue.population, district, question.period) if whole else None
    together = population.area_codes if population and population.joint else ()
    counted = _counted(catalogue.districts, question, figures)
    return ShareOfPoor(
        own=_share((district,), question, figures),
        joint=_share(together, question, figures) if together else None,
        population=population,
        counted=counted,
        rank=_rank(district, counted),
    )


def _share(codes: Sequence[str], question: Question, figures: FigureSet) -> Finding | None:
    """Divide the households of some districts by the province's; None if a figure is missing."""
    parts = [_households(code, question, figures) for code in codes]
    province = _households(PROVINCE, question, figures)
    known = [part for part in parts if part]
    if province is None or province.value == 0 or len(known) < len(parts):
        return None
    value = 100 * sum(part.value for part in known) / province.value
    draws = 100 * sum(read_draws(part) for part in known) / np.maximum(read_draws(province), 1)
    interval = compute_interval((*known, province), draws)
    return Finding(round(value, 2), FindingRule.SHARE, (*known, province), interval)


def _counted(districts: Sequence[Area], question: Question, figures: FigureSet) -> tuple[Figure, ...]:
    found = (_households(area.code, question, figures) for area in districts)
    return tuple(sorted((figure for figure in found if figure), key=lambda figure: -figure.value))


def _rank(district: str, counted: Sequence[Figure]) -> Finding | None:
    own = next((figure for figure in counted if figure.key.area_code == district), None)
    if own is None:
        return None
    rank = 1 + sum(figure.value > own.value for figure in counted)
    return Finding(rank, FindingRule.RANK_BY_COUNT, tuple(counted), compute_rank_interval(own, counted))


def _households(code: str, question: Question, figures: FigureSet) -> Figure | None:
    return figures.primary(question.key(code, Unit.HOUSEHOLDS), published_only=question.published_only)
