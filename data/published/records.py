"""Parse checked rows of text into records."""

from collections.abc import Mapping

from data.model.areas import Area, AreaKind
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.population import PopulationCount, PopulationPart
from data.model.sources import Source
from data.model.standards import Standard, StandardDefinition
from data.model.targets import Target

TextRow = Mapping[str, str]
SourcesById = Mapping[str, Source]


def parse_area(row: TextRow) -> Area:
    """Parse a row of areas.csv into an area."""
    return Area(
        code=row["code"],
        kind=AreaKind(row["kind"]),
        name_vi=row["name_vi"],
        name_en=row["name_en"],
        type_vi=row["type_vi"],
        type_en=row["type_en"],
        priority=row["priority"] == "true",
        border=row["border"] == "true",
        coast=row["coast"] == "true",
        islands=row["islands"] == "true",
    )


def parse_source(row: TextRow) -> Source:
    """Parse a row of sources.csv into a source."""
    return Source(
        source_id=row["source_id"],
        publisher=row["publisher"],
        document_number=row["document_number"],
        date=row["date"],
        url=row["url"],
        publisher_en=row["publisher_en"],
    )


def parse_standard(row: TextRow) -> StandardDefinition:
    """Parse a row of standards.csv into a definition; income lines in đồng a person a month."""
    return StandardDefinition(
        code=Standard(row["code"]),
        name_vi=row["name_vi"],
        name_en=row["name_en"],
        legal_basis=row["legal_basis"],
        legal_date=row["legal_date"],
        first_review=int(row["first_review"]),
        last_review=int(row["last_review"]),
        kept_until=int(row["kept_until"]),
        poor_rural=int(row["poor_rural"]),
        poor_urban=int(row["poor_urban"]),
        upper_rural=_whole_or_none(row["upper_rural"]),
        upper_urban=_whole_or_none(row["upper_urban"]),
        services=int(row["services"]),
        service_indicators=int(row["service_indicators"]),
        deprivations=_whole_or_none(row["deprivations"]),
    )


def parse_target(row: TextRow, sources: SourcesById) -> Target:
    """Parse a row of targets.csv into a target; rates in percent, reductions in points a year."""
    return Target(
        target_id=row["target_id"],
        standard=Standard(row["standard"]),
        base_period=int(row["base_period"]),
        base_rate=float(row["base_rate"]),
        last_period=int(row["last_period"]),
        least_points=float(row["least_points"]),
        most_points=float(row["most_points"]),
        status=Status(row["status"]),
        source=sources[row["source_id"]],
        note_vi=row["note_vi"],
        note_en=row["note_en"],
    )


def parse_population_count(row: TextRow, sources: SourcesById) -> PopulationCount:
    """Parse a row of population.csv into a count of persons."""
    return PopulationCount(
        area_codes=tuple(row["area_code"].split("+")),
        period=int(row["period"]),
        part=PopulationPart(row["part"]),
        persons=int(row["persons"]),
        source=sources[row["source_id"]],
    )


def parse_figure(row: TextRow, sources: SourcesById) -> Figure:
    """Parse a row of published.csv into a figure; the value is in the row's own unit."""
    return Figure(
        key=_key_of(row),
        as_of=row["as_of"],
        value=float(row["value"]),
        status=Status(row["status"]),
        source=sources[row["source_id"]],
        note_vi=row["note_vi"],
        note_en=row["note_en"],
    )


def _key_of(row: TextRow) -> Key:
    return Key(
        area_code=row["area_code"],
        period=int(row["period"]),
        standard=Standard(row["standard"]),
        indicator=Indicator(row["indicator"]),
        group=Group(row["group"]),
        unit=Unit(row["unit"]),
    )


def _whole_or_none(cell: str) -> int | None:
    return int(cell) if cell else None
