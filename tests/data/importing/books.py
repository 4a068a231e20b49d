"""Small workbooks made from rows of cells, as bytes: the same rows in each format that staff bring.

Texts stay texts, also those that begin with `=`; only a Formula becomes one. A cell that a range covers
stays blank.
"""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P

SHEET = "Sheet1"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula as Excel writes it, `=A1+B1`, with the value that stands stored beside it."""

    text: str
    stored: float | str


Filled = str | float | bool | Formula
CellInput = Filled | None
Rows = Sequence[Sequence[CellInput]]
Merged = Mapping[str, Sequence[str]]
"""Ranges such as `A1:C1` by the name of their sheet."""


def xlsx(sheets: Mapping[str, Rows], merged: Merged | None = None) -> bytes:
    """Write a workbook as Excel does today; merged ranges show the value of their first cell."""
    memory = io.BytesIO()
    with xlsxwriter.Workbook(memory, {"in_memory": True}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            ranges = (merged or {}).get(name, ())
            for cells in ranges:
                sheet.merge_range(cells, "")
            for row, column, cell in _filled(rows, ranges):
                _write_xlsx(sheet, row, column, cell)
    return memory.getvalue()


def xls(sheets: Mapping[str, Rows], merged: Merged | None = None) -> bytes:
    """Write a workbook as Excel did before 2007; a Formula is written as its stored value."""
    book = xlwt.Workbook(encoding="utf-8")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        ranges = (merged or {}).get(name, ())
        for row, column, cell in _filled(rows, ranges):
            sheet.write(row, column, cell.stored if isinstance(cell, Formula) else cell)
        for cells in ranges:
            top, left, bottom, right = corners(cells)
            sheet.merge(top, bottom, left, right)
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def ods(sheets: Mapping[str, Rows], merged: Merged | None = None) -> bytes:
    """Write a workbook as LibreOffice does."""
    book = OpenDocumentSpreadsheet()
    for name, rows in sheets.items():
        spans, covered = _spans((merged or {}).get(name, ()))
        table = Table(name=name)
        for row, cells in enumerate(rows):
            line = TableRow()
            for column, cell in enumerate(cells):
                if (row, column) in covered:
                    line.addElement(CoveredTableCell())
                else:
                    line.addElement(_ods_cell(cell, spans.get((row, column), {})))
            table.addElement(line)
        book.spreadsheet.addElement(table)
    memory = io.BytesIO()
    book.write(memory)
    return memory.getvalue()


def comma_text(rows: Rows, delimiter: str = ",", encoding: str = "utf-8", newline: str = "\r\n") -> bytes:
    """Write a text file of cells, quoted where needed; numbers as Python writes them."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=newline)
    writer.writerows([[_text(cell) for cell in row] for row in rows])
    return text.getvalue().encode(encoding)


def corners(cells: str) -> tuple[int, int, int, int]:
    """Give top, left, bottom and right of a range such as `A1:C2`, counted from 0."""
    found = re.fullmatch(r"([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)", cells)
    if found is None:
        raise ValueError(cells)
    left, top, right, bottom = found.groups()
    return int(top) - 1, _column(left), int(bottom) - 1, _column(right)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _filled(rows: Rows, ranges: Sequence[str]) -> list[tuple[int, int, Filled]]:
    """Give the cells to write: neither blank nor covered by a merged range."""
    _, covered = _spans(ranges)
    return [
        (row, column, cell)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
        if cell is not None and (row, column) not in covered
    ]


def _write_xlsx(sheet: xlsxwriter.worksheet.Worksheet, row: int, column: int, cell: Filled) -> None:
    if isinstance(cell, Formula):
        sheet.write_formula(row, column, cell.text, None, cell.stored)
    elif isinstance(cell, str):
        sheet.write_string(row, column, cell)
    else:
        sheet.write(row, column, cell)


def _spans(ranges: Sequence[str]) -> tuple[dict[tuple[int, int], dict[str, str]], set[tuple[int, int]]]:
    """Give how far each first cell of a range reaches, and the cells that it covers."""
    spans: dict[tuple[int, int], dict[str, str]] = {}
    covered: set[tuple[int, int]] = set()
    for cells in ranges:
        top, left, bottom, right = corners(cells)
        spans[top, left] = {
            "numberrowsspanned": str(bottom - top + 1),
            "numbercolumnsspanned": str(right - left + 1),
        }
        inside = {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        covered |= inside - {(top, left)}
    return spans, covered


def _ods_cell(cell: CellInput, span: dict[str, str]) -> TableCell:
    formula = {"formula": f"of:{cell.text}"} if isinstance(cell, Formula) else {}
    value = cell.stored if isinstance(cell, Formula) else cell
    if value is None:
        return TableCell(**span)
    if isinstance(value, bool):
        return TableCell(valuetype="boolean", booleanvalue=str(value).lower(), **span)
    if isinstance(value, str):
        made = TableCell(valuetype="string", **formula, **span)
    else:
        made = TableCell(valuetype="float", value=str(value), **formula, **span)
    made.addElement(P(text=str(value)))
    return made


def _text(cell: CellInput) -> str:
    value = cell.stored if isinstance(cell, Formula) else cell
    return "" if value is None else str(value)
