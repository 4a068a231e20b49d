"""Makes texts safe to stand in a cell of a file that a spreadsheet opens."""

import re

_FORMULA = re.compile(r"(^|[;\t\r\n])([^\S\t\r\n]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")
"""Before a sign that begins a formula: at a text's start, or behind what another spreadsheet parts cells by.

A program that expects semicolons cuts a text with commas around it wherever it meets one, quoted or not. The
wide signs are those of East Asian keyboards, which Excel reads like the others. The blanks between hold no
separator: looking past separators took time that grew with the square of a text of line ends.
"""

_SUSPECT = re.compile(r"[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]")
"""What a text has that may need an apostrophe: nearly none does, and to look for this takes an eighth."""

_BLANK_STARTS = ("\t", "\r", "\n")

SpreadsheetValue = str | int | float


def escape_formula(cell: SpreadsheetValue) -> SpreadsheetValue:
    """Return a text with an apostrophe before each formula in it; a number stays the number it is."""
    if not isinstance(cell, str) or _SUSPECT.search(cell) is None:
        return cell
    text = _FORMULA.sub(r"\1\2'", cell)
    return f"'{text}" if text.startswith(_BLANK_STARTS) else text
