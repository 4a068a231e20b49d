"""A summary sheet from its tables' cells to numbers, with everything that keeps them from being figures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from data.errors import Fault
from data.importing.cells.number_columns import NumberKind, read_number_column
from data.importing.grammar.restrictions import PassedOver
from data.importing.grammar.statements import NOTHING
from data.importing.grammar.terms import Term
from data.importing.model import ConventionQuestion, ImportedCell, ImportRequest
from data.importing.summary.blocks import SummaryBlock
from data.importing.summary.column_meanings import (
    ColumnMeaning,
    list_positions,
    understand_columns,
)
from data.importing.summary.column_values import SummaryCells, fill_table
from data.importing.summary.columns import (
    COLUMNS,
    ESSENTIAL,
    SummaryColumn,
    SummaryStage,
    format_column_name,
    format_position_letters,
)
from data.importing.summary.contexts import RowContext, find_limiting_line, part_rows
from data.importing.summary.header_rows import get_cell_text
from data.importing.summary.questions import (
    SettledColumns,
    ask_about_words,
    ask_what_is_counted,
    counts_persons,
    list_uncounted,
    settle_columns,
)
from data.importing.summary.review import ChosenReview
from data.importing.summary.rows import (
    ClassifiedRows,
    SummaryRow,
    classify_summary_rows,
)
from data.importing.summary.subject_faults import WholeReason, find_subject_faults, find_whole_reason
from data.importing.summary.table import SummaryTable
from data.importing.summary.title import INDICATORS
from data.model.area_names import AreaNames
from data.model.areas import PROVINCE, Area
from data.model.figures import Group, Indicator, Unit
from language.message import Text, join_texts, make_message

TAKEN = (Indicator.POOR, Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR)
_TELLING = (
    PassedOver.PERSONS, PassedOver.ORIGIN, PassedOver.MOMENT, PassedOver.DETAIL, PassedOver.GROUP,
    PassedOver.MULTIDIMENSIONAL, PassedOver.STANDARD, PassedOver.UNKNOWN,
    PassedOver.PART, PassedOver.CHANGE, PassedOver.MOVEMENT, PassedOver.SHARE,
)  # fmt: skip
"""Reasons for which a column that looks like the one that is missing was not taken."""


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A table as numbers, with the meanings of its columns as far as its section says them."""

    table: SummaryTable
    meanings: tuple[ColumnMeaning, ...]


@dataclass(frozen=True, slots=True)
class SummarySheet:
    """What came of a table of a sheet: numbers by indicator where its words allow it, else faults.

    `whole` says why the table as a whole is not one of figures that are kept, `left_out` why rows are not, by
    their index.
    """

    block: SummaryBlock
    rows: ClassifiedRows
    meanings: tuple[ColumnMeaning, ...]
    tables: tuple[ReadTable, ...] = ()
    faults: tuple[Fault, ...] = ()
    questions: tuple[ConventionQuestion, ...] = ()
    whole: WholeReason | None = None
    left_out: Mapping[int, PassedOver] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SummaryTask:
    """What a table is read with: the file's name, names of areas, what is asked, and the review."""

    file: str
    names: AreaNames
    asked: ImportRequest
    review: ChosenReview


