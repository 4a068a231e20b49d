"""Add the options that say how a file is read and where it comes from."""

from pathlib import Path

from data.commands.argument_parser import CommandParser
from data.commands.line_option import add_line_option
from data.commands.option_values import (
    parse_column_answer,
    parse_partial_date,
    parse_review_year,
    parse_standard_code,
    parse_web_address,
)
from data.importing.model import NumberConvention
from data.model.standards import Standard


def add_file_options(parser: CommandParser) -> None:
    """Add the options that say how a file is read."""
    options, texts = parser.options, parser.texts
    options.add_argument(
        "file", metavar=texts("command_value.file"), type=Path, help=texts("command_option.file")
    )
    _add_review_options(parser)
    options.add_argument("--with-hidden", action="store_true", help=texts("command_option.with_hidden"))
    options.add_argument(
        "--answer",
        type=parse_column_answer,
        action="append",
        default=[],
        metavar=texts("command_value.answer"),
        help=texts("command_option.answer", conventions=", ".join(NumberConvention)),
    )


def _add_review_options(parser: CommandParser) -> None:
    """Add the options that say which review a file is of, and from when its figures are."""
    options, texts = parser.options, parser.texts
    options.add_argument(
        "--standard",
        type=parse_standard_code,
        metavar=texts("command_value.standard"),
        help=texts("command_option.standard", codes=", ".join(Standard)),
    )
    year, day = texts("command_value.year"), texts("command_value.date")
    options.add_argument(
        "--period", type=parse_review_year, metavar=year, help=texts("command_option.period")
    )
    options.add_argument("--as-of", type=parse_partial_date, metavar=day, help=texts("command_option.as_of"))


def add_source_options(parser: CommandParser, *, required: bool) -> None:
    """Add the options that say where a file comes from."""
    add_line_option(parser, "--source", value="source", told="source", required=required)
    add_line_option(parser, "--document", value="document", told="document")
    options, texts = parser.options, parser.texts
    options.add_argument(
        "--date",
        type=parse_partial_date,
        metavar=texts("command_value.date"),
        help=texts("command_option.date"),
    )
    options.add_argument(
        "--url", type=parse_web_address, metavar=texts("command_value.url"), help=texts("command_option.url")
    )


def add_publication_options(parser: CommandParser) -> None:
    """Add the options that say who publishes a batch, and why."""
    add_line_option(parser, "--by", value="person", told="publish_by", required=True)
    add_line_option(parser, "--why", value="reason", told="publish_why")
