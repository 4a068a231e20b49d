"""Everything that is known by publication: areas, standards, sources, targets, figures, population."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from data.model import Area, AreaKind, Figure, PopulationCount, Source, Standard, StandardDefinition, Target
from data.records import Row, area_of, figure_of, population_of, source_of, standard_of, target_of
from data.row_counts import check_row_count
from data.schema import (
    area_rules,
    population_rules,
    published_rules,
    source_rules,
    standard_rules,
    target_rules,
)
from data.tables import read_table
from data.validation import TableRules, check_table

DATA_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The published tables, checked; mappings are read-only and keep the order of their file."""

    areas: Mapping[str, Area]
    standards: Mapping[Standard, StandardDefinition]
    sources: Mapping[str, Source]
    targets: tuple[Target, ...]
    published: tuple[Figure, ...]
    population: tuple[PopulationCount, ...]

    @property
    def districts(self) -> tuple[Area, ...]:
        """The district-level areas, in the order of areas.csv."""
        return tuple(area for area in self.areas.values() if area.kind is AreaKind.DISTRICT)


def load_catalogue(folder: Path = DATA_FOLDER) -> Catalogue:
    """Load the six CSV files; raises FaultyFileError with every fault of the first faulty file."""
    areas = {row["code"]: area_of(row) for row in checked_rows(folder, "areas.csv", area_rules())}
    sources = {
        row["source_id"]: source_of(row) for row in checked_rows(folder, "sources.csv", source_rules())
    }
    standards = {
        Standard(row["code"]): standard_of(row)
        for row in checked_rows(folder, "standards.csv", standard_rules())
    }
    targets = checked_rows(folder, "targets.csv", target_rules(sources))
    population = checked_rows(folder, "population.csv", population_rules(areas, sources))
    published = checked_rows(folder, "published.csv", published_rules(areas, sources, standards.values()))
    return Catalogue(
        areas=MappingProxyType(areas),
        standards=MappingProxyType(standards),
        sources=MappingProxyType(sources),
        targets=tuple(target_of(row, sources) for row in targets),
        published=tuple(figure_of(row, sources) for row in published),
        population=tuple(population_of(row, sources) for row in population),
    )


def checked_rows(folder: Path, file: str, rules: TableRules) -> list[Row]:
    """Read the rows of one file, each a mapping of column to text; raises FaultyFileError with its faults."""
    table = read_table(folder / file, tuple(rules.columns))
    check_table(table, rules, file)
    check_row_count(folder, file, len(table))
    return [{str(column): str(cell) for column, cell in row.items()} for row in table.to_dict("records")]
