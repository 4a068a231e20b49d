"""What the limited process needs to understand a sheet, as bytes on their way from the server to it.

Only the server writes them, so they may be pickled; the answer of a process that has read a stranger's file
is JSON.
"""

import pickle
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from data.importing.book_importer import import_book
from data.importing.checks.estimate_bounds import Bounds, build_bounds
from data.importing.model import ImportedBook, ImportedSheet, ImportRequest
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class ImportTask:
    """A file's name and digest, what the person says of it, and what is known already."""

    file: str
    digest: str
    asked: ImportRequest
    catalogue: Catalogue
    known: tuple[Figure, ...]
    bounds: Bounds


def make_import_task(
    file: str, digest: str, asked: ImportRequest, catalogue: Catalogue, figures: FigureSet
) -> bytes:
    """Return a task as bytes; of what is known only what an import is compared with."""
    small = Catalogue(dict(catalogue.areas), dict(catalogue.standards), {}, (), (), (), {})
    known = tuple(figure for figure in figures.all if figure.published)
    bounds = build_bounds(figures.all)
    return pickle.dumps(ImportTask(file, digest, asked, small, known, bounds), pickle.HIGHEST_PROTOCOL)


def run_import_task(task: bytes, sheets: Iterable[ImportedSheet]) -> dict[str, object]:
    """Return what became of the sheets, as JSON can hold it."""
    made: ImportTask = pickle.loads(task)  # noqa: S301 # nosec B301 # only the server writes here
    book = ImportedBook(made.file, made.digest, tuple(sheets))
    known = FigureSet.of(made.known)
    return asdict(import_book(book, made.asked, made.catalogue, known, made.bounds))
