"""A tidy table from cells to figures, with everything that keeps rows from being figures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from data.errors import Fault, FaultPlace
from data.importing.cells.cell_words import extract_words, is_phrase
from data.importing.cells.number_columns import read_number_column
from data.importing.cells.number_format import find_usual_decimals, list_samples, round_as_shown
from data.importing.cells.number_readings import NumberKind
from data.importing.cells.number_text import is_blank
from data.importing.faults import format_quoted_cell
from data.importing.imported_figure import ImportedFigure, make_imported_figure
from data.importing.model import ConventionQuestion, ImportedCell, ImportedSheet
from data.importing.tidy.columns import COLUMN_NAMES, REQUIRED, TidyColumn, TidyHeader
from data.importing.tidy.describe import describe_tidy
from data.importing.tidy.row_keys import (
    TidyKeyReader,
    TidyKeyReading,
    TidyRow,
    find_contradicted_choices,
    format_cell_text,
)
from data.importing.tidy.surroundings import find_note_doubts, find_surrounding_faults
from data.importing.understanding import UnderstoodTable
from data.model.figures import Unit
from language.message import BilingualText, Text, join_texts, make_message

CONFLICTING_WORDS = ("conflicting", "mau thuan")
ESTIMATED_WORDS = ("co", "yes", "true", "x", "1", "estimated", "uoc tinh", "illustrative", "minh hoa")
FEWEST_CELLS = 2
UNIT_NAMES: Mapping[Unit, Text] = {
    Unit.PERCENT: "%",
    Unit.HOUSEHOLDS: make_message("import_fault.households_unit"),
    Unit.PERSONS: make_message("import_fault.persons_unit"),
}


@dataclass(frozen=True, slots=True)
class TidySheet:
    """What came of a sheet; `estimated` is how many rows it marks as made up, none of them a figure."""

    found: tuple[ImportedFigure, ...] = ()
    faults: tuple[Fault, ...] = ()
    questions: tuple[ConventionQuestion, ...] = ()
    estimated: int = 0
    doubts: tuple[Fault, ...] = ()
    understood: UnderstoodTable = field(default_factory=lambda: UnderstoodTable("", taken=False))


def read_tidy(sheet: ImportedSheet, reader: TidyKeyReader) -> TidySheet:
    """Read the rows below a tidy header."""
    faults = tuple(_header_faults(reader))
    if faults:
        return TidySheet(faults=faults, understood=describe_tidy(sheet, reader.header, 0))
    rows = _rows(sheet, reader.header)
    real = [row for row in rows if not _is_estimated(row, reader.header)]
    keys = [(row, reader.read(row)) for row in real]
    values = _Values(sheet, reader, keys)
    values.read()
    about = [(reader.spot(row, TidyColumn.VALUE), reading.key) for row, reading in keys if reading.key]
    said = find_contradicted_choices(about, reader.asked, reader.catalogue)
    wrong = (fault for _, reading in keys for fault in reading.faults)
    return TidySheet(
        found=tuple(_found(reader, keys, values.numbers)),
        faults=(*wrong, *said, *values.faults, *find_surrounding_faults(sheet, reader, real)),
        questions=tuple(values.questions),
        estimated=len(rows) - len(real),
        doubts=tuple(find_note_doubts(sheet, reader, real)),
        understood=describe_tidy(sheet, reader.header, len(real)),
    )


def _header_faults(reader: TidyKeyReader) -> Iterator[Fault]:
    header, asked = reader.header, reader.asked
    unsaid = {TidyColumn.STANDARD: asked.standard, TidyColumn.PERIOD: asked.period}
    needed = (*REQUIRED, *(column for column, said in unsaid.items() if said is None))
    for column in needed:
        if column not in header.positions:
            yield _make_missing_fault(reader, COLUMN_NAMES[column])
    for column, _ in header.repeated:
        yield _make_repeated_fault(reader, COLUMN_NAMES.get(column, str(column)))


def _make_missing_fault(reader: TidyKeyReader, name: Text) -> Fault:
    header = reader.header
    present = join_texts([COLUMN_NAMES[column] for column in header.positions if column in COLUMN_NAMES])
    return FaultPlace(reader.file, reader.sheet, header.row + 1, name).make_fault(
        make_message("import_fault.column_missing", present=present),
        make_message("import_fault.column_quoted", name=name),
        make_message("import_fault.add_to_header"),
    )


def _make_repeated_fault(reader: TidyKeyReader, name: Text) -> Fault:
    return FaultPlace(reader.file, reader.sheet, reader.header.row + 1, name).make_fault(
        make_message("import_fault.column_again"),
        make_message("import_fault.column_once"),
        make_message("import_fault.delete_column"),
    )


def _rows(sheet: ImportedSheet, header: TidyHeader) -> list[TidyRow]:
    """Return the rows with more than one cell filled; sentences below a table stand alone in theirs."""
    numbered = enumerate(sheet.rows[header.row + 1 :], start=header.row + 2)
    return [
        (number, row) for number, row in numbered if sum(not is_blank(cell) for cell in row) >= FEWEST_CELLS
    ]


def _is_estimated(row: TidyRow, header: TidyHeader) -> bool:
    return any(
        _says(row, column, ESTIMATED_WORDS, header) for column in (TidyColumn.STATUS, TidyColumn.ESTIMATED)
    )


def _says(row: TidyRow, column: TidyColumn, meanings: Sequence[str], header: TidyHeader) -> bool:
    mark = header.cell(row[1], column)
    return not is_blank(mark) and is_phrase(extract_words(format_cell_text(mark)), meanings)


class _Values:
    """The column of values, read unit by unit: percents and counts may have conventions of their own."""

    def __init__(
        self, sheet: ImportedSheet, reader: TidyKeyReader, keys: Sequence[tuple[TidyRow, TidyKeyReading]]
    ) -> None:
        self.numbers: dict[int, float] = {}
        self.faults: list[Fault] = []
        self.questions: list[ConventionQuestion] = []
        self._sheet, self._reader, self._keys = sheet, reader, keys

    def read(self) -> None:
        """Fill in numbers by row, faults and questions."""
        for unit in Unit:
            rows = [row for row, reading in self._keys if reading.key and reading.key.unit is unit]
            if rows:
                self._read(unit, rows)

    def _read(self, unit: Unit, rows: Sequence[TidyRow]) -> None:
        cells = [self._reader.header.cell(row[1], TidyColumn.VALUE) for row in rows]
        question = self._make_question(unit, cells)
        kind = NumberKind.PERCENT if unit is Unit.PERCENT else NumberKind.COUNT
        reading = read_number_column(cells, kind, self._reader.asked.answers.get(question.code))
        if reading.choices:
            self.questions.append(replace(question, choices=reading.choices))
        for fault in reading.faults:
            found, advice = format_quoted_cell(fault.found), make_message("import_fault.mend_cell")
            self._fault(rows[fault.index], found, fault.expected, advice)
        for row, cell, value in zip(rows, cells, reading.values, strict=True):
            if value is not None:
                self.numbers[row[0]] = value
            elif is_blank(cell):
                self._blank(row)

    def _make_question(self, unit: Unit, cells: Sequence[ImportedCell]) -> ConventionQuestion:
        """Make the question about the numbers of a unit, without its choices as yet."""
        name = COLUMN_NAMES[TidyColumn.VALUE]
        place = make_message("import_fault.of_area", found=name, name=UNIT_NAMES[unit])
        return ConventionQuestion(self._reader.sheet, place, list_samples(cells), ())

    def _blank(self, row: TidyRow) -> None:
        position = self._reader.header.positions[TidyColumn.VALUE]
        if (row[0], position + 1) in self._sheet.unsaved:
            advice = make_message("import_fault.save_and_bring")
            self._fault(
                row, make_message("import_fault.no_result"), make_message("import_fault.a_number"), advice
            )
        else:
            self._fault(
                row,
                make_message("import_fault.empty_cell"),
                make_message("import_fault.a_number"),
                make_message("import_fault.fill_value"),
            )

    def _fault(self, row: TidyRow, found: Text, expected: Text, advice: Text) -> None:
        self.faults.append(self._reader.spot(row, TidyColumn.VALUE).fault(found, expected, advice))


def _found(
    reader: TidyKeyReader, keys: Sequence[tuple[TidyRow, TidyKeyReading]], numbers: Mapping[int, float]
) -> Iterator[ImportedFigure]:
    usual = find_usual_decimals(numbers.get(row[0]) for row, reading in keys if _is_percent(reading))
    for row, reading in keys:
        if reading.key is not None and row[0] in numbers:
            number = numbers[row[0]]
            value = round_as_shown(number, usual) if _is_percent(reading) else number
            figure = make_imported_figure(reading.key, value, reader.asked, _notes(row, reader.header))
            disputed = _says(row, TidyColumn.STATUS, CONFLICTING_WORDS, reader.header)
            yield ImportedFigure(figure, reader.spot(row, TidyColumn.VALUE), reading.name, disputed)


def _is_percent(reading: TidyKeyReading) -> bool:
    return reading.key is not None and reading.key.unit is Unit.PERCENT


def _notes(row: TidyRow, header: TidyHeader) -> BilingualText:
    """Return a row's notes, each in one line."""
    vietnamese, english = (
        " ".join(format_cell_text(header.cell(row[1], column)).split())
        for column in (TidyColumn.NOTE, TidyColumn.NOTE_ENGLISH)
    )
    return BilingualText(vietnamese, english or vietnamese)
