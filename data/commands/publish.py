"""`publish`: puts a file's figures into the store, wholly or not at all."""

from argparse import Namespace

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, FAULTY, CommandContext
from data.commands.file_input import (
    add_file_options,
    add_source_options,
    build_import_request,
    print_outcome,
    read_file,
)
from data.commands.option_values import parse_text_line
from data.store.batches import NewBatch

NAME = "publish"
SUMMARY = "công bố số liệu của một tệp lên bản đồ"


def add_options(parser: CommandParser) -> None:
    """Add what the command takes."""
    add_file_options(parser)
    add_source_options(parser, required=True)
    parser.options.add_argument(
        "--by", type=parse_text_line, required=True, metavar="NGƯỜI", help="người công bố"
    )
    parser.options.add_argument("--why", type=parse_text_line, metavar="LÝ_DO", help="lý do, đợt rà soát")


def run(given: Namespace, desk: CommandContext) -> int:
    """Check the file and publish it; nothing is stored where it has a fault."""
    outcome = read_file(given, desk)
    print_outcome(outcome, desk)
    if not outcome.usable:
        return FAULTY
    source = build_import_request(given).source
    new = NewBatch(outcome.file, outcome.digest, source, outcome.figures, given.by, given.why or "")
    batch = desk.store.publish(new)
    desk.say(f"Đã công bố lô {batch.batch_id}: {batch.figure_count} số liệu. Các trang đang mở tự cập nhật.")
    desk.say(f'Nếu sai, thu hồi bằng lệnh: python -m data withdraw {batch.batch_id} --why "lý do"')
    return DONE
