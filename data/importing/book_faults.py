"""What is wrong, doubtful or left out in a book as a whole, once its tables have been read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from data.errors import Fault, FaultPlace
from data.importing.checks.known_figures import find_contradictions, find_jumps
from data.importing.checks.tidy_rows import (
    find_absent_districts,
    find_parts_over_whole,
    find_repeated_figures,
)
from data.importing.faults import add_file_name
from data.importing.imported_figure import ImportedFigure
from data.importing.model import ConventionQuestion, ImportedBook
from data.importing.sheet_layouts import BookReading
from data.importing.structure.transposed import find_row_of_districts
from data.importing.summary.run_checks import CheckedSummaries
from data.model.areas import Area
from data.model.figure_set import FigureSet
from language.message import make_message


@dataclass(frozen=True, slots=True)
class ReadBook:
    """What was read of a book: its sheets, its summaries with their checks, and all figures and questions."""

    book: ImportedBook
    sheets: BookReading
    summaries: CheckedSummaries
    found: tuple[ImportedFigure, ...]
    questions: tuple[ConventionQuestion, ...]

    @property
    def tidy_figures(self) -> Iterator[ImportedFigure]:
        """The figures of tables with a row a figure."""
        return (item for sheet in self.sheets.tidy for item in sheet.found)


def find_book_faults(read: ReadBook) -> Iterator[Fault]:
    """Find what forbids to take a book's figures, and whether it holds any."""
    sheets = read.sheets
    yield from read.summaries.faults
    for sheet in sheets.tidy:
        yield from sheet.faults
    yield from find_repeated_figures(read.found)
    yield from find_parts_over_whole(read.tidy_figures)
    if not sheets.summaries and not sheets.tidy:
        yield from _find_tables_across(read) or (_make_unknown_layout_fault(read.book),)
    elif not read.questions and not sheets.summaries and not _says_anything(sheets):
        yield _make_no_figures_fault(read)


def _says_anything(sheets: BookReading) -> bool:
    return any(sheet.found or sheet.faults for sheet in sheets.tidy)


def _find_tables_across(read: ReadBook) -> tuple[Fault, ...]:
    """Return a fault for each sheet that was not read because its districts lie across."""
    unread = [sheet for sheet in read.book.sheets if sheet.name in read.sheets.unread]
    across = [(sheet.name, find_row_of_districts(sheet.rows, read.sheets.names)) for sheet in unread]
    return tuple(
        FaultPlace(read.book.file, name, row + 1).make_fault(
            make_message("import_fault.lies_across"),
            make_message("import_fault.district_rows"),
            make_message("import_fault.turn_over"),
        )
        for name, row in across
        if row is not None
    )


def _make_unknown_layout_fault(book: ImportedBook) -> Fault:
    return FaultPlace(book.file).make_fault(
        make_message("import_fault.no_table"),
        make_message("import_fault.two_layouts"),
        make_message("import_fault.use_template"),
    )


def _make_no_figures_fault(read: ReadBook) -> Fault:
    made = sum(sheet.estimated for sheet in read.sheets.tidy)
    found = (
        make_message("import_fault.only_made_up", rows=made) if made else make_message("import_fault.no_rows")
    )
    advice = make_message("import_fault.replace_made_up") if made else make_message("import_fault.fill_below")
    return FaultPlace(read.book.file).make_fault(found, make_message("import_fault.real_figures"), advice)


def find_doubts_inside(read: ReadBook) -> Iterator[Fault]:
    """Find what is doubtful in a book by itself."""
    for sheet in read.book.sheets:
        yield from add_file_name(sheet.doubts, read.book.file)
    yield from read.summaries.warnings
    for tidy in read.sheets.tidy:
        yield from tidy.doubts


def find_left_out(read: ReadBook) -> Iterator[Fault]:
    """Find what was not read: estimates of the product, hidden sheets, sheets of no known layout."""
    file = read.book.file
    made = sum(sheet.estimated for sheet in read.sheets.tidy)
    if made:
        yield FaultPlace(file).make_fault(
            make_message("import_fault.made_up_left_out", rows=made),
            make_message("import_fault.only_real"),
            make_message("import_fault.replace_made_up"),
        )
    for name in read.sheets.hidden:
        yield _make_left_out_fault(FaultPlace(file, name), "sheet_hidden", "show_hidden")
    for name in read.sheets.unread:
        yield _make_left_out_fault(FaultPlace(file, name), "sheet_unread", "head_sheet")


def _make_left_out_fault(sheet: FaultPlace, found: str, advice: str) -> Fault:
    return sheet.make_fault(
        make_message(f"import_fault.{found}"),
        make_message("import_fault.if_figures"),
        make_message(f"import_fault.{advice}"),
    )


def compare_with_known(read: ReadBook, districts: Iterable[Area], figures: FigureSet) -> Iterator[Fault]:
    """Find where a book and what is known already differ, and districts that it leaves out."""
    yield from find_contradictions(read.found, figures)
    yield from find_jumps(read.found, figures)
    yield from find_absent_districts(read.tidy_figures, districts, read.book.file)
