"""Write the template of the tidy table, as a workbook and as text: blank, or an example that isn't real."""

import io
from collections.abc import Iterator, Mapping

import xlsxwriter

from analysis.display.colours import Colour
from data.csv_text import CsvForm, write_csv
from data.importing.templates import TemplateLayout
from data.model.figures import Group, Indicator, Unit
from data.spreadsheet_text import SpreadsheetValue
from language.catalogue import Texts
from reports.tables.figure_workbook import HATCHING, SHEET_STYLE, USUAL_WIDTH, WIDE
from reports.tables.rows import build_header
from reports.templates.form import INDICATORS, HouseholdMoves, TemplateForm, write_mark

COLUMNS = ("area_code", "area", "standard", "period", "indicator", "group", "unit", "value", "note")
MARK_WIDTH = 12
MEASURES = tuple(
    (group, unit) for unit in (Unit.PERCENT, Unit.HOUSEHOLDS) for group in (Group.ALL, Group.ETHNIC_MINORITY)
)


def write_tidy_template_workbook(form: TemplateForm, texts: Texts) -> bytes:
    """Write a form as XLSX; an example has a first line that says so, and each of its rows is hatched."""
    header, rows = _build_header(texts), _build_rows(form, texts)
    first = 1 if form.is_example else 0
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        loud = book.add_format({**SHEET_STYLE, "bold": True, "font_size": 14, "font_color": Colour.CAUTION})
        head = book.add_format({**SHEET_STYLE, "bold": True, "bottom": 1})
        usual = book.add_format({**SHEET_STYLE, **(HATCHING if form.is_example else {})})
        sheet = book.add_worksheet(_name_sheet(form, texts))
        if form.is_example:
            sheet.write_string(0, 0, texts("template.example"), loud)
        sheet.write_row(first, 0, header, head)
        for row, cells in enumerate(rows, first + 1):
            sheet.write_row(row, 0, cells, usual)
        for index, column in enumerate(COLUMNS):
            sheet.set_column(index, index, WIDE.get(column, USUAL_WIDTH))
        sheet.set_column(len(COLUMNS), len(COLUMNS), MARK_WIDTH)
        sheet.freeze_panes(first + 1, 0)
    return file.getvalue()


def write_tidy_template_csv(form: TemplateForm, texts: Texts, csv_form: CsvForm) -> bytes:
    """Write a form as CSV; what it is stands in each row, so that its header stays the first line."""
    return write_csv([_build_header(texts), *_build_rows(form, texts)], csv_form)


def _name_sheet(form: TemplateForm, texts: Texts) -> str:
    name = texts("template.tidy_sheet")
    return texts("template.example_sheet", sheet=name) if form.is_example else name


def _build_header(texts: Texts) -> list[SpreadsheetValue]:
    return [*build_header(COLUMNS, texts), texts("template.mark_column")]


def _build_rows(form: TemplateForm, texts: Texts) -> list[list[SpreadsheetValue]]:
    mark = write_mark(form, TemplateLayout.TIDY, None, [[*_build_header(texts)]])
    return [[*row, mark] for indicator in INDICATORS for row in _build_indicator_rows(form, indicator, texts)]


def _build_indicator_rows(
    form: TemplateForm, indicator: Indicator, texts: Texts
) -> Iterator[list[SpreadsheetValue]]:
    moves = form.moves.get(indicator, {})
    note = texts("template.example_note") if form.is_example else ""
    for area in form.districts:
        values = _compute_values(moves[area.code]) if moves else dict.fromkeys(MEASURES, "")
        for (group, unit), value in values.items():
            yield [
                area.code,
                area.name_vi,
                texts(f"standard.{form.standard.value}"),
                form.period,
                texts(f"indicator.{indicator.value}"),
                texts(f"group.{group.value}"),
                texts(f"unit.{unit.value}"),
                value,
                note,
            ]


def _compute_values(moves: HouseholdMoves) -> Mapping[tuple[Group, Unit], SpreadsheetValue]:
    parts = {
        Group.ALL: (moves.end, moves.households),
        Group.ETHNIC_MINORITY: (moves.end_minority, moves.minority),
    }
    rates: dict[tuple[Group, Unit], SpreadsheetValue] = {
        (group, Unit.PERCENT): round(100 * part / whole, 2) for group, (part, whole) in parts.items() if whole
    }
    return rates | {(group, Unit.HOUSEHOLDS): part for group, (part, _) in parts.items()}
