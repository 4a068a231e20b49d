"""Check that the sheets of the poor and the near-poor are about the same households."""

from collections.abc import Iterator, Sequence

from data.errors import Fault
from data.importing.cells.number_format import format_unit_value
from data.importing.meaning.columns import (
    END_HOUSEHOLDS,
    HOUSEHOLDS,
    MINORITY_HOUSEHOLDS,
    SummaryColumn,
    format_column_name,
)
from data.importing.summary.table import SummaryTable
from data.model.figures import Indicator, Unit
from language.message import make_message


def find_pair_faults(tables: Sequence[SummaryTable]) -> Iterator[Fault]:
    """Find districts whose households differ from those in the first sheet of the file."""
    for table in tables[1:]:
        for column in (HOUSEHOLDS, MINORITY_HOUSEHOLDS):
            yield from _differing(tables[0], table, column)


def find_classes_over_all(tables: Sequence[SummaryTable]) -> Iterator[Fault]:
    """Find districts with more poor and near-poor households together than households."""
    by_indicator = {table.indicator: table for table in tables}
    poor, near = by_indicator.get(Indicator.POOR), by_indicator.get(Indicator.NEAR_POOR)
    if poor is None or near is None:
        return
    others, every = _by_area(near, END_HOUSEHOLDS), _by_area(near, HOUSEHOLDS)
    for code, count in _by_area(poor, END_HOUSEHOLDS).items():
        if code in others and code in every and count + others[code] > every[code]:
            yield _make_classes_fault(poor, code, poor=count, near=others[code], every=every[code])


def _make_classes_fault(table: SummaryTable, code: str, *, poor: float, near: float, every: float) -> Fault:
    line = next(line for line in table.areas if line.area and line.area.code == code)
    found = make_message(
        "import_fault.twice_as_poor",
        poor=format_unit_value(poor, Unit.HOUSEHOLDS),
        near=format_unit_value(near, Unit.HOUSEHOLDS),
        name=line.label,
    )
    most = format_unit_value(every, Unit.HOUSEHOLDS)
    name = format_column_name(HOUSEHOLDS, Indicator.POOR)
    expected = make_message("import_fault.at_most_of", most=most, name=name)
    return table.fault(line, END_HOUSEHOLDS, found, expected, make_message("import_fault.mend_either"))


def _differing(first: SummaryTable, table: SummaryTable, column: SummaryColumn) -> Iterator[Fault]:
    known = _by_area(first, column)
    for code, found in _by_area(table, column).items():
        if code in known and known[code] != found:
            line = next(line for line in table.areas if line.area and line.area.code == code)
            there, here = (format_unit_value(count, Unit.HOUSEHOLDS) for count in (known[code], found))
            expected = make_message("import_fault.as_in_sheet", value=there, sheet=first.sheet)
            said = make_message("import_fault.of_area", found=here, name=line.label)
            yield table.fault(line, column, said, expected, make_message("import_fault.match_sheets"))


def _by_area(table: SummaryTable, column: SummaryColumn) -> dict[str, float]:
    codes = dict.fromkeys(line.area.code for line in table.areas if line.area)
    lines = {
        code: tuple(line for line in table.areas if line.area and line.area.code == code) for code in codes
    }
    totals = {code: table.total(parts, column) for code, parts in lines.items()}
    return {code: total for code, total in totals.items() if total is not None}
