"""What readers meet of an estimate: its interval, the limits its chance is told of, how it is rounded."""

from math import floor, log10

from data.model.figures import Unit

INTERVAL = 80
"""Percent of the model's draws that an interval holds."""

LIMITS = (5, 10, 20)
"""Percent; 20 is the directive's own line."""

WHOLE_FROM = 5
"""Percent from which an estimate has no decimal; below it has one."""

DIGITS = 2
"""How many digits of an estimated number of households mean anything."""


def is_written_whole(percent: float) -> bool:
    """Return whether an estimate of so many percent or points is written without a decimal."""
    return abs(percent) > WHOLE_FROM


def round_estimate(value: float, unit: Unit) -> float:
    """Round to whole points over 5 %, to one decimal below; a count to 2 digits."""
    if unit is Unit.PERCENT:
        return round(value) if is_written_whole(value) else round(value, 1)
    return int(round(value, DIGITS - 1 - floor(log10(abs(value))))) if abs(value) >= 1 else round(value)
