"""Loads the published tables and checks them."""

from functools import cache
from pathlib import Path
from types import MappingProxyType

from data.model.sources import Source
from data.model.standards import Standard, StandardDefinition
from data.published.catalogue import Catalogue
from data.published.census_rules import build_census_rules
from data.published.csv_table import read_table
from data.published.records import (
    TextRow,
    parse_area,
    parse_figure,
    parse_population_count,
    parse_source,
    parse_standard,
    parse_target,
)
from data.published.row_counts import check_row_count
from data.published.schema import (
    build_area_rules,
    build_population_rules,
    build_published_rules,
    build_source_rules,
    build_standard_rules,
    build_target_rules,
)
from data.published.validation import TableRules, check_table

DATA_FOLDER = Path(__file__).parent


@cache
def get_shipped_catalogue() -> Catalogue:
    """Return the tables shipped with the program, loaded once a process; raises like `load_catalogue`."""
    return load_catalogue()


def load_catalogue(folder: Path = DATA_FOLDER) -> Catalogue:
    """Load the seven CSV files; raises FaultyFileError with every fault of the first faulty file."""
    areas = {
        row["code"]: parse_area(row) for row in read_checked_rows(folder, "areas.csv", build_area_rules())
    }
    sources = _load_sources(folder)
    standards = _load_standards(folder)
    targets = read_checked_rows(folder, "targets.csv", build_target_rules(sources))
    population = read_checked_rows(folder, "population.csv", build_population_rules(areas, sources))
    census = read_checked_rows(folder, "census.csv", build_census_rules(areas, sources))
    rules = build_published_rules(areas, sources, standards.values())
    published = read_checked_rows(folder, "published.csv", rules)
    return Catalogue(
        areas=MappingProxyType(areas),
        standards=MappingProxyType(standards),
        sources=MappingProxyType(sources),
        targets=tuple(parse_target(row, sources) for row in targets),
        published=tuple(parse_figure(row, sources) for row in published),
        population=tuple(parse_population_count(row, sources) for row in population),
        households=MappingProxyType({row["area_code"]: int(row["households"]) for row in census}),
    )


def _load_sources(folder: Path) -> dict[str, Source]:
    rows = read_checked_rows(folder, "sources.csv", build_source_rules())
    return {row["source_id"]: parse_source(row) for row in rows}


def _load_standards(folder: Path) -> dict[Standard, StandardDefinition]:
    rows = read_checked_rows(folder, "standards.csv", build_standard_rules())
    return {Standard(row["code"]): parse_standard(row) for row in rows}


def read_checked_rows(folder: Path, file: str, rules: TableRules) -> list[TextRow]:
    """Read the rows of one file as mappings of column to text; raises FaultyFileError with its faults."""
    table = read_table(folder / file, tuple(rules.columns))
    check_table(table, rules, file)
    check_row_count(folder, file, len(table))
    return [{str(column): str(cell) for column, cell in row.items()} for row in table.to_dict("records")]
