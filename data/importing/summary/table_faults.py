"""Find titles that the rows or the columns deny, and tables that stand beside a table."""

from collections.abc import Iterator, Sequence

from data.errors import Fault, FaultPlace
from data.importing.grammar.terms import Term
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.columns import format_position_letters
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.contexts import RowContext
from data.importing.structure.header import get_cell_text
from data.importing.structure.row_kinds import ClassifiedRows, SummaryRow
from data.importing.structure.title import INDICATORS
from data.importing.summary.sheet_model import SummaryTask
from data.model.areas import PROVINCE, Area
from language.message import make_message


def find_denied_title(
    block: SummaryBlock, rows: ClassifiedRows, contexts: Sequence[RowContext], task: SummaryTask
) -> Iterator[Fault]:
    """Find a title of one class above rows that all say another."""
    subject = block.title.subject
    said = [frozenset(INDICATORS[term] for term in one.said.terms if term in INDICATORS) for one in contexts]
    line = block.title.find_line(*INDICATORS)
    if subject is None or line is None or not said or any(not one or subject in one for one in said):
        return
    label = next((one.label for one in rows.sections.values() if one.said.has(*INDICATORS)), "")
    found = make_message("import_fault.rows_deny", text=line.text, label=label or contexts[0].lines[0].label)
    expected, advice = make_message("import_fault.words_agree"), make_message("import_fault.mend_words")
    yield FaultPlace(task.file, block.sheet.name, line.row).make_fault(found, expected, advice)


def find_ambiguous_years(
    block: SummaryBlock, meanings: Sequence[ColumnMeaning], task: SummaryTask
) -> Iterator[Fault]:
    """Find a title of several years above columns that don't say which of them they are of."""
    is_open = any(one.indicator is not None and one.reason is None and one.year is None for one in meanings)
    line = block.title.find_year_line()
    if len(block.title.years) > 1 and is_open and line is not None:
        years = ", ".join(map(str, sorted(block.title.years)))
        yield FaultPlace(task.file, block.sheet.name, line.row).make_fault(
            make_message("import_fault.year_in_title", years=years),
            make_message("import_fault.one_year"),
            make_message("import_fault.say_headers"),
        )


def find_table_beside(
    block: SummaryBlock, meanings: Sequence[ColumnMeaning], rows: ClassifiedRows, task: SummaryTask
) -> Iterator[Fault]:
    """Find a second column of names that names other districts: a table beside the table."""
    places = [one.position for one in meanings if one.header.said.has(Term.PLACE)]
    for line in rows.lines if places else ():
        for place in places:
            text = get_cell_text(block.sheet.rows[line.index], place)
            area = task.names.find(text) if text else None
            if _is_other(area, line):
                column = format_position_letters(place)
                yield _make_beside_fault(
                    FaultPlace(task.file, block.sheet.name, line.row, column), line.label, text
                )
                return


def _is_other(found: object, line: SummaryRow) -> bool:
    """Return whether a name is that of another district than the row's."""
    return line.area is not None and isinstance(found, Area) and found.code not in (line.area.code, PROVINCE)


def _make_beside_fault(place: FaultPlace, one: str, other: str) -> Fault:
    found = make_message("import_fault.both", one=f"“{one}”", other=f"“{other}”")
    expected = make_message("import_fault.one_name")
    return place.make_fault(found, expected, make_message("import_fault.part_tables"))
