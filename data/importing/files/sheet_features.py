"""What a sheet's cells are besides their values: formulas, errors, merged ranges, and how far they reach."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from data.errors import Fault
from data.importing.faults import format_cell_address, make_fault
from data.importing.limits import CELLS, COLUMNS, MERGED_CELLS, ROWS, SHEETS
from language.message import make_message
from language.text_cleaning import clean_line

CellPosition = tuple[int, int]

PASTE_VALUES = make_message("import_fault.paste_values")
ONLY_DATA = make_message("import_fault.only_data")

_QUOTED = re.compile(r'"[^"]*"')
# DDE in its two spellings, and functions that call a program or a server.
_COMMAND = re.compile(
    r"\|[^!{}|]*!|\b(DDE|RTD|WEBSERVICE|CALL|EXEC|REGISTER|REGISTER\.ID)\s*\(", re.IGNORECASE
)
_NAME = re.compile(r"[^\W\d][\w.]*")
_OTHER_FILE = re.compile(r"\[[0-9]+\][^\[\]]*!|'file:|https?:|\[[^\[\]]+\.(xls|ods)[a-z]?\]", re.IGNORECASE)


def list_names(formula: str) -> list[str]:
    """Return the words of a formula that may be names, in small letters."""
    return _NAME.findall(formula.lower())


def is_link(formula: str) -> bool:
    """Whether a formula takes its value from another file."""
    return _OTHER_FILE.search(_QUOTED.sub('""', formula)) is not None


@dataclass(slots=True)
class SheetFeatures:
    """One sheet, as far as its file tells more than the values of its cells."""

    name: str
    unsaved: set[CellPosition] = field(default_factory=set)
    errors: dict[CellPosition, str] = field(default_factory=dict)
    commands: list[CellPosition] = field(default_factory=list)
    other_files: list[CellPosition] = field(default_factory=list)
    merged: list[tuple[str, int]] = field(default_factory=list)
    """Ranges that cover more cells than they may, and how many they cover."""
    doubts: list[Fault] = field(default_factory=list)
    """What is strange in the file and does no harm to its cells."""
    linked_names: frozenset[str] = frozenset()
    """Names of the workbook that stand for another file's cells."""
    last_row: int = 0
    last_column: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    filtered: range = range(0)
    """Rows, counted from 1, that a filter stands over: what it hides belongs to the table."""

    def __post_init__(self) -> None:
        self.name = clean_line(self.name)

    def fill(self, place: CellPosition) -> None:
        """Note a cell that holds something."""
        self.last_row = max(self.last_row, place[0])
        self.last_column = max(self.last_column, place[1])

    def add_formula(self, place: CellPosition, formula: str) -> None:
        """Note a formula that reaches beyond its file."""
        plain = _QUOTED.sub('""', formula)
        if _COMMAND.search(plain):
            self.commands.append(place)
        elif _OTHER_FILE.search(plain) or not self.linked_names.isdisjoint(list_names(plain)):
            self.other_files.append(place)

    def merge(self, first: CellPosition, last: CellPosition) -> None:
        """Note a merged range, where it is too large."""
        cells = (abs(last[0] - first[0]) + 1) * (abs(last[1] - first[1]) + 1)
        if cells > MERGED_CELLS.value:
            self.merged.append((f"{format_cell_address(first)}:{format_cell_address(last)}", cells))

    def hide_columns(self, first: int, last: int) -> None:
        """Note columns, counted from 1, that are not shown."""
        self.hidden_columns.update(range(first, min(last, COLUMNS.value) + 1))

    def part_filtered_rows(self) -> None:
        """Count rows that a filter hides as shown, and say that they are read."""
        behind = {row for row in self.hidden_rows if row in self.filtered}
        self.hidden_rows -= behind
        if behind:
            self.doubts.append(
                make_fault(
                    make_message("import_fault.rows_filtered", count=len(behind)),
                    make_message("import_fault.shown_rows"),
                    make_message("import_fault.take_off_filter"),
                    sheet=self.name,
                )
            )

    @property
    def fits(self) -> bool:
        """Whether the sheet by itself keeps the limits of rows and columns."""
        return self.last_row <= ROWS.value and self.last_column <= COLUMNS.value


def find_feature_faults(sheets: Sequence[SheetFeatures]) -> Iterator[Fault]:
    """Find everything that forbids to read the cells, all sheets together."""
    yield from find_sheet_count_faults(len(sheets))
    for sheet in sheets:
        yield from _size_faults(sheet)
        yield from _merged_faults(sheet)
        yield from _formula_faults(sheet)
    if all(sheet.fits for sheet in sheets):
        yield from find_cell_count_faults(sum(sheet.last_row * sheet.last_column for sheet in sheets))


def find_sheet_count_faults(count: int) -> Iterator[Fault]:
    """Find a workbook with too many sheets."""
    if count > SHEETS.value:
        advice = make_message("import_fault.needed_sheets")
        yield make_fault(
            make_message("import_fault.sheets", count=count),
            make_message("import_fault.most_sheets", most=SHEETS.shown),
            advice,
        )


def find_cell_count_faults(count: int) -> Iterator[Fault]:
    """Find a workbook with too many cells."""
    if count > CELLS.value:
        yield make_fault(
            make_message("import_fault.cells", count=count),
            make_message("import_fault.most_cells", most=CELLS.shown),
            ONLY_DATA,
        )


def _size_faults(sheet: SheetFeatures) -> Iterator[Fault]:
    if sheet.last_row > ROWS.value:
        found = make_message("import_fault.far_row", row=sheet.last_row)
        yield make_fault(
            found, make_message("import_fault.most_rows", most=ROWS.shown), ONLY_DATA, sheet=sheet.name
        )
    if sheet.last_column > COLUMNS.value:
        found = make_message("import_fault.far_column", column=sheet.last_column)
        yield make_fault(
            found, make_message("import_fault.most_columns", most=COLUMNS.shown), ONLY_DATA, sheet=sheet.name
        )


def _merged_faults(sheet: SheetFeatures) -> Iterator[Fault]:
    for cells, count in sheet.merged:
        yield make_fault(
            make_message("import_fault.merged", cells=cells, count=count),
            make_message("import_fault.most_merged", most=MERGED_CELLS.shown),
            make_message("import_fault.unmerge"),
            sheet=sheet.name,
        )


def _formula_faults(sheet: SheetFeatures) -> Iterator[Fault]:
    for place in sheet.commands:
        found = make_message("import_fault.calls_program")
        yield make_fault(
            found, make_message("import_fault.no_command"), PASTE_VALUES, sheet=sheet.name, place=place
        )
    for place in sheet.other_files:
        found = make_message("import_fault.from_other_file")
        yield make_fault(
            found, make_message("import_fault.inside"), PASTE_VALUES, sheet=sheet.name, place=place
        )
