"""Check columns of text; each check says what it expected."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

import pandas as pd

from data.model.figures import MOST_PERCENT
from data.published.cell_patterns import DATE_PATTERN, DECIMAL_PATTERN, WHOLE_PATTERN, YEAR_PATTERN
from language.message import Text, make_message

ColumnTest = Callable[[pd.Series], pd.Series]


@dataclass(frozen=True, slots=True)
class ColumnCheck:
    """A test of a whole column, and what a cell that fails it was expected to be."""

    holds: ColumnTest
    expected: Text


def check_not_blank() -> ColumnCheck:
    """Check that the cell contains something other than blanks."""
    return ColumnCheck(lambda cells: cells.str.strip() != "", make_message("table_fault.not_blank"))


def check_one_of(codes: Iterable[str], name: Text) -> ColumnCheck:
    """Check that the cell is one of the codes; `name` is what they are codes of."""
    known = list(codes)
    return ColumnCheck(
        lambda cells: cells.isin(known), make_message("table_fault.one_of", name=name, codes=", ".join(known))
    )


def check_known_in(codes: Collection[str], file: str) -> ColumnCheck:
    """Check that the cell is a code listed in another file."""
    return ColumnCheck(lambda cells: cells.isin(list(codes)), make_message("table_fault.known_in", file=file))


def check_joined_codes(codes: Collection[str], expected: Text, *, may_be_empty: bool = False) -> ColumnCheck:
    """Check that the cell is one of the codes, or several of them joined by '+'."""
    known = set(codes)
    return ColumnCheck(
        lambda cells: cells.map(
            lambda cell: (may_be_empty and not cell) or set(cell.split("+")) <= known
        ).astype(bool),
        expected,
    )


def check_date() -> ColumnCheck:
    """Check that the cell is a year, month or day."""
    return ColumnCheck(_matching(DATE_PATTERN), make_message("table_fault.date"))


def check_date_or_empty() -> ColumnCheck:
    """Check that the cell is a date or nothing: some sources have none."""
    return ColumnCheck(_matching(f"({DATE_PATTERN})?"), make_message("table_fault.date_or_empty"))


def check_year() -> ColumnCheck:
    """Check that the cell is a year of four digits."""
    return ColumnCheck(_matching(YEAR_PATTERN), make_message("table_fault.year"))


def check_whole_number() -> ColumnCheck:
    """Check that the cell is a whole number, not negative, without separators."""
    return ColumnCheck(_matching(WHOLE_PATTERN), make_message("table_fault.whole_number"))


def check_whole_number_or_empty() -> ColumnCheck:
    """Check that the cell is a whole number or nothing."""
    return ColumnCheck(_matching(f"({WHOLE_PATTERN})?"), make_message("table_fault.whole_or_empty"))


def check_decimal_number() -> ColumnCheck:
    """Check that the cell is a number, not negative, with a point before its decimals."""
    return ColumnCheck(_matching(DECIMAL_PATTERN), make_message("table_fault.decimal"))


def check_web_address_or_empty() -> ColumnCheck:
    """Check that the cell is a web address or nothing."""
    return ColumnCheck(_matching(r"(https?://\S+)?"), make_message("table_fault.address_or_empty"))


def is_percent(cells: pd.Series) -> pd.Series:
    """Return which cells are numbers from 0 to 100."""
    return parse_number_column(cells).between(0, MOST_PERCENT)


def parse_number_column(cells: pd.Series) -> pd.Series:
    """Return the cells as numbers, NaN for a cell that isn't a plain number."""
    return pd.to_numeric(cells.where(_matching(DECIMAL_PATTERN)(cells)), errors="coerce")


def _matching(pattern: str) -> ColumnTest:
    return lambda cells: cells.str.fullmatch(pattern)
