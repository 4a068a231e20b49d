"""Define the parts of meaning that words of a summary sheet may have, and which exclude each other."""

from collections.abc import Mapping
from enum import StrEnum


class Term(StrEnum):
    """One part of meaning; a phrase of the vocabulary has one or several."""

    HOUSEHOLDS = "households"
    PERSONS = "persons"
    THINGS = "things"
    EVERYONE = "everyone"
    POOR = "poor"
    NEAR_POOR = "near_poor"
    MULTIDIMENSIONAL = "multidimensional"
    OTHER_CLASS = "other_class"
    ESCAPED = "escaped"
    FELL_BACK = "fell_back"
    NEW = "new"
    BECAME = "became"
    MINORITY = "minority"
    KHMER = "khmer"
    HOA = "hoa"
    KINH = "kinh"
    OTHER_GROUP = "other_group"
    START = "start"
    END = "end"
    DURING = "during"
    OTHER_MOMENT = "other_moment"
    RESULT = "result"
    PLAN = "plan"
    FORECAST = "forecast"
    TARGET = "target"
    COUNT = "count"
    WHOLE = "whole"
    RATE = "rate"
    SHARE = "share"
    CHANGE = "change"
    OTHER_MEASURE = "other_measure"
    URBAN = "urban"
    RURAL = "rural"
    ZONE = "zone"
    EXCLUDED = "excluded"
    DETAIL = "detail"
    OF = "of"
    STANDARD = "standard"
    MANY_SIDED = "many_sided"
    BY_INCOME = "by_income"
    UNCLEAR_STANDARD = "unclear_standard"
    PLACE = "place"
    COMMUNES = "communes"
    AREA = "area"
    NUMBER = "number"
    CODE = "code"
    KIND = "kind"
    NOTE = "note"
    SIGNED = "signed"
    TOTAL = "total"
    UNIT_OF_MEASURE = "unit_of_measure"
    NEUTRAL = "neutral"


class Slot(StrEnum):
    """A question of which a column's meaning has one answer."""

    COUNTED = "counted"
    CLASS = "class"
    MOVEMENT = "movement"
    GROUP = "group"
    MOMENT = "moment"
    ORIGIN = "origin"
    MEASURE = "measure"
    PART = "part"
    DETAIL = "detail"


SLOTS: Mapping[Slot, frozenset[Term]] = {
    Slot.COUNTED: frozenset({Term.HOUSEHOLDS, Term.PERSONS, Term.THINGS}),
    Slot.CLASS: frozenset(
        {Term.EVERYONE, Term.POOR, Term.NEAR_POOR, Term.MULTIDIMENSIONAL, Term.OTHER_CLASS}
    ),
    Slot.MOVEMENT: frozenset({Term.ESCAPED, Term.FELL_BACK, Term.NEW, Term.BECAME}),
    Slot.GROUP: frozenset({Term.MINORITY, Term.KHMER, Term.HOA, Term.KINH, Term.OTHER_GROUP}),
    Slot.MOMENT: frozenset({Term.START, Term.END, Term.DURING, Term.OTHER_MOMENT}),
    Slot.ORIGIN: frozenset({Term.RESULT, Term.PLAN, Term.FORECAST, Term.TARGET}),
    Slot.MEASURE: frozenset({Term.COUNT, Term.RATE, Term.SHARE, Term.CHANGE, Term.OTHER_MEASURE}),
    Slot.PART: frozenset({Term.URBAN, Term.RURAL, Term.ZONE, Term.EXCLUDED}),
    Slot.DETAIL: frozenset({Term.DETAIL}),
}

SUBJECT_TERMS = SLOTS[Slot.COUNTED] | SLOTS[Slot.CLASS] | {Term.RATE}
"""Terms by which a column is one of figures, whatever else it says."""

FIGURE_TERMS = frozenset().union(
    *(SLOTS[slot] for slot in (Slot.COUNTED, Slot.CLASS, Slot.MOVEMENT, Slot.MOMENT, Slot.DETAIL)),
    {
        Term.MINORITY,
        Term.KHMER,
        Term.HOA,
        Term.RATE,
        Term.SHARE,
        Term.CHANGE,
        Term.WHOLE,
        Term.TARGET,
        Term.PLAN,
    },
)
"""Terms that a column of numbers has; titles, names of areas and notes may have none."""
