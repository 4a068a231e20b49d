"""The table of a comparison: both rates, the change, both ranks and how they moved."""

from collections.abc import Callable
from typing import Any

from analysis.comparison import AreaComparison, Comparison
from analysis.finding import Finding
from data.model.areas import PROVINCE
from language.catalogue import Texts
from language.numbers import format_count, format_percent, format_signed_number
from ui.components.origins import Origins
from ui.components.table import PageTableCell, PageTableColumn, PageTableRow, build_page_table

WriteFinding = Callable[[Finding], str]


def build_change_table(comparison: Comparison, chosen: str | None, texts: Texts) -> dict[str, Any]:
    """Describe the table as JSON; `chosen` is the district that stands out, by code."""
    origins = Origins(texts)
    areas = (comparison.province, *comparison.districts)
    rows = [_row(row, chosen, origins, texts) for row in areas]
    caption = texts("compare.table_caption", ranked=comparison.ranked, total=len(comparison.districts))
    return build_page_table(caption, _columns(comparison, texts), rows, origins)


def _columns(comparison: Comparison, texts: Texts) -> list[PageTableColumn]:
    earlier, later = comparison.earlier.period, comparison.later.period
    numbers = [
        texts("compare.rate_column", period=earlier),
        texts("compare.rate_column", period=later),
        texts("compare.change_column"),
        texts("compare.rank_column", period=earlier),
        texts("compare.rank_column", period=later),
        texts("compare.moved_column"),
    ]
    return [
        PageTableColumn(texts("ranking.district")),
        *(PageTableColumn(label, numeric=True) for label in numbers),
    ]


def _row(row: AreaComparison, chosen: str | None, origins: Origins, texts: Texts) -> PageTableRow:
    language = texts.language
    cells: list[PageTableCell] = [
        _cell(row.earlier, lambda finding: _rates(finding, texts), origins),
        _cell(row.later, lambda finding: _rates(finding, texts), origins),
        _cell(row.change, lambda finding: format_signed_number(finding.value, language), origins),
    ]
    if row.area.code == PROVINCE:
        return PageTableRow((texts("ranking.province"), *cells, "", "", ""))
    cells += [
        _cell(row.earlier_rank, lambda finding: format_count(finding.value, language), origins),
        _cell(row.later_rank, lambda finding: format_count(finding.value, language), origins),
        _cell(row.rank_change, lambda finding: format_rank_change(finding, texts), origins),
    ]
    return PageTableRow((row.area.name_vi, *cells), row.area.code, chosen=row.area.code == chosen)


def _cell(finding: Finding | None, write: WriteFinding, origins: Origins) -> PageTableCell:
    return origins.describe_finding(finding, write(finding)) if finding else None


def _rates(finding: Finding, texts: Texts) -> str:
    """Write a rate, and beside it every other that a source gives."""
    return " / ".join(
        format_percent(value, texts.language) for value in dict.fromkeys(p.value for p in finding.parts)
    )


def format_rank_change(finding: Finding, texts: Texts) -> str:
    """Say in words which way a district moved: a rank that rises in number means less poverty."""
    steps = format_count(abs(finding.value), texts.language)
    if finding.value == 0:
        return texts("compare.moved_none")
    return texts("compare.moved_better" if finding.value > 0 else "compare.moved_worse", steps=steps)
