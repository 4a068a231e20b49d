"""Turn a row of a sheet into a target, with a fault for each cell that keeps it from being one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from data.errors import Fault
from data.importing.cells.number_text import is_blank
from data.importing.checks.district_rows import format_suggestions
from data.importing.faults import format_quoted_cell
from data.importing.model import ImportedCell
from data.importing.targets.cells import read_households, read_rate, read_year
from data.importing.targets.columns import COLUMN_NAMES, TargetColumn, TargetHeader
from data.importing.tidy.row_keys import describe_review_years, format_cell_text
from data.model.area_names import AreaNames
from data.model.areas import Area
from data.model.assigned_targets import AssignedTarget, TargetKey
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.message import Text, make_message

Value = TypeVar("Value")

ROUNDING = 0.5
"""Points by which a base that is an estimate may be rounded down below its goal."""

AREA_COLUMNS = (TargetColumn.CODE, TargetColumn.AREA)
YEARS = (TargetColumn.BASE_PERIOD, TargetColumn.GOAL_PERIOD)
RATES = (TargetColumn.BASE_RATE, TargetColumn.GOAL_RATE)
FILL_IN = make_message("target_fault.fill_in")


@dataclass(frozen=True, slots=True)
class TargetSheetContext:
    """What reading a row needs: whose sheet it is, its header, and what is known of places and standards."""

    file: str
    sheet: str
    header: TargetHeader
    source: Source
    catalogue: Catalogue
    names: AreaNames

    def make_fault(
        self, row: int | None, column: TargetColumn, found: Text, expected: Text, advice: Text
    ) -> Fault:
        """Return a fault of the sheet."""
        return Fault(
            file=self.file, sheet=self.sheet, row=row, column=COLUMN_NAMES[column],
            found=found, expected=expected, advice=advice,
        )  # fmt: skip

    def names_district(self, row: Sequence[ImportedCell]) -> bool:
        """Return whether a row names a district by its code or its name."""
        cells = (self.header.get_cell(row, column) for column in AREA_COLUMNS)
        return any(
            isinstance(self.names.find(format_cell_text(cell)), Area) for cell in cells if not is_blank(cell)
        )


@dataclass(slots=True)
class TargetRowReader:
    """One row, and what was found wrong in it so far."""

    context: TargetSheetContext
    number: int
    row: Sequence[ImportedCell]
    faults: list[Fault] = field(default_factory=list)

    def read(self) -> AssignedTarget | None:
        """Return the row's target; None where a cell is at fault."""
        area, standard = self._read_area(), self._read_standard()
        base_period, goal_period = (
            self._read(column, read_year, "import_fault.four_digits") for column in YEARS
        )
        base_rate, goal_rate = (self._read(column, read_rate, "target_fault.a_rate") for column in RATES)
        reduction = self._read(TargetColumn.REDUCTION, read_households, "target_fault.households")
        if (
            area is None or standard is None or base_period is None or goal_period is None
            or base_rate is None or goal_rate is None or reduction is None
        ):  # fmt: skip
            return None
        self._check_years(standard, base_period, goal_period)
        self._check_rates(base_rate, goal_rate)
        key = TargetKey(area.code, standard, goal_period)
        target = AssignedTarget(key, base_period, base_rate, goal_rate, reduction, self.context.source)
        return None if self.faults else target

    def _get_cell(self, column: TargetColumn) -> ImportedCell:
        return self.context.header.get_cell(self.row, column)

    def _fault(self, column: TargetColumn, found: Text, expected: Text, advice: Text) -> None:
        self.faults.append(self.context.make_fault(self.number, column, found, expected, advice))

    def _read(
        self, column: TargetColumn, read: Callable[[ImportedCell], Value | None], expected: str
    ) -> Value | None:
        cell = self._get_cell(column)
        value = read(cell)
        if value is None:
            self._fault(column, format_quoted_cell(format_cell_text(cell)), make_message(expected), FILL_IN)
        return value

    def _read_area(self) -> Area | None:
        """Read the district by code and by name, which must agree where both stand there."""
        given = [
            format_cell_text(cell) for column in AREA_COLUMNS if not is_blank(cell := self._get_cell(column))
        ]
        answers = [self.context.names.find(text) for text in given]
        areas = {answer for answer in answers if isinstance(answer, Area)}
        if len(areas) == 1 and all(isinstance(answer, Area) for answer in answers):
            return areas.pop()
        close = [area for answer in answers if not isinstance(answer, Area) for area in answer.suggestions]
        several = len(areas) > 1
        advice = make_message("import_fault.two_areas") if several else format_suggestions(close)
        found = format_quoted_cell(", ".join(given))
        self._fault(TargetColumn.AREA, found, make_message("target_fault.a_district"), advice)
        return None

    def _read_standard(self) -> Standard | None:
        """Read a standard by its code or its name."""
        text = format_cell_text(self._get_cell(TargetColumn.STANDARD))
        for definition in self.context.catalogue.standards.values():
            if text.casefold() in {
                definition.code.value, definition.name_vi.casefold(), definition.name_en.casefold()
            }:  # fmt: skip
                return definition.code
        codes = ", ".join(standard.value for standard in self.context.catalogue.standards)
        expected = make_message("target_fault.a_standard", codes=codes)
        self._fault(TargetColumn.STANDARD, format_quoted_cell(text), expected, FILL_IN)
        return None

    def _check_years(self, standard: Standard, base_period: int, goal_period: int) -> None:
        reviews = self.context.catalogue.standards[standard].reviews
        for column, period in zip(YEARS, (base_period, goal_period), strict=True):
            if period not in reviews:
                expected = describe_review_years(self.context.catalogue, standard)
                self._fault(column, str(period), expected, make_message("import_fault.choose_either"))
        if goal_period <= base_period:
            expected = make_message("target_fault.after", base=base_period)
            self._fault(
                TargetColumn.GOAL_PERIOD, str(goal_period), expected, make_message("target_fault.check_years")
            )

    def _check_rates(self, base_rate: float, goal_rate: float) -> None:
        if goal_rate > base_rate + ROUNDING:
            expected = make_message("target_fault.not_higher", base=base_rate)
            self._fault(
                TargetColumn.GOAL_RATE, str(goal_rate), expected, make_message("target_fault.check_rates")
            )
