"""Reads a command line, runs its command, and gives the exit code: 0 done, 1 faults, 2 wrong usage."""

import sys
from collections.abc import Sequence
from typing import TextIO

from data.commands import adopt_store, check, export, listing, publish, withdraw
from data.commands.argument_parser import USAGE_ERROR, CommandParser
from data.commands.context import FAULTY, CommandContext, FileImporter
from data.errors import PovertyMapError
from data.published.loading import load_catalogue
from data.settings import get_database_url
from data.store.store import open_store

COMMANDS = {command.NAME: command for command in (check, publish, listing, withdraw, export, adopt_store)}
PROGRAM = "python -m data"
DESCRIPTION = "Kiểm tra, công bố và thu hồi số liệu của huyện, thành phố."
EXAMPLES = """Ví dụ:
  python -m data check ra-soat.xlsx --standard mdp-2022 --period 2023
  python -m data publish ra-soat.xlsx --standard mdp-2022 --period 2023 --source "UBND huyện" --by "Tên"
  python -m data list
  python -m data withdraw 12 --why "Nhầm năm"
  python -m data export so-lieu.csv

Kho số liệu là tệp figures.sqlite3 trong thư mục của bản cài (biến môi trường POVERTY_MAP_FOLDER),
hoặc máy chủ PostgreSQL theo biến môi trường DATABASE_URL.
Mã thoát: 0 xong, 1 có lỗi trong tệp hoặc trong kho, 2 lệnh chưa đúng."""


def main(words: Sequence[str], importer: FileImporter, out: TextIO | None = None) -> int:
    """Run the command that the words name; `importer` turns a file into figures."""
    if not words:
        sys.stderr.write(_parser().format_help())
        return USAGE_ERROR
    try:
        given = _parser().parse_args(words)
    except SystemExit as ended:  # argparse has said why, or has shown the help that was asked for
        return int(ended.code or 0)
    try:
        desk = CommandContext(open_store(get_database_url()), importer, out or sys.stdout)
        return int(COMMANDS[given.command].run(given, desk))
    except PovertyMapError as error:
        sys.stderr.write(f"{error}\n")
        return FAULTY


def _parser() -> CommandParser:
    parser = CommandParser(PROGRAM, DESCRIPTION, f"{_standards()}\n\n{EXAMPLES}")
    commands = parser.add_subparsers(title="Lệnh", dest="command", metavar="LỆNH", required=True)
    for name, command in COMMANDS.items():
        about = f"{command.SUMMARY[0].upper()}{command.SUMMARY[1:]}."
        made = commands.add_parser(name, help=command.SUMMARY, description=about, epilog=_standards())
        command.add_options(made)
    return parser


def _standards() -> str:
    lines = [
        f"  {item.code.value:<12} {item.name_vi}, rà soát {item.first_review}–{item.last_review}"
        for item in load_catalogue().standards.values()
    ]
    return "\n".join(["Mã chuẩn nghèo:", *lines])
