"""Define what is known of districts besides poverty: the census, and the statistics office's own survey."""

from collections.abc import Mapping
from dataclasses import dataclass

from data.model.population import PopulationPart
from data.model.sources import Source


@dataclass(frozen=True, slots=True)
class DistrictCensus:
    """Households and persons of a district in the census of 1 April 2019."""

    area_code: str
    households: int
    households_urban: int
    households_of_five_or_more: int
    persons_0_14: int
    persons_15_59: int
    source: Source

    @property
    def urban_share(self) -> float:
        """Return the part of the households that live in towns, 0 to 1."""
        return self.households_urban / self.households

    @property
    def large_share(self) -> float:
        """Return the part of the households with five persons or more, 0 to 1."""
        return self.households_of_five_or_more / self.households

    @property
    def children_per_adult(self) -> float:
        """Return persons under 15 per person of 15 to 59."""
        return self.persons_0_14 / self.persons_15_59


@dataclass(frozen=True, slots=True)
class SurveyRate:
    """A poverty rate of the living standards survey, in percent: a measure of its own.

    Its table states neither the poverty line nor the base. It is never joined with a rate of the review;
    the model takes nothing but the shape of its series.
    """

    area_code: str
    period: int
    part: PopulationPart
    percent: float
    preliminary: bool
    source: Source


@dataclass(frozen=True, slots=True)
class AuxiliaryData:
    """The census by district code, and the survey's rates in the order of their file."""

    census: Mapping[str, DistrictCensus]
    survey: tuple[SurveyRate, ...]

    def get_survey_series(
        self, area_code: str, part: PopulationPart = PopulationPart.TOTAL
    ) -> dict[int, float]:
        """Return the survey's percent by year, of one area and part of its people."""
        return {
            rate.period: rate.percent
            for rate in self.survey
            if rate.area_code == area_code and rate.part is part
        }
