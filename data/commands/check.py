"""`check`: tells whether a file is fit to be published."""

from argparse import Namespace

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, FAULTY, CommandContext
from data.commands.file_input import add_file_options, add_source_options, print_outcome, read_file

NAME = "check"
SUMMARY = "kiểm tra một tệp số liệu, không lưu gì"


def add_options(parser: CommandParser) -> None:
    """Add what the command takes."""
    add_file_options(parser)
    add_source_options(parser, required=False)


def run(given: Namespace, desk: CommandContext) -> int:
    """Read the file and tell what is wrong with it."""
    outcome = read_file(given, desk)
    print_outcome(outcome, desk)
    return DONE if outcome.usable else FAULTY
