"""The table of a comparison: both rates, the change, both ranks and how they moved."""

from analysis.comparison import AreaComparison, Comparison
from analysis.display.figures import DisplayFigure, describe_figures, describe_finding, describe_value
from analysis.finding import Finding
from data.model.areas import PROVINCE
from language.catalogue import Texts
from language.numbers import format_count, format_signed_number
from ui.components.origins import Origins
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table


def build_change_table(comparison: Comparison, chosen: str | None, texts: Texts) -> PageTable:
    """Return the table; `chosen` is the district that stands out, by code."""
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
    rates = [
        describe_figures(row.earlier.parts if row.earlier else (), texts),
        describe_figures(row.later.parts if row.later else (), texts),
        describe_value(row.change, texts, format_signed_number),
    ]
    cells: list[PageTableCell] = [origins.describe(shown) for shown in rates]
    if row.area.code == PROVINCE:
        return PageTableRow((texts("ranking.province"), *cells, "", "", ""))
    ranks = [
        describe_value(row.earlier_rank, texts, format_count),
        describe_value(row.later_rank, texts, format_count),
        _describe_move(row.rank_change, texts),
    ]
    cells += [origins.describe(shown) for shown in ranks]
    return PageTableRow((row.area.name_vi, *cells), row.area.code, chosen=row.area.code == chosen)


def _describe_move(finding: Finding | None, texts: Texts) -> DisplayFigure | None:
    return describe_finding(finding, format_rank_change(finding, texts)) if finding else None


def format_rank_change(finding: Finding, texts: Texts) -> str:
    """Write which way a district moved: a rank that rises in number means less poverty."""
    steps = format_count(abs(finding.value), texts.language)
    if finding.value == 0:
        return texts("compare.moved_none")
    return texts("compare.moved_better" if finding.value > 0 else "compare.moved_worse", steps=steps)
