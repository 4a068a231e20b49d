"""Read a command line, run its command, and return the exit code: 0 done, 1 faults, 2 wrong usage."""

import sys
from collections.abc import Sequence
from typing import TextIO

from data.commands import adopt_store, assign, check, export, listing, publish, withdraw
from data.commands.argument_parser import USAGE_ERROR, CommandParser
from data.commands.context import FAULTY, CommandContext, FileImporter
from data.commands.program_help import PROGRAM, format_program_help, format_standard_codes
from data.errors import PovertyMapError
from data.settings import get_database_url
from data.store.store import open_store
from language.catalogue import load_texts
from language.message import render_message

COMMANDS = {
    command.NAME: command for command in (check, publish, assign, listing, withdraw, export, adopt_store)
}


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
        context = CommandContext(open_store(get_database_url()), importer, out or sys.stdout)
        return int(COMMANDS[given.command].run(given, context))
    except PovertyMapError as error:
        sys.stderr.write(f"{error}\n")
        return FAULTY


def _parser() -> CommandParser:
    texts = load_texts()
    parser = CommandParser(PROGRAM, texts("command.description"), format_program_help)
    commands = parser.add_subparsers(
        title=texts("command.commands"),
        dest="command",
        metavar=texts("command_value.command"),
        required=True,
    )
    for name, command in COMMANDS.items():
        summary = render_message(command.SUMMARY, texts)
        about = f"{summary[0].upper()}{summary[1:]}."
        made = commands.add_parser(name, help=summary, description=about, format_epilog=format_standard_codes)
        command.add_options(made)
    return parser
