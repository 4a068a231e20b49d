"""What sources contradict each other in: every value with its source, none picked."""

from collections.abc import Mapping, Sequence

from analysis.conflicts import Conflict
from analysis.display.figures import describe_figure
from data.model.areas import Area
from data.model.figures import Figure
from language.catalogue import Texts
from language.dates import format_partial_date
from pages.sources.entry import SourceEntry, SourceEntryList
from ui.components.origins.gathering import Origins
from ui.components.table import PageTableCell

COLUMNS = ("publisher", "value", "document", "date", "note")


def build_conflict_list(
    found: Sequence[Conflict], areas: Mapping[str, Area], texts: Texts
) -> SourceEntryList:
    """Return the contradictions as a list: a table each, all of them open."""
    origins = Origins(texts)
    return {
        "lead": texts("conflict.lead", count=len(found)) if found else texts("conflict.none"),
        "columns": [{"label": texts(f"column.{column}"), "numeric": column == "value"} for column in COLUMNS],
        "linkLabel": texts("origin.link"),
        "unfolded": True,
        "sources": [_describe_conflict(conflict, areas, origins, texts) for conflict in found],
        "tables": origins.tables(),
    }


def _describe_conflict(
    conflict: Conflict, areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> SourceEntry:
    key = conflict.figures[0].key
    families = {"indicator": key.indicator, "group": key.group, "standard": key.standard}
    return {
        "title": texts("conflict.title", name=areas[key.area_code].named(texts.language), period=key.period),
        "about": " · ".join(texts(f"{family}.{code.value}") for family, code in families.items()),
        "remarks": [],
        "rows": [_row(figure, origins, texts) for figure in conflict.figures],
    }


def _row(figure: Figure, origins: Origins, texts: Texts) -> list[PageTableCell]:
    source = figure.source
    number = origins.describe(describe_figure(figure, texts))
    note = texts.choose_text(figure.note_vi, figure.note_en)
    publisher, date = (
        source.get_publisher_name(texts.language),
        format_partial_date(source.date, texts.language),
    )
    return [publisher, number, source.document_number, date, note]
