"""Parse the arguments of `python -m geo`; a wrong one ends with code 2."""

import argparse
from pathlib import Path


def build_parser() -> argparse.ArgumentParser:
    """Build the parser of the commands check, use and show."""
    made = argparse.ArgumentParser("python -m geo", description="Ranh giới 15 huyện của bản cài đặt này.")
    commands = made.add_subparsers(dest="command", required=True, metavar="LỆNH")
    check = commands.add_parser("check", help="kiểm tra một tệp ranh giới, không thay đổi gì")
    _file(check, required=True)
    use = commands.add_parser("use", help="dùng một tệp ranh giới, hoặc quay về ranh giới kèm theo")
    _file(use, required=False)
    use.add_argument("--shipped", action="store_true", help="quay về ranh giới kèm theo phần mềm")
    use.add_argument("--source", default="", help="nguồn của ranh giới, hiện trên bản đồ (bắt buộc với tệp)")
    use.add_argument("--licence", default="", help="giấy phép của ranh giới")
    use.add_argument("--by", default="", help="người đưa vào dùng")
    commands.add_parser("show", help="cho biết ranh giới nào đang dùng")
    return made


def parse_arguments(words: list[str]) -> argparse.Namespace:
    """Parse arguments; raises SystemExit(2) if they can't be combined."""
    made = build_parser()
    asked = made.parse_args(words)
    if asked.command == "use":
        if asked.shipped == (asked.file is not None):
            made.error("use: cần một TỆP hoặc --shipped")
        if asked.file and not asked.source.strip():
            made.error("use: cần --source, nguồn của ranh giới")
    return asked


def _file(command: argparse.ArgumentParser, *, required: bool) -> None:
    command.add_argument(
        "file", type=Path, metavar="TỆP", nargs=None if required else "?",
        help="GeoJSON, GeoPackage hoặc Shapefile nén (.zip)",
    )  # fmt: skip
    command.add_argument("--layer", default="", help="lớp trong GeoPackage, nếu có nhiều lớp")
