"""The words of the figures: codes as enums, records as frozen dataclasses."""

from dataclasses import dataclass, field
from enum import StrEnum

from language.catalogue import Language

PROVINCE = "91"
"""General Statistics Office code of Kiên Giang, the benchmark of every district."""
ILLUSTRATION_SOURCE_ID = "illustration"
"""The source that every illustrative figure names."""


class Standard(StrEnum):
    """A poverty standard; figures of two standards are never compared."""

    INCOME_2011 = "income-2011"
    MDP_2016 = "mdp-2016"
    MDP_2022 = "mdp-2022"


class Indicator(StrEnum):
    """What is counted among households."""

    POOR = "poor"
    NEAR_POOR = "near_poor"
    POOR_OR_NEAR_POOR = "poor_or_near_poor"
    POOR_BY_INCOME = "poor_by_income"
    POOR_BY_DEPRIVATION = "poor_by_deprivation"


class Group(StrEnum):
    """Among whom it is counted."""

    ALL = "all"
    ETHNIC_MINORITY = "ethnic_minority"
    KHMER = "khmer"
    HOA = "hoa"


class Unit(StrEnum):
    """What a value is measured in; percent is always percent of households."""

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
    ILLUSTRATIVE = "illustrative"
    MISSING = "missing"
    SUPPRESSED = "suppressed"


class AreaKind(StrEnum):
    """The level of an area."""

    DISTRICT = "district"
    PROVINCE = "province"
    REGION = "region"
    COUNTRY = "country"


class PopulationPart(StrEnum):
    """Which inhabitants of an area a population count takes in."""

    TOTAL = "total"
    URBAN = "urban"
    RURAL = "rural"


@dataclass(frozen=True, slots=True)
class Area:
    """A place that figures are given for, with the traits the directive and the reader care about."""

    code: str
    kind: AreaKind
    name_vi: str
    name_en: str
    type_vi: str
    priority: bool
    border: bool
    coast: bool
    islands: bool
    type_en: str = field(default="", kw_only=True)

    def named(self, language: Language) -> str:
        """Name the place: a province and its districts keep their own names in every language."""
        own = self.kind in {AreaKind.DISTRICT, AreaKind.PROVINCE}
        return self.name_vi if own or language is Language.VIETNAMESE else self.name_en

    def titled(self, language: Language) -> str:
        """Name the place with what it is, as a heading: Huyện An Minh, or An Minh District."""
        if language is Language.VIETNAMESE:
            return f"{self.type_vi.capitalize()} {self.name_vi}"
        return f"{self.named(language)} {self.type_en.capitalize()}"


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures come from; `document_number` and `url` are empty where there is none."""

    source_id: str
    publisher: str
    document_number: str
    date: str
    url: str
    publisher_en: str = ""

    def get_publisher_name(self, language: Language) -> str:
        """Name the publisher; in its own words where no others are known, as for an import."""
        return self.publisher_en or self.publisher if language is Language.ENGLISH else self.publisher


@dataclass(frozen=True, slots=True)
class StandardDefinition:
    """A standard's name, legal basis, years of review and income lines (đồng a person a month).

    `poor_*` is the line under which income alone makes a household poor; `upper_*` is the line up to which
    a household is near-poor, or poor when it also lacks services. `deprivations` is the number that decides.
    """

    code: Standard
    name_vi: str
    name_en: str
    legal_basis: str
    legal_date: str
    first_review: int
    last_review: int
    poor_rural: int
    poor_urban: int
    upper_rural: int | None
    upper_urban: int | None
    services: int
    service_indicators: int
    deprivations: int | None

    @property
    def reviews(self) -> tuple[int, ...]:
        """The years in which households were reviewed by this standard, first to last."""
        return tuple(range(self.first_review, self.last_review + 1))


@dataclass(frozen=True, slots=True)
class Target:
    """A programme's yearly reduction in points, from a base rate, with its source."""

    target_id: str
    standard: Standard
    base_period: int
    base_rate: float
    last_period: int
    least_points: float
    most_points: float
    status: Status
    source: Source
    note_vi: str
    note_en: str


@dataclass(frozen=True, slots=True)
class PopulationCount:
    """Persons living in an area, or in several counted together: their codes joined by '+'."""

    area_codes: tuple[str, ...]
    period: int
    part: PopulationPart
    persons: int
    source: Source


@dataclass(frozen=True, slots=True)
class Key:
    """What a figure is about: one area, one review, one measure."""

    area_code: str
    period: int
    standard: Standard
    indicator: Indicator
    group: Group
    unit: Unit


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

    @property
    def published(self) -> bool:
        """Whether somebody published it or staff imported it, rather than the generator making it."""
        return self.status is not Status.ILLUSTRATIVE
