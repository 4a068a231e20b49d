"""Collect what is known of each district in the year that targets start from."""

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.question import Question
from data.estimates.households import Households, count_households
from data.estimates.measures import list_reviews
from data.model.areas import PROVINCE, Area
from data.model.auxiliary import AuxiliaryData
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Unit
from data.published.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class DistrictBase:
    """A district's rate and poor households in the base year, published or estimated, and all households."""

    area: Area
    rate: Figure
    poor: Figure
    households: int


@dataclass(frozen=True, slots=True)
class TargetBase:
    """The base year: the province's rate, the districts that have a rate, and those that have none."""

    question: Question
    province: Figure
    districts: tuple[DistrictBase, ...]
    unknown: tuple[Area, ...]

    @property
    def households(self) -> int:
        """Return the households of all districts."""
        return sum(district.households for district in self.districts)

    @property
    def poor(self) -> int:
        """Return the poor households of all districts."""
        return sum(round(district.poor.value) for district in self.districts)


def build_target_base(
    question: Question, catalogue: Catalogue, figures: FigureSet, auxiliary: AuxiliaryData
) -> TargetBase | None:
    """Return what targets start from; None where the province has no rate in the year.

    A district's households are those of the model: the census of 2019 at the province's size of the year.
    """
    province = _find(question, PROVINCE, Unit.PERCENT, figures)
    if province is None:
        return None
    households = count_households(list_reviews(catalogue.standards.values()), figures, auxiliary.census)
    districts = tuple(_list_districts(question, catalogue, figures, households))
    known = {district.area.code for district in districts}
    unknown = tuple(area for area in catalogue.districts if area.code not in known)
    return TargetBase(question, province, districts, unknown)


def _list_districts(
    question: Question, catalogue: Catalogue, figures: FigureSet, households: Households
) -> Iterator[DistrictBase]:
    for area in catalogue.districts:
        rate, poor = (_find(question, area.code, unit, figures) for unit in (Unit.PERCENT, Unit.HOUSEHOLDS))
        if rate is not None and poor is not None:
            count = households.count(area.code, question.period, Group.ALL)
            yield DistrictBase(area, rate, poor, _reconcile_households(rate, poor, count))


def _reconcile_households(rate: Figure, poor: Figure, counted: float) -> int:
    """Return the households that a published rate and count give together, or those of the census."""
    if rate.published and poor.published and rate.value > 0:
        return round(100 * poor.value / rate.value)
    return max(round(counted), round(poor.value))


def _find(question: Question, area_code: str, unit: Unit, figures: FigureSet) -> Figure | None:
    return figures.primary(question.key(area_code, unit), published_only=question.published_only)
