"""Collect what was published of the districts and the province as rates, each with how much it may be off."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp, hypot, log

from data.estimates.measures import GROUPS, MEASURES, EstimatedMeasure, Review, get_parts, get_sum_measure
from data.estimates.places import PROVINCE_INDEX
from data.estimates.priors import EXACT_NOISE, HOUSEHOLDS_NOISE, SOFT_NOISE
from data.model.areas import PROVINCE, Area
from data.model.auxiliary import DistrictCensus
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Key, Status, Unit

SOFT_STATUSES = (Status.APPROXIMATE, Status.CONFLICTING)
LEAST_HOUSEHOLDS = 0.5
"""A published zero has no logarithm; it counts as half a household."""


@dataclass(frozen=True, slots=True)
class Observation:
    """A published rate: where it belongs, in percent, its noise on the logarithm, and the figure it is.

    A firm one is held in every draw. A count without a rate enters over the census's households.
    """

    district: int
    review: int
    measure: EstimatedMeasure
    percent: float
    noise: float
    key: Key
    firm: bool

    @property
    def parts(self) -> list[tuple[int, int, int]]:
        """Return the places whose rates add up to this one."""
        return [(self.district, self.review, part) for part in get_parts(self.measure)]


@dataclass(frozen=True, slots=True)
class Record:
    """The figures that may be used, where they belong, and the households of each district."""

    figures: FigureSet
    districts: tuple[Area, ...]
    reviews: tuple[Review, ...]
    census: Mapping[str, DistrictCensus]

    def households(self, district: int) -> int:
        """Return the census's households of a district, or of the province."""
        if district == PROVINCE_INDEX:
            return sum(self.census[area.code].households for area in self.districts)
        return self.census[self.districts[district].code].households


def collect_observations(record: Record) -> tuple[Observation, ...]:
    """Return every published rate of the reviews, the province's first."""
    return tuple(_observe_all(record))


def _observe_all(record: Record) -> Iterator[Observation]:
    codes = [(PROVINCE_INDEX, PROVINCE), *((index, area.code) for index, area in enumerate(record.districts))]
    for district, code in codes:
        for index, review in enumerate(record.reviews):
            yield from _observe_area(record, district, code, (index, review))


def _observe_area(
    record: Record, district: int, code: str, numbered: tuple[int, Review]
) -> Iterator[Observation]:
    index, review = numbered
    seen = []
    for measure in MEASURES:
        found = _observe_measure(record, district, review.key(code, measure), index)
        if found is not None:
            seen.append(measure)
            yield found
    for group in GROUPS:
        # A sum says nothing beside both of its parts.
        if sum(measure.group is group for measure in seen) < len(GROUPS):
            found = _observe_percent(record, district, review.key(code, get_sum_measure(group)), index)
            if found is not None:
                yield found


def _observe_measure(record: Record, district: int, key: Key, review: int) -> Observation | None:
    found = _observe_percent(record, district, key, review)
    if found is not None:
        return found
    if district == PROVINCE_INDEX:
        return _observe_khmer(record, key, review)
    return _observe_count(record, district, key, review)


def _observe_percent(record: Record, district: int, key: Key, review: int) -> Observation | None:
    candidates = record.figures.candidates(key, published_only=True)
    shown = [figure for figure in candidates if figure.status not in (Status.MISSING, Status.SUPPRESSED)]
    if not shown:
        return None
    firm = shown[0].status not in SOFT_STATUSES
    least = 100 * LEAST_HOUSEHOLDS / record.households(district)
    percent = max(_middle(shown), least)
    # The province's rate is the benchmark whatever its status.
    noise = EXACT_NOISE if firm or district == PROVINCE_INDEX else SOFT_NOISE
    return Observation(district, review, _measure_of(key), percent, noise, shown[0].key, firm)


def _observe_count(record: Record, district: int, key: Key, review: int) -> Observation | None:
    """Observe a count of everyone over the census's households; of minorities no base is published."""
    if key.group is not Group.ALL:
        return None
    figure = record.figures.primary(_with_unit(key), published_only=True)
    if figure is None or figure.status in (Status.MISSING, Status.SUPPRESSED):
        return None
    count = max(figure.value, LEAST_HOUSEHOLDS)
    # A handful of households is as much chance as level: the Poisson spread of a count.
    noise = hypot(HOUSEHOLDS_NOISE, count**-0.5)
    percent = 100 * count / record.households(district)
    return Observation(district, review, _measure_of(key), percent, noise, figure.key, firm=True)


def _observe_khmer(record: Record, key: Key, review: int) -> Observation | None:
    """Observe the province's Khmer rate in place of all minorities', of whose poor nearly all are Khmer."""
    if key.group is not Group.ETHNIC_MINORITY:
        return None
    khmer = Key(key.area_code, key.period, key.standard, key.indicator, Group.KHMER, key.unit)
    figure = record.figures.primary(khmer, published_only=True)
    if figure is None or figure.value <= 0:
        return None
    noise = SOFT_NOISE
    return Observation(PROVINCE_INDEX, review, _measure_of(key), figure.value, noise, figure.key, firm=False)


def _middle(figures: Sequence[Figure]) -> float:
    """Return the best figure's value; of figures that conflict, their geometric mean."""
    if figures[0].status is not Status.CONFLICTING:
        return figures[0].value
    logs = [log(figure.value) for figure in figures if figure.value > 0]
    return exp(sum(logs) / len(logs)) if logs else 0.0


def _measure_of(key: Key) -> EstimatedMeasure:
    return EstimatedMeasure(key.indicator, key.group)


def _with_unit(key: Key) -> Key:
    return Key(key.area_code, key.period, key.standard, key.indicator, key.group, Unit.HOUSEHOLDS)


def list_published_rates(observations: Iterable[Observation]) -> tuple[Observation, ...]:
    """Return the districts' published rates: what a model can be tested on."""
    return tuple(
        seen for seen in observations if seen.district != PROVINCE_INDEX and seen.key.unit is Unit.PERCENT
    )