def read_summary(block: SummaryBlock, task: SummaryTask) -> SummarySheet:
    """Read a table of a sheet in the words of its title, header and sections."""
    review = replace(task.review, period=_own_year(block) or task.review.period)
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
    faults = (*_ambiguous_years(block, plain, task), *_side_by_side(block, plain, rows, task))
    faults += tuple(_find_denied_title(block, rows, parted.contexts, task))
    questions = (*settled.questions, *ask_about_words(block, rows, task.names, task.asked))
    return SummarySheet(
        block,
        rows,
        read[-1].meanings if read else plain,
        tuple(table for one in read for table in one.tables),
        (*faults, *(fault for one in read for fault in one.faults)),
        _once((*questions, *(question for one in read for question in one.questions))),
        left_out=parted.left_out,
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
        faults.append(_make_persons_fault(block, meanings, task))
        return SummarySheet(block, rows, meanings, faults=tuple(faults))
    indicators = _list_indicators(meanings, block, section, task.review.period, _own_year(block))
    read = [_read_table(settled, meanings, context.lines, one, task) for one in indicators]
    asked = () if section else tuple(ask_what_is_counted(block, meanings, task.asked))
    return SummarySheet(
        block,
        rows,
        meanings,
        tuple(table for one in read for table in one.tables),
        (*faults, *(fault for one in read for fault in one.faults)),
        (*asked, *(question for one in read for question in one.questions)),
    )


def _find_denied_title(
    block: SummaryBlock, rows: ClassifiedRows, contexts: Sequence[RowContext], task: SummaryTask
) -> Iterator[Fault]:
    """Find a title of one class above rows that all say another."""
    subject = block.title.subject
    said = [frozenset(INDICATORS[term] for term in one.said.terms if term in INDICATORS) for one in contexts]
    line = block.title.find_line(*INDICATORS)
    if subject is None or line is None or not said or any(not one or subject in one for one in said):
        return
    label = next((one.label for one in rows.sections.values() if one.said.has(*INDICATORS)), "")
    yield Fault(
        file=task.file,
        sheet=block.sheet.name,
        row=line.row,
        found=make_message(
            "import_fault.rows_deny", text=line.text, label=label or contexts[0].lines[0].label
        ),
        expected=make_message("import_fault.words_agree"),
        advice=make_message("import_fault.mend_words"),
    )


def _once(questions: Sequence[ConventionQuestion]) -> tuple[ConventionQuestion, ...]:
    return tuple({question.code: question for question in questions}.values())


def _own_year(block: SummaryBlock) -> int | None:
    years = block.title.years
    return next(iter(years)) if len(years) == 1 else None


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


def _read_table(
    settled: SettledColumns, meanings: tuple[ColumnMeaning, ...], lines: tuple[SummaryRow, ...],
    indicator: Indicator, task: SummaryTask,
) -> SummarySheet:  # fmt: skip
    block = settled.block
    year, period = _own_year(block), task.review.period
    positions = list_positions(meanings, indicator, period, year)
    rows = ClassifiedRows(lines, (), {})
    faults = tuple(_missing_faults(settled, meanings, positions, indicator, task))
    if faults or not positions.keys() >= set(ESSENTIAL):
        return SummarySheet(block, rows, meanings, faults=faults)
    at = {one.position: one for one in meanings}
    proof = frozenset(column for column, place in positions.items() if at[place].proof)
    own = frozenset(column for column, place in positions.items() if at[place].header.said.base)
    table = SummaryTable(task.file, block.sheet.name, indicator, positions, lines, {}, proof=proof, own=own)
    read = fill_table(table, SummaryCells(block.sheet.rows, block.sheet.unsaved, task.asked.answers))
    read = replace(read, table=_with_persons(read.table, block, meanings))
    blank = tuple(_blank_faults(read.table, block))
    return SummarySheet(
        block, rows, meanings, (ReadTable(read.table, meanings),), (*blank, *read.faults), read.questions
    )


def _with_persons(
    table: SummaryTable, block: SummaryBlock, meanings: Sequence[ColumnMeaning]
) -> SummaryTable:
    """Read the persons beside the households as witnesses; they are not kept, their faults don't count."""
    values = dict(table.values)
    for one in meanings:
        column = one.column
        if (
            column is None
            or one.reason is not PassedOver.PERSONS
            or column.group is not Group.ALL
            or one.indicator not in (None, table.indicator)
            or column in values
        ):
            continue
        cells = [row[one.position] if one.position < len(row) else None for row in _rows_of(table, block)]
        reading = read_number_column(cells, NumberKind.COUNT)
        if not reading.faults and not reading.choices:
            pairs = zip(table.lines, reading.values, strict=True)
            values[column] = {line: value for line, value in pairs if value is not None}
    return replace(table, values=values)


def _rows_of(table: SummaryTable, block: SummaryBlock) -> Iterator[Sequence[ImportedCell]]:
    yield from (block.sheet.rows[line.index] for line in table.lines)


def _missing_faults(
    settled: SettledColumns, meanings: Sequence[ColumnMeaning], positions: Mapping[SummaryColumn, int],
    indicator: Indicator, task: SummaryTask,
) -> Iterator[Fault]:  # fmt: skip
    """Find essential columns that aren't there, and say what stands in their place if it looks like them."""
    block = settled.block
    missing = [column for column in ESSENTIAL if column not in positions]
    for column in missing if not settled.questions else ():
        name = format_column_name(column, indicator)
        instead = [one for one in meanings if one.reason in _TELLING and _stands_for(one, column)]
        if column.stage is SummaryStage.END and not instead and _is_unclear(block, meanings):
            if not block.title.contradicts_name:
                yield _unclear_subject(block, task)
            continue
        place: Text = name if not instead else join_texts(
            [format_position_letters(one.position) for one in instead], ", "
        )  # fmt: skip
        found: Text = (
            make_message("import_fault.instead", reason=make_message(f"import_reason.{instead[0].reason}"))
            if instead
            else make_message("import_fault.no_column")
        )
        yield Fault(
            file=task.file,
            sheet=block.sheet.name,
            row=block.header.last + 1,
            column=place,
            found=found,
            expected=make_message("import_fault.a_column", name=name),
            advice=make_message("import_fault.add_column"),
        )


def _stands_for(one: ColumnMeaning, column: SummaryColumn) -> bool:
    said = one.header.said
    if column.stage is SummaryStage.TOTAL:
        return (
            one.column is not None
            and one.column.stage is SummaryStage.TOTAL
            and one.column.unit is Unit.PERSONS
        )
    return not (one.column is not None and one.column.stage is SummaryStage.TOTAL) and bool(said.terms)


def _make_persons_fault(block: SummaryBlock, meanings: Sequence[ColumnMeaning], task: SummaryTask) -> Fault:
    letters = [format_position_letters(one.position) for one in list_uncounted(block, meanings)]
    reason = make_message(f"import_reason.{PassedOver.PERSONS}")
    return Fault(
        file=task.file,
        sheet=block.sheet.name,
        row=block.header.last + 1,
        column=", ".join(letters),
        found=make_message("import_fault.instead", reason=reason),
        expected=make_message("import_fault.result_of_review"),
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


def _blank_faults(table: SummaryTable, block: SummaryBlock) -> Iterator[Fault]:
    for column in ESSENTIAL:
        if column in table.blank:
            yield Fault(
                file=table.file,
                sheet=table.sheet,
                row=block.header.last + 1,
                column=table.column_place(column),
                found=make_message("import_fault.column_empty"),
                expected=make_message("import_fault.households_in_rows"),
            )


def _ambiguous_years(
    block: SummaryBlock, meanings: Sequence[ColumnMeaning], task: SummaryTask
) -> Iterator[Fault]:
    """Find a title of several years above columns that don't say which of them they are of."""
    open_columns = [
        one for one in meanings if one.indicator is not None and one.reason is None and one.year is None
    ]
    line = block.title.find_year_line()
    if len(block.title.years) > 1 and open_columns and line is not None:
        yield Fault(
            file=task.file,
            sheet=block.sheet.name,
            row=line.row,
            found=make_message(
                "import_fault.year_in_title", years=", ".join(map(str, sorted(block.title.years)))
            ),
            expected=make_message("import_fault.one_year"),
            advice=make_message("import_fault.say_headers"),
        )


def _side_by_side(
    block: SummaryBlock, meanings: Sequence[ColumnMeaning], rows: ClassifiedRows, task: SummaryTask
) -> Iterator[Fault]:
    """Find a second column of names that names other districts: a table beside the table."""
    places = [one.position for one in meanings if one.header.said.has(Term.PLACE)]
    for line in rows.lines if places else ():
        for place in places:
            text = get_cell_text(block.sheet.rows[line.index], place)
            area = task.names.find(text) if text else None
            if (
                line.area is not None
                and isinstance(area, Area)
                and area.code not in (line.area.code, PROVINCE)
            ):
                yield Fault(
                    file=task.file,
                    sheet=block.sheet.name,
                    row=line.row,
                    column=format_position_letters(place),
                    found=make_message("import_fault.both", one=f"“{line.label}”", other=f"“{text}”"),
                    expected=make_message("import_fault.one_name"),
                    advice=make_message("import_fault.part_tables"),
                )
                return


def list_taken_columns(sheet: SummarySheet) -> frozenset[int]:
    """Return the places of the columns that give figures."""
    return frozenset(
        read.table.positions[column]
        for read in sheet.tables
        for column in COLUMNS
        if column in read.table.positions and column.stage is SummaryStage.END
    )
