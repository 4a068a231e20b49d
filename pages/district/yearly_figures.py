"""The table of all figures of a district: a year a row, a group's measure a column."""

from analysis.display.figures import describe_figures
from analysis.district.yearly_figures import FigureColumn, StandardRows, YearlyCell, YearlyFigures, YearlyRow
from data.model.figures import Unit
from data.model.standards import Standard
from language.catalogue import Texts
from ui.components.origins.gathering import Origins
from ui.components.origins.tables import NumberData
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table


def build_yearly_table(found: YearlyFigures, chosen: tuple[Standard, int], texts: Texts) -> PageTable:
    """Return the table; the row of the chosen standard and year stands out."""
    origins = Origins(texts)
    columns = [
        PageTableColumn(texts("profile.period")),
        *(_column(column, texts) for column in found.columns),
    ]
    rows = [row for part in found.standards for row in _list_rows(part, chosen, origins, texts)]
    published, estimated = (found.count_figures(published=kind) for kind in (True, False))
    key = "profile.figures_caption" if estimated else "profile.figures_caption_published"
    return build_page_table(texts(key, published=published, estimated=estimated), columns, rows, origins)


def _column(column: FigureColumn, texts: Texts) -> PageTableColumn:
    heading = texts(f"group.{column.group.value}")
    return PageTableColumn(texts(f"indicator.{column.indicator.value}"), numeric=True, heading=heading)


def _list_rows(
    part: StandardRows, chosen: tuple[Standard, int], origins: Origins, texts: Texts
) -> list[PageTableRow]:
    heading = texts(f"standard.{part.standard.value}")
    if part.empty_periods:
        missing = texts("profile.record_empty", periods=", ".join(str(year) for year in part.empty_periods))
        heading = f"{heading} ({missing})"
    return [
        PageTableRow((heading,)),
        *(
            _row(review, origins, texts, chosen=(part.standard, review.period) == chosen)
            for review in part.reviews
        ),
    ]


def _row(review: YearlyRow, origins: Origins, texts: Texts, *, chosen: bool) -> PageTableRow:
    cells = [_cell(cell, origins, texts) for cell in review.cells]
    return PageTableRow((str(review.period), *cells), chosen=chosen)


def _cell(cell: YearlyCell, origins: Origins, texts: Texts) -> PageTableCell:
    numbers: list[NumberData] = []
    for entry in cell.units:
        number = origins.describe(describe_figures(entry, texts))
        if number is None:
            continue
        if entry[0].key.unit is Unit.PERCENT and cell.has_small_count:
            number["warning"] = texts("profile.small")
        numbers.append(number)
    return numbers or None
