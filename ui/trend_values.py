"""The table under a panel of the trend: the rates of its main lines, each with its origin."""

from typing import Any

from data.model import AreaKind
from insight.finding import Finding, Rule
from insight.panels import Line, Panel
from language.catalogue import Texts
from language.numbers import percent
from ui.origins import Origins
from ui.tables import Cell, Column, Row, table

BENCHMARKS = (AreaKind.PROVINCE, AreaKind.REGION, AreaKind.COUNTRY)


def values_table(panel: Panel, selected: str | None, texts: Texts) -> dict[str, Any]:
    """Describe a table with a row a review and a column for each main line that has any rate."""
    origins = Origins(texts)
    lines = [line for line in _main(panel, selected) if line.known]
    columns = [
        Column(texts("filter.period")),
        *(Column(line.area.named(texts.language), numeric=True) for line in lines),
    ]
    rows = [
        Row((str(period), *(_rate(line, period, origins, texts) for line in lines)))
        for period in panel.definition.reviews
    ]
    standard = texts(f"standard.{panel.definition.code.value}")
    if not lines:
        return table(texts("trend.values_none", standard=standard), (), (), origins)
    return table(texts("trend.values_caption", standard=standard), columns, rows, origins)


def _main(panel: Panel, selected: str | None) -> list[Line]:
    """List the chosen district first, then the province and who it is compared with."""
    chosen = [panel.line(selected)] if selected else []
    return [*chosen, *(line for kind in BENCHMARKS for line in panel.lines if line.area.kind is kind)]


def _rate(line: Line, period: int, origins: Origins, texts: Texts) -> Cell:
    figures = [figure for figure in (*line.known, *line.rivals) if figure.key.period == period]
    if not figures:
        return ""
    text = " / ".join(percent(figure.value, texts.language) for figure in figures)
    return origins.finding(Finding(figures[0].value, Rule.AS_GIVEN, tuple(figures)), text)
