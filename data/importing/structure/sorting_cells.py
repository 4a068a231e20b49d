"""Read what the cells of a column of words say of their rows, under what its header says."""

from dataclasses import replace

from data.importing.cells.cell_words import extract_words
from data.importing.grammar.numbers_in_text import YEAREND_MONTHS
from data.importing.grammar.statements import NOTHING, Statement, read_statement
from data.importing.grammar.terms import FIGURE_TERMS, Term
from data.importing.structure.header import HeaderColumn
from language.folding import fold_accents

_KEPT_FROM_HEADER = frozenset({Term.STANDARD})
_MONTHS, _QUARTERS = {"thang", "month"}, {"quy", "quarter"}
_EVERYONE = "chung"


def names_months(one: HeaderColumn) -> bool:
    """Return whether a header names months or quarters and nothing that is counted."""
    return bool(_list_words(one) & (_MONTHS | _QUARTERS)) and not one.said.terms & FIGURE_TERMS


def read_sorting_cell(column: HeaderColumn, text: str) -> Statement:
    """Return what a cell says of its row: a number under 'Tháng' a moment, a word under 'Chủ hộ' a group."""
    if text.isdecimal() and names_months(column):
        year_end = bool(_list_words(column) & _MONTHS) and int(text) in YEAREND_MONTHS
        return replace(NOTHING, terms=frozenset({Term.END if year_end else Term.OTHER_MOMENT}))
    said = read_statement(text)
    headed = column.said.terms & _KEPT_FROM_HEADER
    everyone = said.has(Term.WHOLE, Term.TOTAL) or _EVERYONE in fold_accents(text.lower()).split()
    if column.said.has(Term.OTHER_GROUP) and not everyone:
        headed |= {Term.OTHER_GROUP}
    return replace(said, terms=said.terms | headed)


def _list_words(one: HeaderColumn) -> set[str]:
    return {word for text in one.texts for word in extract_words(text).split()}
