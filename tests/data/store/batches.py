"""Batches made up for tests, of which a test states only what matters to it."""

from collections.abc import Iterable
from hashlib import sha256

from data.model.figures import Figure, Key, Status
from data.model.sources import Source
from data.store.batches import NewBatch
from tests.data.samples import figure, key

SOURCE = Source("import", "UBND huyện Hòn Đất", "12/BC-UBND", "2020-12-14", "https://hondat.example/bc12")


def imported(about: Key, value: float, note_vi: str = "", note_en: str = "") -> Figure:
    return Figure(about, "2020-12-14", value, Status.IMPORTED, SOURCE, note_vi, note_en)


def new_batch(
    figures: Iterable[Figure] = (figure(key(), 8.32),),
    *,
    file: str = "hon-dat.xlsx",
    content: str = "",
    by: str = "Nguyễn Thị An",
    why: str = "Rà soát cuối năm",
) -> NewBatch:
    """Make a batch; its digest follows from file and content."""
    digest = sha256(f"{file}{content}".encode()).hexdigest()
    return NewBatch(file, digest, SOURCE, tuple(figures), by, why)
