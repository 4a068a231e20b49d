"""Define class limits and colours once: a colour means the same in every year and on every page."""

from bisect import bisect_right
from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType

from analysis.display.estimates import LEAST
from analysis.display.figures import get_shown_value
from data.model.figures import Figure, Indicator

DIRECTIVE_LIMIT = 20.0
"""Percent of households above which the directive 369/UBND-VHXH calls a locality's poverty high."""

CLASS_LIMITS: Mapping[Indicator, tuple[float, ...]] = MappingProxyType(
    {
        Indicator.POOR: (0.5, 1.0, 1.5, 2.0, 5.0, 10.0, 15.0, DIRECTIVE_LIMIT),
        Indicator.NEAR_POOR: (0.5, 1.0, 1.5, 2.0, 4.0, 6.0, 10.0, DIRECTIVE_LIMIT),
        Indicator.POOR_OR_NEAR_POOR: (1.0, 2.0, 3.0, 5.0, 10.0, 15.0, DIRECTIVE_LIMIT, 30.0),
    }
)
"""Percent of households; a value on a limit belongs to the class above it. Low classes are narrow: since 2021
most districts lie below 2 percent."""

CLASS_COLOURS = (
    "#fefee0", "#fbea98", "#f8d56d", "#fabc47", "#ff9616", "#f77a28", "#e25f2a", "#bd4320", "#682411",
)  # fmt: skip
"""Low to high, along ColorBrewer's YlOrBr: its own nine are too alike at the light end. Every step is darker,
in grey print and for each deficiency of colour vision; tests hold by how much."""

DARK_CLASSES = 2
"""How many of the highest classes are so dark that a label on them is white."""

NO_FIGURE_COLOUR = "#cfd6da"
"""A cold grey, outside the warm scale, so that 'no figure' is never read as 'low'."""


ClassRange = tuple[None, float] | tuple[float, None] | tuple[float, float]
"""A class's lower and upper limit; the lowest class has no lower one, the highest no upper one."""


def find_rate_class(value: float, indicator: Indicator) -> int:
    """Return the class of a percent, 0 for the lowest."""
    return bisect_right(CLASS_LIMITS[indicator], value)


def find_figure_class(figure: Figure, indicator: Indicator) -> int:
    """Return the class of a rate as it is written: an estimate written '<0,5' lies below that limit."""
    is_least = figure.estimate is not None and figure.value < LEAST
    return find_rate_class(figure.value if is_least else get_shown_value(figure), indicator)


def list_class_ranges(indicator: Indicator) -> tuple[ClassRange, ...]:
    """Return each class's lower and upper limit; the ends are open."""
    limits = CLASS_LIMITS[indicator]
    return ((None, limits[0]), *pairwise(limits), (limits[-1], None))
