"""The columns of the table of all figures."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from analysis.display.figures import describe_figure
from data.model.areas import Area
from data.model.figures import Figure
from language.catalogue import Texts
from language.dates import format_partial_date
from ui.components.origins.gathering import Origins
from ui.components.table import PageTableCell, PageTableColumn, PageTableRow

WriteFigure = Callable[[Figure, Texts], str]

WRITERS: Mapping[str, WriteFigure] = MappingProxyType(
    {
        "period": lambda figure, _: str(figure.key.period),
        "standard": lambda figure, texts: texts(f"standard.{figure.key.standard.value}"),
        "indicator": lambda figure, texts: texts(f"indicator.{figure.key.indicator.value}"),
        "group": lambda figure, texts: texts(f"group.{figure.key.group.value}"),
        "document": lambda figure, _: figure.source.document_number,
        "publisher": lambda figure, texts: figure.source.get_publisher_name(texts.language),
        "date": lambda figure, texts: format_partial_date(figure.source.date, texts.language),
        "as_of": lambda figure, texts: (
            format_partial_date(figure.as_of, texts.language) if figure.published else ""
        ),
        "note": lambda figure, texts: texts.choose_text(figure.note_vi, figure.note_en),
    }
)
"""The columns a reader may choose; the place and the value with its status are always there."""

OPTIONAL = tuple(WRITERS)
DEFAULT_COLUMNS = ("period", "standard", "indicator", "group", "document", "publisher")


def build_explore_columns(chosen: Sequence[str], texts: Texts) -> list[PageTableColumn]:
    """Head the columns: the place, what was chosen, the value last but for where it comes from."""
    before, after = _around_value(chosen)
    names = [PageTableColumn(texts(f"column.{name}")) for name in ("area", *before)]
    value = PageTableColumn(texts("column.value"), numeric=True)
    return [*names, value, *(PageTableColumn(texts(f"column.{name}")) for name in after)]


def build_explore_row(
    figure: Figure, chosen: Sequence[str], areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> PageTableRow:
    """Write a figure as a row; its value opens its origin."""
    before, after = _around_value(chosen)
    cells: list[PageTableCell] = [areas[figure.key.area_code].named(texts.language)]
    cells += [WRITERS[name](figure, texts) for name in before]
    cells.append(origins.describe(describe_figure(figure, texts)))
    cells += [WRITERS[name](figure, texts) for name in after]
    return PageTableRow(cells)


def _around_value(chosen: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part the chosen columns: what a figure is about before its value, where it is from after it."""
    about = {"period", "standard", "indicator", "group"}
    ordered = [name for name in OPTIONAL if name in chosen]
    return [name for name in ordered if name in about], [name for name in ordered if name not in about]
