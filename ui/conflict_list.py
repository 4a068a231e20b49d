"""What sources contradict each other in: every value with its source, none picked."""

from collections.abc import Mapping, Sequence
from typing import Any

from data.model import Area, Figure
from insight.conflicts import Conflict
from insight.finding import Finding, Rule
from language.catalogue import Texts
from language.dates import date_text
from ui.origins import Origins, value_text

COLUMNS = ("publisher", "value", "document", "date", "note")


def conflict_list(found: Sequence[Conflict], areas: Mapping[str, Area], texts: Texts) -> dict[str, Any]:
    """Describe the contradictions as JSON for the list of sources: a table each, all of them open."""
    origins = Origins(texts)
    return {
        "lead": texts("conflict.lead", count=len(found)) if found else texts("conflict.none"),
        "columns": [texts(f"column.{column}") for column in COLUMNS],
        "numeric": COLUMNS.index("value"),
        "linkLabel": texts("origin.link"),
        "unfolded": True,
        "sources": [_described(conflict, areas, origins, texts) for conflict in found],
        "tables": origins.tables(),
    }


def _described(
    conflict: Conflict, areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> dict[str, Any]:
    key = conflict.figures[0].key
    families = {"indicator": key.indicator, "group": key.group, "standard": key.standard}
    return {
        "title": texts("conflict.title", name=areas[key.area_code].named(texts.language), period=key.period),
        "about": " · ".join(texts(f"{family}.{code.value}") for family, code in families.items()),
        "remarks": [],
        "rows": [_row(figure, origins, texts) for figure in conflict.figures],
    }


def _row(figure: Figure, origins: Origins, texts: Texts) -> list[str | dict[str, Any]]:
    source = figure.source
    finding = Finding(figure.value, Rule.AS_GIVEN, (figure,))
    number = origins.finding(finding, value_text(figure, texts))
    note = texts.either(figure.note_vi, figure.note_en)
    publisher, date = source.published_by(texts.language), date_text(source.date, texts.language)
    return [publisher, number, source.document_number, date, note]
