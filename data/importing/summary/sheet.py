"""Read a table of a summary sheet in the words of its title, header and sections."""

from collections.abc import Sequence
from dataclasses import replace

from data.importing.grammar.restrictions import PassedOver
from data.importing.grammar.statements import NOTHING
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.column_questions import SettledColumns, settle_columns
from data.importing.meaning.columns import SummaryStage
from data.importing.meaning.notes import ask_about_notes
from data.importing.meaning.questions import ask_about_words, ask_what_is_counted, counts_persons
from data.importing.meaning.subject_faults import find_subject_faults
from data.importing.meaning.understand_columns import understand_columns
from data.importing.meaning.whole_reasons import WholeReason, find_whole_reason
from data.importing.model import ConventionQuestion
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.contexts import RowContext, find_limiting_line, part_rows
from data.importing.structure.review import ChosenReview
from data.importing.structure.row_kinds import ClassifiedRows
from data.importing.structure.rows import classify_summary_rows
from data.importing.structure.title import INDICATORS
from data.importing.summary.missing_columns import make_persons_fault
from data.importing.summary.read_table import read_table
from data.importing.summary.sheet_model import SummarySheet, SummaryTask, get_own_year
from data.importing.summary.table_faults import find_ambiguous_years, find_denied_title, find_table_beside
from data.model.areas import Area
from data.model.figures import Indicator

TAKEN = (Indicator.POOR, Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR)


def read_summary(block: SummaryBlock, task: SummaryTask) -> SummarySheet:
    """Read a table of a sheet in the words of its title, header and sections."""
    review = replace(task.review, period=get_own_year(block) or task.review.period)
    settled = settle_columns(block, review, task.asked)
    block = settled.block
    plain = understand_columns(block.columns, block.title, NOTHING, review.period, review.standard)
    rows = _classify(block, plain, task)
    if whole := find_whole_reason(block, plain):
        return SummarySheet(block, rows, plain, whole=whole)
    parted = part_rows(rows, task.review)
    if parted.empty:
        whole = WholeReason(next(iter(parted.left_out.values())), find_limiting_line(rows, block, parted))
        return SummarySheet(block, rows, plain, whole=whole, left_out=parted.left_out)
    read = [_read_context(settled, context, review, task) for context in parted.contexts]
    faults = (*find_ambiguous_years(block, plain, task), *find_table_beside(block, plain, rows, task))
    faults += tuple(find_denied_title(block, rows, parted.contexts, task))
    questions = _ask_about_table(settled, rows, review, task)
    return SummarySheet(
        block,
        rows,
        read[-1].meanings if read else plain,
        tuple(table for one in read for table in one.tables),
        (*faults, *(fault for one in read for fault in one.faults)),
        _once((*questions, *(question for one in read for question in one.questions))),
        left_out=parted.left_out,
    )


def _ask_about_table(
    settled: SettledColumns, rows: ClassifiedRows, review: ChosenReview, task: SummaryTask
) -> tuple[ConventionQuestion, ...]:
    """Return what a table leaves open in its header, its rows and its notes."""
    return (
        *settled.questions,
        *ask_about_words(settled.block, rows, task.names, task.asked),
        *ask_about_notes(settled.block, rows, review, task.asked),
    )


def _read_context(
    settled: SettledColumns, context: RowContext, review: ChosenReview, task: SummaryTask
) -> SummarySheet:
    """Read the rows of one class and year in the words of their sections."""
    block, said = settled.block, context.said
    meanings = understand_columns(block.columns, block.title, said, review.period, review.standard)
    section = frozenset(INDICATORS[term] for term in said.terms if term in INDICATORS)
    rows = ClassifiedRows(context.lines, (), {})
    faults = list(find_subject_faults(block, meanings, section, task.file))
    if not section and counts_persons(block, meanings, task.asked):
        faults.append(make_persons_fault(block, meanings, task))
        return SummarySheet(block, rows, meanings, faults=tuple(faults))
    indicators = _list_indicators(meanings, block, section, task.review.period, get_own_year(block))
    read = [read_table(settled, meanings, context.lines, one, task) for one in indicators]
    asked = () if section else tuple(ask_what_is_counted(block, meanings, task.asked))
    return SummarySheet(
        block,
        rows,
        meanings,
        tuple(table for one in read for table in one.tables),
        (*faults, *(fault for one in read for fault in one.faults)),
        (*asked, *(question for one in read for question in one.questions)),
    )


def _once(questions: Sequence[ConventionQuestion]) -> tuple[ConventionQuestion, ...]:
    return tuple({question.code: question for question in questions}.values())


def _classify(block: SummaryBlock, meanings: Sequence[ColumnMeaning], task: SummaryTask) -> ClassifiedRows:
    def area_of(label: str) -> Area | None:
        found = task.names.find(label)
        return found if isinstance(found, Area) else None

    used = [
        one.position for one in meanings if one.column is not None or one.reason is not PassedOver.NO_FIGURE
    ]
    return classify_summary_rows(
        block.sheet.rows, block.indices, block.labels, used, area_of, block.title.years
    )


def _list_indicators(
    meanings: Sequence[ColumnMeaning], block: SummaryBlock, section: frozenset[Indicator],
    period: int | None, year: int | None,
) -> tuple[Indicator, ...]:  # fmt: skip
    """Return the indicators whose end of the year a table has; the sum of both only where it stands alone."""
    found = {
        one.indicator
        for one in meanings
        if one.column is not None and one.reason is None and one.column.stage is SummaryStage.END
        and (one.year or year or period) == period
    }  # fmt: skip
    if {Indicator.POOR, Indicator.NEAR_POOR} <= found:
        found.discard(Indicator.POOR_OR_NEAR_POOR)
    if not found and len(section) == 1:
        found = {*section}
    return tuple(one for one in TAKEN if one in found) or (block.title.subject or Indicator.POOR,)
