"""The table under a panel of the trend: the rates of its main lines, each with its origin."""

from analysis.display.figures import describe_figures
from analysis.trend.panels import TrendLine, TrendPanel
from data.model.areas import AreaKind
from language.catalogue import Texts
from ui.components.origins.gathering import Origins
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table

BENCHMARKS = (AreaKind.PROVINCE, AreaKind.REGION, AreaKind.COUNTRY)


def build_values_table(panel: TrendPanel, selected: str | None, texts: Texts) -> PageTable:
    """Return a table with a row a review and a column for each main line that has any rate."""
    origins = Origins(texts)
    lines = [line for line in _main(panel, selected) if line.known]
    columns = [
        PageTableColumn(texts("filter.period")),
        *(PageTableColumn(line.area.named(texts.language), numeric=True) for line in lines),
    ]
    rows = [
        PageTableRow((str(period), *(_rate(line, period, origins, texts) for line in lines)))
        for period in panel.definition.reviews
    ]
    standard = texts(f"standard.{panel.definition.code.value}")
    if not lines:
        return build_page_table(texts("trend.values_none", standard=standard), (), (), origins)
    return build_page_table(texts("trend.values_caption", standard=standard), columns, rows, origins)


def _main(panel: TrendPanel, selected: str | None) -> list[TrendLine]:
    """List the chosen district first, then the province and who it is compared with."""
    chosen = [panel.line(selected)] if selected else []
    return [*chosen, *(line for kind in BENCHMARKS for line in panel.lines if line.area.kind is kind)]


def _rate(line: TrendLine, period: int, origins: Origins, texts: Texts) -> PageTableCell:
    figures = [figure for figure in (*line.known, *line.conflicting_figures) if figure.key.period == period]
    return origins.describe(describe_figures(figures, texts)) or ""
