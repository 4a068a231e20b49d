"""Find the columns of a tidy table by the names that its header may give them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from data.importing.cells.cell_words import extract_words, is_phrase
from data.importing.model import ImportedCell
from language.message import Text, make_message

MOST_LINES_ABOVE = 30
FEWEST_COLUMNS = 2


class TidyColumn(StrEnum):
    """What a column of a tidy table says."""

    CODE = "code"
    AREA = "area"
    STANDARD = "standard"
    PERIOD = "period"
    INDICATOR = "indicator"
    GROUP = "group"
    UNIT = "unit"
    VALUE = "value"
    STATUS = "status"
    ESTIMATED = "estimated"
    NOTE = "note"
    NOTE_ENGLISH = "note_english"


HEADER_NAMES: Mapping[TidyColumn, tuple[str, ...]] = {
    TidyColumn.CODE: ("area code", "ma dia ban", "ma huyen", "ma don vi", "ma"),
    TidyColumn.AREA: (
        "area", "area name", "dia ban", "ten dia ban", "huyen", "ten huyen", "dia phuong", "huyen thanh pho",
    ),
    TidyColumn.STANDARD: ("standard", "chuan ngheo", "chuan", "tieu chi"),
    TidyColumn.PERIOD: ("period", "nam", "nam ra soat", "year", "ky", "ky ra soat"),
    TidyColumn.INDICATOR: ("indicator", "chi tieu", "loai ho"),
    TidyColumn.GROUP: ("group", "doi tuong", "nhom", "nhom ho"),
    TidyColumn.UNIT: ("unit", "don vi", "don vi tinh", "dvt"),
    TidyColumn.VALUE: ("value", "gia tri", "so lieu"),
    TidyColumn.STATUS: ("status", "tinh chat"),
    TidyColumn.ESTIMATED: ("estimated", "uoc tinh", "illustrative", "minh hoa"),
    TidyColumn.NOTE: ("note", "note vi", "ghi chu"),
    TidyColumn.NOTE_ENGLISH: ("note en",),
}  # fmt: skip

COLUMN_NAMES: Mapping[TidyColumn, Text] = {
    TidyColumn.CODE: make_message("column.area_code"),
    TidyColumn.AREA: make_message("import_fault.area_column"),
    TidyColumn.STANDARD: make_message("import_fault.standard_column"),
    TidyColumn.PERIOD: make_message("import_fault.year_column"),
    TidyColumn.INDICATOR: make_message("import_fault.indicator_column"),
    TidyColumn.GROUP: make_message("import_fault.group_column"),
    TidyColumn.UNIT: make_message("import_fault.unit_column"),
    TidyColumn.VALUE: make_message("import_fault.value_column"),
    TidyColumn.STATUS: make_message("column.status"),
    TidyColumn.ESTIMATED: make_message("column.estimated"),
    TidyColumn.NOTE: make_message("column.note"),
    TidyColumn.NOTE_ENGLISH: make_message("column.note"),
}
"""What a fault calls a column."""

MEASURES = (
    TidyColumn.STANDARD, TidyColumn.PERIOD, TidyColumn.INDICATOR, TidyColumn.GROUP, TidyColumn.UNIT,
    TidyColumn.VALUE,
)  # fmt: skip
REQUIRED = (TidyColumn.INDICATOR, TidyColumn.UNIT, TidyColumn.VALUE)
"""Columns that nothing else can stand in for."""


@dataclass(frozen=True, slots=True)
class TidyHeader:
    """The header's row and the position of each column, both from 0, and columns named twice."""

    row: int
    positions: Mapping[TidyColumn, int]
    repeated: tuple[tuple[TidyColumn, int], ...] = ()

    def cell(self, row: Sequence[ImportedCell], column: TidyColumn) -> ImportedCell:
        """Return a row's cell in a column, or None if the table has no such column."""
        position = self.positions.get(column)
        return None if position is None or position >= len(row) else row[position]


def find_tidy_header(rows: Sequence[Sequence[ImportedCell]]) -> TidyHeader | None:
    """Find the row that names a column of areas and several of measures; None where a sheet has none."""
    for index, row in enumerate(rows[:MOST_LINES_ABOVE]):
        header = _header(index, row)
        areas = {TidyColumn.AREA, TidyColumn.CODE} & header.positions.keys()
        if areas and len(header.positions.keys() & set(MEASURES)) > FEWEST_COLUMNS:
            return header
    return None


def _header(index: int, row: Sequence[ImportedCell]) -> TidyHeader:
    positions: dict[TidyColumn, int] = {}
    repeated: list[tuple[TidyColumn, int]] = []
    for position, cell in enumerate(row):
        words = extract_words(cell)
        column = next((column for column, names in HEADER_NAMES.items() if is_phrase(words, names)), None)
        if column in positions and column is not None:
            repeated.append((column, position))
        elif column is not None:
            positions[column] = position
    return TidyHeader(index, positions, tuple(repeated))
