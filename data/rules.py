"""What a column of text may hold: pandera checks that carry their own Vietnamese explanation."""

from collections.abc import Callable, Collection, Iterable

import pandas as pd
import pandera.pandas as pa

DATE_PATTERN = r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
"""A year, a month or a day as ISO 8601 writes them: sources often give no more than a year."""

# Not \d, which takes in the digits of every script.
YEAR_PATTERN = r"[0-9]{4}"
WHOLE_PATTERN = r"[0-9]+"
DECIMAL_PATTERN = r"[0-9]+(\.[0-9]+)?"
MOST_PERCENT = 100

Holds = Callable[[pd.Series], pd.Series]


def rule(holds: Holds, expected: str) -> pa.Check:
    """Make a check of a whole column, whose error is what was expected, ready to be shown."""
    return pa.Check(holds, error=expected)


def filled() -> pa.Check:
    """Something other than blanks stands in the cell."""
    return rule(lambda cells: cells.str.strip() != "", "một giá trị, không để trống")


def one_of(codes: Iterable[str], name: str) -> pa.Check:
    """Check that the cell is one of the codes; `name` says in Vietnamese what they are codes of."""
    known = list(codes)
    return rule(lambda cells: cells.isin(known), f"{name}: {_shown(known)}")


def known_in(codes: Collection[str], file: str) -> pa.Check:
    """Check that the cell is a code listed in another file."""
    return rule(lambda cells: cells.isin(list(codes)), f"một mã có trong {file}")


def dated() -> pa.Check:
    """Check that the cell is a year, month or day."""
    return rule(_matching(DATE_PATTERN), "ngày dạng 2020, 2020-12 hoặc 2020-12-31")


def dated_or_empty() -> pa.Check:
    """Check that the cell is a date or nothing: some sources have none."""
    return rule(_matching(f"({DATE_PATTERN})?"), "ngày dạng 2020, 2020-12, 2020-12-31 hoặc để trống")


def year() -> pa.Check:
    """Check that the cell is a year of four digits."""
    return rule(_matching(YEAR_PATTERN), "năm gồm bốn chữ số")


def whole() -> pa.Check:
    """Check that the cell is a whole number, not negative, without separators."""
    return rule(_matching(WHOLE_PATTERN), "số nguyên không âm, không có dấu phân cách")


def whole_or_empty() -> pa.Check:
    """Check that the cell is a whole number or nothing."""
    return rule(_matching(f"({WHOLE_PATTERN})?"), "số nguyên không âm hoặc để trống")


def decimal() -> pa.Check:
    """Check that the cell is a number, not negative, with a point before its decimals."""
    return rule(_matching(DECIMAL_PATTERN), "số không âm, dấu chấm trước phần thập phân")


def web_address_or_empty() -> pa.Check:
    """Check that the cell is a web address or nothing."""
    return rule(_matching(r"(https?://\S+)?"), "địa chỉ bắt đầu bằng http:// hoặc https://, hoặc để trống")


def percent(cells: pd.Series) -> pd.Series:
    """Which cells are numbers from 0 to 100."""
    return numbers(cells).between(0, MOST_PERCENT)


def numbers(cells: pd.Series) -> pd.Series:
    """Return the cells as numbers, none for a cell that isn't a plain number."""
    return pd.to_numeric(cells.where(_matching(DECIMAL_PATTERN)(cells)), errors="coerce")


def _matching(pattern: str) -> Holds:
    return lambda cells: cells.str.fullmatch(pattern)


def _shown(codes: Iterable[str]) -> str:
    return ", ".join(codes)
