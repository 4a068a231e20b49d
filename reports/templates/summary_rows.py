"""Build the rows of the district summary sheet: merged header, sections, districts, sums as formulas."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from data.model.areas import Area
from data.model.figures import Indicator
from data.spreadsheet_text import SpreadsheetValue
from language.catalogue import Texts
from reports.templates.form import HouseholdMoves, TemplateForm

FIRST_NUMBER = 2
"""The column of the first number, from 0: before it stand the row's number and the unit."""

WHOLES = {5: 2, 7: 3, 9: 2, 11: 2, 13: 2, 15: 2, 17: 3}
"""Each column of percents with the column of households that it is a percent of; its count is before it."""

COLUMNS = 18
COUNTS = tuple(column for column in range(FIRST_NUMBER, COLUMNS) if column not in WHOLES)
HEADER_ROWS = 3
CODES = (
    "#no", "#area", "#households", "#households_minority", "#start", "#start_percent", "#start_minority",
    "#start_minority_percent", "#escaped", "#escaped_percent", "#fell_back", "#fell_back_percent", "#new",
    "#new_percent", "#end", "#end_percent", "#end_minority", "#end_minority_percent",
)  # fmt: skip
"""What each column is called in every version, for whoever asks what a filled template holds."""


@dataclass(frozen=True, slots=True)
class MergedHeader:
    """A header cell: its text and its corners; rows count from the header's first, columns from 0."""

    text: str
    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class SumFormula:
    """A cell with a formula, and the value stored beside it; blank as long as nothing is filled in."""

    formula: str
    stored: float | str


TemplateCell = SpreadsheetValue | SumFormula | None


def build_header_cells(indicator: Indicator, texts: Texts) -> Iterator[MergedHeader]:
    """Yield the cells of the header, three rows high, each with the area it covers."""
    poverty = texts(f"template_sheet.{indicator.value}")
    count, percent, minority = texts("template.count"), texts("template.percent"), texts("template.minority")
    yield MergedHeader(texts("template.number"), 0, 0, 2, 0)
    yield MergedHeader(texts("template.unit"), 0, 1, 2, 1)
    yield MergedHeader(texts("template.households"), 0, 2, 0, 3)
    yield from (MergedHeader(texts("template.all"), 1, 2, 2, 2), MergedHeader(minority, 1, 3, 2, 3))
    yield from _build_state_header(
        texts("template.start", poverty=poverty), 4, (count, percent, minority, percent)
    )
    yield MergedHeader(texts("template.moves"), 0, 8, 0, 13)
    kind = texts(f"template_kind.{indicator.value}")
    moves = (
        texts("template.escaped", kind=kind),
        texts("template.fell_back", kind=kind),
        texts("template.new", kind=kind),
    )
    for left, move in zip((8, 10, 12), moves, strict=True):
        yield MergedHeader(move, 1, left, 1, left + 1)
        yield from (MergedHeader(count, 2, left, 2, left), MergedHeader(percent, 2, left + 1, 2, left + 1))
    yield from _build_state_header(
        texts("template.end", poverty=poverty), 14, (count, percent, minority, percent)
    )


def _build_state_header(name: str, left: int, columns: Sequence[str]) -> Iterator[MergedHeader]:
    yield MergedHeader(name, 0, left, 0, left + len(columns) - 1)
    for column, text in enumerate(columns, left):
        yield MergedHeader(text, 1, column, 2, column)


def list_column_numbers() -> list[TemplateCell]:
    """Return the numbers of the columns as official sheets have them: A, B, 1, 2 and so on."""
    return ["A", "B", *(f"({number})" for number in range(1, COLUMNS - 1))]


def build_header_texts(indicator: Indicator, texts: Texts) -> list[list[SpreadsheetValue | None]]:
    """Return the texts of the header row by row, each in the first cell that it covers."""
    rows: list[list[SpreadsheetValue | None]] = [[None] * COLUMNS for _ in range(HEADER_ROWS)]
    for cell in build_header_cells(indicator, texts):
        rows[cell.top][cell.left] = cell.text
    return rows


def build_body_rows(
    form: TemplateForm, indicator: Indicator, first: int, texts: Texts
) -> list[list[TemplateCell]]:
    """Build sections, districts and total; `first` is the row of the first, as a spreadsheet counts it."""
    moves = form.moves.get(indicator, {})
    sections = (
        ("I", texts("template.urban"), form.towns),
        ("II", texts("template.rural"), form.country),
    )
    rows: list[list[TemplateCell]] = []
    heads: list[int] = []
    for roman, name, areas in sections:
        head = first + len(rows)
        heads.append(head)
        inside = [moves[area.code] for area in areas if moves]
        span = f"{{0}}{head + 1}:{{0}}{head + len(areas)}"
        rows.append([roman, name, *_sums(head, [span], inside)])
        rows += [
            _district(number, area, head + number, moves.get(area.code))
            for number, area in enumerate(areas, 1)
        ]
    total = first + len(rows)
    rows.append(
        [None, texts("template.total"), *_sums(total, [f"{{0}}{head}" for head in heads], moves.values())]
    )
    return rows


def _district(number: int, area: Area, row: int, moves: HouseholdMoves | None) -> list[TemplateCell]:
    """Build a district's row: an example's numbers, or blank cells and the percents that follow from them."""
    name = f"{area.type_vi[0].upper()}{area.type_vi[1:]} {area.name_vi}"
    if moves is None:
        blank: list[TemplateCell] = [
            _share(row, column, {}) if column in WHOLES else None for column in range(FIRST_NUMBER, COLUMNS)
        ]
        return [number, name, *blank]
    counts = dict(zip(COUNTS, _list_counts(moves), strict=True))
    numbers: list[TemplateCell] = [
        round(_percent(counts, column), 2) if column in WHOLES else counts[column]
        for column in range(FIRST_NUMBER, COLUMNS)
    ]
    return [number, name, *numbers]


def _sums(row: int, spans: Sequence[str], parts: Iterable[HouseholdMoves]) -> list[TemplateCell]:
    """Build the formulas that add rows; a span is a range or a cell with a placeholder for the column."""
    added = [sum(column) for column in zip(*map(_list_counts, parts), strict=True)]
    counts = dict(zip(COUNTS, added, strict=True)) if added else {}
    return [
        _share(row, column, counts)
        if column in WHOLES
        else SumFormula(
            f"=SUM({','.join(span.format(chr(ord('A') + column)) for span in spans)})", counts.get(column, 0)
        )
        for column in range(FIRST_NUMBER, COLUMNS)
    ]


def _share(row: int, column: int, counts: Mapping[int, int]) -> SumFormula:
    part, whole = (chr(ord("A") + at) for at in (column - 1, WHOLES[column]))
    formula = f'=IF(OR({part}{row}="",N({whole}{row})=0),"",100*{part}{row}/{whole}{row})'
    return SumFormula(formula, _percent(counts, column) if counts else "")


def _percent(counts: Mapping[int, int], column: int) -> float:
    whole = counts[WHOLES[column]]
    return 100 * counts[column - 1] / whole if whole else 0.0


def _list_counts(moves: HouseholdMoves) -> tuple[int, ...]:
    """Return a row's counts in the order of `COUNTS`."""
    return (
        moves.households, moves.minority, moves.start, moves.start_minority, moves.escaped, moves.fell_back,
        moves.new, moves.end, moves.end_minority,
    )  # fmt: skip
