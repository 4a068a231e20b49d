"""Ask about words without a meaning, and about what a table counts where no word says it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from data.importing.grammar.headings import Heading
from data.importing.grammar.restrictions import PassedOver
from data.importing.grammar.statements import NOTHING
from data.importing.grammar.terms import Term
from data.importing.limits import WORDS_ASKED
from data.importing.model import ConventionQuestion, ImportRequest, NumberConvention
from data.importing.summary.blocks import SummaryBlock
from data.importing.summary.column_meanings import ColumnMeaning, HeaderColumn, understand_columns
from data.importing.summary.columns import SummaryStage, format_column_name, format_position_letters
from data.importing.summary.review import ChosenReview
from data.importing.summary.rows import ClassifiedRows, SummaryRowKind
from data.importing.summary.title import TitleLine
from data.model.area_names import AreaNames
from data.model.areas import Area, AreaKind
from data.model.figures import Indicator
from language.message import Message, Text, make_message
from language.text_cleaning import shorten_line

LONGEST_SAMPLE = 80
"""Characters of a text that a question shows."""

_WORD_CHOICES = (NumberConvention.IGNORE, NumberConvention.LEAVE_OUT)
_COUNTED_CHOICES = (NumberConvention.HOUSEHOLDS, NumberConvention.PERSONS)
_SIGNED = "ngày"


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
    known = tuple(_without_unknown(one) if one.position in strange else one for one in block.columns)
    meant = understand_columns(known, block.title, NOTHING, review.period, review.standard)
    there = {(one.column, one.indicator, one.year) for one in plain if _is_kept(one)}
    asking = [
        one
        for one in meant
        if one.position in strange and _is_kept(one) and (one.column, one.indicator, one.year) not in there
    ]
    at = {one.position: one for one in block.columns}
    questions = {one.position: _ask_about_column(block, one, at[one.position]) for one in asking}
    answers = {place: asked.answers.get(question.code) for place, question in questions.items()}
    ignored = {place for place, answer in answers.items() if answer is NumberConvention.IGNORE}
    columns = tuple(_without_unknown(one) if one.position in ignored else one for one in block.columns)
    left = [at[place] for place in sorted(strange - questions.keys())]
    unanswered = [place for place, answer in answers.items() if answer not in _WORD_CHOICES]
    return SettledColumns(
        replace(block, columns=columns),
        (*(questions[place] for place in unanswered), *_ask_about_others(block, left, asked)),
    )


def ask_about_words(
    block: SummaryBlock, rows: ClassifiedRows, names: AreaNames, asked: ImportRequest
) -> Iterator[ConventionQuestion]:
    """Ask about words without a meaning in the title, in headings of sections and beside rows."""
    title = [
        f"{line.address}: {' '.join(line.said.unknown)}"
        for line in block.title.lines
        if _is_unnamed(line, names)
    ]
    sections = [f"{row.row}: {row.label}" for row in rows.passed if row.kind is SummaryRowKind.UNKNOWN]
    beside = [f"{row.row}: {' '.join(row.said.unknown)}" for row in rows.lines if row.said.unknown]
    for key, cells in (("title", title), ("sections", sections), ("beside", beside)):
        place = make_message(f"import_question.{key}")
        yield from _ask(block, place, cells, (NumberConvention.IGNORE,), asked)


def ask_what_is_counted(
    block: SummaryBlock, meanings: Sequence[ColumnMeaning], asked: ImportRequest
) -> Iterator[ConventionQuestion]:
    """Ask whether columns count households or persons where neither they nor the title say it."""
    columns = list_uncounted(block, meanings)
    if columns:
        yield from _ask(block, _name_counted(columns), _list_texts(columns), _COUNTED_CHOICES, asked)


def counts_persons(block: SummaryBlock, meanings: Sequence[ColumnMeaning], asked: ImportRequest) -> bool:
    """Return whether a person answered that such columns count persons."""
    columns = list_uncounted(block, meanings)
    question = ConventionQuestion(block.sheet.name, _name_counted(columns), (), ())
    return bool(columns) and asked.answers.get(question.code) is NumberConvention.PERSONS


def list_uncounted(block: SummaryBlock, meanings: Sequence[ColumnMeaning]) -> list[ColumnMeaning]:
    """Return the columns that would be kept though no word says that they count households."""
    said = (block.title.said.terms | block.title.named.terms) & {Term.HOUSEHOLDS, Term.PERSONS}
    kept = [one for one in meanings if _is_kept(one) and not one.header.said.has(Term.RATE, Term.SHARE)]
    silent = [one for one in kept if not one.header.said.has(Term.HOUSEHOLDS) and not one.header.said.unknown]
    told = said == {Term.HOUSEHOLDS} or (not said and len(silent) < len(kept))
    return [] if told else silent


def _name_counted(columns: Sequence[ColumnMeaning]) -> Message:
    letters = ", ".join(format_position_letters(one.position) for one in columns)
    return make_message("import_question.counted", columns=letters)


def _list_texts(columns: Sequence[ColumnMeaning]) -> list[str]:
    return [f"{one.header.cells[-1]}: {' / '.join(one.header.texts)}" for one in columns if one.header.cells]


def _is_kept(one: ColumnMeaning) -> bool:
    kept = one.column is not None and one.reason is None
    return kept and one.column is not None and one.column.stage in (SummaryStage.TOTAL, SummaryStage.END)


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
    return ConventionQuestion(block.sheet.name, place, _shorten(samples), _WORD_CHOICES)


def _ask_about_others(
    block: SummaryBlock, headers: Sequence[HeaderColumn], asked: ImportRequest
) -> Iterator[ConventionQuestion]:
    cells = [f"{'/'.join(one.cells[-1:])}: {' '.join(one.said.unknown)}" for one in headers]
    place = make_message("import_question.columns", row=block.header.last + 1)
    yield from _ask(block, place, cells, (NumberConvention.LEAVE_OUT,), asked)


def _ask(
    block: SummaryBlock,
    place: Message,
    cells: Sequence[str],
    choices: tuple[NumberConvention, ...],
    asked: ImportRequest,
) -> Iterator[ConventionQuestion]:
    question = ConventionQuestion(block.sheet.name, place, _shorten(cells), choices)
    if cells and asked.answers.get(question.code) not in choices:
        yield question


def _shorten(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(shorten_line(cell, LONGEST_SAMPLE) for cell in cells[: WORDS_ASKED.value])


def _is_unnamed(line: TitleLine, names: AreaNames) -> bool:
    """Return whether a line has words without a meaning; the province and a place of signing have one."""
    if not line.said.unknown:
        return False
    area = names.find(" ".join(line.said.unknown))
    if not isinstance(area, Area):
        return True
    return area.kind is not AreaKind.PROVINCE and _SIGNED not in line.text.lower()
