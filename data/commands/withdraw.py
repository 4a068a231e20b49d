"""Run `withdraw`: take a batch back; it stays in the list, and the figures it covered show again."""

import getpass
from argparse import Namespace

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, CommandContext
from data.commands.line_option import add_line_option
from data.commands.option_values import parse_batch_number
from language.message import make_message

NAME = "withdraw"
SUMMARY = make_message("command_summary.withdraw")


def add_options(parser: CommandParser) -> None:
    """Add the options of the command."""
    number, about = parser.texts("command_value.batch"), parser.texts("command_option.batch")
    parser.options.add_argument("batch", type=parse_batch_number, metavar=number, help=about)
    add_line_option(parser, "--why", value="reason", told="withdraw_why", required=True)
    add_line_option(parser, "--by", value="person", told="withdraw_by")


def run(given: Namespace, context: CommandContext) -> int:
    """Withdraw the batch."""
    batch = context.store.withdraw(given.batch, given.by or getpass.getuser(), given.why)
    context.print_line(make_message("command_result.withdrawn", batch=batch.batch_id, file=batch.file))
    return DONE
