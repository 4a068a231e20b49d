"""Name the ways in which a planner can set the province's goal and share its work."""

from enum import StrEnum


class GoalKind(StrEnum):
    """How the province's goal is set; the code stands in the URL."""

    POINTS = "diem"
    """Points a year."""

    RATE = "tyle"
    """The rate in the goal year."""


class SharingRule(StrEnum):
    """How the province's work is shared; the code stands in the URL, the catalogue explains each rule."""

    SAME_PROPORTION = "tyle"
    """Every district lowers its poor households by the same percent."""

    SAME_POINTS = "diem"
    """Every district lowers its rate by the same points."""

    CATCH_UP = "duoikip"
    """The gap of every district to the province shrinks by the same part; who is higher does more."""

    OWN_NUMBERS = "rieng"
    """Some districts have a number of their own; the others share the rest in the same proportion."""
