"""Convert batches and figures to rows and back."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard
from data.store.batches import Batch, NewBatch, Withdrawal
from language.catalogue import Language, load_texts
from language.dates import format_day

RowValues = dict[str, Any]
BatchReviews = tuple[tuple[Standard, int], ...]


def build_batch_row(batch_id: int, new: NewBatch, at: datetime) -> RowValues:
    """Build the row of a batch, without its figures."""
    source = new.source
    return {
        "batch_id": batch_id,
        "file": new.file,
        "digest": new.digest,
        "publisher": source.publisher,
        "document_number": source.document_number,
        "date": source.date,
        "url": source.url,
        "by": new.by,
        "at": at,
        "why": new.why,
    }


def build_figure_rows(batch_id: int, figures: Sequence[Figure]) -> list[RowValues]:
    """Build the rows of a batch's figures, numbered in their order."""
    return [
        {
            "batch_id": batch_id,
            "position": position,
            "area_code": figure.key.area_code,
            "period": figure.key.period,
            "standard": figure.key.standard.value,
            "indicator": figure.key.indicator.value,
            "group": figure.key.group.value,
            "unit": figure.key.unit.value,
            "as_of": figure.as_of,
            "value": figure.value,
            "note_vi": figure.note_vi,
            "note_en": figure.note_en,
        }
        for position, figure in enumerate(figures)
    ]


def parse_batch_source(row: Row[Any]) -> Source:
    """Parse the source of a batch's figures, named after the batch."""
    return Source(f"batch-{row.batch_id}", row.publisher, row.document_number, row.date, row.url)


def parse_batch(row: Row[Any], reviews: BatchReviews, figure_count: int) -> Batch:
    """Parse a batch, with its withdrawal if there is one."""
    told = (row.withdrawn_by, row.withdrawn_at, row.withdrawn_why)
    return Batch(
        batch_id=row.batch_id,
        file=row.file,
        digest=row.digest,
        source=parse_batch_source(row),
        by=row.by,
        at=row.at,
        why=row.why,
        reviews=reviews,
        figure_count=figure_count,
        withdrawn=None if row.withdrawn_at is None else Withdrawal(*told),
    )


def parse_stored_figure(row: Row[Any], source: Source, at: datetime) -> Figure:
    """Parse a figure as its readers meet it: imported, with the batch and the day in its notes."""
    key = Key(
        area_code=row.area_code,
        period=row.period,
        standard=Standard(row.standard),
        indicator=Indicator(row.indicator),
        group=Group(row.group),
        unit=Unit(row.unit),
    )

    def imported(language: Language, day: str) -> str:
        return load_texts(language)("imported_note.batch", batch=row.batch_id, day=day)

    vietnamese = _noted(row.note_vi, imported(Language.VIETNAMESE, format_day(at)))
    english = _noted(row.note_en, imported(Language.ENGLISH, f"{at:%Y-%m-%d}"))
    return Figure(key, row.as_of, row.value, Status.IMPORTED, source, vietnamese, english)


def _noted(note: str, imported: str) -> str:
    return f"{note}. {imported}" if note else imported
