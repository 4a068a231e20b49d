"""The columns of the table of all figures."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from data.model import Area, Figure
from insight.finding import Finding, Rule
from language.catalogue import Texts
from language.dates import date_text
from ui.origins import Origins, value_text
from ui.tables import Cell, Column, Row

Write = Callable[[Figure, Texts], str]

WRITERS: Mapping[str, Write] = MappingProxyType(
    {
        "period": lambda figure, _: str(figure.key.period),
        "standard": lambda figure, texts: texts(f"standard.{figure.key.standard.value}"),
        "indicator": lambda figure, texts: texts(f"indicator.{figure.key.indicator.value}"),
        "group": lambda figure, texts: texts(f"group.{figure.key.group.value}"),
        "document": lambda figure, _: figure.source.document_number,
        "publisher": lambda figure, texts: figure.source.published_by(texts.language),
        "date": lambda figure, texts: date_text(figure.source.date, texts.language),
        "as_of": lambda figure, texts: date_text(figure.as_of, texts.language) if figure.published else "",
        "note": lambda figure, texts: texts.either(figure.note_vi, figure.note_en),
    }
)
"""The columns a reader may choose; the place and the value with its status are always there."""

OPTIONAL = tuple(WRITERS)
CHOSEN_AT_FIRST = ("period", "standard", "indicator", "group", "document", "publisher")


def columns(chosen: Sequence[str], texts: Texts) -> list[Column]:
    """Head the columns: the place, what was chosen, the value last but for where it comes from."""
    before, after = _around_value(chosen)
    names = [Column(texts(f"column.{name}")) for name in ("area", *before)]
    value = Column(texts("column.value"), numeric=True)
    return [*names, value, *(Column(texts(f"column.{name}")) for name in after)]


def row(
    figure: Figure, chosen: Sequence[str], areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> Row:
    """Write a figure as a row; its value opens its origin."""
    before, after = _around_value(chosen)
    finding = Finding(figure.value, Rule.AS_GIVEN, (figure,))
    cells: list[Cell] = [areas[figure.key.area_code].named(texts.language)]
    cells += [WRITERS[name](figure, texts) for name in before]
    cells.append(origins.finding(finding, value_text(figure, texts)))
    cells += [WRITERS[name](figure, texts) for name in after]
    return Row(cells)


def _around_value(chosen: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part the chosen columns: what a figure is about before its value, where it is from after it."""
    about = {"period", "standard", "indicator", "group"}
    ordered = [name for name in OPTIONAL if name in chosen]
    return [name for name in ordered if name in about], [name for name in ordered if name not in about]
