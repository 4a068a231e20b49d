"""Define directive 369/UBND-VHXH: its passages, the figures it quotes and the places it names."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from data.model.areas import Area
from data.model.duties import Agency
from data.model.figures import Group, Indicator
from data.model.sources import Source
from data.model.standards import Standard


class LetterPart(StrEnum):
    """A part of the letter, in its order."""

    CONCERN = "concern"
    DIRECTION = "direction"
    AGENCY = "agency"
    DISTRICTS = "districts"
    CLOSING = "closing"


class DirectiveActor(StrEnum):
    """Who is asked, besides the agencies of section 9."""

    PROVINCE = "province"
    COMMITTEE = "committee"
    DISTRICTS = "districts"
    FRONT = "front"


class PassageTheme(StrEnum):
    """The subject of a passage."""

    PLACES = "places"
    MINORITY = "minority"
    SERVICES = "services"
    HEALTH = "health"
    EDUCATION = "education"
    HOUSING = "housing"
    WATER = "water"
    INFORMATION = "information"
    LEGAL = "legal"
    LIVELIHOOD = "livelihood"
    INFRASTRUCTURE = "infrastructure"
    CAPITAL = "capital"
    STAFF = "staff"
    AWARENESS = "awareness"
    REVIEW = "review"
    COOPERATION = "cooperation"
    OVERSIGHT = "oversight"


class QuotedFigureKind(StrEnum):
    """The kind of a quoted number: a rate, a fall since the last review, or a bound that some exceed."""

    RATE = "rate"
    FALL = "fall"
    ABOVE = "above"


class NamingReason(StrEnum):
    """The reason why the letter names a district."""

    HIGH_RATE = "high_rate"
    COASTAL_COMMUNES = "coastal_communes"


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing the letter worries about or asks for; `doer` is a DirectiveActor or an agency's code."""

    part: LetterPart
    clause: str
    doer: str
    themes: tuple[PassageTheme, ...]
    text_vi: str
    text_en: str


@dataclass(frozen=True, slots=True)
class QuotedFigure:
    """A figure of the province that stands in the letter, in percent of households or in points."""

    kind: QuotedFigureKind
    period: int
    standard: Standard
    indicator: Indicator
    group: Group
    value: float
    text_vi: str
    text_en: str


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A district that the letter names, in which clauses and why."""

    area: Area
    clauses: tuple[str, ...]
    reason: NamingReason


@dataclass(frozen=True, slots=True)
class Directive:
    """The letter: its passages, figures and places in the order of the files."""

    passages: tuple[Passage, ...]
    quoted: tuple[QuotedFigure, ...]
    places: tuple[NamedPlace, ...]
    source: Source


def list_actor_codes(agencies: Collection[Agency]) -> tuple[str, ...]:
    """Return the codes of all who are asked: the agencies, then the others."""
    return (*(agency.agency for agency in agencies), *(doer.value for doer in DirectiveActor))
