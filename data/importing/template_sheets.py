"""Check sheets that are filled templates, and take out what only the template needs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from data.errors import Fault, FaultPlace
from data.importing.faults import format_column_letters
from data.importing.imported_figure import ImportedFigure
from data.importing.model import ImportedBook, ImportedCell, ImportedSheet
from data.importing.templates import (
    TemplateLayout,
    TemplateMark,
    compute_header_digest,
    is_template_mark,
    read_template_mark,
)
from data.model.figures import Key
from data.model.standards import Standard
from language.message import Message, make_message

FIRST_NUMBER = 2
"""The column, from 0, of a summary's first number: before it stand the row's number and its unit."""

TIDY_VALUE = 7
"""The column, from 0, of a tidy form's values."""


@dataclass(frozen=True, slots=True)
class TemplateBook:
    """A book without the marks of templates in it, the marks by sheet, and what forbids to read it."""

    book: ImportedBook
    marks: dict[str, TemplateMark]
    faults: tuple[Fault, ...]


def read_template_book(book: ImportedBook) -> TemplateBook:
    """Return a book with marks, codes, and what was left blank of its templates taken out."""
    found = [(sheet, read_template_mark(sheet.rows)) for sheet in book.sheets]
    marks = {sheet.name: mark for sheet, mark in found if mark is not None}
    faults = [fault for sheet, mark in found if mark for fault in _check_sheet(book.file, sheet, mark)]
    sheets = [sheet if mark is None else _strip_sheet(sheet, mark) for sheet, mark in found]
    filled = tuple(each for each in sheets if each.name not in marks or _is_filled(each, marks[each.name]))
    if marks and not filled and not faults:
        faults = [_make_blank_fault(book.file)]
    return TemplateBook(replace(book, sheets=filled), marks, tuple(faults))


def find_template_contradictions(
    file: str, marks: dict[str, TemplateMark], found: Iterable[ImportedFigure]
) -> Iterator[Fault]:
    """Find sheets of which figures are read for another review or indicator than their template's."""
    wrong: dict[str, ImportedFigure] = {}
    for item in found:
        mark = marks.get(item.spot.sheet)
        if mark is not None and not _agrees(item, mark):
            wrong.setdefault(item.spot.sheet, item)
    for sheet, item in wrong.items():
        yield _make_contradiction(file, sheet, marks[sheet], item.figure.key)


def _make_contradiction(file: str, sheet: str, mark: TemplateMark, key: Key) -> Fault:
    """Make the fault of a sheet whose figures are read for `key` and whose template is another."""
    return FaultPlace(file, sheet, mark.row, format_column_letters(mark.column)).make_fault(
        _name_review("import_fault.template_of", mark.standard, mark.period),
        _name_review("import_fault.template_for", key.standard, key.period),
        make_message("import_fault.choose_as_file"),
    )


def _name_review(key: str, standard: Standard, period: int) -> Message:
    return make_message(key, standard=make_message(f"standard.{standard.value}"), year=str(period))


def _agrees(item: ImportedFigure, mark: TemplateMark) -> bool:
    key = item.figure.key
    same_review = (key.standard, key.period) == (mark.standard, mark.period)
    return same_review and mark.indicator in {None, key.indicator}


def _check_sheet(file: str, sheet: ImportedSheet, mark: TemplateMark) -> Iterator[Fault]:
    if mark.example:
        yield FaultPlace(file, sheet.name, mark.row).make_fault(
            make_message("import_fault.example_template"),
            make_message("import_fault.real_figures"),
            make_message("import_fault.use_blank_template"),
        )
    yield from _find_changed_header(file, sheet, mark)


def _find_changed_header(file: str, sheet: ImportedSheet, mark: TemplateMark) -> Iterator[Fault]:
    """Find a header that is no longer the one that the template was handed out with."""
    rows = mark.header_rows
    header = [_cut_mark(row) for row in sheet.rows[rows.start - 1 : rows.stop - 1]]
    if compute_header_digest(header) != mark.header:
        yield FaultPlace(file, sheet.name, rows.start).make_fault(
            make_message("import_fault.template_header_changed"),
            make_message("import_fault.template_header"),
            make_message("import_fault.copy_into_template"),
        )


def _cut_mark(row: Sequence[ImportedCell]) -> list[ImportedCell]:
    return [None if is_template_mark(cell) else cell for cell in row]


def _strip_sheet(sheet: ImportedSheet, mark: TemplateMark) -> ImportedSheet:
    """Return a sheet without marks and codes; of a tidy form also without the rows that were left blank."""
    if mark.layout is TemplateLayout.SUMMARY:
        gone = {mark.row, mark.row + 1}
        rows = tuple(() if number in gone else row for number, row in enumerate(sheet.rows, start=1))
        return replace(sheet, rows=rows, unsaved=frozenset(at for at in sheet.unsaved if at[0] not in gone))
    rows = tuple(
        () if number > mark.header_rows.start and _is_left_blank(row) else row[: mark.column - 1]
        for number, row in enumerate(sheet.rows, start=1)
    )
    return replace(sheet, rows=rows)


def _is_left_blank(row: Sequence[ImportedCell]) -> bool:
    value = row[TIDY_VALUE] if len(row) > TIDY_VALUE else None
    return value is None or (isinstance(value, str) and not value.strip())


def _is_filled(sheet: ImportedSheet, mark: TemplateMark) -> bool:
    """Whether somebody has typed a number into a form; sums of nothing are zero."""
    is_summary = mark.layout is TemplateLayout.SUMMARY
    first = FIRST_NUMBER if is_summary else TIDY_VALUE
    # Below a summary's header its columns are numbered.
    body = sheet.rows[mark.header_rows.stop - 1 + is_summary :]
    return any(cell not in {None, "", "0", 0.0} for row in body for cell in row[first:])


def _make_blank_fault(file: str) -> Fault:
    return Fault(
        file=file,
        found=make_message("import_fault.template_blank"),
        expected=make_message("import_fault.real_figures"),
        advice=make_message("import_fault.fill_template"),
    )
