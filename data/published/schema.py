"""Build the rules of the CSV files in this folder: codes, ranges, dates, and what must be unique."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import pandas as pd

from data.model.areas import AreaKind
from data.model.figures import MOST_PERCENT, Group, Indicator, Status, Unit
from data.model.population import PopulationPart
from data.model.standards import Standard, StandardDefinition
from data.published import column_checks
from data.published.validation import RowRule, TableRules
from language.message import make_message

PUBLISHED_STATUSES = (
    Status.OFFICIAL,
    Status.REPORTED,
    Status.DERIVED,
    Status.APPROXIMATE,
    Status.CONFLICTING,
)
"""What a published figure can be; the other statuses are given by the program, never written in a file."""

TRAITS = ("priority", "border", "coast", "islands")
YES_OR_NO = ("true", "false")
FIGURE_IDENTITY = ("area_code", "period", "standard", "indicator", "group", "unit", "source_id")


def build_area_rules() -> TableRules:
    """Build the rules of areas.csv: one row an area, known levels, traits written true or false."""
    text = {
        name: [column_checks.check_not_blank()]
        for name in ("code", "kind", "name_vi", "name_en", "type_vi", "type_en")
    }
    text["kind"] = [column_checks.check_one_of(AreaKind, make_message("table_fault.name_kind"))]
    traits = {
        trait: [column_checks.check_one_of(YES_OR_NO, make_message("table_fault.name_yes_or_no"))]
        for trait in TRAITS
    }
    return TableRules({**text, **traits}, (make_unique_rule(["code"]),))


def build_source_rules() -> TableRules:
    """Build the rules of sources.csv: one row a source, dates as precise as the source gives them."""
    columns = {
        "source_id": [column_checks.check_not_blank()],
        "publisher": [column_checks.check_not_blank()],
        "publisher_en": [column_checks.check_not_blank()],
        "document_number": [],
        "date": [column_checks.check_date_or_empty()],
        "url": [column_checks.check_web_address_or_empty()],
    }
    return TableRules(columns, (make_unique_rule(["source_id"]),))


def build_standard_rules() -> TableRules:
    """Build the rules of standards.csv: one row a standard, income lines in whole đồng a person a month."""
    columns = {
        "code": [column_checks.check_one_of(Standard, make_message("table_fault.name_standard"))],
        **{name: [column_checks.check_not_blank()] for name in ("name_vi", "name_en", "legal_basis")},
        "legal_date": [column_checks.check_date()],
        **{name: [column_checks.check_year()] for name in ("first_review", "last_review", "kept_until")},
        **{name: [column_checks.check_whole_number()] for name in ("poor_rural", "poor_urban")},
        **{name: [column_checks.check_whole_number_or_empty()] for name in ("upper_rural", "upper_urban")},
        **{name: [column_checks.check_whole_number()] for name in ("services", "service_indicators")},
        "deprivations": [column_checks.check_whole_number_or_empty()],
    }
    ordered = (_ordered("first_review", "last_review"), _ordered("last_review", "kept_until"))
    return TableRules(columns, (make_unique_rule(["code"]), *ordered))


def build_target_rules(sources: Collection[str]) -> TableRules:
    """Build the rules of targets.csv: a base rate in percent, yearly reductions in points, a known source."""
    points = column_checks.ColumnCheck(column_checks.is_percent, make_message("table_fault.points"))
    columns = {
        "target_id": [column_checks.check_not_blank()],
        "standard": [column_checks.check_one_of(Standard, make_message("table_fault.name_standard"))],
        "base_period": [column_checks.check_year()],
        "base_rate": [column_checks.ColumnCheck(column_checks.is_percent, make_message("table_fault.rate"))],
        "last_period": [column_checks.check_year()],
        "least_points": [points],
        "most_points": [points],
        "status": [column_checks.check_one_of(PUBLISHED_STATUSES, make_message("table_fault.name_status"))],
        "source_id": [column_checks.check_known_in(sources, "sources.csv")],
        **{name: [column_checks.check_not_blank()] for name in ("note_vi", "note_en")},
    }
    ordered = (_ordered("base_period", "last_period"), _ordered("least_points", "most_points"))
    return TableRules(columns, (make_unique_rule(["target_id"]), *ordered))


def build_population_rules(areas: Collection[str], sources: Collection[str]) -> TableRules:
    """Build the rules of population.csv: persons of one area, or of areas joined by '+', a known source."""
    columns = {
        "area_code": [column_checks.check_joined_codes(areas, make_message("table_fault.joined_areas"))],
        "period": [column_checks.check_year()],
        "part": [column_checks.check_one_of(PopulationPart, make_message("table_fault.name_part"))],
        "persons": [column_checks.check_whole_number()],
        "source_id": [column_checks.check_known_in(sources, "sources.csv")],
    }
    return TableRules(columns, (make_unique_rule(["area_code", "period", "part"]),))


def build_published_rules(
    areas: Collection[str], sources: Collection[str], standards: Iterable[StandardDefinition]
) -> TableRules:
    """Build the rules of published.csv: known codes, values that fit their unit, years of the standard."""
    columns = {
        "area_code": [column_checks.check_known_in(areas, "areas.csv")],
        "period": [column_checks.check_year()],
        "as_of": [column_checks.check_date()],
        **_check_measures(),
        "value": [column_checks.check_decimal_number()],
        "status": [column_checks.check_one_of(PUBLISHED_STATUSES, make_message("table_fault.name_status"))],
        "source_id": [column_checks.check_known_in(sources, "sources.csv")],
        "note_vi": [],
        "note_en": [],
    }
    years = {standard.code.value: standard.reviews for standard in standards}
    rows = (_percent_in_range(), _counts_whole(), _reviewed(years), _both_notes())
    return TableRules(columns, (*rows, make_unique_rule(FIGURE_IDENTITY)))


def _check_measures() -> dict[str, list[column_checks.ColumnCheck]]:
    """Return the checks of the columns that say what a figure measures."""
    return {
        "standard": [column_checks.check_one_of(Standard, make_message("table_fault.name_standard"))],
        "indicator": [column_checks.check_one_of(Indicator, make_message("table_fault.name_indicator"))],
        "group": [column_checks.check_one_of(Group, make_message("table_fault.name_group"))],
        "unit": [column_checks.check_one_of(Unit, make_message("table_fault.name_unit"))],
    }


def _percent_in_range() -> RowRule:
    return RowRule(
        "value",
        make_message("table_fault.rate"),
        make_message("table_fault.percent_unit"),
        lambda table: (
            (table["unit"] != Unit.PERCENT)
            | ~(column_checks.parse_number_column(table["value"]) > MOST_PERCENT)
        ),
    )


def _counts_whole() -> RowRule:
    return RowRule(
        "value",
        make_message("table_fault.whole_count"),
        make_message("table_fault.drop_decimals"),
        lambda table: (
            (table["unit"] == Unit.PERCENT) | ~(column_checks.parse_number_column(table["value"]) % 1 > 0)
        ),
    )


def _reviewed(years: Mapping[str, tuple[int, ...]]) -> RowRule:
    spans = "; ".join(f"{code} {span[0]}–{span[-1]}" for code, span in years.items())
    allowed = {(code, str(period)) for code, span in years.items() for period in span}
    return RowRule(
        "period",
        make_message("table_fault.review_year", spans=spans),
        make_message("table_fault.check_year"),
        lambda table: _pairs(table, "standard", "period").isin(allowed) | ~table["standard"].isin(years),
    )


def _both_notes() -> RowRule:
    return RowRule(
        "note_en",
        make_message("table_fault.both_notes"),
        make_message("table_fault.fill_note"),
        lambda table: (table["note_vi"] == "") == (table["note_en"] == ""),
    )


def _ordered(first: str, last: str) -> RowRule:
    return RowRule(
        last,
        make_message("table_fault.not_below", column=first),
        make_message("table_fault.check_swapped"),
        lambda table: (
            ~(
                column_checks.parse_number_column(table[first])
                > column_checks.parse_number_column(table[last])
            )
        ),
    )


def make_unique_rule(columns: Sequence[str]) -> RowRule:
    """Build a rule that no two rows agree in all these columns; the later one is the fault."""
    return RowRule(
        columns[0],
        make_message("table_fault.unique", columns=", ".join(columns)),
        make_message("table_fault.repeats_row"),
        lambda table: ~table.duplicated(list(columns)),
    )


def _pairs(table: pd.DataFrame, first: str, second: str) -> pd.Series:
    return pd.Series(list(zip(table[first], table[second], strict=True)), index=table.index, dtype=object)
