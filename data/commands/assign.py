"""Run `assign`: put a sheet's targets into the store, all of them or none."""

from argparse import Namespace
from pathlib import Path

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, FAULTY, CommandContext
from data.commands.file_input import read_content
from data.commands.file_options import add_publication_options, add_source_options
from data.commands.publish import print_withdrawal
from data.importing.files.sandbox import read_book
from data.importing.targets.sheet import TargetImport, import_targets
from data.model.sources import Source
from data.store.batches import NewBatch
from language.message import make_message

NAME = "assign"
SUMMARY = make_message("command_summary.assign")


def add_options(parser: CommandParser) -> None:
    """Add the options of the command."""
    options, texts = parser.options, parser.texts
    options.add_argument(
        "file", metavar=texts("command_value.file"), type=Path, help=texts("command_option.target_file")
    )
    add_source_options(parser, required=True)
    add_publication_options(parser)
    options.add_argument("--check", action="store_true", help=texts("command_option.target_check"))


def run(given: Namespace, context: CommandContext) -> int:
    """Check the sheet and assign its targets; a fault stores nothing."""
    found = _read_targets(given, context)
    if not found.usable:
        context.print_line(make_message("command_result.faults", count=len(found.faults)))
        for fault in found.faults:
            context.print_line(f"  {fault}")
        return FAULTY
    _print_targets(found, context)
    if given.check:
        return DONE
    source = found.targets[0].source
    new = NewBatch(found.file, found.digest, source, (), given.by, given.why or "", found.targets)
    batch = context.store.publish(new)
    context.print_line(
        make_message("command_result.assigned", batch=batch.batch_id, targets=batch.target_count)
    )
    print_withdrawal(batch.batch_id, context)
    return DONE


def _read_targets(given: Namespace, context: CommandContext) -> TargetImport:
    told = (given.source, given.document, given.date, given.url)
    source = Source("import", *(text or "" for text in told))
    book = read_book(read_content(given.file), given.file.name)
    return import_targets(book, source, context.catalogue)


def _print_targets(found: TargetImport, context: CommandContext) -> None:
    for target in found.targets:
        context.print_line(
            make_message(
                "command_result.target",
                area=context.catalogue.areas[target.key.area_code].name_vi,
                standard=target.key.standard.value,
                base=target.base_period,
                base_rate=f"{target.base_rate:g}",
                goal=target.key.goal_period,
                goal_rate=f"{target.goal_rate:g}",
                reduction=target.reduction,
            )
        )
