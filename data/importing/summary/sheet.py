"""A summary sheet from cells to a table, with everything that keeps it from being one."""

from collections.abc import Iterator
from dataclasses import dataclass

from data.errors import Fault
from data.importing.model import ConventionQuestion, ImportedSheet, ImportRequest
from data.importing.summary.column_headers import ColumnPositions, find_summary_columns
from data.importing.summary.column_values import SummaryCells, fill_table
from data.importing.summary.columns import (
    ESSENTIAL,
    SummaryColumn,
    format_column_name,
    format_position_letters,
)
from data.importing.summary.header_rows import SummaryHeader, find_summary_header
from data.importing.summary.rows import classify_summary_rows
from data.importing.summary.subject import detect_indicator, find_title_years
from data.importing.summary.table import SummaryTable, format_column_place
from data.model.area_names import AreaNames
from data.model.areas import Area
from data.model.figures import Indicator
from language.message import make_message


@dataclass(frozen=True, slots=True)
class SummarySheet:
    """What came of a sheet: a table where its subject and columns are known, else only faults."""

    table: SummaryTable | None
    faults: tuple[Fault, ...] = ()
    questions: tuple[ConventionQuestion, ...] = ()
    years: frozenset[int] = frozenset()


def read_summary(
    file: str, sheet: ImportedSheet, names: AreaNames, asked: ImportRequest
) -> SummarySheet | None:
    """Read a sheet; None where it has no header of a summary."""
    heading = find_summary_header(sheet.rows)
    if heading is None:
        return None
    columns = find_summary_columns(heading.paths(sheet.rows))
    title = heading.above(sheet.rows)
    faults = tuple(_header_faults(file, sheet, heading, columns))
    indicator = _subject(sheet, heading)
    if indicator is None:
        return SummarySheet(None, (*faults, _undecided(file, sheet)), years=find_title_years(title))
    if any(column not in columns.positions for column in ESSENTIAL):
        return SummarySheet(None, faults, years=find_title_years(title))
    table = _table(file, sheet, heading, names, indicator)
    read = fill_table(table, SummaryCells(sheet.rows, sheet.unsaved, asked.answers))
    essential = _essential(read.table, heading)
    return SummarySheet(
        read.table, (*faults, *essential, *read.faults), read.questions, find_title_years(title)
    )


def _table(
    file: str, sheet: ImportedSheet, heading: SummaryHeader, names: AreaNames, indicator: Indicator
) -> SummaryTable:
    """Return the rows and columns of a sheet, before its numbers are parsed."""

    def area_of(label: str) -> Area | None:
        found = names.find(label)
        return found if isinstance(found, Area) else None

    positions = find_summary_columns(heading.paths(sheet.rows)).positions
    lines = classify_summary_rows(sheet.rows, heading, positions.values(), area_of)
    return SummaryTable(file, sheet.name, indicator, positions, lines, {})


def _subject(sheet: ImportedSheet, heading: SummaryHeader) -> Indicator | None:
    header = [text for path in heading.paths(sheet.rows).values() for text in path]
    return detect_indicator(sheet.name, heading.above(sheet.rows), header)


def _undecided(file: str, sheet: ImportedSheet) -> Fault:
    advice = make_message("import_fault.say_subject")
    found = make_message("import_fault.no_subject")
    return Fault(
        file=file, sheet=sheet.name, found=found, expected=make_message("import_fault.subject"), advice=advice
    )


def _header_faults(
    file: str, sheet: ImportedSheet, heading: SummaryHeader, columns: ColumnPositions
) -> Iterator[Fault]:
    row = heading.last + 1
    for column in ESSENTIAL:
        if column not in columns.positions:
            name = format_column_name(column, Indicator.POOR)
            advice = make_message("import_fault.add_column")
            yield Fault(
                file=file,
                sheet=sheet.name,
                row=row,
                column=name,
                found=make_message("import_fault.no_column"),
                expected=make_message("import_fault.a_column", name=name),
                advice=advice,
            )
    for column, position in columns.repeated:
        yield _repeated(file, sheet, row, column, position, columns.positions[column])


def _repeated(
    file: str, sheet: ImportedSheet, row: int, column: SummaryColumn, position: int, first: int
) -> Fault:
    found = make_message(
        "import_fault.same_meaning",
        one=format_position_letters(first),
        other=format_position_letters(position),
    )
    name = format_column_place(column, position, Indicator.POOR)
    advice = make_message("import_fault.say_headers")
    return Fault(
        file=file,
        sheet=sheet.name,
        row=row,
        column=name,
        found=found,
        expected=make_message("import_fault.column_once"),
        advice=advice,
    )


def _essential(table: SummaryTable, heading: SummaryHeader) -> Iterator[Fault]:
    for column in ESSENTIAL:
        if column in table.blank:
            place = table.column_place(column)
            yield Fault(
                file=table.file,
                sheet=table.sheet,
                row=heading.last + 1,
                column=place,
                found=make_message("import_fault.column_empty"),
                expected=make_message("import_fault.households_in_rows"),
            )
