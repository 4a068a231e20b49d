"""Write the template of the tidy table, as a workbook and as text, with an example that isn't real."""

import csv
import io
from collections.abc import Iterator, Mapping

import xlsxwriter

from data.model.figure_set import FigureSet
from data.model.figures import Group, Unit
from data.published.catalogue import Catalogue
from data.spreadsheet_text import SpreadsheetValue
from language.catalogue import Texts
from reports.tables.csv_file import ENCODING
from reports.tables.figure_workbook import HATCHING, SHEET_STYLE, USUAL_WIDTH, WIDE
from reports.tables.rows import build_header
from reports.templates.example_review import ExampleReview, HouseholdMoves, build_example_review

COLUMNS = ("area_code", "area", "standard", "period", "indicator", "group", "unit", "value", "note")


def write_tidy_template_workbook(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> bytes:
    """Write the template as XLSX, each row hatched; raises NoExampleError without illustration."""
    rows = list(_rows(catalogue, build_example_review(catalogue, figures), texts))
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        loud = book.add_format({**SHEET_STYLE, "bold": True, "font_size": 14, "font_color": "#b3440a"})
        head = book.add_format({**SHEET_STYLE, "bold": True, "bottom": 1})
        hatched = book.add_format({**SHEET_STYLE, **HATCHING})
        sheet = book.add_worksheet(texts("template.tidy_sheet"))
        sheet.write_string(0, 0, texts("template.example"), loud)
        sheet.write_row(1, 0, build_header(COLUMNS, texts), head)
        for row, cells in enumerate(rows, 2):
            sheet.write_row(row, 0, cells, hatched)
        for index, column in enumerate(COLUMNS):
            sheet.set_column(index, index, WIDE.get(column, USUAL_WIDTH))
        sheet.freeze_panes(2, 0)
    return file.getvalue()


def write_tidy_template_csv(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> bytes:
    """Write the template as CSV, the stamp in its first line; raises NoExampleError without illustration."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([texts("template.example")])
    writer.writerow(build_header(COLUMNS, texts))
    writer.writerows(_rows(catalogue, build_example_review(catalogue, figures), texts))
    return text.getvalue().encode(ENCODING)


def _rows(catalogue: Catalogue, example: ExampleReview, texts: Texts) -> Iterator[list[SpreadsheetValue]]:
    for indicator, by_code in example.moves.items():
        for code, moves in by_code.items():
            for (group, unit), value in _values(moves).items():
                yield [
                    code,
                    catalogue.areas[code].name_vi,
                    texts(f"standard.{example.standard.value}"),
                    example.period,
                    texts(f"indicator.{indicator.value}"),
                    texts(f"group.{group.value}"),
                    texts(f"unit.{unit.value}"),
                    value,
                    "",
                ]


def _values(moves: HouseholdMoves) -> Mapping[tuple[Group, Unit], float]:
    parts = {
        Group.ALL: (moves.end, moves.households),
        Group.ETHNIC_MINORITY: (moves.end_minority, moves.minority),
    }
    rates = {
        (group, Unit.PERCENT): round(100 * part / whole, 2) for group, (part, whole) in parts.items() if whole
    }
    return rates | {(group, Unit.HOUSEHOLDS): part for group, (part, _) in parts.items()}
