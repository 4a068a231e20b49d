"""Load the census of 2019 and the survey series, and check them."""

from collections.abc import Collection
from pathlib import Path
from types import MappingProxyType

from data.model.auxiliary import AuxiliaryData, DistrictCensus, SurveyRate
from data.model.population import PopulationPart
from data.published import column_checks
from data.published.catalogue import Catalogue
from data.published.census_rules import LARGE_HOUSEHOLDS, build_census_rules
from data.published.loading import DATA_FOLDER, read_checked_rows
from data.published.records import SourcesById, TextRow
from data.published.schema import YES_OR_NO, make_unique_rule
from data.published.validation import TableRules
from language.message import make_message


def load_auxiliary_data(catalogue: Catalogue, folder: Path = DATA_FOLDER) -> AuxiliaryData:
    """Load census.csv and survey.csv; raises FaultyFileError with every fault of the first faulty file."""
    areas, sources = catalogue.areas, catalogue.sources
    census = read_checked_rows(folder, "census.csv", build_census_rules(areas, sources))
    survey = read_checked_rows(folder, "survey.csv", build_survey_rules(areas, sources))
    return AuxiliaryData(
        census=MappingProxyType({row["area_code"]: _parse_census(row, sources) for row in census}),
        survey=tuple(_parse_survey_rate(row, sources) for row in survey),
    )


def build_survey_rules(areas: Collection[str], sources: Collection[str]) -> TableRules:
    """Build the rules of survey.csv: percent of persons by area, year and part, a known source."""
    columns = {
        "area_code": [column_checks.check_known_in(areas, "areas.csv")],
        "period": [column_checks.check_year()],
        "part": [column_checks.check_one_of(PopulationPart, make_message("table_fault.name_part"))],
        "percent": [column_checks.ColumnCheck(column_checks.is_percent, make_message("table_fault.rate"))],
        "preliminary": [column_checks.check_one_of(YES_OR_NO, make_message("table_fault.name_yes_or_no"))],
        "source_id": [column_checks.check_known_in(sources, "sources.csv")],
    }
    return TableRules(columns, (make_unique_rule(["area_code", "period", "part"]),))


def _parse_census(row: TextRow, sources: SourcesById) -> DistrictCensus:
    return DistrictCensus(
        area_code=row["area_code"],
        households=int(row["households"]),
        households_urban=int(row["households_urban"]),
        households_of_five_or_more=sum(int(row[name]) for name in LARGE_HOUSEHOLDS),
        persons_0_14=int(row["persons_0_14"]),
        persons_15_59=int(row["persons_15_59"]),
        source=sources[row["source_id"]],
    )


def _parse_survey_rate(row: TextRow, sources: SourcesById) -> SurveyRate:
    return SurveyRate(
        area_code=row["area_code"],
        period=int(row["period"]),
        part=PopulationPart(row["part"]),
        percent=float(row["percent"]),
        preliminary=row["preliminary"] == "true",
        source=sources[row["source_id"]],
    )
