"""The rules of each CSV file in this folder: codes, ranges, dates, and what must be unique."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import pandas as pd

from data import rules
from data.model import AreaKind, Group, Indicator, PopulationPart, Standard, StandardDefinition, Status, Unit
from data.validation import RowRule, TableRules

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


def area_rules() -> TableRules:
    """Rules of areas.csv: one row an area, known levels, traits written true or false."""
    text = {name: [rules.filled()] for name in ("code", "kind", "name_vi", "name_en", "type_vi", "type_en")}
    text["kind"] = [rules.one_of(AreaKind, "cấp")]
    traits = {trait: [rules.one_of(YES_OR_NO, "có hay không")] for trait in TRAITS}
    return TableRules({**text, **traits}, (unique(["code"]),))


def source_rules() -> TableRules:
    """Rules of sources.csv: one row a source, dates as far as the source gives them."""
    columns = {
        "source_id": [rules.filled()],
        "publisher": [rules.filled()],
        "publisher_en": [rules.filled()],
        "document_number": [],
        "date": [rules.dated_or_empty()],
        "url": [rules.web_address_or_empty()],
    }
    return TableRules(columns, (unique(["source_id"]),))


def standard_rules() -> TableRules:
    """Rules of standards.csv: one row a standard, income lines in whole đồng a person a month."""
    columns = {
        "code": [rules.one_of(Standard, "chuẩn nghèo")],
        **{name: [rules.filled()] for name in ("name_vi", "name_en", "legal_basis")},
        "legal_date": [rules.dated()],
        **{name: [rules.year()] for name in ("first_review", "last_review")},
        **{name: [rules.whole()] for name in ("poor_rural", "poor_urban")},
        **{name: [rules.whole_or_empty()] for name in ("upper_rural", "upper_urban")},
        **{name: [rules.whole()] for name in ("services", "service_indicators")},
        "deprivations": [rules.whole_or_empty()],
    }
    return TableRules(columns, (unique(["code"]), _ordered("first_review", "last_review")))


def target_rules(sources: Collection[str]) -> TableRules:
    """Rules of targets.csv: a base rate in percent and yearly reductions in points, from a known source."""
    columns = {
        "target_id": [rules.filled()],
        "standard": [rules.one_of(Standard, "chuẩn nghèo")],
        "base_period": [rules.year()],
        "base_rate": [rules.rule(rules.percent, "tỷ lệ từ 0 đến 100")],
        "last_period": [rules.year()],
        "least_points": [rules.rule(rules.percent, "số điểm từ 0 đến 100")],
        "most_points": [rules.rule(rules.percent, "số điểm từ 0 đến 100")],
        "status": [rules.one_of(PUBLISHED_STATUSES, "mức tin cậy")],
        "source_id": [rules.known_in(sources, "sources.csv")],
        **{name: [rules.filled()] for name in ("note_vi", "note_en")},
    }
    ordered = (_ordered("base_period", "last_period"), _ordered("least_points", "most_points"))
    return TableRules(columns, (unique(["target_id"]), *ordered))


def population_rules(areas: Collection[str], sources: Collection[str]) -> TableRules:
    """Rules of population.csv: whole persons of one area, or of areas joined by '+', from a known source."""
    columns = {
        "area_code": [rules.rule(_all_known(areas), "mã có trong areas.csv, nhiều mã thì nối bằng dấu +")],
        "period": [rules.year()],
        "part": [rules.one_of(PopulationPart, "phần dân số")],
        "persons": [rules.whole()],
        "source_id": [rules.known_in(sources, "sources.csv")],
    }
    return TableRules(columns, (unique(["area_code", "period", "part"]),))


def published_rules(
    areas: Collection[str], sources: Collection[str], standards: Iterable[StandardDefinition]
) -> TableRules:
    """Rules of published.csv: known codes, values that fit their unit, years the standard was used in."""
    columns = {
        "area_code": [rules.known_in(areas, "areas.csv")],
        "period": [rules.year()],
        "as_of": [rules.dated()],
        "standard": [rules.one_of(Standard, "chuẩn nghèo")],
        "indicator": [rules.one_of(Indicator, "chỉ tiêu")],
        "group": [rules.one_of(Group, "đối tượng")],
        "unit": [rules.one_of(Unit, "đơn vị")],
        "value": [rules.decimal()],
        "status": [rules.one_of(PUBLISHED_STATUSES, "mức tin cậy")],
        "source_id": [rules.known_in(sources, "sources.csv")],
        "note_vi": [],
        "note_en": [],
    }
    years = {standard.code.value: standard.reviews for standard in standards}
    rows = (_percent_in_range(), _counts_whole(), _reviewed(years), _both_notes(), unique(FIGURE_IDENTITY))
    return TableRules(columns, rows)


def _percent_in_range() -> RowRule:
    return RowRule(
        "value",
        "tỷ lệ từ 0 đến 100",
        "Tỷ lệ hộ tính bằng phần trăm; nếu là số hộ thì sửa cột unit.",
        lambda table: (table["unit"] != Unit.PERCENT) | ~(rules.numbers(table["value"]) > rules.MOST_PERCENT),
    )


def _counts_whole() -> RowRule:
    return RowRule(
        "value",
        "số nguyên khi đơn vị là hộ hoặc người",
        "Bỏ phần thập phân, hoặc sửa cột unit nếu là tỷ lệ.",
        lambda table: (table["unit"] == Unit.PERCENT) | ~(rules.numbers(table["value"]) % 1 > 0),
    )


def _reviewed(years: Mapping[str, tuple[int, ...]]) -> RowRule:
    spans = "; ".join(f"{code} {span[0]}–{span[-1]}" for code, span in years.items())
    allowed = {(code, str(period)) for code, span in years.items() for period in span}
    return RowRule(
        "period",
        f"năm rà soát theo chuẩn của dòng này ({spans})",
        "Kiểm tra lại năm hoặc cột standard.",
        lambda table: _pairs(table, "standard", "period").isin(allowed) | ~table["standard"].isin(years),
    )


def _both_notes() -> RowRule:
    return RowRule(
        "note_en",
        "ghi chú ở cả hai thứ tiếng hoặc không ở thứ tiếng nào",
        "Điền ghi chú còn thiếu.",
        lambda table: (table["note_vi"] == "") == (table["note_en"] == ""),
    )


def _ordered(first: str, last: str) -> RowRule:
    return RowRule(
        last,
        f"không nhỏ hơn cột {first}",
        "Kiểm tra xem hai cột có bị đổi chỗ không.",
        lambda table: ~(rules.numbers(table[first]) > rules.numbers(table[last])),
    )


def unique(columns: Sequence[str]) -> RowRule:
    """Let no two rows agree in all these columns; the later one is the fault."""
    return RowRule(
        columns[0],
        f"mỗi dòng khác nhau ở {', '.join(columns)}",
        "Dòng này trùng với một dòng phía trên: xoá hoặc sửa một trong hai.",
        lambda table: ~table.duplicated(list(columns)),
    )


def _all_known(codes: Collection[str]) -> rules.Holds:
    return lambda cells: cells.map(lambda cell: set(cell.split("+")) <= set(codes)).astype(bool)


def _pairs(table: pd.DataFrame, first: str, second: str) -> pd.Series:
    return pd.Series(list(zip(table[first], table[second], strict=True)), index=table.index, dtype=object)
