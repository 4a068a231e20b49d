"""Parse what follows an option; each function raises argparse's error where the text is no such value."""

import re
from argparse import ArgumentTypeError

from data.commands.argument_parser import check_option_choice
from data.importing.model import NumberConvention
from data.model.standards import Standard
from data.published.cell_patterns import DATE_PATTERN, YEAR_PATTERN
from language.catalogue import load_texts
from language.text_cleaning import clean_text

ColumnAnswer = tuple[str, NumberConvention]
"""A column, and how its numbers are to be read."""


def parse_standard_code(given: str) -> Standard:
    """Parse a standard's code."""
    return Standard(check_option_choice([item.value for item in Standard], given))


def parse_review_year(given: str) -> int:
    """Parse a year of four digits."""
    if not re.fullmatch(YEAR_PATTERN, given):
        raise ArgumentTypeError(load_texts()("command_fault.not_year", given=given))
    return int(given)


def parse_partial_date(given: str) -> str:
    """Return a date as exact as it is given."""
    if not re.fullmatch(DATE_PATTERN, given):
        raise ArgumentTypeError(load_texts()("command_fault.not_date", given=given))
    return given


def parse_web_address(given: str) -> str:
    """Return a web address as it is given."""
    if not re.fullmatch(r"https?://[^\s<>\"'`\\^{|}\x00-\x1f\x7f]+", given):
        raise ArgumentTypeError(load_texts()("command_fault.not_address", given=given))
    return given


def parse_text_line(given: str) -> str:
    """Return a text that is not blank, as one line without signs that nobody sees."""
    said = " ".join(clean_text(given).split())
    if not said:
        raise ArgumentTypeError(load_texts()("command_fault.empty"))
    return said


def parse_column_answer(given: str) -> ColumnAnswer:
    """Parse `COLUMN=convention`; the column may hold equals signs of its own."""
    column, sign, convention = given.rpartition("=")
    if not sign or not column:
        raise ArgumentTypeError(load_texts()("command_fault.not_answer", given=given))
    return column, NumberConvention(
        check_option_choice([item.value for item in NumberConvention], convention)
    )


def parse_batch_number(given: str) -> int:
    """Parse a batch's number, also as `batch-12`."""
    number = given.removeprefix("batch-")
    if not re.fullmatch(r"[0-9]{1,9}", number):
        raise ArgumentTypeError(load_texts()("command_fault.not_batch", given=given))
    return int(number)
