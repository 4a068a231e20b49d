"""Count the households of an area in a review: the census shared out, at the province's size of that year.

The province's households follow from each review that gives both a count and a rate of the poor; districts
share them as in the census of 2019.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from data.estimates.measures import POOR, POOR_MINORITY, EstimatedMeasure, Review
from data.model.areas import PROVINCE
from data.model.auxiliary import DistrictCensus
from data.model.figure_set import FigureSet
from data.model.figures import Group, Unit


@dataclass(frozen=True, slots=True)
class Households:
    """Households of the province by year, each district's part of them, and ethnic minorities' part."""

    province: Mapping[int, float]
    shares: Mapping[str, float]
    minority_share: float

    def count(self, area_code: str, period: int, group: Group) -> float:
        """Return an area's households; a district has the province's minority share, for want of its own."""
        years = sorted(self.province)
        size = float(np.interp(period, years, [self.province[year] for year in years]))
        share = self.minority_share if group is Group.ETHNIC_MINORITY else 1.0
        return size * self.shares[area_code] * share


def count_households(
    reviews: Sequence[Review], figures: FigureSet, census: Mapping[str, DistrictCensus]
) -> Households:
    """Return the households of the districts in the census and of the province."""
    total = sum(district.households for district in census.values())
    shares = {code: district.households / total for code, district in census.items()}
    everyone = _imply_households(reviews, figures, POOR) or {2019: float(total)}
    minority = _imply_households(reviews, figures, POOR_MINORITY)
    both = everyone.keys() & minority.keys()
    share = minority[max(both)] / everyone[max(both)] if both else 0.0
    return Households(everyone, shares | {PROVINCE: 1.0}, share)


def _imply_households(
    reviews: Sequence[Review], figures: FigureSet, measure: EstimatedMeasure
) -> dict[int, float]:
    """Return the province's households by year, from reviews in which its count and rate are published."""
    implied = {}
    for review in reviews:
        rate, count = (
            figures.primary(review.key(PROVINCE, measure, unit), published_only=True)
            for unit in (Unit.PERCENT, Unit.HOUSEHOLDS)
        )
        if rate is not None and count is not None and rate.value > 0:
            implied[review.period] = 100 * count.value / rate.value
    return implied
