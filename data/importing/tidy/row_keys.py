"""Find the key of each row of a tidy table: its words as codes, or a fault for each that can't be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from data.errors import Fault
from data.importing.cells.number_text import is_blank
from data.importing.checks.district_rows import format_suggestions
from data.importing.faults import format_quoted_cell
from data.importing.imported_figure import CellLocation, ImportedReview
from data.importing.model import ImportedCell, ImportRequest
from data.importing.tidy.columns import COLUMN_NAMES, TidyColumn, TidyHeader
from data.importing.tidy.vocabulary import AnyCode, CodeWords, TidyVocabulary
from data.model.area_names import AreaNames, UnmatchedName
from data.model.areas import Area
from data.model.figures import Group, Key
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.message import BilingualText, Text, make_message

_MEND_CELL = make_message("import_fault.mend_cell")

TidyRow = tuple[int, Sequence[ImportedCell]]
"""A row's number as a spreadsheet counts it, and its cells."""


@dataclass(frozen=True, slots=True)
class TidyKeyReader:
    """Everything that reading a row's words needs."""

    file: str
    sheet: str
    header: TidyHeader
    catalogue: Catalogue
    names: AreaNames
    vocabulary: TidyVocabulary
    asked: ImportRequest

    def read(self, row: TidyRow) -> "TidyKeyReading":
        """Read what a row is about; the key is None where any part of it is at fault."""
        reading = _Parts(self, row)
        area, review = reading.area(), reading.review()
        indicator = reading.code(TidyColumn.INDICATOR, self.vocabulary.indicators)
        group = reading.code(TidyColumn.GROUP, self.vocabulary.groups, Group.ALL)
        unit = reading.code(TidyColumn.UNIT, self.vocabulary.units)
        if area is None or review is None or indicator is None or group is None or unit is None:
            return TidyKeyReading(None, "", tuple(reading.faults))
        return TidyKeyReading(
            review.key(area.code, indicator, group, unit), area.name_vi, tuple(reading.faults)
        )

    def spot(self, row: TidyRow, column: TidyColumn) -> CellLocation:
        """Return the place of a row's cell."""
        return CellLocation(
            self.file, self.sheet, row[0], COLUMN_NAMES.get(column, COLUMN_NAMES[TidyColumn.AREA])
        )


@dataclass(frozen=True, slots=True)
class TidyKeyReading:
    """What a row is about, its area's name, and what is wrong with its words."""

    key: Key | None
    name: str
    faults: tuple[Fault, ...]


@dataclass(slots=True)
class _Parts:
    """One row's words, and the faults found so far."""

    reader: TidyKeyReader
    row: TidyRow
    faults: list[Fault] = field(default_factory=list)

    def cell(self, column: TidyColumn) -> ImportedCell:
        return self.reader.header.cell(self.row[1], column)

    def fault(self, column: TidyColumn, found: Text, expected: Text, advice: Text) -> None:
        self.faults.append(self.reader.spot(self.row, column).fault(found, expected, advice))

    def code(
        self, column: TidyColumn, codes: CodeWords[AnyCode], usual: AnyCode | None = None
    ) -> AnyCode | None:
        """Read a cell as a code; a blank means the usual one where there is one."""
        cell = self.cell(column)
        if is_blank(cell) and usual is not None:
            return usual
        found = codes.find(cell)
        if found is None:
            self.fault(column, format_quoted_cell(format_cell_text(cell)), codes.expected, _MEND_CELL)
        return found

    def area(self) -> Area | None:
        """Read the area by code and by name, which must agree where both stand there."""
        given = [
            cell for column in (TidyColumn.CODE, TidyColumn.AREA) if not is_blank(cell := self.cell(column))
        ]
        answers = [self.reader.names.find(format_cell_text(cell)) for cell in given]
        areas = {answer for answer in answers if isinstance(answer, Area)}
        if len(areas) == 1 and len(answers) == sum(isinstance(answer, Area) for answer in answers):
            return areas.pop()
        self._strange(given, [answer for answer in answers if isinstance(answer, UnmatchedName)])
        return None

    def _strange(self, given: Sequence[ImportedCell], unmatched: Sequence[UnmatchedName]) -> None:
        found = _joined([format_quoted_cell(format_cell_text(cell)) for cell in given])
        close = tuple(area for answer in unmatched for area in answer.suggestions)
        advice = (
            format_suggestions(close) if unmatched or not given else make_message("import_fault.two_areas")
        )
        self.fault(TidyColumn.AREA, found, make_message("import_fault.an_area"), advice)

    def review(self) -> ImportedReview | None:
        """Read standard and year; where the row is silent the person has said them."""
        standard = self.code(
            TidyColumn.STANDARD, self.reader.vocabulary.standards, self.reader.asked.standard
        )
        period = self._period()
        if standard is None or period is None:
            return None
        if period not in self.reader.catalogue.standards[standard].lawful_reviews:
            self._outside(standard, period)
            return None
        return ImportedReview(standard, period)

    def _period(self) -> int | None:
        cell = self.cell(TidyColumn.PERIOD)
        if is_blank(cell) and self.reader.asked.period is not None:
            return self.reader.asked.period
        text = format_cell_text(cell)
        if len(text) == 4 and text.isascii() and text.isdigit():  # noqa: PLR2004
            return int(text)
        self.fault(
            TidyColumn.PERIOD,
            format_quoted_cell(text),
            make_message("import_fault.four_digits"),
            _MEND_CELL,
        )
        return None

    def _outside(self, standard: Standard, period: int) -> None:
        expected = describe_review_years(self.reader.catalogue, standard)
        self.fault(TidyColumn.PERIOD, str(period), expected, make_message("import_fault.choose_either"))


