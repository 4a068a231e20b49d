"""Every sheet of a book by its layout, read: summaries, tidy tables, and sheets that are neither."""

from collections.abc import Iterator
from dataclasses import dataclass

from data.catalogue import Catalogue
from data.importing.model import Asked, Book, Question, Sheet
from data.importing.names import AreaNames
from data.importing.number_text import blank
from data.importing.summary.reading import SummarySheet, read_summary
from data.importing.tidy.columns import find_tidy_header
from data.importing.tidy.keys import KeyReader
from data.importing.tidy.reading import TidySheet, read_tidy
from data.importing.tidy.vocabulary import vocabulary_of


@dataclass(frozen=True, slots=True)
class Sheets:
    """What was read of a book; `unread` are the names of sheets with cells but no known header."""

    summaries: tuple[tuple[Sheet, SummarySheet], ...]
    tidy: tuple[TidySheet, ...]
    unread: tuple[str, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """What has to be asked about any sheet."""
        summaries = (question for _, read in self.summaries for question in read.questions)
        return (*summaries, *(question for read in self.tidy for question in read.questions))


def read_sheets(book: Book, asked: Asked, catalogue: Catalogue) -> Sheets:
    """Read every sheet in the layout that its header shows."""
    summaries: list[tuple[Sheet, SummarySheet]] = []
    tidy: list[TidySheet] = []
    unread: list[str] = []
    for sheet in _filled(book):
        read = _read(book.file, sheet, asked, catalogue)
        if isinstance(read, TidySheet):
            tidy.append(read)
        elif read is not None:
            summaries.append((sheet, read))
        else:
            unread.append(sheet.name)
    return Sheets(tuple(summaries), tuple(tidy), tuple(unread))


def _filled(book: Book) -> Iterator[Sheet]:
    yield from (sheet for sheet in book.sheets if any(not blank(cell) for row in sheet.rows for cell in row))


def _read(file: str, sheet: Sheet, asked: Asked, catalogue: Catalogue) -> TidySheet | SummarySheet | None:
    names = AreaNames.of(catalogue.areas.values())
    header = find_tidy_header(sheet.rows)
    if header is None:
        return read_summary(file, sheet, names, asked)
    reader = KeyReader(file, sheet.name, header, catalogue, names, vocabulary_of(catalogue), asked)
    return read_tidy(sheet, reader)
