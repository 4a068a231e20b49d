"""Add an option that takes a line of text, named and explained by the catalogue."""

from data.commands.argument_parser import CommandParser
from data.commands.option_values import parse_text_line


def add_line_option(
    parser: CommandParser, flag: str, *, value: str, told: str, required: bool = False
) -> None:
    """Add the option; `value` and `told` end the keys of what it takes and of what it is for."""
    parser.options.add_argument(
        flag,
        type=parse_text_line,
        required=required,
        metavar=parser.texts(f"command_value.{value}"),
        help=parser.texts(f"command_option.{told}"),
    )
