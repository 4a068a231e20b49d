"""Parse the arguments of `python -m geo`; a wrong one ends with code 2."""

import argparse
from pathlib import Path

from language.catalogue import Texts


def build_parser(texts: Texts) -> argparse.ArgumentParser:
    """Build the parser of the commands check, use and show."""
    made = argparse.ArgumentParser("python -m geo", description=texts("outline_usage.about"))
    commands = made.add_subparsers(dest="command", required=True, metavar=texts("outline_usage.command"))
    check = commands.add_parser("check", help=texts("outline_usage.check"))
    _file(check, texts, required=True)
    use = commands.add_parser("use", help=texts("outline_usage.use"))
    _file(use, texts, required=False)
    use.add_argument("--shipped", action="store_true", help=texts("outline_usage.use_shipped"))
    use.add_argument("--source", default="", help=texts("outline_usage.use_source"))
    use.add_argument("--licence", default="", help=texts("outline_usage.use_licence"))
    use.add_argument("--by", default="", help=texts("outline_usage.use_by"))
    commands.add_parser("show", help=texts("outline_usage.show"))
    return made


def parse_arguments(words: list[str], texts: Texts) -> argparse.Namespace:
    """Parse arguments; raises SystemExit(2) if they can't be combined."""
    made = build_parser(texts)
    asked = made.parse_args(words)
    if asked.command == "use":
        if asked.shipped == (asked.file is not None):
            made.error(texts("outline_usage.file_or_shipped"))
        if asked.file and not asked.source.strip():
            made.error(texts("outline_usage.needs_source"))
    return asked


def _file(command: argparse.ArgumentParser, texts: Texts, *, required: bool) -> None:
    command.add_argument(
        "file", type=Path, metavar=texts("outline_usage.file_place"), nargs=None if required else "?",
        help=texts("outline_usage.formats"),
    )  # fmt: skip
    command.add_argument("--layer", default="", help=texts("outline_usage.layer"))
