"""`adopt-store`: accept what lies in the store's place, such as a restored backup."""

import getpass
from argparse import Namespace

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, CommandContext
from data.commands.option_values import parse_text_line

NAME = "adopt-store"
SUMMARY = "chấp nhận kho đang nằm ở chỗ của kho, chẳng hạn bản sao lưu vừa khôi phục"


def add_options(parser: CommandParser) -> None:
    """Add what the command takes."""
    options = parser.options
    options.add_argument(
        "--why", type=parse_text_line, required=True, metavar="LÝ_DO", help="vì sao dùng kho này"
    )
    options.add_argument(
        "--by",
        type=parse_text_line,
        metavar="NGƯỜI",
        help="người quyết định; nếu bỏ trống là tên đăng nhập máy này",
    )


def run(given: Namespace, desk: CommandContext) -> int:
    """Adopt the store as it is now."""
    progress = desk.store.adopt(given.by or getpass.getuser(), given.why)
    desk.say(f"Đã nhận kho số liệu {desk.store.name}: đến lô {progress.last_batch}.")
    desk.say("Xem các lô bằng lệnh: python -m data list. Các trang đang mở tự cập nhật.")
    return DONE
