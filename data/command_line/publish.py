"""`publish`: puts a file's figures into the store, wholly or not at all."""

from argparse import Namespace

from data.command_line.desk import DONE, FAULTY, Desk
from data.command_line.parser import Parser
from data.command_line.reading import add_file_options, add_source_options, asked_of, read_file, tell
from data.command_line.values import text
from data.store.model import NewBatch

NAME = "publish"
SUMMARY = "công bố số liệu của một tệp lên bản đồ"


def add_options(parser: Parser) -> None:
    """Add what the command takes."""
    add_file_options(parser)
    add_source_options(parser, required=True)
    parser.options.add_argument("--by", type=text, required=True, metavar="NGƯỜI", help="người công bố")
    parser.options.add_argument("--why", type=text, metavar="LÝ_DO", help="lý do, đợt rà soát")


def run(given: Namespace, desk: Desk) -> int:
    """Check the file and publish it; nothing is stored where it has a fault."""
    outcome = read_file(given, desk)
    tell(outcome, desk)
    if not outcome.usable:
        return FAULTY
    source = asked_of(given).source
    new = NewBatch(outcome.file, outcome.digest, source, outcome.figures, given.by, given.why or "")
    batch = desk.store.publish(new)
    desk.say(f"Đã công bố lô {batch.batch_id}: {batch.figure_count} số liệu. Các trang đang mở tự cập nhật.")
    desk.say(f'Nếu sai, thu hồi bằng lệnh: python -m data withdraw {batch.batch_id} --why "lý do"')
    return DONE
