"""Read the cells of a row of targets: years, rates, households."""

from decimal import Decimal

from data.importing.cells.number_text import is_blank, parse_number
from data.importing.model import ImportedCell, NumberConvention
from data.importing.tidy.row_keys import format_cell_text
from data.model.figures import MOST_PERCENT

YEAR_DIGITS = 4


def read_year(cell: ImportedCell) -> int | None:
    """Return a year of four digits, or None."""
    text = format_cell_text(cell)
    return int(text) if len(text) == YEAR_DIGITS and text.isascii() and text.isdigit() else None


def read_rate(cell: ImportedCell) -> float | None:
    """Return a rate in percent, or None; a number that can be read in two ways is the one below 100."""
    found = [value for value in _list_readings(cell) if 0 <= value <= MOST_PERCENT]
    return float(found[0]) if found else None


def read_households(cell: ImportedCell) -> int | None:
    """Return a number of households, or None; of two readings the whole one counts."""
    found = [value for value in _list_readings(cell) if value >= 0 and value == int(value)]
    return int(found[0]) if found else None


def _list_readings(cell: ImportedCell) -> list[Decimal]:
    if is_blank(cell):
        return []
    by_mark = parse_number(cell).by_mark
    return [by_mark[mark] for mark in (NumberConvention.POINT, NumberConvention.COMMA) if mark in by_mark]
