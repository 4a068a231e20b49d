"""Find the cells of a summary's columns that could not be read as numbers."""

from collections.abc import Iterable, Iterator

from data.errors import Fault
from data.importing.cells.number_columns import ParsedColumn
from data.importing.faults import format_quoted_cell
from data.importing.meaning.columns import SummaryColumn
from data.importing.structure.row_kinds import SummaryRow
from data.importing.summary.table import SummaryTable
from language.message import make_message

_MEND_CELL = make_message("import_fault.mend_cell")
_NO_RESULT = make_message("import_fault.no_result")
_A_NUMBER = make_message("import_fault.a_number")
_SAVE_AND_BRING = make_message("import_fault.save_and_bring")


def find_unreadable_cells(
    table: SummaryTable, column: SummaryColumn, reading: ParsedColumn
) -> Iterator[Fault]:
    """Find the cells of a column that hold no number, or one of another convention."""
    for fault in reading.faults:
        line = table.lines[fault.index]
        yield table.fault(
            line,
            column,
            make_message("import_fault.of_area", found=format_quoted_cell(fault.found), name=line.label),
            fault.expected,
            _MEND_CELL,
        )


def find_unsaved_results(
    table: SummaryTable, column: SummaryColumn, lines: Iterable[SummaryRow]
) -> Iterator[Fault]:
    """Find formulas whose result the file was saved without."""
    for line in lines:
        yield table.fault(line, column, _NO_RESULT, _A_NUMBER, _SAVE_AND_BRING)
