"""Ask about words without a meaning, and about what a table counts where no word says it."""

from collections.abc import Iterator, Sequence

from data.importing.grammar.terms import Term
from data.importing.limits import WORDS_ASKED
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.columns import SummaryStage, format_position_letters
from data.importing.model import ConventionQuestion, ImportRequest, NumberConvention
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.row_kinds import ClassifiedRows, SummaryRowKind
from data.importing.structure.title import TitleLine
from data.model.area_names import AreaNames
from data.model.areas import Area, AreaKind
from language.message import Message, make_message
from language.text_cleaning import shorten_line

LONGEST_SAMPLE = 80
"""Characters of a text that a question shows."""
_COUNTED_CHOICES = (NumberConvention.HOUSEHOLDS, NumberConvention.PERSONS)
_SIGNED = "ngày"


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
        yield from ask(block, place, cells, (NumberConvention.IGNORE,), asked)


def ask_what_is_counted(
    block: SummaryBlock, meanings: Sequence[ColumnMeaning], asked: ImportRequest
) -> Iterator[ConventionQuestion]:
    """Ask whether columns count households or persons where neither they nor the title say it."""
    columns = list_uncounted(block, meanings)
    if columns:
        yield from ask(block, _name_counted(columns), _list_texts(columns), _COUNTED_CHOICES, asked)


def counts_persons(block: SummaryBlock, meanings: Sequence[ColumnMeaning], asked: ImportRequest) -> bool:
    """Return whether a person answered that such columns count persons."""
    columns = list_uncounted(block, meanings)
    question = ConventionQuestion(block.sheet.name, _name_counted(columns), (), ())
    return bool(columns) and asked.answers.get(question.code) is NumberConvention.PERSONS


def list_uncounted(block: SummaryBlock, meanings: Sequence[ColumnMeaning]) -> list[ColumnMeaning]:
    """Return the columns that would be kept though no word says that they count households."""
    said = (block.title.said.terms | block.title.named.terms) & {Term.HOUSEHOLDS, Term.PERSONS}
    kept = [one for one in meanings if is_kept_column(one) and not one.header.said.has(Term.RATE, Term.SHARE)]
    silent = [one for one in kept if not one.header.said.has(Term.HOUSEHOLDS) and not one.header.said.unknown]
    told = said == {Term.HOUSEHOLDS} or (not said and len(silent) < len(kept))
    return [] if told else silent


def _name_counted(columns: Sequence[ColumnMeaning]) -> Message:
    letters = ", ".join(format_position_letters(one.position) for one in columns)
    return make_message("import_question.counted", columns=letters)


def _list_texts(columns: Sequence[ColumnMeaning]) -> list[str]:
    return [f"{one.header.cells[-1]}: {' / '.join(one.header.texts)}" for one in columns if one.header.cells]


def is_kept_column(one: ColumnMeaning) -> bool:
    """Return whether a column gives figures, or the households that they are a part of."""
    kept = one.column is not None and one.reason is None
    return kept and one.column is not None and one.column.stage in (SummaryStage.TOTAL, SummaryStage.END)


def ask(
    block: SummaryBlock,
    place: Message,
    cells: Sequence[str],
    choices: tuple[NumberConvention, ...],
    asked: ImportRequest,
) -> Iterator[ConventionQuestion]:
    """Yield a question about cells unless it was answered."""
    question = ConventionQuestion(block.sheet.name, place, shorten_cells(cells), choices)
    if cells and asked.answers.get(question.code) not in choices:
        yield question


def shorten_cells(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the first cells of a question, each no longer than it shows."""
    return tuple(shorten_line(cell, LONGEST_SAMPLE) for cell in cells[: WORDS_ASKED.value])


def _is_unnamed(line: TitleLine, names: AreaNames) -> bool:
    """Return whether a line has words without a meaning; the province and who or where signed have one."""
    if not line.said.unknown or line.said.has(Term.SIGNED):
        return False
    area = names.find(" ".join(line.said.unknown))
    if not isinstance(area, Area):
        return True
    return area.kind is not AreaKind.PROVINCE and _SIGNED not in line.text.lower()
