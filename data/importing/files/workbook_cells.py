"""Reads a workbook's cells with calamine, once its parts were examined, and turns them into plain values."""

import datetime as dt
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from data.errors import Fault, FaultyFileError
from data.importing.faults import SAVE_AGAIN, make_fault, make_refusal
from data.importing.files.sheet_features import CellPosition, SheetFeatures, find_cell_count_faults
from data.importing.files.zip_archive import EXPECTED_ARCHIVE
from data.importing.limits import CELL_CHARACTERS
from language.message import make_message
from language.text_cleaning import clean_line, clean_text

PlainValue = str | float | bool | None
RawValue = str | float | bool | dt.date | dt.time | dt.timedelta | None

NO_VALUE = "#N/A"
_LONGEST_ERROR = 20

LONG_TEXT = make_message("import_fault.shorten_cell")


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A sheet as the reading process hands it over."""

    name: str
    rows: list[list[PlainValue]]
    unsaved: list[CellPosition]
    doubts: tuple[Fault, ...] = ()
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()

    @property
    def holds_anything(self) -> bool:
        """Whether any cell is filled or should be."""
        return bool(self.unsaved) or any(cell is not None for row in self.rows for cell in row)


def read_workbook(content: bytes, sheets: Sequence[SheetFeatures]) -> list[RawSheet]:
    """Give the cells of the examined worksheets; raises FaultyFileError where they can't be read."""
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            return _read_sheets(book, sheets)
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise make_refusal(make_message("import_fault.cells_broken"), EXPECTED_ARCHIVE, SAVE_AGAIN) from error


def _read_sheets(book: CalamineWorkbook, sheets: Sequence[SheetFeatures]) -> list[RawSheet]:
    kinds = [sheet.typ for sheet in book.sheets_metadata]
    numbers = [number for number, kind in enumerate(kinds) if kind is SheetTypeEnum.WorkSheet]
    if len(numbers) != len(sheets):
        raise make_refusal(make_message("import_fault.sheets_differ"), EXPECTED_ARCHIVE, SAVE_AGAIN)
    pairs = zip(numbers, sheets, strict=True)
    visible = [sheet.visible is SheetVisibleEnum.Visible for sheet in book.sheets_metadata]
    return [
        _sheet(book.get_sheet_by_index(number), traits, hidden=not visible[number])
        for number, traits in pairs
    ]


def convert_rows(name: str, rows: Sequence[Sequence[RawValue]]) -> list[list[PlainValue]]:
    """Turn cells into plain values; raises FaultyFileError with every text that is too long."""
    faults = [
        _too_long(name, len(cell), (row, column))
        for row, cells in enumerate(rows, start=1)
        for column, cell in enumerate(cells, start=1)
        if isinstance(cell, str) and len(cell) > CELL_CHARACTERS.value
    ]
    if faults:
        raise FaultyFileError(faults)
    return [[convert_value(cell) for cell in cells] for cells in rows]


def convert_value(cell: RawValue) -> PlainValue:
    """Turn a cell into text, a number, a truth or None: dates into ISO text, texts into clean ones."""
    if isinstance(cell, str):
        return clean_text(cell) or None
    if cell is None or isinstance(cell, bool):
        return cell
    if isinstance(cell, int | float):
        return float(cell) if math.isfinite(cell) else str(cell)
    if isinstance(cell, dt.datetime) and cell.time() == dt.time.min:
        return cell.date().isoformat()
    return str(cell) if isinstance(cell, dt.timedelta) else cell.isoformat()


def _sheet(sheet: CalamineSheet, traits: SheetFeatures, *, hidden: bool) -> RawSheet:
    height, width = max(sheet.total_height, traits.last_row), max(sheet.total_width, traits.last_column)
    if faults := [*find_cell_count_faults(height * width)]:
        raise FaultyFileError(faults)
    name = clean_line(sheet.name)
    rows = convert_rows(name, sheet.to_python(skip_empty_area=False))
    if traits.errors or traits.unsaved:
        _widen(rows, height, width)
        _mark_cells(rows, traits)
    traits.part_filtered_rows()
    unsaved, doubts = sorted(traits.unsaved), tuple(traits.doubts)
    hidden_rows, hidden_columns = frozenset(traits.hidden_rows), frozenset(traits.hidden_columns)
    return RawSheet(name, rows, unsaved, doubts, hidden, hidden_rows, hidden_columns)


def _mark_cells(rows: list[list[PlainValue]], traits: SheetFeatures) -> None:
    """Empty the cells whose formula has no value, and write the error that others show."""
    for row, column in traits.unsaved:
        rows[row - 1][column - 1] = None
    for (row, column), error in traits.errors.items():
        rows[row - 1][column - 1] = clean_text(error)[:_LONGEST_ERROR] or NO_VALUE


def _widen(rows: list[list[PlainValue]], height: int, width: int) -> None:
    """Make room for cells that calamine left out as empty; rows stay equally long."""
    rows.extend([] for _ in range(height - len(rows)))
    for cells in rows:
        cells.extend([None] * (width - len(cells)))


def _too_long(sheet: str, length: int, place: CellPosition) -> Fault:
    found, expected = (
        make_message("import_fault.long_cell", count=length),
        make_message("import_fault.most_characters", most=CELL_CHARACTERS.shown),
    )
    return make_fault(found, expected, LONG_TEXT, sheet=sheet, place=place)
