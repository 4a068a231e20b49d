"""Write a copy of a brought sheet with each fault as a comment on its cell, to be mended or sent back."""

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from data.errors import Fault
from data.importing.faults import parse_cell_address
from data.importing.limits import MARKED_CELLS
from data.importing.model import CellPosition, ImportedBook, ImportedCell, ImportedSheet
from language.catalogue import Texts
from language.message import render_message
from reports.tables.figure_workbook import SHEET_STYLE

LONGEST_SHEET_NAME = 31
"""Characters that Excel allows in a sheet's name."""

LINE_LETTERS, COMMENT_LINES, LOWEST_COMMENT = 50, 5, 1.5
"""Letters of a line of a comment, the lines of one of the usual height, and the least height of ours."""

COLUMNS = ("place", "found", "expected", "advice")
WIDTHS = (34, 44, 44, 60)
_LETTERS = re.compile(r"[A-Z]{1,3}(?![^\W_])")
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")


def write_marked_copy(
    book: ImportedBook, faults: Sequence[Fault], doubts: Sequence[Fault], texts: Texts
) -> bytes:
    """Write a list of the faults, and behind it the sheets' values with comments: faults red, doubts yellow.

    Formats and formulas are not kept. Of a book with more than `MARKED_CELLS` cells there is the list alone.
    """
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False}) as copy:
        formats = _Formats(copy)
        names = {texts("import.marked_list").lower()}
        _write_list(copy.add_worksheet(texts("import.marked_list")), [*faults, *doubts], formats, texts)
        if count_cells(book) <= MARKED_CELLS.value:
            for sheet in book.sheets:
                page = copy.add_worksheet(make_sheet_name(sheet.name, names))
                marks = _Marks.of(sheet.name, faults, doubts, texts)
                _write_sheet(page, sheet, marks, formats)
    return file.getvalue()


def count_cells(book: ImportedBook) -> int:
    """Return how many cells all sheets have."""
    return sum(len(row) for sheet in book.sheets for row in sheet.rows)


def make_sheet_name(name: str, taken: set[str]) -> str:
    """Return a name that Excel allows and no other sheet has; it is added to `taken`."""
    plain = _FORBIDDEN.sub("_", name).strip("' ") or "_"
    number, chosen = 1, plain[:LONGEST_SHEET_NAME]
    while chosen.lower() in taken:
        number += 1
        ending = f" ({number})"
        chosen = plain[: LONGEST_SHEET_NAME - len(ending)] + ending
    taken.add(chosen.lower())
    return chosen


class _Formats:
    """The formats of cells."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.head: Format = book.add_format({**SHEET_STYLE, "bold": True, "bottom": 1})
        self.text: Format = book.add_format({**SHEET_STYLE, "text_wrap": True, "valign": "top"})
        self.faulty: Format = book.add_format({"bg_color": "#f8c9c0", "border": 1})
        self.doubtful: Format = book.add_format({"bg_color": "#fff0b3", "border": 1})


@dataclass(slots=True)
class _Marks:
    """What is said of the cells of one sheet; places count from 1."""

    faulty: set[CellPosition] = field(default_factory=set)
    said: dict[CellPosition, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, sheet: str, faults: Iterable[Fault], doubts: Iterable[Fault], texts: Texts) -> "_Marks":
        marks = cls()
        for told, certain in ((faults, True), (doubts, False)):
            for fault in told:
                if fault.sheet == sheet and fault.row is not None:
                    marks.add(fault, texts, certain=certain)
        return marks

    def add(self, fault: Fault, texts: Texts, *, certain: bool) -> None:
        place = find_fault_cell(fault, texts)
        self.said.setdefault(place, []).append(describe_fault(fault, texts))
        if certain:
            self.faulty.add(place)


def find_fault_cell(fault: Fault, texts: Texts) -> CellPosition:
    """Return the cell of a fault, the first of its row where it names no column."""
    said = render_message(fault.column, texts) if fault.column else ""
    letters = _LETTERS.match(said)
    place = parse_cell_address(f"{letters[0]}{fault.row}") if letters else None
    return place or (fault.row or 1, 1)


def describe_fault(fault: Fault, texts: Texts) -> str:
    """Return what a comment says: found, expected, what to do."""
    parts = ((f"import.{name}", getattr(fault, name)) for name in COLUMNS[1:])
    said = ((texts(key), render_message(text, texts)) for key, text in parts if text)
    return "\n".join(f"{label}: {text}" for label, text in said)


def _write_list(page: Worksheet, faults: Sequence[Fault], formats: _Formats, texts: Texts) -> None:
    page.write_row(0, 0, [texts(f"import.{name}") for name in COLUMNS], formats.head)
    for row, fault in enumerate(faults, start=1):
        place = fault.render_place(texts)
        said = (render_message(getattr(fault, name), texts) for name in COLUMNS[1:])
        for column, text in enumerate((place, *said)):
            page.write_string(row, column, text, formats.text)
    for column, width in enumerate(WIDTHS):
        page.set_column(column, column, width)
    page.freeze_panes(1, 0)


def _write_sheet(page: Worksheet, sheet: ImportedSheet, marks: _Marks, formats: _Formats) -> None:
    for row, cells in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(cells, start=1):
            if (row, column) not in marks.said and cell is not None:
                _write_cell(page, (row, column), cell, None)
    for place, said in marks.said.items():
        look = formats.faulty if place in marks.faulty else formats.doubtful
        _write_cell(page, place, _get_cell(sheet, place), look)
        text = "\n\n".join(said)
        page.write_comment(place[0] - 1, place[1] - 1, text, {"x_scale": 2.5, "y_scale": scale_comment(text)})


def scale_comment(text: str) -> float:
    """Return how many times as high as usual a comment must be so that none of its lines is cut off."""
    lines = sum(1 + len(line) // LINE_LETTERS for line in text.split("\n"))
    return max(LOWEST_COMMENT, (lines + 1) / COMMENT_LINES)


def _get_cell(sheet: ImportedSheet, place: CellPosition) -> ImportedCell:
    row, column = place
    cells = sheet.rows[row - 1] if row <= len(sheet.rows) else ()
    return cells[column - 1] if column <= len(cells) else None


def _write_cell(page: Worksheet, place: CellPosition, cell: ImportedCell, look: Format | None) -> None:
    row, column = place[0] - 1, place[1] - 1
    if cell is None:
        page.write_blank(row, column, None, look)
    elif isinstance(cell, bool):
        page.write_boolean(row, column, cell, look)
    elif isinstance(cell, str):
        page.write_string(row, column, cell, look)
    else:
        page.write_number(row, column, cell, look)
