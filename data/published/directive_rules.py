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

LETTER = "ubnd-369-2017"
"""The letter's identifier in sources.csv."""

ROUNDING = 0.005
"""Two published rates of two decimals differ from their stated difference by less than this."""

LetterMeasure = tuple[str, str, str]
LetterRates = Mapping[LetterMeasure, Mapping[int, float]]


def build_passage_rules(agency_clauses: Mapping[str, str]) -> TableRules:
    """Build the rules of directive.csv: known codes, each agency under its clause in agencies.csv."""
    known = [theme.value for theme in PassageTheme]
    columns = {
        "part": [column_checks.check_one_of(LetterPart, "phần của văn bản")],
        "clause": [column_checks.check_not_blank()],
        "doer": [column_checks.check_one_of([*agency_clauses, *DirectiveActor], "cơ quan")],
        "themes": [column_checks.check_joined_codes(known, f"mã nối bằng dấu +: {', '.join(known)}")],
        "text_vi": [column_checks.check_not_blank()],
        "text_en": [column_checks.check_not_blank()],
    }
    return TableRules(
        columns, (make_unique_rule(["text_vi"]), make_unique_rule(["text_en"]), _own_clause(agency_clauses))
    )


def build_quoted_figure_rules(catalogue: Catalogue) -> TableRules:
    """Build the rules of directive_figures.csv: a rate or fall equals the letter's in published.csv."""
    columns = {
        "kind": [column_checks.check_one_of(QuotedFigureKind, "loại số")],
        "period": [column_checks.check_year()],
        "standard": [column_checks.check_one_of(Standard, "chuẩn nghèo")],
        "indicator": [column_checks.check_one_of(Indicator, "chỉ tiêu")],
        "group": [column_checks.check_one_of(Group, "đối tượng")],
        "value": [column_checks.make_column_check(column_checks.is_percent, "số từ 0 đến 100")],
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
        "area_code": [column_checks.check_known_in(districts, "areas.csv, là một huyện")],
        "clauses": [column_checks.check_not_blank()],
        "reason": [column_checks.check_one_of(NamingReason, "lý do")],
    }
    priorities = [code for code, priority in districts.items() if priority]
    return TableRules(columns, (make_unique_rule(["area_code", "reason"]), _marked(priorities)))


def _own_clause(agency_clauses: Mapping[str, str]) -> RowRule:
    def holds(table: pd.DataFrame) -> pd.Series:
        own = table["doer"].map(lambda doer: agency_clauses.get(doer, ""))
        return (table["part"] != "agency") | (table["clause"] == own)

    advice = "Sửa mục hoặc cơ quan cho khớp."
    return RowRule("clause", "mục mà agencies.csv ghi cho cơ quan này", advice, holds)


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

    expected = "số bằng với published.csv, cùng nguồn " + LETTER
    return RowRule("value", expected, "Sửa số cho khớp hoặc thêm số vào published.csv trước.", holds)


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

    expected = "high_rate chỉ cho huyện có priority trong areas.csv"
    return RowRule("reason", expected, "Kiểm tra hai tệp.", holds)
