"""Run `publish`: put a file's figures into the store, all of them or none."""

import sys
from argparse import Namespace

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, FAULTY, CommandContext
from data.commands.file_input import build_import_request, print_outcome, read_file
from data.commands.file_options import add_file_options, add_publication_options, add_source_options
from data.commands.program_help import PROGRAM
from data.store.batches import NewBatch
from language.folding import fold_accents
from language.message import join_texts, make_message

NAME = "publish"
SUMMARY = make_message("command_summary.publish")


def add_options(parser: CommandParser) -> None:
    """Add the options of the command."""
    add_file_options(parser)
    add_source_options(parser, required=True)
    add_publication_options(parser)
    parser.options.add_argument("--yes", action="store_true", help=parser.texts("command_option.publish_yes"))


def run(given: Namespace, context: CommandContext) -> int:
    """Check the file, show how it was understood and publish it; a fault or a no stores nothing."""
    outcome = read_file(given, context)
    print_outcome(outcome, context)
    if not outcome.usable:
        return FAULTY
    if outcome.understood and not given.yes and not _confirm(len(outcome.figures), context):
        return FAULTY
    source = build_import_request(given).source
    new = NewBatch(outcome.file, outcome.digest, source, outcome.figures, given.by, given.why or "")
    batch = context.store.publish(new)
    context.print_line(
        make_message("command_result.published", batch=batch.batch_id, figures=batch.figure_count)
    )
    print_withdrawal(batch.batch_id, context)
    return DONE


def _confirm(figures: int, context: CommandContext) -> bool:
    """Ask whether what was understood is right; where nobody is there to ask, say how to confirm."""
    if not sys.stdin.isatty():
        context.print_line(make_message("command_result.not_confirmed"))
        return False
    context.print_line(make_message("command_result.confirm", figures=figures))
    return fold_accents(sys.stdin.readline().strip()) in {"c", "co", "y", "yes"}


def print_withdrawal(batch_id: int, context: CommandContext) -> None:
    """Print the command that withdraws a batch."""
    why = make_message("command_result.why")
    command = join_texts([f'{PROGRAM} withdraw {batch_id} --why "', why, '"'], between="")
    context.print_line(make_message("command_result.how_to_withdraw", command=command))
