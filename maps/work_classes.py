"""Define the classes and colours of a map of work: the same for every plan."""

from bisect import bisect_right

from maps.change_classes import CHANGE_COLOURS, CHANGE_LIMITS, UNCHANGED

POINT_LIMITS = CHANGE_LIMITS
POINT_COLOURS = tuple(reversed(CHANGE_COLOURS[: UNCHANGED + 1]))
"""The falls of a map of changes, the least first."""

HOUSEHOLD_LIMITS = (1, 100, 500, 1000, 3000)
HOUSEHOLD_COLOURS = ("#f7f7f7", "#d4e4f4", "#9ecae1", "#5ba3cf", "#2474b7", "#08468b")
"""ColorBrewer's Blues: a number of households is no rate, whose colours are warm."""


def find_point_class(points: float) -> int:
    """Return the class of a reduction in points, 0 for none."""
    return bisect_right(POINT_LIMITS, points)


def find_household_class(households: int) -> int:
    """Return the class of a number of households to lift, 0 for none."""
    return bisect_right(HOUSEHOLD_LIMITS, households)
