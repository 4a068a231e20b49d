"""What each row of a tidy table is about: its words turned into codes, or a fault for each that can't be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from data.catalogue import Catalogue
from data.errors import Fault
from data.importing.bilingual import Bilingual
from data.importing.checks.presence import suggestion
from data.importing.faults import quoted
from data.importing.found import Review, Spot
from data.importing.model import Asked, Cell
from data.importing.names import AreaNames, Unmatched
from data.importing.number_text import blank
from data.importing.tidy.columns import VIETNAMESE, TidyColumn, TidyHeader
from data.importing.tidy.vocabulary import Code, Codes, Vocabulary
from data.model import Area, Group, Key, Standard
from language.sentence import Sentence

Row = tuple[int, Sequence[Cell]]
"""A row's number as a spreadsheet counts it, and its cells."""


@dataclass(frozen=True, slots=True)
class KeyReader:
    """Everything that reading a row's words needs."""

    file: str
    sheet: str
    header: TidyHeader
    catalogue: Catalogue
    names: AreaNames
    vocabulary: Vocabulary
    asked: Asked

    def read(self, row: Row) -> "KeyReading":
        """Read what a row is about; the key is None where any part of it is at fault."""
        reading = _Parts(self, row)
        area, review = reading.area(), reading.review()
        indicator = reading.code(TidyColumn.INDICATOR, self.vocabulary.indicators)
        group = reading.code(TidyColumn.GROUP, self.vocabulary.groups, Group.ALL)
        unit = reading.code(TidyColumn.UNIT, self.vocabulary.units)
        if area is None or review is None or indicator is None or group is None or unit is None:
            return KeyReading(None, "", tuple(reading.faults))
        return KeyReading(review.key(area.code, indicator, group, unit), area.name_vi, tuple(reading.faults))

    def spot(self, row: Row, column: TidyColumn) -> Spot:
        """Give the place of a row's cell."""
        return Spot(self.file, self.sheet, row[0], VIETNAMESE.get(column, VIETNAMESE[TidyColumn.AREA]))


@dataclass(frozen=True, slots=True)
class KeyReading:
    """What a row is about, its area's name, and what is wrong with its words."""

    key: Key | None
    name: str
    faults: tuple[Fault, ...]


@dataclass(slots=True)
class _Parts:
    """One row's words, and the faults found so far."""

    reader: KeyReader
    row: Row
    faults: list[Fault] = field(default_factory=list)

    def cell(self, column: TidyColumn) -> Cell:
        return self.reader.header.cell(self.row[1], column)

    def fault(self, column: TidyColumn, found: str, expected: str, advice: str = "") -> None:
        self.faults.append(self.reader.spot(self.row, column).fault(found, expected, advice))

    def code(self, column: TidyColumn, codes: Codes[Code], usual: Code | None = None) -> Code | None:
        """Read a cell as a code; a blank means the usual one where there is one."""
        cell = self.cell(column)
        if blank(cell) and usual is not None:
            return usual
        found = codes.find(cell)
        if found is None:
            self.fault(column, quoted(text_of(cell)), codes.expected)
        return found

    def area(self) -> Area | None:
        """Read the area by code and by name, which must agree where both stand there."""
        given = [
            cell for column in (TidyColumn.CODE, TidyColumn.AREA) if not blank(cell := self.cell(column))
        ]
        answers = [self.reader.names.find(text_of(cell)) for cell in given]
        areas = {answer for answer in answers if isinstance(answer, Area)}
        if len(areas) == 1 and len(answers) == sum(isinstance(answer, Area) for answer in answers):
            return areas.pop()
        self._strange(given, [answer for answer in answers if isinstance(answer, Unmatched)])
        return None

    def _strange(self, given: Sequence[Cell], unmatched: Sequence[Unmatched]) -> None:
        found = _joined([quoted(text_of(cell)) for cell in given])
        close = tuple(area for answer in unmatched for area in answer.suggestions)
        advice = suggestion(close) if unmatched or not given else Sentence("import_fault.two_areas")
        self.fault(TidyColumn.AREA, found, Sentence("import_fault.an_area"), advice)

    def review(self) -> Review | None:
        """Read standard and year; where the row is silent the person has said them."""
        standard = self.code(
            TidyColumn.STANDARD, self.reader.vocabulary.standards, self.reader.asked.standard
        )
        period = self._period()
        if standard is None or period is None:
            return None
        if period not in self.reader.catalogue.standards[standard].reviews:
            self._outside(standard, period)
            return None
        return Review(standard, period)

    def _period(self) -> int | None:
        cell = self.cell(TidyColumn.PERIOD)
        if blank(cell) and self.reader.asked.period is not None:
            return self.reader.asked.period
        text = text_of(cell)
        if len(text) == 4 and text.isascii() and text.isdigit():  # noqa: PLR2004
            return int(text)
        self.fault(TidyColumn.PERIOD, quoted(text), Sentence("import_fault.four_digits"))
        return None

    def _outside(self, standard: Standard, period: int) -> None:
        self.fault(TidyColumn.PERIOD, str(period), reviews_expected(self.reader.catalogue, standard))


def _joined(found: Sequence[str]) -> str:
    """Name what stands in the cells of an area, of which there are two at most."""
    match found:
        case [one, other]:
            return Sentence("import_fault.both", one=one, other=other)
        case [one]:
            return one
    return Sentence("import_fault.empty_cell")


def _named(catalogue: Catalogue, standard: Standard) -> Bilingual:
    item = catalogue.standards[standard]
    return Bilingual(item.name_vi, english=item.name_en)


def reviews_expected(catalogue: Catalogue, standard: Standard) -> str:
    """Say in which years a standard was used."""
    item = catalogue.standards[standard]
    return Sentence(
        "import_fault.reviews",
        standard=_named(catalogue, standard),
        first=item.first_review,
        last=item.last_review,
    )


def text_of(cell: Cell) -> str:
    """Give a cell as text, a whole number without its point."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def contradicted(keys: Sequence[tuple[Spot, Key]], asked: Asked, catalogue: Catalogue) -> Iterator[Fault]:
    """Find standards and years of a file that the person has said otherwise, once each."""
    for standard in dict.fromkeys(key.standard for _, key in keys):
        if asked.standard not in (None, standard):
            rows = [spot for spot, key in keys if key.standard is standard]
            expected = (
                Sentence("import_fault.as_chosen", said=_named(catalogue, asked.standard))
                if asked.standard
                else ""
            )
            yield _said_otherwise(rows, TidyColumn.STANDARD, _named(catalogue, standard), expected)
    for period in dict.fromkeys(key.period for _, key in keys):
        if asked.period not in (None, period):
            rows = [spot for spot, key in keys if key.period == period]
            yield _said_otherwise(
                rows,
                TidyColumn.PERIOD,
                Sentence("import_fault.year", year=period),
                Sentence("import_fault.as_chosen", said=Sentence("import_fault.year", year=asked.period)),
            )


def _said_otherwise(rows: Sequence[Spot], column: TidyColumn, found: str, expected: str) -> Fault:
    first = rows[0]
    advice = Sentence("import_fault.choose_as_file")
    spot = Spot(first.file, first.sheet, first.row, VIETNAMESE[column])
    return spot.fault(Sentence("import_fault.in_rows", found=found, rows=len(rows)), expected, advice)
