"""`withdraw`: takes a batch back; it stays in the list, and what it covered shows again."""

import getpass
from argparse import Namespace

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, CommandContext
from data.commands.option_values import parse_batch_number, parse_text_line

NAME = "withdraw"
SUMMARY = "thu hồi một lô; số liệu trước đó hiện lại"


def add_options(parser: CommandParser) -> None:
    """Add what the command takes."""
    options = parser.options
    options.add_argument("batch", type=parse_batch_number, metavar="LÔ", help="số của lô, xem bằng lệnh list")
    options.add_argument("--why", type=parse_text_line, required=True, metavar="LÝ_DO", help="lý do thu hồi")
    options.add_argument(
        "--by",
        type=parse_text_line,
        metavar="NGƯỜI",
        help="người thu hồi; nếu bỏ trống là tên đăng nhập máy này",
    )


def run(given: Namespace, desk: CommandContext) -> int:
    """Withdraw the batch."""
    batch = desk.store.withdraw(given.batch, given.by or getpass.getuser(), given.why)
    desk.say(f"Đã thu hồi lô {batch.batch_id} (tệp “{batch.file}”). Các trang đang mở tự cập nhật.")
    return DONE
