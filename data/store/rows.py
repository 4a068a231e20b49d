"""Convert batches and figures to rows and back."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Row

from data.model.assigned_targets import AssignedTarget, TargetKey
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard
from data.store.batches import Batch, NewBatch, Withdrawal
from language.catalogue import Language, load_texts
from language.dates import format_day

RowValues = dict[str, Any]
BatchReviews = tuple[tuple[Standard, int], ...]


class BatchContent(NamedTuple):
    """How many figures or targets a batch holds, and of which standards and years."""

    reviews: BatchReviews = ()
    size: int = 0


class BatchWords(NamedTuple):
    """What every figure of a batch says of it: the source, and a note in each language."""

    source: Source
    vietnamese: str
    english: str


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


def build_target_rows(batch_id: int, targets: Sequence[AssignedTarget]) -> list[RowValues]:
    """Build the rows of a batch's targets, numbered in their order."""
    return [
        {
            "batch_id": batch_id,
            "position": position,
            "area_code": target.key.area_code,
            "standard": target.key.standard.value,
            "base_period": target.base_period,
            "base_rate": target.base_rate,
            "goal_period": target.key.goal_period,
            "goal_rate": target.goal_rate,
            "reduction": target.reduction,
        }
        for position, target in enumerate(targets)
    ]


def parse_stored_target(row: Row[Any], source: Source) -> AssignedTarget:
    """Parse a target with the source of its batch."""
    return AssignedTarget(
        key=TargetKey(row.area_code, Standard(row.standard), row.goal_period),
        base_period=row.base_period,
        base_rate=row.base_rate,
        goal_rate=row.goal_rate,
        reduction=row.reduction,
        source=source,
    )


def parse_batch_source(row: Row[Any]) -> Source:
    """Parse the source of a batch's figures, named after the batch."""
    return Source(f"batch-{row.batch_id}", row.publisher, row.document_number, row.date, row.url)


def parse_batch(row: Row[Any], figures: BatchContent, targets: BatchContent) -> Batch:
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
        reviews=figures.reviews,
        figure_count=figures.size,
        withdrawn=None if row.withdrawn_at is None else Withdrawal(*told),
        goals=targets.reviews,
        target_count=targets.size,
    )


def describe_batch(row: Row[Any]) -> BatchWords:
    """Write what all figures of a batch say of it, once for all of them."""
    return BatchWords(
        parse_batch_source(row),
        _write_batch_note(row, Language.VIETNAMESE, format_day(row.at)),
        _write_batch_note(row, Language.ENGLISH, f"{row.at:%Y-%m-%d}"),
    )


def _write_batch_note(row: Row[Any], language: Language, day: str) -> str:
    return load_texts(language)("imported_note.batch", batch=row.batch_id, day=day)


def parse_stored_figure(row: Row[Any], batch: BatchWords) -> Figure:
    """Parse a figure as its readers meet it: imported, with the batch and the day in its notes."""
    key = Key(
        area_code=row.area_code,
        period=row.period,
        standard=Standard(row.standard),
        indicator=Indicator(row.indicator),
        group=Group(row.group),
        unit=Unit(row.unit),
    )
    vietnamese, english = _noted(row.note_vi, batch.vietnamese), _noted(row.note_en, batch.english)
    return Figure(key, row.as_of, row.value, Status.IMPORTED, batch.source, vietnamese, english)


def _noted(note: str, imported: str) -> str:
    return f"{note}. {imported}" if note else imported
