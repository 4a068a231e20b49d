"""Run `export`: write the figures or targets that stand, to be read again by `check` or `assign`."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping
from pathlib import Path

from data.assigned_rows import build_assigned_rows
from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, CommandContext
from data.csv_text import CsvForm, write_csv
from data.errors import Fault, FaultyFileError
from data.model.areas import Area
from data.model.figures import Figure, Unit
from data.spreadsheet_text import SpreadsheetValue, escape_formula
from language.catalogue import load_texts
from language.message import make_message

NAME = "export"
SUMMARY = make_message("command_summary.export")
COLUMNS = (
    "area_code", "area", "standard", "period", "indicator", "group", "unit", "value",
    "as_of", "batch", "document", "publisher", "date", "url", "note", "note_en",
)  # fmt: skip


def add_options(parser: CommandParser) -> None:
    """Add the options of the command."""
    texts = parser.texts
    parser.options.add_argument(
        "file",
        metavar=texts("command_value.file"),
        type=Path,
        nargs="?",
        help=texts("command_option.export_file"),
    )
    parser.options.add_argument("--targets", action="store_true", help=texts("command_option.export_targets"))
    parser.options.add_argument("--excel", action="store_true", help=texts("command_option.export_excel"))


def run(given: Namespace, context: CommandContext) -> int:
    """Write the figures, or the targets where these are asked for."""
    form = CsvForm.EXCEL if given.excel else CsvForm.PLAIN
    told, count, content = _list_targets(context, form) if given.targets else _list_figures(context, form)
    if given.file is None:
        sys.stdout.buffer.write(content)
        return DONE
    _write(given.file, content)
    context.print_line(make_message(f"command_exported.{told}", count=count, file=given.file.name))
    return DONE


def _list_figures(context: CommandContext, form: CsvForm) -> tuple[str, int, bytes]:
    figures = context.store.figures()
    return "figures", len(figures), write_tidy_csv(figures, context.catalogue.areas, form)


def _list_targets(context: CommandContext, form: CsvForm) -> tuple[str, int, bytes]:
    targets = context.store.targets()
    rows = build_assigned_rows(targets, context.catalogue.areas, load_texts())
    return "targets", len(targets), write_csv(rows, form)


def write_tidy_csv(
    figures: Iterable[Figure], areas: Mapping[str, Area], form: CsvForm = CsvForm.PLAIN
) -> bytes:
    """Write figures by their codes, one a row: for programs, or as a Vietnamese Excel opens them."""
    rows = ([escape_formula(cell) for cell in _row(figure, areas)] for figure in figures)
    return write_csv((COLUMNS, *rows), form)


def _row(figure: Figure, areas: Mapping[str, Area]) -> list[SpreadsheetValue]:
    key, source = figure.key, figure.source
    return [
        key.area_code,
        areas[key.area_code].name_vi,
        key.standard.value,
        key.period,
        key.indicator.value,
        key.group.value,
        key.unit.value,
        figure.value if key.unit is Unit.PERCENT else int(figure.value),
        figure.as_of,
        source.source_id,
        source.document_number,
        source.publisher,
        source.date,
        source.url,
        figure.note_vi,
        figure.note_en,
    ]


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        fault = Fault(
            file=path.name,
            found=make_message("command_fault.unwritten"),
            expected=make_message("command_fault.writable"),
            advice=make_message("command_fault.check_folder"),
        )
        raise FaultyFileError([fault]) from error
