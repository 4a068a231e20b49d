"""Find why a column is passed over: its words say nothing that counts, or what they mean is not kept."""

from data.importing.grammar.restrictions import REASONS_OF_WORDS, PassedOver
from data.importing.grammar.standards import list_standards
from data.importing.grammar.statements import Statement
from data.importing.grammar.terms import FIGURE_TERMS, SUBJECT_TERMS, Slot, Term
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.column_words import GROUPS, ColumnWords
from data.importing.meaning.columns import SummaryStage
from data.model.figures import Group
from data.model.standards import Standard

MULTIDIMENSIONAL_FROM = 2022
"""The first review in which 'nghèo đa chiều' stands for the poor and the near-poor together."""

_STRUCTURE = frozenset({Term.PLACE, Term.AREA, Term.NUMBER, Term.CODE, Term.KIND, Term.NOTE, Term.COMMUNES})


def find_silence(words: ColumnWords) -> PassedOver | None:
    """Return why nothing can be understood of a column's own words, or None."""
    said = words.said
    if said.unknown and not words.header.words:
        return PassedOver.UNKNOWN
    mute = not said.terms & FIGURE_TERMS and not said.of(Slot.GROUP) and not said.of(Slot.ORIGIN)
    structural = said.terms & _STRUCTURE and not said.terms & SUBJECT_TERMS
    return PassedOver.NO_FIGURE if words.header.words or mute or structural else None


def find_column_reason(
    words: ColumnWords, found: ColumnMeaning, year: int | None, standard: Standard | None
) -> PassedOver | None:
    """Return why a column of that meaning is passed over, or None."""
    said = words.said
    if (told := _find_reason_of_words(said, standard)) is not None:
        return told
    if (
        said.has(Term.MULTIDIMENSIONAL)
        and (found.year or year or MULTIDIMENSIONAL_FROM) >= MULTIDIMENSIONAL_FROM
    ):
        return PassedOver.MULTIDIMENSIONAL
    if not said.of(Slot.ORIGIN) and _is_planned(words, found):
        return PassedOver.ORIGIN
    if said.base and found.column is not None and not _has_own_base(words, found):
        return PassedOver.SHARE
    return None


def _find_reason_of_words(said: Statement, standard: Standard | None) -> PassedOver | None:
    """Return why a column is passed over by its words alone, or None."""
    for reason, terms in REASONS_OF_WORDS:
        if said.terms & terms:
            return reason
    if list_standards(said) - {standard} or (said.spans and not said.has(Term.STANDARD)):
        return PassedOver.STANDARD
    return PassedOver.MOVEMENT if len(said.of(Slot.MOVEMENT)) > 1 else None


def _is_planned(words: ColumnWords, found: ColumnMeaning) -> bool:
    """Return whether a title or section calls the column a plan, which it doesn't deny by itself.

    Beside results, all households are no plan, nor is a year before the one that other columns plan.
    """
    origins = words.section.of(Slot.ORIGIN) or words.title.origins
    if Term.RESULT not in origins:
        return bool(origins)
    if found.column is not None and found.column.stage is SummaryStage.TOTAL:
        return False
    before = words.planned_from is not None and found.year is not None and found.year < words.planned_from
    return bool(origins - {Term.RESULT}) and not before


def _has_own_base(words: ColumnWords, found: ColumnMeaning) -> bool:
    """Return whether a rate is of all households of its own group, the only rates that are kept."""
    base = words.said.base
    if base & {Term.POOR, Term.NEAR_POOR, Term.PERSONS}:
        return found.column is not None and found.column.stage not in (
            SummaryStage.END,
            SummaryStage.TOTAL,
        )
    groups = frozenset(GROUPS[term] for term in base if term in GROUPS)
    return found.column is None or groups == ({found.column.group} - {Group.ALL})
