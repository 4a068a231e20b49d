"""Run `check`: find out whether a file is fit to be published."""

from argparse import Namespace

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, FAULTY, CommandContext
from data.commands.file_input import print_outcome, read_file
from data.commands.file_options import add_file_options, add_source_options
from language.message import make_message

NAME = "check"
SUMMARY = make_message("command_summary.check")


def add_options(parser: CommandParser) -> None:
    """Add the options of the command."""
    add_file_options(parser)
    add_source_options(parser, required=False)


def run(given: Namespace, context: CommandContext) -> int:
    """Read the file and print what is wrong with it."""
    outcome = read_file(given, context)
    print_outcome(outcome, context)
    return DONE if outcome.usable else FAULTY
