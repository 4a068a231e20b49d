"""A summary sheet from cells to a table, with everything that keeps it from being one."""

from collections.abc import Iterator
from dataclasses import dataclass

from data.errors import Fault
from data.importing.model import Asked, Question, Sheet
from data.importing.names import AreaNames
from data.importing.summary.columns import ESSENTIAL, Column, column_name, letter
from data.importing.summary.headers import Columns, columns_of
from data.importing.summary.heading import Heading, find_heading
from data.importing.summary.sections import lines_of
from data.importing.summary.subject import subject, years
from data.importing.summary.table import Table, place_of
from data.importing.summary.values import Sheetful, filled
from data.model import Area, Indicator
from language.sentence import Sentence


@dataclass(frozen=True, slots=True)
class SummarySheet:
    """What came of a sheet: a table where its subject and columns are known, else only faults."""

    table: Table | None
    faults: tuple[Fault, ...] = ()
    questions: tuple[Question, ...] = ()
    years: frozenset[int] = frozenset()


def read_summary(file: str, sheet: Sheet, names: AreaNames, asked: Asked) -> SummarySheet | None:
    """Read a sheet; None where it has no header of a summary."""
    heading = find_heading(sheet.rows)
    if heading is None:
        return None
    columns = columns_of(heading.paths(sheet.rows))
    title = heading.above(sheet.rows)
    faults = tuple(_header_faults(file, sheet, heading, columns))
    indicator = _subject(sheet, heading)
    if indicator is None:
        return SummarySheet(None, (*faults, _undecided(file, sheet)), years=years(title))
    if any(column not in columns.positions for column in ESSENTIAL):
        return SummarySheet(None, faults, years=years(title))
    table = _table(file, sheet, heading, names, indicator)
    read = filled(table, Sheetful(sheet.rows, sheet.unsaved, asked.answers))
    essential = _essential(read.table, heading)
    return SummarySheet(read.table, (*faults, *essential, *read.faults), read.questions, years(title))


def _table(file: str, sheet: Sheet, heading: Heading, names: AreaNames, indicator: Indicator) -> Table:
    """Give the rows and columns of a sheet, its numbers still to be read."""

    def area_of(label: str) -> Area | None:
        found = names.find(label)
        return found if isinstance(found, Area) else None

    positions = columns_of(heading.paths(sheet.rows)).positions
    lines = lines_of(sheet.rows, heading, positions.values(), area_of)
    return Table(file, sheet.name, indicator, positions, lines, {})


def _subject(sheet: Sheet, heading: Heading) -> Indicator | None:
    header = [text for path in heading.paths(sheet.rows).values() for text in path]
    return subject(sheet.name, heading.above(sheet.rows), header)


def _undecided(file: str, sheet: Sheet) -> Fault:
    advice = Sentence("import_fault.say_subject")
    found = Sentence("import_fault.no_subject")
    return Fault(file, None, None, found, Sentence("import_fault.subject"), advice, sheet.name)


def _header_faults(file: str, sheet: Sheet, heading: Heading, columns: Columns) -> Iterator[Fault]:
    row = heading.last + 1
    for column in ESSENTIAL:
        if column not in columns.positions:
            name = column_name(column, Indicator.POOR)
            advice = Sentence("import_fault.add_column")
            yield Fault(
                file,
                row,
                name,
                Sentence("import_fault.no_column"),
                Sentence("import_fault.a_column", name=name),
                advice,
                sheet.name,
            )
    for column, position in columns.repeated:
        yield _repeated(file, sheet, row, column, position, columns.positions[column])


def _repeated(file: str, sheet: Sheet, row: int, column: Column, position: int, first: int) -> Fault:
    found = Sentence("import_fault.same_meaning", one=letter(first), other=letter(position))
    name = place_of(column, position, Indicator.POOR)
    advice = Sentence("import_fault.say_headers")
    return Fault(file, row, name, found, Sentence("import_fault.column_once"), advice, sheet.name)


def _essential(table: Table, heading: Heading) -> Iterator[Fault]:
    for column in ESSENTIAL:
        if column in table.blank:
            place = table.column_place(column)
            yield Fault(
                table.file,
                heading.last + 1,
                place,
                Sentence("import_fault.column_empty"),
                Sentence("import_fault.households_in_rows"),
                "",
                table.sheet,
            )
