"""The table of what sources disagree on about a district and the province."""

from collections.abc import Mapping, Sequence

from analysis.conflicts import Conflict
from analysis.display.figures import describe_figure
from data.model.areas import Area
from data.model.figures import Figure
from language.catalogue import Texts
from ui.components.origins.gathering import Origins
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table


def build_conflict_table(conflicts: Sequence[Conflict], areas: Mapping[str, Area], texts: Texts) -> PageTable:
    """Return what sources disagree on: a row for each source's figure, with its publisher and note."""
    origins = Origins(texts)
    labels = ("profile.about", "profile.measure", "profile.value", "profile.source", "profile.note")
    columns = [PageTableColumn(texts(label), numeric=label == "profile.value") for label in labels]
    rows = [
        PageTableRow(_statement(figure, areas, origins, texts))
        for conflict in conflicts
        for figure in conflict.figures
    ]
    return build_page_table(texts("profile.conflicts_caption"), columns, rows, origins)


def _statement(
    figure: Figure, areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> tuple[PageTableCell, ...]:
    key = figure.key
    families = {"indicator": key.indicator, "group": key.group, "standard": key.standard}
    measure = " · ".join(texts(f"{family}.{code.value}") for family, code in families.items())
    value = origins.describe(describe_figure(figure, texts))
    source = " ".join(
        filter(None, [figure.source.get_publisher_name(texts.language), figure.source.document_number])
    )
    note = texts.choose_text(figure.note_vi, figure.note_en)
    return f"{areas[key.area_code].named(texts.language)}, {key.period}", measure, value, source, note
