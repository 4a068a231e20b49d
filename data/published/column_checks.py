"""Check columns of text with pandera; each check carries its own Vietnamese explanation."""

from collections.abc import Callable, Collection, Iterable

import pandas as pd
import pandera.pandas as pa

from data.model.figures import MOST_PERCENT

DATE_PATTERN = r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
"""A year, a month or a day as ISO 8601 writes them: sources often give no more than a year."""

# Not \d, which takes in the digits of every script.
YEAR_PATTERN = r"[0-9]{4}"
WHOLE_PATTERN = r"[0-9]+"
DECIMAL_PATTERN = r"[0-9]+(\.[0-9]+)?"

ColumnTest = Callable[[pd.Series], pd.Series]


def make_column_check(holds: ColumnTest, expected: str) -> pa.Check:
    """Make a check of a whole column; its error is what was expected, ready to be shown."""
    return pa.Check(holds, error=expected)


def check_not_blank() -> pa.Check:
    """Check that the cell contains something other than blanks."""
    return make_column_check(lambda cells: cells.str.strip() != "", "một giá trị, không để trống")


def check_one_of(codes: Iterable[str], name: str) -> pa.Check:
    """Check that the cell is one of the codes; `name` says in Vietnamese what they are codes of."""
    known = list(codes)
    return make_column_check(lambda cells: cells.isin(known), f"{name}: {_shown(known)}")


def check_known_in(codes: Collection[str], file: str) -> pa.Check:
    """Check that the cell is a code listed in another file."""
    return make_column_check(lambda cells: cells.isin(list(codes)), f"một mã có trong {file}")


def check_joined_codes(codes: Collection[str], expected: str, *, may_be_empty: bool = False) -> pa.Check:
    """Check that the cell is one of the codes, or several of them joined by '+'."""
    known = set(codes)
    return make_column_check(
        lambda cells: cells.map(
            lambda cell: (may_be_empty and not cell) or set(cell.split("+")) <= known
        ).astype(bool),
        expected,
    )


def check_date() -> pa.Check:
    """Check that the cell is a year, month or day."""
    return make_column_check(_matching(DATE_PATTERN), "ngày dạng 2020, 2020-12 hoặc 2020-12-31")


def check_date_or_empty() -> pa.Check:
    """Check that the cell is a date or nothing: some sources have none."""
    return make_column_check(
        _matching(f"({DATE_PATTERN})?"), "ngày dạng 2020, 2020-12, 2020-12-31 hoặc để trống"
    )


def check_year() -> pa.Check:
    """Check that the cell is a year of four digits."""
    return make_column_check(_matching(YEAR_PATTERN), "năm gồm bốn chữ số")


def check_whole_number() -> pa.Check:
    """Check that the cell is a whole number, not negative, without separators."""
    return make_column_check(_matching(WHOLE_PATTERN), "số nguyên không âm, không có dấu phân cách")


def check_whole_number_or_empty() -> pa.Check:
    """Check that the cell is a whole number or nothing."""
    return make_column_check(_matching(f"({WHOLE_PATTERN})?"), "số nguyên không âm hoặc để trống")


def check_decimal_number() -> pa.Check:
    """Check that the cell is a number, not negative, with a point before its decimals."""
    return make_column_check(_matching(DECIMAL_PATTERN), "số không âm, dấu chấm trước phần thập phân")


def check_web_address_or_empty() -> pa.Check:
    """Check that the cell is a web address or nothing."""
    return make_column_check(
        _matching(r"(https?://\S+)?"), "địa chỉ bắt đầu bằng http:// hoặc https://, hoặc để trống"
    )


def is_percent(cells: pd.Series) -> pd.Series:
    """Return which cells are numbers from 0 to 100."""
    return parse_number_column(cells).between(0, MOST_PERCENT)


def parse_number_column(cells: pd.Series) -> pd.Series:
    """Return the cells as numbers, NaN for a cell that isn't a plain number."""
    return pd.to_numeric(cells.where(_matching(DECIMAL_PATTERN)(cells)), errors="coerce")


def _matching(pattern: str) -> ColumnTest:
    return lambda cells: cells.str.fullmatch(pattern)


def _shown(codes: Iterable[str]) -> str:
    return ", ".join(codes)
