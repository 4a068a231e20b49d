"""The table of what sources contradict each other in: both values, both sources, none picked."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from data.model import Area, Figure
from insight.conflicts import Conflict
from insight.finding import Finding, Rule
from language.catalogue import Texts
from ui.origins import Origins, date_text, value_text
from ui.tables import Cell, Column, Row, table


def conflict_table(found: Sequence[Conflict], areas: Mapping[str, Area], texts: Texts) -> dict[str, Any]:
    """Describe the table as JSON, a row a contradiction."""
    origins = Origins(texts)
    most = max((len(conflict.figures) for conflict in found), default=0)
    rows = [_row(conflict, most, areas, origins, texts) for conflict in found]
    caption = texts("conflict.caption", count=len(found)) if found else texts("conflict.none")
    return table(caption, _columns(most, texts), rows, origins)


def _columns(most: int, texts: Texts) -> list[Column]:
    about = [Column(texts(f"column.{name}")) for name in ("area", "period", "standard", "indicator")]
    sides = chain.from_iterable(
        (Column(texts("conflict.value", number=number), numeric=True), Column(texts("conflict.source")))
        for number in range(1, most + 1)
    )
    return [*about, *sides]


def _row(conflict: Conflict, most: int, areas: Mapping[str, Area], origins: Origins, texts: Texts) -> Row:
    key = conflict.figures[0].key
    cells: list[Cell] = [
        areas[key.area_code].name_vi,
        str(key.period),
        texts(f"standard.{key.standard.value}"),
        texts(f"indicator.{key.indicator.value}"),
    ]
    for figure in conflict.figures:
        finding = Finding(figure.value, Rule.AS_GIVEN, (figure,))
        cells += [origins.finding(finding, value_text(figure, texts)), _source(figure)]
    return Row([*cells, *[""] * 2 * (most - len(conflict.figures))])


def _source(figure: Figure) -> str:
    source = figure.source
    named = ", ".join(filter(None, (source.publisher, source.document_number, date_text(source.date))))
    return f"{named}. {figure.note_vi}" if figure.note_vi else named
