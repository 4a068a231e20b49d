"""Mark an example or an export of estimates by a line, so that neither is taken for real."""

import re

from data.errors import Fault, FaultPlace
from data.importing.cells.cell_words import extract_words
from data.importing.model import ImportedBook, ImportedCell
from language.message import make_message

MOST_LINES_LOOKED_AT = 20
_STAMPED = re.compile(r" vi du so (lieu minh hoa|uoc tinh) ")


def find_example_faults(book: ImportedBook) -> tuple[Fault, ...]:
    """Find the line that says that a file is still an example."""
    return tuple(
        FaultPlace(book.file, sheet.name, row).make_fault(
            make_message("import_fault.still_example"),
            make_message("import_fault.real_figures"),
            make_message("import_fault.replace_example"),
        )
        for sheet in book.sheets
        for row, cells in enumerate(sheet.rows[:MOST_LINES_LOOKED_AT], start=1)
        if any(_is_marked(cell) for cell in cells)
    )


def _is_marked(cell: ImportedCell) -> bool:
    return isinstance(cell, str) and _STAMPED.search(extract_words(cell)) is not None
