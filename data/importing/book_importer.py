"""Turn a file's cells into figures, with everything that is wrong, doubtful or undecided in them."""

from data.errors import Fault
from data.importing.book_faults import (
    ReadBook,
    compare_with_known,
    find_book_faults,
    find_doubts_inside,
    find_left_out,
)
from data.importing.checks.estimate_bounds import (
    Bounds,
    find_columns_of_persons,
    find_outside_bounds,
)
from data.importing.example_marker import find_example_faults
from data.importing.fault_limit import sort_and_limit_faults
from data.importing.model import ImportedBook, ImportRequest, ImportResult
from data.importing.sheet_layouts import read_sheets
from data.importing.summary.describe import describe_left_out, limit_tables
from data.importing.summary.run_checks import check_summaries
from data.importing.template_sheets import find_template_contradictions, read_template_book
from data.importing.understanding import UnderstoodTable
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue

NO_BOUNDS: Bounds = {}


def import_book(
    book: ImportedBook,
    asked: ImportRequest,
    catalogue: Catalogue,
    figures: FigureSet,
    bounds: Bounds = NO_BOUNDS,
) -> ImportResult:
    """Turn a book into figures of the review that is asked for, every check of every sheet at once.

    `figures` are those known so far: an import that contradicts them or jumps from them draws a warning,
    and so does a figure outside its `bounds`; a column that fits them only as persons is a fault.
    Figures are given only where there is no fault and no open question.
    """
    templates = read_template_book(book)
    if examples := (*find_example_faults(book), *templates.faults):
        return ImportResult(book.file, book.digest, faults=sort_and_limit_faults(examples, book))
    read = _read_tables(templates.book, asked, catalogue, figures)
    doubts = (
        *find_doubts_inside(read),
        *find_outside_bounds(read.found, bounds),
        *find_left_out(read),
        *compare_with_known(read, catalogue.districts, figures),
    )
    wrong = (
        *find_book_faults(read),
        *find_template_contradictions(read.book.file, templates.marks, read.found),
        *find_columns_of_persons(read.found, bounds),
    )
    return _make_result(read, wrong, doubts)


def _read_tables(
    book: ImportedBook, asked: ImportRequest, catalogue: Catalogue, figures: FigureSet
) -> ReadBook:
    """Read every sheet, and check the summaries beside each other."""
    sheets = read_sheets(book, asked, catalogue)
    summaries = check_summaries(book.file, sheets.summaries, asked, catalogue, figures, sheets.names)
    found = (*summaries.found, *(item for sheet in sheets.tidy for item in sheet.found))
    questions = (*summaries.questions, *(question for sheet in sheets.tidy for question in sheet.questions))
    return ReadBook(book, sheets, summaries, found, questions)


def _make_result(read: ReadBook, wrong: tuple[Fault, ...], doubts: tuple[Fault, ...]) -> ImportResult:
    """Return the figures, unless something is wrong or open, with all that is to be told."""
    faults = sort_and_limit_faults(wrong, read.book)
    figures = () if faults or read.questions else tuple(item.figure for item in read.found)
    return ImportResult(
        read.book.file,
        read.book.digest,
        figures=figures,
        faults=faults,
        warnings=sort_and_limit_faults(doubts, read.book, doubts=True),
        questions=read.questions,
        understood=_describe_tables(read),
    )


def _describe_tables(read: ReadBook) -> tuple[UnderstoodTable, ...]:
    """Return how each table was understood, and which were left out."""
    tidy = (sheet.understood for sheet in read.sheets.tidy)
    return limit_tables((*read.summaries.understood, *tidy, *describe_left_out(read.sheets)))
