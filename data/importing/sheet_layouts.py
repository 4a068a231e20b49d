"""Read every sheet of a book by its layout: summaries, tidy tables, and sheets that are neither."""

from collections.abc import Iterator
from dataclasses import dataclass

from data.importing.cells.number_text import is_blank
from data.importing.model import ConventionQuestion, ImportedBook, ImportedSheet, ImportRequest
from data.importing.summary.sheet import SummarySheet, read_summary
from data.importing.tidy.columns import find_tidy_header
from data.importing.tidy.row_keys import TidyKeyReader
from data.importing.tidy.sheet import TidySheet, read_tidy
from data.importing.tidy.vocabulary import build_tidy_vocabulary
from data.model.area_names import AreaNames
from data.published.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class BookReading:
    """What was read of a book; `unread` are the names of sheets with cells but no known header."""

    summaries: tuple[tuple[ImportedSheet, SummarySheet], ...]
    tidy: tuple[TidySheet, ...]
    unread: tuple[str, ...]

    @property
    def questions(self) -> tuple[ConventionQuestion, ...]:
        """Return what has to be asked about any sheet."""
        summaries = (question for _, read in self.summaries for question in read.questions)
        return (*summaries, *(question for read in self.tidy for question in read.questions))


def read_sheets(book: ImportedBook, asked: ImportRequest, catalogue: Catalogue) -> BookReading:
    """Read every sheet in the layout that its header shows."""
    summaries: list[tuple[ImportedSheet, SummarySheet]] = []
    tidy: list[TidySheet] = []
    unread: list[str] = []
    names = AreaNames.of(catalogue.areas.values())
    for sheet in _list_filled_sheets(book):
        read = _read(book.file, sheet, asked, catalogue, names)
        if isinstance(read, TidySheet):
            tidy.append(read)
        elif read is not None:
            summaries.append((sheet, read))
        else:
            unread.append(sheet.name)
    return BookReading(tuple(summaries), tuple(tidy), tuple(unread))


def _list_filled_sheets(book: ImportedBook) -> Iterator[ImportedSheet]:
    yield from (
        sheet for sheet in book.sheets if any(not is_blank(cell) for row in sheet.rows for cell in row)
    )


def _read(
    file: str, sheet: ImportedSheet, asked: ImportRequest, catalogue: Catalogue, names: AreaNames
) -> TidySheet | SummarySheet | None:
    header = find_tidy_header(sheet.rows)
    if header is None:
        return read_summary(file, sheet, names, asked)
    reader = TidyKeyReader(
        file, sheet.name, header, catalogue, names, build_tidy_vocabulary(catalogue), asked
    )
    return read_tidy(sheet, reader)
