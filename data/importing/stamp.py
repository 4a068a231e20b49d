"""The line that marks an example or an export of illustrative figures, so that neither is taken for real."""

import re

from data.errors import Fault
from data.importing.model import Book, Cell
from data.importing.words import words_of
from language.sentence import Sentence

EXAMPLE_STAMP = "VÍ DỤ – SỐ LIỆU MINH HOẠ do phần mềm tạo ra, không phải số liệu thật."
EXAMPLE_ADVICE = "Thay bằng số liệu thật rồi xoá dòng này trước khi nhập."
"""What the first line of a template says, and what to do with it."""

MOST_LINES_LOOKED_AT = 20
_STAMPED = re.compile(r" vi du so lieu minh hoa ")


def example_faults(book: Book) -> tuple[Fault, ...]:
    """Find the line that says that a file is still an example."""
    return tuple(
        Fault(
            book.file,
            row,
            None,
            Sentence("import_fault.still_example"),
            Sentence("import_fault.real_figures"),
            Sentence("import_fault.replace_example"),
            sheet.name,
        )
        for sheet in book.sheets
        for row, cells in enumerate(sheet.rows[:MOST_LINES_LOOKED_AT], start=1)
        if any(_stamped(cell) for cell in cells)
    )


def _stamped(cell: Cell) -> bool:
    return isinstance(cell, str) and _STAMPED.search(words_of(cell)) is not None
