"""Ask about notes below a table that say that its figures are something else than its headers do."""

from collections.abc import Iterator

from data.importing.grammar.numbers_in_text import take_numbers
from data.importing.grammar.restrictions import PLANS
from data.importing.grammar.standards import list_standards
from data.importing.grammar.statements import Statement, read_statement
from data.importing.grammar.terms import SLOTS, Slot, Term
from data.importing.meaning.questions import ask
from data.importing.model import ConventionQuestion, ImportRequest, NumberConvention
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.review import ChosenReview
from data.importing.structure.row_kinds import ClassifiedRows, SummaryRowKind
from language.folding import fold_accents
from language.message import make_message

_LIMITS = frozenset({Term.OTHER_MOMENT, Term.URBAN, Term.RURAL}) | PLANS | SLOTS[Slot.GROUP]
FEWEST_ABBREVIATIONS = 2
"""Colons or signs of equality by which a note explains abbreviations."""


def ask_about_notes(
    block: SummaryBlock, rows: ClassifiedRows, review: ChosenReview, asked: ImportRequest
) -> Iterator[ConventionQuestion]:
    """Ask whether notes that deny a table change its figures."""
    told = list_told(block)
    notes = (row for row in rows.passed if row.kind is SummaryRowKind.NOTE)
    cells = [f"{row.row}: {row.label}" for row in notes if denies_table(row.label, told, review)]
    yield from ask(block, make_message("import_question.notes"), cells, (NumberConvention.IGNORE,), asked)


def list_told(block: SummaryBlock) -> frozenset[Term]:
    """Return everything that a table's title and header say."""
    return frozenset().union(block.title.said.terms, *(one.said.terms for one in block.columns))


def denies_table(text: str, told: frozenset[Term], review: ChosenReview) -> bool:
    """Return whether a note says that a table is of another review, or of something that limits it.

    One with figures of its own is a remark, unless it names a standard or what was left out.
    """
    said = read_statement(text)
    if said.has(Term.SIGNED):
        return False
    named = list_standards(said)
    moment = said.has(Term.OTHER_MOMENT) and not said.has(Term.CHANGE, Term.HOUSEHOLDS)
    if moment or said.has(Term.EXCLUDED) or (named and review.standard not in named):
        return True
    return not _remarks(text, said) and _limits_table(said, told, review)


def _limits_table(said: Statement, told: frozenset[Term], review: ChosenReview) -> bool:
    """Return whether words call figures persons, a plan, a part, a group, another moment, year or class."""
    persons = said.has(Term.PERSONS) and not said.has(Term.HOUSEHOLDS)
    classes = said.of(Slot.CLASS) - {Term.EVERYONE} - told
    other_year = bool(said.years) and (review.period not in said.years or min(said.years) < review.period)
    zone = said.has(Term.ZONE) and not said.unknown
    earlier = Term.START in said.terms - told
    return persons or other_year or earlier or zone or bool(classes) or bool(said.terms & _LIMITS)


def _remarks(text: str, said: Statement) -> bool:
    """Return whether a note has figures of its own, compares, or explains abbreviations."""
    left = take_numbers(fold_accents(text.lower())).text
    explains = text.count(":") + text.count("=") >= FEWEST_ABBREVIATIONS
    return explains or said.has(Term.CHANGE) or any(sign.isdigit() for sign in left)
