"""Find what a reader should know of a table though it lets the figures through: hidden parts, notes."""

from collections.abc import Iterator, Sequence

from data.errors import Fault, FaultPlace
from data.importing.grammar.restrictions import PLANS, PassedOver
from data.importing.grammar.standards import list_standards
from data.importing.grammar.statements import Statement, read_statement
from data.importing.grammar.terms import Term
from data.importing.limits import ROWS_LISTED
from data.importing.meaning.columns import format_position_letters
from data.importing.meaning.notes import denies_table, list_told
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.header import get_cell_text
from data.importing.structure.review import ChosenReview
from data.importing.structure.row_kinds import SummaryRowKind
from data.importing.summary.describe_columns import list_headless_columns, shorten_note
from data.importing.summary.sheet_model import SummarySheet
from language.message import Text, make_message


def make_whole_fault(sheet: SummarySheet, file: str) -> Fault:
    """Make the fault of a table that holds none of the figures that are kept."""
    whole = sheet.whole
    line = whole.line if whole else sheet.block.title.name_line
    reason = make_message(f"import_reason.{whole.reason if whole else PassedOver.UNKNOWN}")
    return Fault(
        file=file,
        sheet=sheet.block.sheet.name,
        row=line.row,
        found=make_message("import_fault.whole_table", text=shorten_note(line.text), reason=reason),
        expected=make_message("import_fault.result_of_review"),
        advice=make_message("import_fault.bring_results"),
    )


def find_hidden(block: SummaryBlock, file: str) -> Iterator[Fault]:
    """Find the rows and columns that were left out because they are hidden."""
    place = FaultPlace(file, block.sheet.name)
    rows = ", ".join(str(index + 1) for index in block.hidden_rows[: ROWS_LISTED.value])
    columns = ", ".join(format_position_letters(one.position) for one in block.hidden_columns)
    if rows:
        count = len(block.hidden_rows)
        yield _make_hidden_doubt(place, make_message("import_fault.rows_hidden", count=count, rows=rows))
    if columns:
        count = len(block.hidden_columns)
        found = make_message("import_fault.columns_hidden", count=count, columns=columns)
        yield _make_hidden_doubt(place, found)


def _make_hidden_doubt(place: FaultPlace, found: Text) -> Fault:
    expected = make_message("import_fault.shown_rows")
    return place.make_fault(found, expected, make_message("import_fault.show_hidden"))


def find_telling_notes(sheets: Sequence[SummarySheet], review: ChosenReview, file: str) -> Iterator[Fault]:
    """Find notes that call a table's or a row's figures something else than is read: a plan, another year."""
    for sheet in sheets:
        told = list_told(sheet.block)
        below = ((row.row, None, row.label) for row in sheet.rows.passed if row.kind is SummaryRowKind.NOTE)
        for row, column, text in dict.fromkeys((*below, *_list_notes_beside(sheet))):
            limited = column is not None and denies_table(text, told, review)
            if limited or _tells_otherwise(read_statement(text), review):
                yield _make_note_doubt(FaultPlace(file, sheet.block.sheet.name, row, column), text)


def _make_note_doubt(place: FaultPlace, text: str) -> Fault:
    expected = make_message("import_fault.result_of_review")
    return place.make_fault(f"“{shorten_note(text)}”", expected, make_message("import_fault.check_note"))


def _list_notes_beside(sheet: SummarySheet) -> Iterator[tuple[int, str | None, str]]:
    """Yield each text of a table's columns of notes once, with its row from 1 and its column's letters."""
    rows, seen = sheet.block.sheet.rows, set[str]()
    for one in sheet.block.columns:
        for index in sheet.block.indices if one.said.has(Term.NOTE) else ():
            text = get_cell_text(rows[index], one.position)
            if text and text not in seen:
                seen.add(text)
                yield index + 1, format_position_letters(one.position), text


def _tells_otherwise(said: Statement, review: ChosenReview) -> bool:
    standards = list_standards(said)
    return (
        said.has(*PLANS)
        or bool(said.years and review.period not in said.years)
        or bool(standards and review.standard not in standards)
    )


def find_headless(block: SummaryBlock, file: str) -> Iterator[Fault]:
    """Find columns of numbers without a header, which are passed over."""
    for position in list_headless_columns(block):
        yield Fault(
            file=file,
            sheet=block.sheet.name,
            row=block.header.last + 1,
            column=format_position_letters(position),
            found=make_message("import_reason.no_header"),
            expected=make_message("import_fault.one_meaning"),
            advice=make_message("import_fault.say_headers"),
        )
