"""Run `withdraw`: take a batch back; it stays in the list, and the figures it covered show again."""

import getpass
from argparse import Namespace

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, CommandContext
from data.commands.option_values import parse_batch_number, parse_text_line
from language.message import make_message

NAME = "withdraw"
SUMMARY = make_message("command_summary.withdraw")


def add_options(parser: CommandParser) -> None:
    """Add the options of the command."""
    options, texts = parser.options, parser.texts
    options.add_argument(
        "batch",
        type=parse_batch_number,
        metavar=texts("command_value.batch"),
        help=texts("command_option.batch"),
    )
    options.add_argument(
        "--why",
        type=parse_text_line,
        required=True,
        metavar=texts("command_value.reason"),
        help=texts("command_option.withdraw_why"),
    )
    options.add_argument(
        "--by",
        type=parse_text_line,
        metavar=texts("command_value.person"),
        help=texts("command_option.withdraw_by"),
    )


def run(given: Namespace, context: CommandContext) -> int:
    """Withdraw the batch."""
    batch = context.store.withdraw(given.batch, given.by or getpass.getuser(), given.why)
    context.print_line(make_message("command_result.withdrawn", batch=batch.batch_id, file=batch.file))
    return DONE
