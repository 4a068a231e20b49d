"""Collect what is known of each district in the year that targets start from."""

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.finding import read_draws
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

    @property
    def start_poor(self) -> int:
        """Return the poor households that are shared: an estimate's mean, in whole households.

        Means add up to the province's number, which the model keeps to; the medians that pages show don't.
        """
        return round(float(read_draws(self.poor).mean()))

    @property
    def start_rate(self) -> float:
        """Return the rate of the poor households that are shared, in percent."""
        if self.poor.estimate is None or not self.households:
            return self.rate.value
        return round(100 * self.start_poor / self.households, 2)


@dataclass(frozen=True, slots=True)
class TargetBase:
    """The base year: the province's rate and number of poor households, districts with and without a rate."""

    question: Question
    province: Figure
    province_poor: Figure | None
    districts: tuple[DistrictBase, ...]
    unknown: tuple[Area, ...]

    @property
    def households(self) -> int:
        """Return the households of all districts."""
        return sum(district.households for district in self.districts)

    @property
    def poor(self) -> int:
        """Return the poor households of all districts."""
        return sum(district.start_poor for district in self.districts)


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
    poor = _find(question, PROVINCE, Unit.HOUSEHOLDS, figures)
    return TargetBase(question, province, poor, districts, unknown)


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
