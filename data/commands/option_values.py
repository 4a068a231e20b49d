"""What may follow an option, and what it becomes; each raises argparse's error, in Vietnamese, otherwise."""

import re
from argparse import ArgumentTypeError

from data.commands.argument_parser import check_option_choice
from data.importing.model import NumberConvention
from data.model.standards import Standard
from data.published.column_checks import DATE_PATTERN, YEAR_PATTERN
from language.text_cleaning import clean_text

ColumnAnswer = tuple[str, NumberConvention]
"""A column, and how its numbers are to be read."""


def parse_standard_code(given: str) -> Standard:
    """Read a standard's code."""
    return Standard(check_option_choice([item.value for item in Standard], given))


def parse_review_year(given: str) -> int:
    """Read a year."""
    if not re.fullmatch(YEAR_PATTERN, given):
        raise ArgumentTypeError(f"“{given}” không phải năm gồm bốn chữ số")
    return int(given)


def parse_partial_date(given: str) -> str:
    """Take a date as exact as it is given."""
    if not re.fullmatch(DATE_PATTERN, given):
        raise ArgumentTypeError(f"“{given}” không phải ngày dạng 2020, 2020-12 hoặc 2020-12-31")
    return given


def parse_web_address(given: str) -> str:
    """Take a web address."""
    if not re.fullmatch(r"https?://[^\s<>\"'`\\^{|}\x00-\x1f\x7f]+", given):
        raise ArgumentTypeError(f"“{given}” không phải địa chỉ bắt đầu bằng http:// hoặc https://")
    return given


def parse_text_line(given: str) -> str:
    """Take a text that says something, as one line without signs that nobody sees."""
    said = " ".join(clean_text(given).split())
    if not said:
        raise ArgumentTypeError("không được để trống")
    return said


def parse_column_answer(given: str) -> ColumnAnswer:
    """Read `COLUMN=convention`; the column may hold equals signs of its own."""
    column, sign, convention = given.rpartition("=")
    if not sign or not column:
        raise ArgumentTypeError(f"“{given}” cần dạng CỘT=cách đọc")
    return column, NumberConvention(
        check_option_choice([item.value for item in NumberConvention], convention)
    )


def parse_batch_number(given: str) -> int:
    """Read a batch's number, also as `batch-12`."""
    number = given.removeprefix("batch-")
    if not re.fullmatch(r"[0-9]{1,9}", number):
        raise ArgumentTypeError(f"“{given}” không phải số của lô, ví dụ 12")
    return int(number)
