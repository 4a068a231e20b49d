"""The rules of the directive's three files; what they say is checked against agencies, figures and areas."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from math import nan

import pandas as pd

from data import rules
from data.catalogue import Catalogue
from data.model import PROVINCE, Figure, Group, Indicator, Standard, Unit
from data.schema import unique
from data.validation import RowRule, TableRules

LETTER = "ubnd-369-2017"
"""The letter's identifier in sources.csv."""

ROUNDING = 0.005
"""Two published rates of two decimals differ from their stated difference by less than this."""

Measure = tuple[str, str, str]
Rates = Mapping[Measure, Mapping[int, float]]


def passage_rules(
    parts: Iterable[StrEnum],
    themes: Iterable[StrEnum],
    doers: Iterable[StrEnum],
    agency_clauses: Mapping[str, str],
) -> TableRules:
    """Rules of directive.csv: known codes, and each agency under the clause that agencies.csv gives it."""
    known = [theme.value for theme in themes]
    columns = {
        "part": [rules.one_of(parts, "phần của văn bản")],
        "clause": [rules.filled()],
        "doer": [rules.one_of([*agency_clauses, *doers], "cơ quan")],
        "themes": [rules.rule(_all_known(known), f"mã nối bằng dấu +: {', '.join(known)}")],
        "text_vi": [rules.filled()],
        "text_en": [rules.filled()],
    }
    return TableRules(columns, (unique(["text_vi"]), unique(["text_en"]), _own_clause(agency_clauses)))


def quoted_rules(kinds: Iterable[StrEnum], catalogue: Catalogue) -> TableRules:
    """Rules of directive_figures.csv: a rate or fall is what published.csv holds of the same letter."""
    columns = {
        "kind": [rules.one_of(kinds, "loại số")],
        "period": [rules.year()],
        "standard": [rules.one_of(Standard, "chuẩn nghèo")],
        "indicator": [rules.one_of(Indicator, "chỉ tiêu")],
        "group": [rules.one_of(Group, "đối tượng")],
        "value": [rules.rule(rules.percent, "số từ 0 đến 100")],
        "text_vi": [rules.filled()],
        "text_en": [rules.filled()],
    }
    identity = ("kind", "period", "standard", "indicator", "group")
    return TableRules(columns, (unique(identity), _as_published(_letter_rates(catalogue.published))))


def place_rules(reasons: Iterable[StrEnum], catalogue: Catalogue) -> TableRules:
    """Rules of directive_places.csv: districts, of which areas.csv marks those with a high rate."""
    districts = {area.code: area.priority for area in catalogue.districts}
    columns = {
        "area_code": [rules.known_in(districts, "areas.csv, là một huyện")],
        "clauses": [rules.filled()],
        "reason": [rules.one_of(reasons, "lý do")],
    }
    priorities = [code for code, priority in districts.items() if priority]
    return TableRules(columns, (unique(["area_code", "reason"]), _marked(priorities)))


def _all_known(codes: Sequence[str]) -> rules.Holds:
    return lambda cells: cells.map(lambda cell: set(cell.split("+")) <= set(codes)).astype(bool)


def _own_clause(agency_clauses: Mapping[str, str]) -> RowRule:
    def holds(table: pd.DataFrame) -> pd.Series:
        own = table["doer"].map(lambda doer: agency_clauses.get(doer, ""))
        return (table["part"] != "agency") | (table["clause"] == own)

    advice = "Sửa mục hoặc cơ quan cho khớp."
    return RowRule("clause", "mục mà agencies.csv ghi cho cơ quan này", advice, holds)


def _letter_rates(published: Iterable[Figure]) -> Rates:
    found: dict[Measure, dict[int, float]] = {}
    for figure in published:
        key = figure.key
        if figure.source.source_id == LETTER and key.area_code == PROVINCE and key.unit is Unit.PERCENT:
            found.setdefault((key.standard, key.indicator, key.group), {})[key.period] = figure.value
    return found


def _as_published(rates: Rates) -> RowRule:
    def holds(table: pd.DataFrame) -> pd.Series:
        agree = [_agrees(row, rates) for _, row in table.iterrows()]
        return pd.Series(agree, index=table.index, dtype=bool)

    expected = "số bằng với published.csv, cùng nguồn " + LETTER
    return RowRule("value", expected, "Sửa số cho khớp hoặc thêm số vào published.csv trước.", holds)


def _agrees(row: pd.Series, rates: Rates) -> bool:
    """Tell whether published rates bear a row out: nothing equals nan; a malformed row has other faults."""
    value, period = rules.numbers(row[["value", "period"]])
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
