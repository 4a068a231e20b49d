"""From a file that staff bring to figures, with everything that is wrong, doubtful or undecided in it."""

from collections.abc import Iterator, Sequence
from hashlib import sha256

from data.catalogue import Catalogue
from data.errors import Fault, FaultyFileError
from data.figures import FigureSet
from data.importing.bounded import in_order
from data.importing.checks.history import contradictions, jumps
from data.importing.checks.tidy import absent, parts, repeated
from data.importing.found import Found
from data.importing.model import Asked, Book, Outcome
from data.importing.reading import read_book
from data.importing.sheets import Sheets, read_sheets
from data.importing.stamp import example_faults
from data.importing.summary.checking import Checked, check_summaries
from language.sentence import Sentence


def import_file(content: bytes, name: str, asked: Asked, catalogue: Catalogue, figures: FigureSet) -> Outcome:
    """Read a file and check it; a file that can't be read is an outcome with faults, never an error."""
    try:
        book = read_book(content, name)
    except FaultyFileError as error:
        return Outcome(error.faults[0].file, sha256(content).hexdigest(), faults=error.faults)
    return import_book(book, asked, catalogue, figures)


def import_book(book: Book, asked: Asked, catalogue: Catalogue, figures: FigureSet) -> Outcome:
    """Turn a book into figures of the review that is asked for, every check of every sheet at once.

    `figures` are those known so far: an import that contradicts them or jumps from them draws a warning.
    Figures are given only where there is no fault and no open question.
    """
    if examples := example_faults(book):
        return Outcome(book.file, book.digest, faults=in_order(examples, book))
    sheets = read_sheets(book, asked, catalogue)
    summaries = check_summaries(book.file, sheets.summaries, asked, catalogue, figures)
    found = (*summaries.found, *(item for sheet in sheets.tidy for item in sheet.found))
    doubts = (
        *summaries.warnings,
        *_left_out(book, sheets),
        *_beside_known(book, sheets, found, catalogue, figures),
    )
    faults = in_order(_faults(book, sheets, summaries, found), book)
    questions = sheets.questions
    return Outcome(
        file=book.file,
        digest=book.digest,
        figures=() if faults or questions else tuple(item.figure for item in found),
        faults=faults,
        warnings=in_order(doubts, book, doubts=True),
        questions=questions,
    )


def _faults(book: Book, sheets: Sheets, summaries: Checked, found: Sequence[Found]) -> Iterator[Fault]:
    yield from summaries.faults
    for sheet in sheets.tidy:
        yield from sheet.faults
    yield from repeated(found)
    yield from parts(item for sheet in sheets.tidy for item in sheet.found)
    if not sheets.summaries and not sheets.tidy:
        yield _unknown(book)
    elif not sheets.questions and not sheets.summaries and not _says_anything(sheets):
        yield _empty(book, sheets)


def _says_anything(sheets: Sheets) -> bool:
    return any(sheet.found or sheet.faults for sheet in sheets.tidy)


def _unknown(book: Book) -> Fault:
    expected = Sentence("import_fault.two_layouts")
    return Fault(
        book.file,
        None,
        None,
        Sentence("import_fault.no_table"),
        expected,
        Sentence("import_fault.use_template"),
    )


def _empty(book: Book, sheets: Sheets) -> Fault:
    made = sum(sheet.illustrative for sheet in sheets.tidy)
    found = Sentence("import_fault.only_made_up", rows=made) if made else Sentence("import_fault.no_rows")
    advice = Sentence("import_fault.replace_made_up") if made else Sentence("import_fault.fill_below")
    return Fault(book.file, None, None, found, Sentence("import_fault.real_figures"), advice)


def _left_out(book: Book, sheets: Sheets) -> Iterator[Fault]:
    made = sum(sheet.illustrative for sheet in sheets.tidy)
    if made:
        yield Fault(
            book.file,
            None,
            None,
            Sentence("import_fault.made_up_left_out", rows=made),
            Sentence("import_fault.only_real"),
        )
    for name in sheets.unread:
        expected = Sentence("import_fault.if_figures")
        yield Fault(book.file, None, None, Sentence("import_fault.sheet_unread"), expected, "", name)


def _beside_known(
    book: Book, sheets: Sheets, found: Sequence[Found], catalogue: Catalogue, figures: FigureSet
) -> Iterator[Fault]:
    yield from contradictions(found, figures)
    yield from jumps(found, figures)
    yield from absent((item for sheet in sheets.tidy for item in sheet.found), catalogue.districts, book.file)
