"""Turn a file's cells into figures, with everything that is wrong, doubtful or undecided in them."""

from collections.abc import Iterator, Sequence

from data.errors import Fault
from data.importing.checks.estimate_bounds import (
    Bounds,
    find_columns_of_persons,
    find_outside_bounds,
)
from data.importing.checks.known_figures import find_contradictions, find_jumps
from data.importing.checks.tidy_rows import (
    find_absent_districts,
    find_parts_over_whole,
    find_repeated_figures,
)
from data.importing.example_marker import find_example_faults
from data.importing.fault_limit import sort_and_limit_faults
from data.importing.faults import add_file_name
from data.importing.imported_figure import ImportedFigure
from data.importing.model import ConventionQuestion, ImportedBook, ImportRequest, ImportResult
from data.importing.sheet_layouts import BookReading, read_sheets
from data.importing.structure.transposed import find_row_of_districts
from data.importing.summary.describe import describe_left_out, limit_tables
from data.importing.summary.run_checks import CheckedSummaries, check_summaries
from data.importing.template_sheets import find_template_contradictions, read_template_book
from data.importing.understanding import UnderstoodTable
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.message import make_message

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
    book = templates.book
    sheets = read_sheets(book, asked, catalogue)
    summaries = check_summaries(book.file, sheets.summaries, asked, catalogue, figures, sheets.names)
    found = (*summaries.found, *(item for sheet in sheets.tidy for item in sheet.found))
    doubts = (
        *_collect_doubts(book, sheets, summaries),
        *find_outside_bounds(found, bounds),
        *_find_left_out(book, sheets),
        *_compare_with_known(book, sheets, found, catalogue, figures),
    )
    questions = (*summaries.questions, *(question for sheet in sheets.tidy for question in sheet.questions))
    wrong = (
        *_collect_faults(book, sheets, summaries, found, questions),
        *find_template_contradictions(book.file, templates.marks, found),
        *find_columns_of_persons(found, bounds),
    )
    faults = sort_and_limit_faults(wrong, book)
    return ImportResult(
        book.file,
        book.digest,
        figures=() if faults or questions else tuple(item.figure for item in found),
        faults=faults,
        warnings=sort_and_limit_faults(doubts, book, doubts=True),
        questions=questions,
        understood=_describe_tables(sheets, summaries),
    )


def _describe_tables(sheets: BookReading, summaries: CheckedSummaries) -> tuple[UnderstoodTable, ...]:
    """Return how each table was understood, and which were left out."""
    tidy = (sheet.understood for sheet in sheets.tidy)
    return limit_tables((*summaries.understood, *tidy, *describe_left_out(sheets)))


def _collect_doubts(book: ImportedBook, sheets: BookReading, summaries: CheckedSummaries) -> Iterator[Fault]:
    """Yield what is doubtful in the file by itself."""
    for sheet in book.sheets:
        yield from add_file_name(sheet.doubts, book.file)
    yield from summaries.warnings
    for tidy in sheets.tidy:
        yield from tidy.doubts


def _collect_faults(
    book: ImportedBook,
    sheets: BookReading,
    summaries: CheckedSummaries,
    found: Sequence[ImportedFigure],
    questions: Sequence[ConventionQuestion],
) -> Iterator[Fault]:
    yield from summaries.faults
    for sheet in sheets.tidy:
        yield from sheet.faults
    yield from find_repeated_figures(found)
    yield from find_parts_over_whole(item for sheet in sheets.tidy for item in sheet.found)
    if not sheets.summaries and not sheets.tidy:
        yield from _find_tables_across(book, sheets) or (_make_unknown_layout_fault(book),)
    elif not questions and not sheets.summaries and not _says_anything(sheets):
        yield _make_no_figures_fault(book, sheets)


def _says_anything(sheets: BookReading) -> bool:
    return any(sheet.found or sheet.faults for sheet in sheets.tidy)


def _find_tables_across(book: ImportedBook, sheets: BookReading) -> tuple[Fault, ...]:
    """Return a fault for each sheet that was not read because its districts lie across."""
    unread = [sheet for sheet in book.sheets if sheet.name in sheets.unread]
    across = [(sheet.name, find_row_of_districts(sheet.rows, sheets.names)) for sheet in unread]
    return tuple(
        Fault(
            file=book.file,
            sheet=name,
            row=row + 1,
            found=make_message("import_fault.lies_across"),
            expected=make_message("import_fault.district_rows"),
            advice=make_message("import_fault.turn_over"),
        )
        for name, row in across
        if row is not None
    )


def _make_unknown_layout_fault(book: ImportedBook) -> Fault:
    expected = make_message("import_fault.two_layouts")
    return Fault(
        file=book.file,
        found=make_message("import_fault.no_table"),
        expected=expected,
        advice=make_message("import_fault.use_template"),
    )


def _make_no_figures_fault(book: ImportedBook, sheets: BookReading) -> Fault:
    made = sum(sheet.estimated for sheet in sheets.tidy)
    found = (
        make_message("import_fault.only_made_up", rows=made) if made else make_message("import_fault.no_rows")
    )
    advice = make_message("import_fault.replace_made_up") if made else make_message("import_fault.fill_below")
    return Fault(
        file=book.file, found=found, expected=make_message("import_fault.real_figures"), advice=advice
    )


def _find_left_out(book: ImportedBook, sheets: BookReading) -> Iterator[Fault]:
    made = sum(sheet.estimated for sheet in sheets.tidy)
    if made:
        yield Fault(
            file=book.file,
            found=make_message("import_fault.made_up_left_out", rows=made),
            expected=make_message("import_fault.only_real"),
            advice=make_message("import_fault.replace_made_up"),
        )
    for name in sheets.hidden:
        yield Fault(
            file=book.file,
            sheet=name,
            found=make_message("import_fault.sheet_hidden"),
            expected=make_message("import_fault.if_figures"),
            advice=make_message("import_fault.show_hidden"),
        )
    for name in sheets.unread:
        yield Fault(
            file=book.file,
            sheet=name,
            found=make_message("import_fault.sheet_unread"),
            expected=make_message("import_fault.if_figures"),
            advice=make_message("import_fault.head_sheet"),
        )


def _compare_with_known(
    book: ImportedBook,
    sheets: BookReading,
    found: Sequence[ImportedFigure],
    catalogue: Catalogue,
    figures: FigureSet,
) -> Iterator[Fault]:
    yield from find_contradictions(found, figures)
    yield from find_jumps(found, figures)
    yield from find_absent_districts(
        (item for sheet in sheets.tidy for item in sheet.found), catalogue.districts, book.file
    )