def _joined(found: Sequence[Text]) -> Text:
    """Return the texts of an area's cells, of which there are two at most."""
    match found:
        case [one, other]:
            return make_message("import_fault.both", one=one, other=other)
        case [one]:
            return one
    return make_message("import_fault.empty_cell")


def _named(catalogue: Catalogue, standard: Standard) -> BilingualText:
    item = catalogue.standards[standard]
    return BilingualText(item.name_vi, item.name_en)


def describe_review_years(catalogue: Catalogue, standard: Standard) -> Text:
    """Return in which years a standard was used."""
    item = catalogue.standards[standard]
    return make_message(
        "import_fault.reviews",
        standard=_named(catalogue, standard),
        first=item.first_review,
        last=item.kept_until,
    )


def format_cell_text(cell: ImportedCell) -> str:
    """Return a cell as text, a whole number without its point."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def find_contradicted_choices(
    keys: Sequence[tuple[CellLocation, Key]], asked: ImportRequest, catalogue: Catalogue
) -> Iterator[Fault]:
    """Find standards and years of a file that the person has said otherwise, once each."""
    yield from _find_other_standards(keys, asked, catalogue)
    for period in dict.fromkeys(key.period for _, key in keys):
        if asked.period not in (None, period):
            rows = [spot for spot, key in keys if key.period == period]
            chosen = make_message("import_fault.year", year=asked.period)
            expected = make_message("import_fault.as_chosen", said=chosen)
            found = make_message("import_fault.year", year=period)
            yield _said_otherwise(rows, TidyColumn.PERIOD, found, expected)


def _find_other_standards(
    keys: Sequence[tuple[CellLocation, Key]], asked: ImportRequest, catalogue: Catalogue
) -> Iterator[Fault]:
    if asked.standard is None:
        return
    expected = make_message("import_fault.as_chosen", said=_named(catalogue, asked.standard))
    for standard in dict.fromkeys(key.standard for _, key in keys):
        if standard is not asked.standard:
            rows = [spot for spot, key in keys if key.standard is standard]
            yield _said_otherwise(rows, TidyColumn.STANDARD, _named(catalogue, standard), expected)


def _said_otherwise(rows: Sequence[CellLocation], column: TidyColumn, found: Text, expected: Text) -> Fault:
    first = rows[0]
    advice = make_message("import_fault.choose_as_file")
    spot = CellLocation(first.file, first.sheet, first.row, COLUMN_NAMES[column])
    return spot.fault(make_message("import_fault.in_rows", found=found, rows=len(rows)), expected, advice)
