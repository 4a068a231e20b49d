"""Say why words limit figures to something that is not kept: a plan, a part, a group, another moment."""

from enum import StrEnum

from data.importing.grammar.standards import list_standards
from data.importing.grammar.statements import Statement
from data.importing.grammar.terms import SLOTS, Slot, Term
from data.model.standards import Standard


class PassedOver(StrEnum):
    """Why a column, a row or a sheet is not taken."""

    PERSONS = "persons"
    THINGS = "things"
    CHANGE = "change"
    SHARE = "share"
    MEASURE = "measure"
    DETAIL = "detail"
    GROUP = "group"
    CLASS = "class"
    PART = "part"
    MOVEMENT = "movement"
    MOMENT = "moment"
    ORIGIN = "origin"
    YEAR = "year"
    STANDARD = "standard"
    MULTIDIMENSIONAL = "multidimensional"
    SUM_OF_BOTH = "sum_of_both"
    UNPROVEN = "unproven"
    NO_FIGURE = "no_figure"
    UNKNOWN = "unknown"
    HIDDEN = "hidden"
    COMMUNES = "communes"
    CHECKED = "checked"
    NOT_TAKEN = "not_taken"


PLANS = frozenset({Term.PLAN, Term.FORECAST, Term.TARGET})
"""What figures may be called that are no result of a review."""

REASONS_OF_WORDS: tuple[tuple[PassedOver, frozenset[Term]], ...] = (
    (PassedOver.THINGS, frozenset({Term.THINGS})),
    (PassedOver.CHANGE, frozenset({Term.CHANGE})),
    (PassedOver.SHARE, frozenset({Term.SHARE})),
    (PassedOver.MEASURE, frozenset({Term.OTHER_MEASURE})),
    (PassedOver.DETAIL, frozenset({Term.DETAIL})),
    (PassedOver.GROUP, frozenset({Term.OTHER_GROUP, Term.KINH})),
    (PassedOver.CLASS, frozenset({Term.OTHER_CLASS})),
    (PassedOver.PART, SLOTS[Slot.PART]),
    (PassedOver.MOVEMENT, frozenset({Term.BECAME})),
    (PassedOver.MOMENT, frozenset({Term.OTHER_MOMENT})),
    (PassedOver.ORIGIN, PLANS),
    (PassedOver.PERSONS, frozenset({Term.PERSONS})),
)
"""Why a column is passed over, by its own words."""

_REASONS_OF_ROWS: tuple[tuple[PassedOver, frozenset[Term]], ...] = (
    (PassedOver.CHANGE, frozenset({Term.CHANGE})),
    (PassedOver.SHARE, frozenset({Term.SHARE})),
    (PassedOver.MEASURE, frozenset({Term.OTHER_MEASURE})),
    (PassedOver.DETAIL, frozenset({Term.DETAIL})),
    (PassedOver.GROUP, SLOTS[Slot.GROUP]),
    (PassedOver.CLASS, frozenset({Term.OTHER_CLASS})),
    (PassedOver.PART, frozenset({Term.ZONE, Term.EXCLUDED})),
    (PassedOver.MOVEMENT, SLOTS[Slot.MOVEMENT]),
    (PassedOver.MOMENT, frozenset({Term.OTHER_MOMENT, Term.START})),
    (PassedOver.ORIGIN, PLANS),
)


def find_row_restriction(said: Statement, standard: Standard | None) -> PassedOver | None:
    """Return why rows of which this is said hold no figure that is kept, or None.

    Sections, rows and sheets limit what stands in their columns: columns of another standard than the one
    that is read are limited too.
    """
    for reason, terms in _REASONS_OF_ROWS:
        if said.terms & terms:
            return reason
    if (counted := _find_other_count(said)) is not None:
        return counted
    named = list_standards(said)
    return PassedOver.STANDARD if named and standard not in named else None


def _find_other_count(said: Statement) -> PassedOver | None:
    """Return what rows count instead of households, or None."""
    if said.has(Term.HOUSEHOLDS):
        return None
    if said.has(Term.PERSONS):
        return PassedOver.PERSONS
    if said.has(Term.THINGS) and not said.has(Term.COMMUNES):
        return PassedOver.THINGS
    return PassedOver.SHARE if said.has(Term.RATE) else None
