"""Ask about header words without a meaning; read columns as the answers say."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from data.importing.grammar.headings import Heading
from data.importing.grammar.restrictions import PassedOver
from data.importing.grammar.statements import NOTHING
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.columns import format_column_name, format_position_letters
from data.importing.meaning.questions import ask, is_kept_column, shorten_cells
from data.importing.meaning.understand_columns import understand_columns
from data.importing.model import ConventionQuestion, ImportRequest, NumberConvention
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.header import HeaderColumn
from data.importing.structure.review import ChosenReview
from data.model.figures import Indicator
from language.message import Text, make_message

_WORD_CHOICES = (NumberConvention.IGNORE, NumberConvention.LEAVE_OUT)


@dataclass(frozen=True, slots=True)
class SettledColumns:
    """A table whose columns are as the answers leave them, and what is still asked."""

    block: SummaryBlock
    questions: tuple[ConventionQuestion, ...] = ()


def settle_columns(block: SummaryBlock, review: ChosenReview, asked: ImportRequest) -> SettledColumns:
    """Read columns with unknown words as the answers say; one that would be kept is asked about by itself."""
    plain = understand_columns(block.columns, block.title, NOTHING, review.period, review.standard)
    strange = {one.position for one in plain if one.reason is PassedOver.UNKNOWN}
    if not strange:
        return SettledColumns(block)
    at = {one.position: one for one in block.columns}
    asking = _list_asking(block, review, plain, strange)
    questions = {one.position: _ask_about_column(block, one, at[one.position]) for one in asking}
    answers = {place: asked.answers.get(question.code) for place, question in questions.items()}
    ignored = {place for place, answer in answers.items() if answer is NumberConvention.IGNORE}
    left = [at[place] for place in sorted(strange - questions.keys())]
    unanswered = [place for place, answer in answers.items() if answer not in _WORD_CHOICES]
    return SettledColumns(
        replace(block, columns=_read_without_unknown(block, ignored)),
        (*(questions[place] for place in unanswered), *_ask_about_others(block, left, asked)),
    )


def _list_asking(
    block: SummaryBlock, review: ChosenReview, plain: Iterable[ColumnMeaning], strange: set[int]
) -> list[ColumnMeaning]:
    """Return what strange columns would mean that are kept without their unknown words."""
    known = _read_without_unknown(block, strange)
    meant = understand_columns(known, block.title, NOTHING, review.period, review.standard)
    there = {(one.column, one.indicator, one.year) for one in plain if is_kept_column(one)}
    return [
        one
        for one in meant
        if one.position in strange
        and is_kept_column(one)
        and (one.column, one.indicator, one.year) not in there
    ]


def _read_without_unknown(block: SummaryBlock, places: set[int]) -> tuple[HeaderColumn, ...]:
    """Return the columns, some of them without the words that are not known."""
    return tuple(_without_unknown(one) if one.position in places else one for one in block.columns)


def _without_unknown(one: HeaderColumn) -> HeaderColumn:
    return replace(one, heading=Heading(replace(one.said, unknown=()), one.heading.conflict))


def _ask_about_column(block: SummaryBlock, meant: ColumnMeaning, header: HeaderColumn) -> ConventionQuestion:
    name: Text = format_position_letters(meant.position)
    if meant.column is not None:
        name = make_message(
            "import_fault.of_area",
            found=name,
            name=format_column_name(meant.column, meant.indicator or Indicator.POOR),
        )
    samples = (f"{'/'.join(header.cells[-1:])}: {' '.join(header.said.unknown)}",)
    place = make_message("import_question.column", column=name)
    return ConventionQuestion(block.sheet.name, place, shorten_cells(samples), _WORD_CHOICES)


def _ask_about_others(
    block: SummaryBlock, headers: Sequence[HeaderColumn], asked: ImportRequest
) -> Iterator[ConventionQuestion]:
    cells = [f"{'/'.join(one.cells[-1:])}: {' '.join(one.said.unknown)}" for one in headers]
    place = make_message("import_question.columns", row=block.header.last + 1)
    yield from ask(block, place, cells, (NumberConvention.LEAVE_OUT,), asked)
