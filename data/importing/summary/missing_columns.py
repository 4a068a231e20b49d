"""Find the columns that a table must have and hasn't, and say what stands in their place."""

from collections.abc import Iterator, Mapping, Sequence

from data.errors import Fault, FaultPlace
from data.importing.grammar.restrictions import PassedOver
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.column_questions import SettledColumns
from data.importing.meaning.columns import (
    ESSENTIAL,
    SummaryColumn,
    SummaryStage,
    format_column_name,
    format_position_letters,
)
from data.importing.meaning.questions import list_uncounted
from data.importing.structure.blocks import SummaryBlock
from data.importing.summary.sheet_model import SummaryTask
from data.importing.summary.table import SummaryTable
from data.model.figures import Indicator, Unit
from language.message import Text, join_texts, make_message

_TELLING = (
    PassedOver.PERSONS, PassedOver.ORIGIN, PassedOver.MOMENT, PassedOver.DETAIL, PassedOver.GROUP,
    PassedOver.MULTIDIMENSIONAL, PassedOver.STANDARD, PassedOver.UNKNOWN,
    PassedOver.PART, PassedOver.CHANGE, PassedOver.MOVEMENT, PassedOver.SHARE,
)  # fmt: skip
"""Reasons for which a column that looks like the one that is missing was not taken."""


def find_missing_columns(
    settled: SettledColumns, meanings: Sequence[ColumnMeaning], positions: Mapping[SummaryColumn, int],
    indicator: Indicator, task: SummaryTask,
) -> Iterator[Fault]:  # fmt: skip
    """Find essential columns that aren't there, and say what stands in their place if it looks like them."""
    block = settled.block
    missing = [column for column in ESSENTIAL if column not in positions]
    for column in missing if not settled.questions else ():
        instead = [one for one in meanings if one.reason in _TELLING and _stands_for(one, column)]
        if column.stage is SummaryStage.END and not instead and _is_unclear(block, meanings):
            if not block.title.contradicts_name:
                yield _unclear_subject(block, task)
            continue
        yield _make_missing_fault(block, format_column_name(column, indicator), instead, task)


def _make_missing_fault(
    block: SummaryBlock, name: Text, instead: Sequence[ColumnMeaning], task: SummaryTask
) -> Fault:
    """Make the fault of a missing column, at the columns that stand in its place where there are any."""
    letters = [format_position_letters(one.position) for one in instead]
    place = FaultPlace(
        task.file, block.sheet.name, block.header.last + 1, join_texts(letters, ", ") if letters else name
    )
    found = make_message("import_fault.no_column")
    if instead:
        reason = make_message(f"import_reason.{instead[0].reason}")
        found = make_message("import_fault.instead", reason=reason)
    expected = make_message("import_fault.a_column", name=name)
    return place.make_fault(found, expected, make_message("import_fault.add_column"))


def _stands_for(one: ColumnMeaning, column: SummaryColumn) -> bool:
    said = one.header.said
    if column.stage is SummaryStage.TOTAL:
        return (
            one.column is not None
            and one.column.stage is SummaryStage.TOTAL
            and one.column.unit is Unit.PERSONS
        )
    return not (one.column is not None and one.column.stage is SummaryStage.TOTAL) and bool(said.terms)


def make_persons_fault(block: SummaryBlock, meanings: Sequence[ColumnMeaning], task: SummaryTask) -> Fault:
    """Make the fault of columns of which a person said that they count persons."""
    letters = [format_position_letters(one.position) for one in list_uncounted(block, meanings)]
    reason = make_message(f"import_reason.{PassedOver.PERSONS}")
    return Fault(
        file=task.file,
        sheet=block.sheet.name,
        row=block.header.last + 1,
        column=", ".join(letters),
        found=make_message("import_fault.instead", reason=reason),
        expected=make_message("import_fault.result_of_review"),
        advice=make_message("import_fault.bring_households"),
    )


def _is_unclear(block: SummaryBlock, meanings: Sequence[ColumnMeaning]) -> bool:
    """Return whether a column is there whose class neither its words nor the title say."""
    return block.title.subject is None and any(one.reason is PassedOver.UNPROVEN for one in meanings)


def _unclear_subject(block: SummaryBlock, task: SummaryTask) -> Fault:
    return Fault(
        file=task.file,
        sheet=block.sheet.name,
        found=make_message("import_fault.no_subject"),
        expected=make_message("import_fault.subject"),
        advice=make_message("import_fault.say_subject"),
    )


def find_blank_columns(table: SummaryTable, block: SummaryBlock) -> Iterator[Fault]:
    """Find columns that must have numbers and have none."""
    for column in ESSENTIAL:
        if column in table.blank:
            yield Fault(
                file=table.file,
                sheet=table.sheet,
                row=block.header.last + 1,
                column=table.column_place(column),
                found=make_message("import_fault.column_empty"),
                expected=make_message("import_fault.households_in_rows"),
                advice=make_message("import_fault.fill_column"),
            )
