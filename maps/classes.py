"""Define class limits and colours once: a colour means the same in every year and on every page."""

from bisect import bisect_right
from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType

from data.model.figures import Indicator

DIRECTIVE_LIMIT = 20.0
"""Percent of households above which the directive 369/UBND-VHXH calls a locality's poverty high."""

CLASS_LIMITS: Mapping[Indicator, tuple[float, ...]] = MappingProxyType(
    {
        Indicator.POOR: (1.0, 2.0, 5.0, 10.0, 15.0, DIRECTIVE_LIMIT),
        Indicator.NEAR_POOR: (1.0, 2.0, 4.0, 6.0, 10.0, DIRECTIVE_LIMIT),
        Indicator.POOR_OR_NEAR_POOR: (2.0, 5.0, 10.0, 15.0, DIRECTIVE_LIMIT, 30.0),
    }
)
"""Percent of households; a value on a limit belongs to the class above it."""

CLASS_COLOURS = ("#ffffd4", "#fee391", "#fec44f", "#fe9929", "#ec7014", "#cc4c02", "#8c2d04")
"""ColorBrewer's YlOrBr in seven classes, low to high: safe for colour-blind readers and in grey print."""

DARK_CLASSES = 2
"""How many of the highest classes are so dark that a label on them is white."""

NO_FIGURE_COLOUR = "#cfd6da"
"""A cold grey, outside the warm scale, so that 'no figure' is never read as 'low'."""


ClassRange = tuple[None, float] | tuple[float, None] | tuple[float, float]
"""A class's lower and upper limit; the lowest class has no lower one, the highest no upper one."""


def find_rate_class(value: float, indicator: Indicator) -> int:
    """Return the class of a percent, 0 for the lowest."""
    return bisect_right(CLASS_LIMITS[indicator], value)


def list_class_ranges(indicator: Indicator) -> tuple[ClassRange, ...]:
    """Return each class's lower and upper limit; the ends are open."""
    limits = CLASS_LIMITS[indicator]
    return ((None, limits[0]), *pairwise(limits), (limits[-1], None))
