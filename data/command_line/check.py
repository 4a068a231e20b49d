"""`check`: tells whether a file is fit to be published."""

from argparse import Namespace

from data.command_line.desk import DONE, FAULTY, Desk
from data.command_line.parser import Parser
from data.command_line.reading import add_file_options, add_source_options, read_file, tell

NAME = "check"
SUMMARY = "kiểm tra một tệp số liệu, không lưu gì"


def add_options(parser: Parser) -> None:
    """Add what the command takes."""
    add_file_options(parser)
    add_source_options(parser, required=False)


def run(given: Namespace, desk: Desk) -> int:
    """Read the file and tell what is wrong with it."""
    outcome = read_file(given, desk)
    tell(outcome, desk)
    return DONE if outcome.usable else FAULTY
