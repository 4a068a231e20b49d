"""Faults of a file as a whole or of one cell, worded alike; the file's name is put in where it is known."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from data.errors import Fault, FaultPlace, FaultyFileError
from data.importing.limits import FAULTS_SHOWN
from language.message import Text, make_message

SPREADSHEET = make_message("import_fault.any_spreadsheet")
SAVE_AGAIN = make_message("import_fault.save_again")
_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")


def make_fault(
    found: Text,
    expected: Text,
    advice: Text,
    *,
    sheet: str | None = None,
    place: tuple[int, int] | None = None,
) -> Fault:
    """Make a fault of a file that has no name yet; `place` is row and column, counted from 1."""
    row, column = place or (None, None)
    letters = None if column is None else format_column_letters(column)
    return FaultPlace("", sheet, row, letters).make_fault(found, expected, advice)


def format_quoted_cell(cell: str) -> Text:
    """Show what a cell holds, in the words of the reader's language where it holds nothing."""
    return f"“{cell}”" if cell.strip() else make_message("import_fault.empty_cell")


def make_refusal(found: Text, expected: Text = SPREADSHEET, advice: Text = SAVE_AGAIN) -> FaultyFileError:
    """Make the error for a file that is refused for one reason."""
    return FaultyFileError([make_fault(found, expected, advice)])


def limit_faults(faults: Sequence[Fault]) -> list[Fault]:
    """Keep as many faults as are shown; one more counts the others."""
    most = FAULTS_SHOWN.value
    if len(faults) <= most:
        return [*faults]
    others = make_fault(
        make_message("import_fault.more", count=len(faults) - most),
        make_message("import_fault.no_more"),
        make_message("import_fault.first_these"),
    )
    return [*faults[:most], others]


def add_file_name(faults: Iterable[Fault], file: str) -> list[Fault]:
    """Return faults with the file's name."""
    return [replace(each, file=file) for each in faults]


def format_column_letters(number: int) -> str:
    """Return the letters of a column counted from 1: A, B, … Z, AA."""
    letters = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def parse_cell_address(address: str) -> tuple[int, int] | None:
    """Return row and column of an address such as `B12`, or None if it is none."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column


def format_cell_address(place: Sequence[int]) -> str:
    """Return the address of a row and column, such as `B12`."""
    return f"{format_column_letters(place[1])}{place[0]}"
