"""What a measure is called on an axis, in a table and in a sentence."""

from data.model import Figure, Group, Unit
from insight.measure import Measure
from language.catalogue import Texts
from language.numbers import count, decimal, percent

TICKS = ",~g"
"""Plotly's format of numbers on an axis: thousands apart, no idle zeros."""


def measure_name(measure: Measure, texts: Texts) -> str:
    """Name a measure: its rate or count, and the group where it isn't every household."""
    family = "rate" if measure.unit is Unit.PERCENT else "count"
    name = texts(f"{family}.{measure.indicator.value}")
    if measure.group is Group.ALL:
        return name
    group = texts(f"group.{measure.group.value}")
    return f"{name}, {group[:1].lower()}{group[1:]}"


def axis_title(measure: Measure, texts: Texts) -> str:
    """Name a measure with its unit."""
    return f"{measure_name(measure, texts)} ({texts(f'unit.{measure.unit.value}')})"


def bare_amount(figure: Figure, texts: Texts) -> str:
    """Write a figure without its unit, where the axis names it."""
    write = decimal if figure.key.unit is Unit.PERCENT else count
    return write(figure.value, texts.language)


def amount(figure: Figure, texts: Texts) -> str:
    """Write a figure with its unit."""
    if figure.key.unit is Unit.PERCENT:
        return percent(figure.value, texts.language)
    return f"{count(figure.value, texts.language)} {texts(f'unit.{figure.key.unit.value}')}"
