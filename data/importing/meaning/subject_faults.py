"""Find where a table's words contradict each other: title, sheet name, section, header cells."""

from collections.abc import Iterator, Sequence

from data.errors import Fault
from data.importing.grammar.terms import SLOTS, Slot, Term
from data.importing.meaning.column_meanings import ColumnMeaning, list_doubled
from data.importing.meaning.columns import SummaryStage, format_position_letters
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.title import INDICATORS, TitleLine
from data.importing.summary.table import format_column_place
from data.model.figures import Indicator, Unit
from language.message import Text, make_message

_UNITS = SLOTS[Slot.COUNTED] | {Term.UNIT_OF_MEASURE, Term.PLACE, Term.RATE, Term.COUNT}
"""Terms of a line that says in what is counted, such as 'ĐVT: hộ, %' or 'Đơn vị: người'."""


def find_subject_faults(
    block: SummaryBlock, meanings: Sequence[ColumnMeaning], section: frozenset[Indicator], file: str
) -> Iterator[Fault]:
    """Find titles, names, sections and header cells that deny each other, and columns that mean the same."""
    for one in meanings:
        if one.header.heading.conflict is not None:
            yield _column_fault(block, one, file, _conflict(one), make_message("import_fault.one_meaning"))
        elif len(one.header.said.years) > 1 and not one.header.said.has(Term.CHANGE):
            yield _column_fault(block, one, file, make_message("import_fault.two_years"),
                                make_message("import_fault.one_meaning"))  # fmt: skip
    for before, one in list_doubled(meanings):
        yield _doubled(block, before, one, file)
    yield from _contradicted_title(block, meanings, section, file)


def _contradicted_title(
    block: SummaryBlock, meanings: Sequence[ColumnMeaning], section: frozenset[Indicator], file: str
) -> Iterator[Fault]:
    named = [one for one in meanings if _names_indicator(one)]
    title = block.title
    if title.contradicts_name:
        yield _make_name_fault(block, file)
    yield from _contradicted_subject(block, named, section, file)
    yield from _contradicted_unit(block, named, file)
    if title.said.years and title.named.years and not title.said.years & title.named.years:
        yield _make_name_fault(block, file)
    persons = title.find_line(Term.PERSONS)
    only_persons = title.said.of(Slot.COUNTED) == {Term.PERSONS}
    if only_persons and persons is not None and any(_counts_households(one) for one in named):
        found = make_message("import_fault.columns_deny", text=persons.text, column=_letters(named))
        yield _title_fault(block, persons, file, found)


def _make_name_fault(block: SummaryBlock, file: str) -> Fault:
    """Make the fault of a title that says something else than the sheet's name."""
    denied = make_message("import_fault.name_denies", name=block.title.name)
    return _title_fault(block, block.title.name_line, file, denied)


def _contradicted_subject(
    block: SummaryBlock, named: Sequence[ColumnMeaning], section: frozenset[Indicator], file: str
) -> Iterator[Fault]:
    """Find a title, or a section, of one class above columns of others."""
    title = block.title
    said = frozenset(one.indicator for one in named if one.indicator is not None)
    line = title.find_line(*INDICATORS) or title.name_line
    subject = section or frozenset([title.subject] if title.subject else [])
    if len(subject) == 1 and said and not _covers(said, subject):
        found = make_message("import_fault.columns_deny", text=line.text, column=_letters(named))
        yield _title_fault(block, line, file, found)


def _contradicted_unit(block: SummaryBlock, named: Sequence[ColumnMeaning], file: str) -> Iterator[Fault]:
    """Find a unit of measure that is no household: persons, or thousands of households."""
    for line in block.title.lines:
        said = line.said
        other = said.has(Term.THINGS) or (said.has(Term.PERSONS) and not said.has(Term.HOUSEHOLDS))
        if other and (said.has(Term.UNIT_OF_MEASURE) or said.terms <= _UNITS):
            found = make_message("import_fault.columns_deny", text=line.text, column=_letters(named))
            yield _title_fault(block, line, file, found)


def _covers(said: frozenset[Indicator], subject: frozenset[Indicator]) -> bool:
    return bool(said & subject) or (Indicator.POOR_OR_NEAR_POOR in said and len(said) == 1)


def _names_indicator(one: ColumnMeaning) -> bool:
    """Return whether a kept column names its own indicator; those who moved are named in many ways."""
    kept = one.column is not None and one.reason is None and one.column.unit is not Unit.PERSONS
    return (
        kept
        and one.named
        and one.column is not None
        and one.column.stage in (SummaryStage.START, SummaryStage.END)
    )


def _counts_households(one: ColumnMeaning) -> bool:
    return one.column is not None and one.column.unit is Unit.HOUSEHOLDS


def _letters(columns: Sequence[ColumnMeaning]) -> str:
    return ", ".join(dict.fromkeys(format_position_letters(one.position) for one in columns))


def _conflict(one: ColumnMeaning) -> Text:
    first, second = one.header.heading.conflict or ("", "")
    return make_message("import_fault.header_denies", one=_term(first), other=_term(second))


def _term(term: str) -> Text:
    return make_message(f"import_term.{term}") if not term.isdigit() else term


def _doubled(block: SummaryBlock, before: ColumnMeaning, one: ColumnMeaning, file: str) -> Fault:
    found = make_message(
        "import_fault.same_meaning",
        one=format_position_letters(before.position),
        other=format_position_letters(one.position),
    )
    return _column_fault(block, one, file, found, make_message("import_fault.column_once"))


def _column_fault(block: SummaryBlock, one: ColumnMeaning, file: str, found: Text, expected: Text) -> Fault:
    place: Text = format_position_letters(one.position)
    if one.column is not None and one.column.unit is not Unit.PERSONS:
        place = format_column_place(one.column, one.position, one.indicator or Indicator.POOR)
    return Fault(
        file=file,
        sheet=block.sheet.name,
        row=block.header.last + 1,
        column=place,
        found=found,
        expected=expected,
        advice=make_message("import_fault.say_headers"),
    )


def _title_fault(block: SummaryBlock, line: TitleLine, file: str, found: Text) -> Fault:
    digits = "".join(sign for sign in line.address if sign.isdigit())
    return Fault(
        file=file,
        sheet=block.sheet.name,
        row=int(digits) if digits else None,
        found=found,
        expected=make_message("import_fault.words_agree"),
        advice=make_message("import_fault.mend_words"),
    )
