"""Read every sheet of a book by its layout: summaries, tidy tables, and sheets that are neither."""

from collections.abc import Iterator
from dataclasses import dataclass

from data.importing.cells.number_text import is_blank
from data.importing.model import ImportedBook, ImportedSheet, ImportRequest
from data.importing.structure.blocks import SummaryBlock, read_blocks
from data.importing.tidy.columns import find_tidy_header
from data.importing.tidy.row_keys import TidyKeyReader
from data.importing.tidy.sheet import TidySheet, read_tidy
from data.importing.tidy.vocabulary import build_tidy_vocabulary
from data.model.area_names import AreaNames
from data.published.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class BookReading:
    """What was read of a book; `unread` are the names of sheets with cells but no known header."""

    summaries: tuple[SummaryBlock, ...]
    tidy: tuple[TidySheet, ...]
    unread: tuple[str, ...]
    hidden: tuple[str, ...]
    names: AreaNames


def read_sheets(book: ImportedBook, asked: ImportRequest, catalogue: Catalogue) -> BookReading:
    """Read every sheet in the layout that its header shows."""
    summaries: list[SummaryBlock] = []
    tidy: list[TidySheet] = []
    unread: list[str] = []
    names = AreaNames.of(catalogue.areas.values())
    filled = list(_list_filled_sheets(book))
    hidden = [] if asked.with_hidden else [sheet.name for sheet in filled if sheet.hidden]
    for sheet in filled:
        if sheet.name in hidden:
            continue
        read = _read(book.file, sheet, asked, catalogue, names)
        if isinstance(read, TidySheet):
            tidy.append(read)
        elif read:
            summaries.extend(read)
        else:
            unread.append(sheet.name)
    return BookReading(tuple(summaries), tuple(tidy), tuple(unread), tuple(hidden), names)


def _list_filled_sheets(book: ImportedBook) -> Iterator[ImportedSheet]:
    yield from (
        sheet for sheet in book.sheets if any(not is_blank(cell) for row in sheet.rows for cell in row)
    )


def _read(
    file: str, sheet: ImportedSheet, asked: ImportRequest, catalogue: Catalogue, names: AreaNames
) -> TidySheet | tuple[SummaryBlock, ...]:
    header = find_tidy_header(sheet.rows)
    if header is None:
        return read_blocks(sheet, names, with_hidden=asked.with_hidden)
    reader = TidyKeyReader(
        file, sheet.name, header, catalogue, names, build_tidy_vocabulary(catalogue), asked
    )
    return read_tidy(sheet, reader)
