"""The tables of a district's page: all its figures by standard, and those that contradict each other."""

from collections.abc import Mapping, Sequence
from typing import Any

from data.model import Area, Figure, Unit
from insight.conflicts import Conflict
from insight.record import Measure, Record, Review
from language.catalogue import Texts
from ui.district_cells import entry_cell
from ui.origins import Origins, value_text
from ui.tables import Cell, Column, Row, table


def record_table(record: Record, period: int | None, texts: Texts) -> dict[str, Any]:
    """Describe one standard's figures of one group, a review a row; `period` is the row that stands out."""
    origins = Origins(texts)
    columns = [Column(texts("profile.period")), *(_column(measure, texts) for measure in record.measures)]
    rows = [_review(review, record, period, origins, texts) for review in record.reviews]
    return table(_caption(record, texts), columns, rows, origins)


def _caption(record: Record, texts: Texts) -> str:
    caption = texts(
        "profile.record_caption",
        standard=texts(f"standard.{record.standard.value}"),
        group=texts(f"group.{record.group.value}"),
    )
    if not record.empty_periods:
        return caption
    missing = texts("profile.record_empty", periods=", ".join(str(year) for year in record.empty_periods))
    return f"{caption} ({missing})"


def _column(measure: Measure, texts: Texts) -> Column:
    indicator, unit = measure
    name = f"{texts(f'indicator.{indicator.value}')} ({texts(f'unit.{unit.value}')})"
    return Column(name, numeric=True)


def _review(review: Review, record: Record, period: int | None, origins: Origins, texts: Texts) -> Row:
    cells = [
        _cell(entry, measure, review, record, origins, texts)
        for measure, entry in zip(record.measures, review.entries, strict=True)
    ]
    return Row((str(review.period), *cells), chosen=review.period == period)


def _cell(
    entry: Sequence[Figure], measure: Measure, review: Review, record: Record, origins: Origins, texts: Texts
) -> Cell:
    cell = entry_cell(entry, origins, texts)
    indicator, unit = measure
    if cell and unit is Unit.PERCENT and review.counted_few(record.measures, indicator):
        return cell | {"warning": texts("profile.small")}
    return cell


def conflict_table(conflicts: Sequence[Conflict], areas: Mapping[str, Area], texts: Texts) -> dict[str, Any]:
    """Describe what sources disagree on: a row for each source's figure, with its publisher and note."""
    origins = Origins(texts)
    labels = ("profile.about", "profile.measure", "profile.value", "profile.source", "profile.note")
    columns = [Column(texts(label), numeric=label == "profile.value") for label in labels]
    rows = [
        Row(_statement(figure, areas, origins, texts))
        for conflict in conflicts
        for figure in conflict.figures
    ]
    return table(texts("profile.conflicts_caption"), columns, rows, origins)


def _statement(figure: Figure, areas: Mapping[str, Area], origins: Origins, texts: Texts) -> tuple[Cell, ...]:
    key = figure.key
    families = {"indicator": key.indicator, "group": key.group, "standard": key.standard}
    measure = " · ".join(texts(f"{family}.{code.value}") for family, code in families.items())
    cell = entry_cell([figure], origins, texts)
    value = cell and cell | {"text": value_text(figure, texts)}
    source = " ".join(
        filter(None, [figure.source.published_by(texts.language), figure.source.document_number])
    )
    note = texts.either(figure.note_vi, figure.note_en)
    return f"{areas[key.area_code].named(texts.language)}, {key.period}", measure, value, source, note
