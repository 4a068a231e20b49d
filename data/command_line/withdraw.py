"""`withdraw`: takes a batch back; it stays in the list, and what it covered shows again."""

import getpass
from argparse import Namespace

from data.command_line.desk import DONE, Desk
from data.command_line.parser import Parser
from data.command_line.values import batch_id, text

NAME = "withdraw"
SUMMARY = "thu hồi một lô; số liệu trước đó hiện lại"


def add_options(parser: Parser) -> None:
    """Add what the command takes."""
    options = parser.options
    options.add_argument("batch", type=batch_id, metavar="LÔ", help="số của lô, xem bằng lệnh list")
    options.add_argument("--why", type=text, required=True, metavar="LÝ_DO", help="lý do thu hồi")
    options.add_argument(
        "--by", type=text, metavar="NGƯỜI", help="người thu hồi; nếu bỏ trống là tên đăng nhập máy này"
    )


def run(given: Namespace, desk: Desk) -> int:
    """Withdraw the batch."""
    batch = desk.store.withdraw(given.batch, given.by or getpass.getuser(), given.why)
    desk.say(f"Đã thu hồi lô {batch.batch_id} (tệp “{batch.file}”). Các trang đang mở tự cập nhật.")
    return DONE
