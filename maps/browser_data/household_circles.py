"""Build the circles of households as plain data: a radius a district, published and estimated apart.

Their areas are proportional to the households that they stand for.
"""

import math
from collections.abc import Mapping
from typing import TypedDict

from analysis.finding import Finding
from data.model.figures import Status

CIRCLE_UNIT = 0.34
"""Pixels of the radius of a circle for one household, on a map of usual width."""

LEGEND_COUNTS = (500, 3_000)
"""Households of the two circles in the legend."""


class HouseholdCircles(TypedDict):
    """Radii in pixels by the code of a district; one of which no count is known has none."""

    label: str
    published: dict[str, float]
    estimated: dict[str, float]


def build_household_circles(households: Mapping[str, Finding | None], label: str) -> HouseholdCircles:
    """Return the circles of the districts; `label` says what is counted."""
    found: HouseholdCircles = {"label": label, "published": {}, "estimated": {}}
    for code, count in households.items():
        if count is not None:
            kind = found["estimated"] if count.status is Status.ESTIMATED else found["published"]
            kind[code] = compute_circle_radius(count.value)
    return found


def compute_circle_radius(households: float) -> float:
    """Return the radius of a circle in pixels."""
    return round(CIRCLE_UNIT * math.sqrt(households), 1)
