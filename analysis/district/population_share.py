"""Compute a district's share of the province's inhabitants from the census nearest to a review."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.model.figures import Status
from data.model.population import PopulationCount, PopulationPart

PopulationCounts = Sequence[PopulationCount]


@dataclass(frozen=True, slots=True)
class PopulationShare:
    """Persons of a district, or of districts counted together, as percent of the province's in one census.

    `parts` are the count itself and all others of the census.
    """

    area_codes: tuple[str, ...]
    census: int
    persons: int
    percent: float
    parts: tuple[PopulationCount, ...]

    @property
    def joint(self) -> bool:
        """Return whether the census counted the district together with another."""
        return len(self.area_codes) > 1


def compute_population_share(counts: PopulationCounts, district: str, period: int) -> PopulationShare:
    """Return a district's share of the province's persons; raises StopIteration if it was not counted.

    Districts counted together stay together: no document says how to part them.
    """
    totals = [count for count in counts if count.part is PopulationPart.TOTAL]
    census = _nearest_census(totals, period)
    everyone = [count for count in totals if count.period == census]
    own = next(count for count in everyone if district in count.area_codes)
    others = tuple(count for count in everyone if count is not own)
    share = 100 * own.persons / sum(count.persons for count in everyone)
    return PopulationShare(own.area_codes, census, own.persons, round(share, 2), (own, *others))


def get_count_status(count: PopulationCount) -> Status:
    """Return official for a census, and approximate for a total whose source has no date."""
    return Status.OFFICIAL if count.source.date else Status.APPROXIMATE


def _nearest_census(totals: PopulationCounts, period: int) -> int:
    """Return the nearest year in which every district was counted; the later of two equally near."""
    everyone = {code for count in totals for code in count.area_codes}
    years = sorted({count.period for count in totals}, reverse=True)
    complete = [year for year in years if _counted(totals, year) == everyone]
    return min(complete, key=lambda year: abs(year - period))


def _counted(totals: PopulationCounts, year: int) -> set[str]:
    return {code for count in totals if count.period == year for code in count.area_codes}
