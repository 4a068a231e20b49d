"""Describe the columns of a table in words, taken or passed over."""

from collections import Counter

from data.importing.grammar.restrictions import PassedOver
from data.importing.grammar.terms import Slot, Term
from data.importing.limits import NOTE_CHARACTERS
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.columns import SummaryStage, format_column_name, format_position_letters
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.header import HeaderColumn
from data.importing.structure.row_reading import FEWEST_NUMBERS
from data.importing.summary.sheet_model import SummarySheet
from data.importing.understanding import UnderstoodColumn
from data.model.figures import Indicator
from language.message import Text, join_texts, make_message
from language.text_cleaning import shorten_line

_DESCRIBED = (Slot.MEASURE, Slot.COUNTED, Slot.CLASS, Slot.MOVEMENT, Slot.GROUP, Slot.DETAIL, Slot.PART,
              Slot.MOMENT, Slot.ORIGIN)  # fmt: skip
_STRUCTURE = (Term.NUMBER, Term.PLACE, Term.COMMUNES, Term.CODE, Term.KIND, Term.AREA, Term.NOTE)


def describe_unit_column(block: SummaryBlock) -> UnderstoodColumn:
    """Describe the column of names."""
    header = block.header
    texts = [
        row[header.unit] for row in block.sheet.rows[header.first : header.last + 1] if header.unit < len(row)
    ]
    return UnderstoodColumn(
        format_position_letters(header.unit),
        (),
        shorten_note(" ".join(text for text in texts if isinstance(text, str))),
        make_message("import_term.place"),
        taken=True,
    )


def describe_column(one: ColumnMeaning, sheet: SummarySheet | None, block: SummaryBlock) -> UnderstoodColumn:
    """Describe a column: its meaning, and why it is passed over."""
    reason = _reason_of_column(one, sheet)
    return UnderstoodColumn(
        format_position_letters(one.position),
        one.header.cells,
        shorten_note(" / ".join(one.header.texts)),
        _meaning(one, block),
        taken=reason is None,
        reason="" if reason is None else make_message(f"import_reason.{reason}"),
    )


def _reason_of_column(one: ColumnMeaning, sheet: SummarySheet | None) -> PassedOver | None:
    if one.reason is not None or one.column is None:
        return one.reason or PassedOver.NO_FIGURE
    if sheet is None or not sheet.tables:
        return PassedOver.NOT_TAKEN
    for read in sheet.tables:
        if one.column in read.table.passed and one.indicator is read.table.indicator:
            return read.table.passed[one.column]
        if read.table.positions.get(one.column) == one.position:
            kept = one.column.stage in (SummaryStage.END, SummaryStage.TOTAL)
            return None if kept else PassedOver.CHECKED
    return PassedOver.YEAR if one.year is not None else PassedOver.SUM_OF_BOTH


def _meaning(one: ColumnMeaning, block: SummaryBlock) -> Text:
    """Put a column's meaning into words: its name where it is a column that is known, else its terms."""
    if one.column is not None and one.reason is None:
        name = format_column_name(one.column, one.indicator or Indicator.POOR)
        year = one.year or next(iter(block.title.years), None)
        return name if year is None else join_texts([name, make_message("import_term.year", year=year)], ", ")
    return _describe_terms(one.header)


def _describe_terms(header: HeaderColumn) -> Text:
    said = header.said
    terms = [term for slot in _DESCRIBED for term in sorted(said.of(slot))]
    terms += [term for term in _STRUCTURE if said.has(term) and not terms]
    words: list[Text] = [make_message(f"import_term.{term}") for term in terms]
    words += [make_message("import_term.year", year=year) for year in sorted(said.years)]
    words += [f"“{' '.join(said.unknown)}”?"] if said.unknown else []
    return join_texts(words, ", ")


def describe_hidden_column(header: HeaderColumn) -> UnderstoodColumn:
    """Describe a column that is hidden in the file."""
    return UnderstoodColumn(
        format_position_letters(header.position),
        header.cells,
        shorten_note(" / ".join(header.texts)),
        _describe_terms(header),
        taken=False,
        reason=make_message("import_reason.hidden"),
    )


def list_headless_columns(block: SummaryBlock) -> list[int]:
    """Return the places, from 0, of columns of numbers that no header names."""
    headed = {one.position for one in (*block.columns, *block.hidden_columns)}
    headed |= {block.header.unit, *([] if block.header.number is None else [block.header.number])}
    counted: Counter[int] = Counter()
    for index in block.indices:
        row = block.sheet.rows[index]
        counted.update(at for at, cell in enumerate(row) if at not in headed and isinstance(cell, float))
    return sorted(position for position, count in counted.items() if count >= FEWEST_NUMBERS)


def describe_headless_column(position: int) -> UnderstoodColumn:
    """Describe a column of numbers without a header."""
    reason = make_message("import_reason.no_header")
    return UnderstoodColumn(format_position_letters(position), (), "", "", taken=False, reason=reason)


def shorten_note(text: str) -> str:
    """Return a text in one line that is no longer than what was understood shows."""
    return shorten_line(text, NOTE_CHARACTERS.value)
