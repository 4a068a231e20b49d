"""Run `adopt-store`: accept what lies in the store's place, such as a restored backup."""

import getpass
from argparse import Namespace

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, CommandContext
from data.commands.line_option import add_line_option
from language.message import make_message

NAME = "adopt-store"
SUMMARY = make_message("command_summary.adopt_store")


def add_options(parser: CommandParser) -> None:
    """Add the options of the command."""
    add_line_option(parser, "--why", value="reason", told="adopt_why", required=True)
    add_line_option(parser, "--by", value="person", told="adopt_by")


def run(given: Namespace, context: CommandContext) -> int:
    """Adopt the store as it is now."""
    progress = context.store.adopt(given.by or getpass.getuser(), given.why)
    last = progress.last_batch
    context.print_line(make_message("command_result.adopted", store=context.store.name, batch=last))
    context.print_line(make_message("command_result.adopted_next"))
    return DONE
