"""Define the classes and colours of a change in points: the same for every pair of years, centred on zero."""

from bisect import bisect_right

CHANGE_LIMITS = (0.1, 1.0, 3.0, 6.0)
"""Points, up and down alike; a value on a limit belongs to the stronger class.

Below the first nothing has really changed; the programme asked for 1 to 1.5 points a year.
"""

CHANGE_COLOURS = (
    "#01665e", "#35978f", "#78beaa", "#bae3c3", "#f5f5f5", "#f6e8c3", "#dfc27d", "#bf812d", "#8c510a",
)  # fmt: skip
"""ColorBrewer's BrBG in nine classes, greatest fall to greatest rise, the two lightest falls greener.

BrBG's own two (#80cdc1, #c7eae5) look like 'unchanged' and 'no figure' to readers who see no green.
Brown is more poverty, as on the maps of rates; blue-green, which those maps lack, is less.
"""

UNCHANGED = len(CHANGE_LIMITS)
"""The class in the middle, whose colour is neither."""


def find_change_class(points: float) -> int:
    """Return the class of a change, 0 for the greatest fall."""
    strength = bisect_right(CHANGE_LIMITS, abs(points))
    return UNCHANGED + (strength if points > 0 else -strength)
