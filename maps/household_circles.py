"""Circles over the rates: their areas are proportional to the households that they stand for."""

import math

CIRCLE_UNIT = 0.34
"""Pixels of the radius of a circle for one household, on a map of usual width."""

LEGEND_COUNTS = (500, 3_000)
"""Households of the two circles in the legend."""


def compute_circle_radius(households: float) -> float:
    """Return the radius of a circle in pixels."""
    return round(CIRCLE_UNIT * math.sqrt(households), 1)
