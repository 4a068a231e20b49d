"""Find the columns of a sheet of targets by the names that its header may give them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from data.importing.cells.cell_words import extract_words, is_phrase
from data.importing.model import ImportedCell
from language.message import Text, make_message

MOST_LINES_ABOVE = 30


class TargetColumn(StrEnum):
    """What a column of a sheet of targets says."""

    CODE = "code"
    AREA = "area"
    STANDARD = "standard"
    BASE_PERIOD = "base_period"
    BASE_RATE = "base_rate"
    GOAL_PERIOD = "goal_period"
    GOAL_RATE = "goal_rate"
    REDUCTION = "reduction"


HEADER_NAMES: Mapping[TargetColumn, tuple[str, ...]] = {
    TargetColumn.CODE: ("area code", "district code", "ma dia ban", "ma huyen", "ma don vi"),
    TargetColumn.AREA: ("area", "district", "dia ban", "huyen", "ten huyen", "huyen thanh pho", "don vi"),
    TargetColumn.STANDARD: ("standard code", "ma chuan ngheo", "chuan ngheo"),
    TargetColumn.BASE_PERIOD: ("base year", "nam goc"),
    TargetColumn.BASE_RATE: ("base rate %", "base rate", "ty le nam goc %", "ty le nam goc"),
    TargetColumn.GOAL_PERIOD: ("goal year", "nam dich"),
    TargetColumn.GOAL_RATE: ("goal rate %", "goal rate", "ty le nam dich %", "ty le nam dich"),
    TargetColumn.REDUCTION: ("households to lift", "so ho giao giam"),
}
COLUMN_NAMES: Mapping[TargetColumn, Text] = {
    TargetColumn.CODE: make_message("column.area_code"),
    TargetColumn.AREA: make_message("column.area"),
    TargetColumn.STANDARD: make_message("column.standard_code"),
    TargetColumn.BASE_PERIOD: make_message("column.base_period"),
    TargetColumn.BASE_RATE: make_message("column.base_rate"),
    TargetColumn.GOAL_PERIOD: make_message("column.goal_period"),
    TargetColumn.GOAL_RATE: make_message("column.goal_rate"),
    TargetColumn.REDUCTION: make_message("column.reduction"),
}
"""What a fault calls a column; a sheet that the page hands out names it so."""

REQUIRED = (
    TargetColumn.STANDARD, TargetColumn.BASE_PERIOD, TargetColumn.BASE_RATE, TargetColumn.GOAL_PERIOD,
    TargetColumn.GOAL_RATE, TargetColumn.REDUCTION,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TargetHeader:
    """The header's row and the position of each column, both counted from 0."""

    row: int
    positions: Mapping[TargetColumn, int]

    @property
    def missing(self) -> list[TargetColumn]:
        """Return the columns that no target can do without."""
        return [column for column in REQUIRED if column not in self.positions]

    def get_cell(self, row: Sequence[ImportedCell], column: TargetColumn) -> ImportedCell:
        """Return a row's cell in a column, or None if the sheet has no such column."""
        position = self.positions.get(column)
        return None if position is None or position >= len(row) else row[position]


def find_target_header(rows: Sequence[Sequence[ImportedCell]]) -> TargetHeader | None:
    """Find the row that names districts and a goal; None where a sheet has none."""
    for index, row in enumerate(rows[:MOST_LINES_ABOVE]):
        positions = dict(reversed(list(_list_positions(row))))
        areas = {TargetColumn.CODE, TargetColumn.AREA} & positions.keys()
        if areas and {TargetColumn.GOAL_PERIOD, TargetColumn.GOAL_RATE} & positions.keys():
            return TargetHeader(index, positions)
    return None


def _list_positions(row: Sequence[ImportedCell]) -> list[tuple[TargetColumn, int]]:
    found = []
    for position, cell in enumerate(row):
        words = extract_words(cell)
        column = next((column for column, names in HEADER_NAMES.items() if is_phrase(words, names)), None)
        if column is not None:
            found.append((column, position))
    return found
