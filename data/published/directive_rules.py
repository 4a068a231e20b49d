"""Build the rules of the directive's three files, checked against agencies, figures and areas."""

from collections.abc import Collection, Iterable, Mapping
from math import nan

import pandas as pd

from data.model.areas import PROVINCE
from data.model.directive import DirectiveActor, LetterPart, NamingReason, PassageTheme, QuotedFigureKind
from data.model.figures import Figure, Group, Indicator, Unit
from data.model.standards import Standard
from data.published import column_checks
from data.published.catalogue import Catalogue
from data.published.schema import make_unique_rule
from data.published.validation import RowRule, TableRules
from language.message import make_message

LETTER = "ubnd-369-2017"
"""The letter's identifier in sources.csv."""

ROUNDING = 0.005
"""Two published rates of two decimals differ from their stated difference by less than this."""

LetterMeasure = tuple[str, str, str]
LetterRates = Mapping[LetterMeasure, Mapping[int, float]]


def build_passage_rules(agency_clauses: Mapping[str, str]) -> TableRules:
    """Build the rules of directive.csv: known codes, each agency under its clause in agencies.csv."""
    known = [theme.value for theme in PassageTheme]
    doers, themes = (
        [*agency_clauses, *DirectiveActor],
        make_message("table_fault.joined", codes=", ".join(known)),
    )
    columns = {
        "part": [column_checks.check_one_of(LetterPart, make_message("table_fault.name_letter_part"))],
        "clause": [column_checks.check_not_blank()],
        "doer": [column_checks.check_one_of(doers, make_message("table_fault.name_agency"))],
        "themes": [column_checks.check_joined_codes(known, themes)],
        "text_vi": [column_checks.check_not_blank()],
        "text_en": [column_checks.check_not_blank()],
    }
    unique = (make_unique_rule(["text_vi"]), make_unique_rule(["text_en"]))
    return TableRules(columns, (*unique, _own_clause(agency_clauses)))


def build_quoted_figure_rules(catalogue: Catalogue) -> TableRules:
    """Build the rules of directive_figures.csv: a rate or fall equals the letter's in published.csv."""
    columns = {
        "kind": [column_checks.check_one_of(QuotedFigureKind, make_message("table_fault.name_figure_kind"))],
        "period": [column_checks.check_year()],
        "standard": [column_checks.check_one_of(Standard, make_message("table_fault.name_standard"))],
        "indicator": [column_checks.check_one_of(Indicator, make_message("table_fault.name_indicator"))],
        "group": [column_checks.check_one_of(Group, make_message("table_fault.name_group"))],
        "value": [
            column_checks.ColumnCheck(column_checks.is_percent, make_message("table_fault.number_to_100"))
        ],
        "text_vi": [column_checks.check_not_blank()],
        "text_en": [column_checks.check_not_blank()],
    }
    identity = ("kind", "period", "standard", "indicator", "group")
    return TableRules(
        columns, (make_unique_rule(identity), _as_published(_letter_rates(catalogue.published)))
    )


def build_named_place_rules(catalogue: Catalogue) -> TableRules:
    """Build the rules of directive_places.csv: districts; areas.csv marks those with a high rate."""
    districts = {area.code: area.priority for area in catalogue.districts}
    columns = {
        "area_code": [
            column_checks.ColumnCheck(
                lambda cells: cells.isin(list(districts)), make_message("table_fault.known_district")
            )
        ],
        "clauses": [column_checks.check_not_blank()],
        "reason": [column_checks.check_one_of(NamingReason, make_message("table_fault.name_reason"))],
    }
    priorities = [code for code, priority in districts.items() if priority]
    return TableRules(columns, (make_unique_rule(["area_code", "reason"]), _marked(priorities)))


def _own_clause(agency_clauses: Mapping[str, str]) -> RowRule:
    def holds(table: pd.DataFrame) -> pd.Series:
        own = table["doer"].map(lambda doer: agency_clauses.get(doer, ""))
        return (table["part"] != "agency") | (table["clause"] == own)

    advice = make_message("table_fault.match_clause")
    return RowRule("clause", make_message("table_fault.own_clause"), advice, holds)


def _letter_rates(published: Iterable[Figure]) -> LetterRates:
    found: dict[LetterMeasure, dict[int, float]] = {}
    for figure in published:
        key = figure.key
        if figure.source.source_id == LETTER and key.area_code == PROVINCE and key.unit is Unit.PERCENT:
            found.setdefault((key.standard, key.indicator, key.group), {})[key.period] = figure.value
    return found


def _as_published(rates: LetterRates) -> RowRule:
    def holds(table: pd.DataFrame) -> pd.Series:
        agree = [_agrees(row, rates) for _, row in table.iterrows()]
        return pd.Series(agree, index=table.index, dtype=bool)

    expected = make_message("table_fault.as_published", source=LETTER)
    return RowRule("value", expected, make_message("table_fault.match_published"), holds)


def _agrees(row: pd.Series, rates: LetterRates) -> bool:
    """Return whether published rates confirm a row: nothing equals nan; a malformed row has other faults."""
    value, period = column_checks.parse_number_column(row[["value", "period"]])
    known = rates.get((row["standard"], row["indicator"], row["group"]), {})
    if pd.isna(value) or pd.isna(period) or row["kind"] == "above":
        return True
    if row["kind"] == "fall":
        return _equal(known.get(int(period) - 1, nan) - known.get(int(period), nan), value)
    return _equal(known.get(int(period), nan), value)


def _equal(one: float, other: float) -> bool:
    return abs(one - other) < ROUNDING


def _marked(priorities: Collection[str]) -> RowRule:
    def holds(table: pd.DataFrame) -> pd.Series:
        return (table["reason"] != "high_rate") | table["area_code"].isin(list(priorities))

    expected = make_message("table_fault.high_rate")
    return RowRule("reason", expected, make_message("table_fault.check_both"), holds)
