"""A percent is its count divided by its total, as far as the sheet's decimals tell."""

from collections.abc import Iterator
from math import floor

from data.errors import Fault
from data.importing.cells.number_format import SLACK, compute_rounding_error, format_unit_value
from data.importing.meaning.columns import SummaryColumn, SummaryStage, format_column_name
from data.importing.structure.row_kinds import SummaryRow
from data.importing.summary.table import SummaryTable
from data.model.figures import Unit
from language.message import LowerCaseText, Text, make_message

FLOWS = (SummaryStage.ESCAPED, SummaryStage.FELL_BACK, SummaryStage.NEW)


Contradiction = tuple[SummaryRow, float]
"""A row whose percent differs from its counts, and the percent that they come to."""


def find_percent_faults(table: SummaryTable) -> Iterator[Fault]:
    """Find percents that contradict their own row; of several bases the one that fits best counts."""
    for column in table.values:
        if column.unit is Unit.PERCENT and not _is_cut(table, column):
            whole, wrong = _find_best_base(table, column)
            if whole is not None:
                yield from (_make_fault(table, column, whole, *each) for each in wrong)


def find_cut_percents(table: SummaryTable) -> Iterator[Fault]:
    """Warn of a column whose percents were cut off instead of rounded, as 2.068 to 2.06."""
    for column in table.values:
        if column.unit is Unit.PERCENT and _is_cut(table, column) and _find_best_base(table, column)[1]:
            yield Fault(
                file=table.file,
                sheet=table.sheet,
                column=table.column_place(column),
                found=make_message("import_fault.cut_off"),
                expected=make_message("import_fault.rounded"),
                advice=make_message("import_fault.round_rates"),
            )


def _find_best_base(
    table: SummaryTable, column: SummaryColumn
) -> tuple[SummaryColumn | None, list[Contradiction]]:
    """Return the base that the fewest percents of a column contradict, and those percents."""
    found = [
        (base, list(_list_contradictions(table, column, base)))
        for base in list_percent_bases(column)
        if base in table.values
    ]
    return min(found, key=lambda each: len(each[1]), default=(None, []))


def _is_cut(table: SummaryTable, column: SummaryColumn) -> bool:
    """Return whether every percent is its part of some whole with the further decimals cut off."""
    return any(_is_cut_of(table, column, base) for base in list_percent_bases(column) if base in table.values)


def _is_cut_of(table: SummaryTable, column: SummaryColumn, whole: SummaryColumn) -> bool:
    part, scale = get_count_column(column), 10.0 ** table.places[column]
    parts, wholes = table.values.get(part, {}), table.values.get(whole, {})
    known = [
        (value, expected)
        for line, value in table.values.get(column, {}).items()
        if (expected := compute_percent(parts.get(line), wholes.get(line))) is not None
    ]
    return bool(known) and all(
        abs(value - floor(expected * scale + SLACK) / scale) <= SLACK for value, expected in known
    )


def list_percent_bases(column: SummaryColumn) -> tuple[SummaryColumn, ...]:
    """Return the columns that a column of percents may be a percent of.

    Sheets give those who escaped as part of all households or of the poor at the start: either may hold.
    """
    total = SummaryColumn(SummaryStage.TOTAL, column.group, Unit.HOUSEHOLDS)
    start = SummaryColumn(SummaryStage.START, column.group, Unit.HOUSEHOLDS)
    return (total, start) if column.stage in FLOWS else (total,)


def compute_percent(part: float | None, whole: float | None) -> float | None:
    """Work a percent out from two counts; a part of nobody is zero percent when it is zero itself."""
    if part is None or whole is None or (part and not whole):
        return None
    return 100 * part / whole if whole else 0.0


def get_count_column(column: SummaryColumn) -> SummaryColumn:
    """Return the column of households that a column of percents belongs to."""
    return SummaryColumn(column.stage, column.group, Unit.HOUSEHOLDS)


def _list_contradictions(
    table: SummaryTable, column: SummaryColumn, whole: SummaryColumn
) -> Iterator[Contradiction]:
    part, usual = get_count_column(column), table.places[column]
    parts, wholes = table.values.get(part, {}), table.values.get(whole, {})
    for line, value in table.values.get(column, {}).items():
        expected = compute_percent(parts.get(line), wholes.get(line))
        if expected is not None and abs(value - expected) > compute_rounding_error(value, usual):
            yield line, expected


def _make_fault(
    table: SummaryTable, column: SummaryColumn, whole: SummaryColumn, line: SummaryRow, expected: float
) -> Fault:
    part, places = get_count_column(column), min(table.places[column], 4)
    said = format_unit_value(round(expected, max(places, 2)), Unit.PERCENT)
    return table.wrong(line, column, said, _say_division(table, line, part, whole))


def _say_division(table: SummaryTable, line: SummaryRow, part: SummaryColumn, whole: SummaryColumn) -> Text:
    """Say which number was divided by which, and what they are in this row."""
    names = [format_column_name(name, table.indicator) for name in (part, whole)]
    counts = [format_unit_value(table.value(line, name) or 0.0, Unit.HOUSEHOLDS) for name in (part, whole)]
    return make_message(
        "import_fault.divided",
        part=names[0],
        counted=counts[0],
        whole=LowerCaseText(names[1]),
        total=counts[1],
    )
