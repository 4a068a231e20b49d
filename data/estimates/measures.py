"""Define what the model estimates: four measures in every review, of the districts and the province."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.model.figures import Group, Indicator, Key, Unit
from data.model.standards import Standard, StandardDefinition


@dataclass(frozen=True, slots=True)
class EstimatedMeasure:
    """What is counted, and among whom."""

    indicator: Indicator
    group: Group


POOR = EstimatedMeasure(Indicator.POOR, Group.ALL)
NEAR_POOR = EstimatedMeasure(Indicator.NEAR_POOR, Group.ALL)
POOR_MINORITY = EstimatedMeasure(Indicator.POOR, Group.ETHNIC_MINORITY)
NEAR_POOR_MINORITY = EstimatedMeasure(Indicator.NEAR_POOR, Group.ETHNIC_MINORITY)

MEASURES = (POOR, NEAR_POOR, POOR_MINORITY, NEAR_POOR_MINORITY)
"""The order of measures in every array; a sum of two is computed from their draws."""

GROUPS = (Group.ALL, Group.ETHNIC_MINORITY)


@dataclass(frozen=True, slots=True)
class Review:
    """A year's review by a standard."""

    standard: Standard
    period: int

    def key(self, area_code: str, measure: EstimatedMeasure, unit: Unit = Unit.PERCENT) -> Key:
        """Return the key of an area's figure in this review."""
        return Key(area_code, self.period, self.standard, measure.indicator, measure.group, unit)


def list_reviews(standards: Iterable[StandardDefinition]) -> tuple[Review, ...]:
    """Return every review, standard by standard."""
    return tuple(Review(standard.code, period) for standard in standards for period in standard.reviews)


def get_sum_measure(group: Group) -> EstimatedMeasure:
    """Return the measure that counts the poor and the near-poor of a group together."""
    return EstimatedMeasure(Indicator.POOR_OR_NEAR_POOR, group)


def get_parts(measure: EstimatedMeasure) -> tuple[int, ...]:
    """Return the places in MEASURES that add up to a measure."""
    if measure.indicator is Indicator.POOR_OR_NEAR_POOR:
        return tuple(index for index, part in enumerate(MEASURES) if part.group is measure.group)
    return (MEASURES.index(measure),)
