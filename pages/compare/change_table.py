"""The table of a comparison: both rates, the change, and both ranks, in the order of time."""

from analysis.comparison import AreaComparison, Comparison
from analysis.display.figures import (
    DisplayFigure,
    describe_figures,
    describe_finding,
    describe_value,
    format_finding,
)
from data.model.areas import PROVINCE
from data.model.figures import Status
from language.catalogue import Texts
from language.numbers import format_count, format_signed_number
from ui.components.origins.gathering import Origins
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table


def build_change_table(comparison: Comparison, chosen: str | None, texts: Texts) -> PageTable:
    """Return the table; `chosen` is the district that stands out, by code."""
    origins = Origins(texts)
    areas = (comparison.province, *comparison.districts)
    rows = [_row(row, chosen, origins, texts) for row in areas]
    caption = texts("compare.table_caption", ranked=comparison.ranked, total=len(comparison.districts))
    table = build_page_table(caption, _columns(comparison, texts), rows, origins)
    if any(_rests_on_estimates(row) for row in areas):
        # The words of an estimate say what it is: a mark in each of sixty cells would say it again.
        table["caption"] = f"{caption}. {texts('compare.table_estimates')}"
        table["unmarked"] = Status.ESTIMATED.value
    return table


def _rests_on_estimates(row: AreaComparison) -> bool:
    return any(end is not None and end.status is Status.ESTIMATED for end in (row.earlier, row.later))


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
    """Return both ranks, or ranges of ranks, as one text whose origin tells how far the district moved."""
    earlier, later, change = row.earlier_rank, row.later_rank, row.rank_change
    if not earlier or not later or not change:
        return None
    ranks = (format_finding(rank, texts, format_count) for rank in (earlier, later))
    return describe_finding(change, " → ".join(ranks))
