"""Join the statements above a column, from the widest group down, into what its cells say together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.importing.grammar.statements import Statement
from data.importing.grammar.terms import SLOTS, Slot, Term

_CLASSES = frozenset({Term.POOR, Term.NEAR_POOR, Term.MULTIDIMENSIONAL, Term.OTHER_CLASS})
_KEPT_MEASURES = frozenset({Term.CHANGE, Term.SHARE, Term.OTHER_MEASURE})
_UNITED = (Slot.MOVEMENT, Slot.PART, Slot.DETAIL)
_LOOSE: Mapping[Slot, frozenset[Term]] = {
    Slot.MOMENT: frozenset({Term.DURING}),
    Slot.CLASS: frozenset({Term.EVERYONE, Term.MULTIDIMENSIONAL}),
    Slot.GROUP: frozenset({Term.MINORITY, Term.OTHER_GROUP}),
    Slot.COUNTED: frozenset({Term.HOUSEHOLDS, Term.THINGS}),
    Slot.ORIGIN: SLOTS[Slot.ORIGIN],
}
"""What a wider heading may say and a narrower one may say otherwise: 'trong năm' above 'cuối năm'."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What the cells above a column say together, and two of their terms that exclude each other."""

    said: Statement
    conflict: tuple[str, str] | None = None


def join_heading(path: Sequence[Statement]) -> Heading:
    """Join the cells above a column; a narrower cell makes a wider one more exact and never denies it."""
    joined, conflict = path[0], None
    for narrower in path[1:]:
        joined, found = _join(joined, narrower)
        conflict = conflict or found
    return Heading(joined, conflict)


def _join(wide: Statement, narrow: Statement) -> tuple[Statement, tuple[str, str] | None]:
    terms, conflict = _join_slots(wide, narrow)
    if wide.years and narrow.years and not narrow.years <= wide.years and not wide.has(Term.CHANGE):
        conflict = conflict or (str(min(wide.years)), str(min(narrow.years)))
    joined = Statement(
        terms,
        narrow.base or wide.base,
        narrow.years or wide.years,
        wide.spans | narrow.spans,
        wide.standards | narrow.standards,
        tuple(dict.fromkeys((*wide.unknown, *narrow.unknown))),
    )
    return joined, conflict


def _join_slots(wide: Statement, narrow: Statement) -> tuple[frozenset[Term], tuple[str, str] | None]:
    """Join what answers each question, and return the first two answers that exclude each other."""
    terms: set[Term] = set((wide.terms | narrow.terms) - _slotted())
    conflict: tuple[str, str] | None = None
    for slot in Slot:
        answers, found = _join_slot(slot, wide, narrow)
        terms |= answers
        conflict = conflict or found
    return frozenset(terms), conflict


def _join_slot(
    slot: Slot, wide: Statement, narrow: Statement
) -> tuple[frozenset[Term], tuple[str, str] | None]:
    upper, lower = wide.of(slot), narrow.of(slot)
    if slot is Slot.MEASURE:
        return (lower or upper) | (upper & _KEPT_MEASURES), None
    if not upper or not lower or slot in _UNITED:
        return upper | lower, None
    if lower <= upper or upper <= _LOOSE.get(slot, frozenset()):
        extra = upper & {Term.OTHER_GROUP} if slot is Slot.GROUP else frozenset()
        return lower | extra, None
    if upper < lower:
        return lower, None
    if slot is Slot.CLASS and narrow.of(Slot.MOVEMENT) | wide.of(Slot.MOVEMENT):
        return upper | lower, None
    return lower, (min(upper - lower), min(lower - upper))


def _slotted() -> frozenset[Term]:
    return frozenset().union(*SLOTS.values())
