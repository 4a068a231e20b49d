"""What may follow an option, and what it becomes; each raises argparse's error, in Vietnamese, otherwise."""

import re
from argparse import ArgumentTypeError

from data.command_line.parser import choice_of
from data.importing.cleaning import clean
from data.importing.model import Convention
from data.model import Standard
from data.rules import DATE_PATTERN, YEAR_PATTERN

Answer = tuple[str, Convention]
"""A column, and how its numbers are to be read."""


def standard(given: str) -> Standard:
    """Read a standard's code."""
    return Standard(choice_of([item.value for item in Standard], given))


def year(given: str) -> int:
    """Read a year."""
    if not re.fullmatch(YEAR_PATTERN, given):
        raise ArgumentTypeError(f"“{given}” không phải năm gồm bốn chữ số")
    return int(given)


def date(given: str) -> str:
    """Take a date as exact as it is given."""
    if not re.fullmatch(DATE_PATTERN, given):
        raise ArgumentTypeError(f"“{given}” không phải ngày dạng 2020, 2020-12 hoặc 2020-12-31")
    return given


def web_address(given: str) -> str:
    """Take a web address."""
    if not re.fullmatch(r"https?://[^\s<>\"'`\\^{|}\x00-\x1f\x7f]+", given):
        raise ArgumentTypeError(f"“{given}” không phải địa chỉ bắt đầu bằng http:// hoặc https://")
    return given


def text(given: str) -> str:
    """Take a text that says something, as one line without signs that nobody sees."""
    said = " ".join(clean(given).split())
    if not said:
        raise ArgumentTypeError("không được để trống")
    return said


def answer(given: str) -> Answer:
    """Read `COLUMN=convention`; the column may hold equals signs of its own."""
    column, sign, convention = given.rpartition("=")
    if not sign or not column:
        raise ArgumentTypeError(f"“{given}” cần dạng CỘT=cách đọc")
    return column, Convention(choice_of([item.value for item in Convention], convention))


def batch_id(given: str) -> int:
    """Read a batch's number, also as `batch-12`."""
    number = given.removeprefix("batch-")
    if not re.fullmatch(r"[0-9]{1,9}", number):
        raise ArgumentTypeError(f"“{given}” không phải số của lô, ví dụ 12")
    return int(number)
