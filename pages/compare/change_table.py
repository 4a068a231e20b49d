"""The table of a comparison: both rates, the change, and both ranks."""

from analysis.comparison import AreaComparison, Comparison
from analysis.display.figures import DisplayFigure, describe_figures, describe_finding, describe_value
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
        texts("compare.rank_column", earlier=earlier, later=later),
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
        return PageTableRow((texts("ranking.province"), *cells, ""))
    cells.append(origins.describe(_describe_ranks(row, texts)))
    return PageTableRow((row.area.name_vi, *cells), row.area.code, chosen=row.area.code == chosen)


def _describe_ranks(row: AreaComparison, texts: Texts) -> DisplayFigure | None:
    """Return both ranks as one text whose origin tells how far the district moved."""
    earlier, later, change = row.earlier_rank, row.later_rank, row.rank_change
    if not earlier or not later or not change:
        return None
    ranks = (format_count(rank.value, texts.language) for rank in (earlier, later))
    return describe_finding(change, " → ".join(ranks))
