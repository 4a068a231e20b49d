"""Define a figure: its key, its value and how far it can be trusted."""

from dataclasses import dataclass, field
from enum import StrEnum

from data.model.sources import Source
from data.model.standards import Standard

MOST_PERCENT = 100


class Indicator(StrEnum):
    """Which households are counted."""

    POOR = "poor"
    NEAR_POOR = "near_poor"
    POOR_OR_NEAR_POOR = "poor_or_near_poor"
    POOR_BY_INCOME = "poor_by_income"
    POOR_BY_DEPRIVATION = "poor_by_deprivation"


class Group(StrEnum):
    """The group among whom households are counted."""

    ALL = "all"
    ETHNIC_MINORITY = "ethnic_minority"
    KHMER = "khmer"
    HOA = "hoa"


INDICATORS = (Indicator.POOR, Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR)
"""The measures a reader may choose; the other two exist for single published counts only."""

GROUPS = (Group.ALL, Group.ETHNIC_MINORITY, Group.KHMER)
"""The groups a reader may choose."""


class Unit(StrEnum):
    """The unit of a value; percent is always percent of households."""

    PERCENT = "percent"
    HOUSEHOLDS = "households"
    PERSONS = "persons"


class Status(StrEnum):
    """How far a figure can be trusted."""

    OFFICIAL = "official"
    REPORTED = "reported"
    DERIVED = "derived"
    APPROXIMATE = "approximate"
    CONFLICTING = "conflicting"
    IMPORTED = "imported"
    ESTIMATED = "estimated"
    MISSING = "missing"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True)
class Key:
    """The identity of a figure: one area, one review, one measure."""

    area_code: str
    period: int
    standard: Standard
    indicator: Indicator
    group: Group
    unit: Unit


@dataclass(frozen=True, slots=True)
class Estimate:
    """How sure an estimated figure is: the ends of its 80 % interval, in the figure's unit.

    A district's rate has the ranks that it may have (1 is the highest) and how likely it is over 5, 10 and
    20 % (0 to 1). `rests_on` are the published figures that it rests on most. `draws`, 32-bit numbers of
    the machine, tie it to other estimates: a difference is taken draw by draw.
    """

    lower: float
    upper: float
    rests_on: tuple["Figure", ...]
    draws: bytes = field(compare=False, repr=False)
    first_rank: int | None = None
    last_rank: int | None = None
    exceedance: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with everything a reader needs to judge it."""

    key: Key
    as_of: str
    value: float
    status: Status
    source: Source
    note_vi: str
    note_en: str
    estimate: Estimate | None = None

    @property
    def published(self) -> bool:
        """Return whether somebody published it or staff imported it, rather than the model estimating it."""
        return self.status is not Status.ESTIMATED
