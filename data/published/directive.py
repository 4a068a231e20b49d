"""Letter 369/UBND-VHXH retold in our own words, with the figures and places that it names."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from data.model.figures import Area, Group, Indicator, Source, Standard
from data.published.catalogue import DATA_FOLDER, Catalogue, read_checked_rows
from data.published.directive_rules import (
    LETTER,
    build_named_place_rules,
    build_passage_rules,
    build_quoted_figure_rules,
)
from data.published.duties import Agency
from data.published.records import TextRow


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
    """What a passage is about."""

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
    """How the letter states a figure: a rate, a fall since the review before, or a bound that some exceed."""

    RATE = "rate"
    FALL = "fall"
    ABOVE = "above"


class NamingReason(StrEnum):
    """Why the letter names a district."""

    HIGH_RATE = "high_rate"
    COASTAL_COMMUNES = "coastal_communes"


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing the letter worries about or asks for; `doer` is a Doer or the code of an agency."""

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


def load_directive(catalogue: Catalogue, agencies: Sequence[Agency], folder: Path = DATA_FOLDER) -> Directive:
    """Load the three directive files; raises FaultyFileError with every fault of the first faulty one."""
    codes = {agency.agency: agency.clause for agency in agencies}
    passages = read_checked_rows(
        folder, "directive.csv", build_passage_rules(LetterPart, PassageTheme, DirectiveActor, codes)
    )
    quoted = read_checked_rows(
        folder, "directive_figures.csv", build_quoted_figure_rules(QuotedFigureKind, catalogue)
    )
    places = read_checked_rows(
        folder, "directive_places.csv", build_named_place_rules(NamingReason, catalogue)
    )
    return Directive(
        passages=tuple(_passage_of(row) for row in passages),
        quoted=tuple(_quoted_of(row) for row in quoted),
        places=tuple(_place_of(row, catalogue.areas) for row in places),
        source=catalogue.sources[LETTER],
    )


def list_actor_codes(agencies: Collection[Agency]) -> tuple[str, ...]:
    """List the codes of all who are asked: the agencies, then the others."""
    return (*(agency.agency for agency in agencies), *(doer.value for doer in DirectiveActor))


def _passage_of(row: TextRow) -> Passage:
    themes = tuple(PassageTheme(code) for code in row["themes"].split("+"))
    return Passage(
        LetterPart(row["part"]), row["clause"], row["doer"], themes, row["text_vi"], row["text_en"]
    )


def _quoted_of(row: TextRow) -> QuotedFigure:
    return QuotedFigure(
        kind=QuotedFigureKind(row["kind"]),
        period=int(row["period"]),
        standard=Standard(row["standard"]),
        indicator=Indicator(row["indicator"]),
        group=Group(row["group"]),
        value=float(row["value"]),
        text_vi=row["text_vi"],
        text_en=row["text_en"],
    )


def _place_of(row: TextRow, areas: Mapping[str, Area]) -> NamedPlace:
    return NamedPlace(areas[row["area_code"]], tuple(row["clauses"].split("+")), NamingReason(row["reason"]))
