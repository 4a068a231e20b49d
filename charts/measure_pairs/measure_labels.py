"""Format a measure's name and amounts for an axis, a table or a sentence."""

from analysis.display.figures import format_column_figure, format_figure, format_label_figure
from analysis.measure import Measure
from data.model.figures import Figure, Group, Unit
from language.catalogue import Texts

TICKS = ",~g"
"""Plotly's format of numbers on an axis: thousands apart, no idle zeros."""


def format_measure_name(measure: Measure, texts: Texts) -> str:
    """Return a measure's name: its rate or count, and the group unless it is every household."""
    family = "rate" if measure.unit is Unit.PERCENT else "count"
    name = texts(f"{family}.{measure.indicator.value}")
    if measure.group is Group.ALL:
        return name
    group = texts(f"group.{measure.group.value}")
    return f"{name}, {group[:1].lower()}{group[1:]}"


def format_axis_title(measure: Measure, texts: Texts) -> str:
    """Return a measure's name with its unit."""
    return f"{format_measure_name(measure, texts)} ({texts(f'unit.{measure.unit.value}')})"


def format_amount_without_unit(figure: Figure, texts: Texts) -> str:
    """Format a figure without its unit, for places where the axis names it."""
    if figure.key.unit is Unit.PERCENT:
        return format_label_figure(figure, texts)
    return format_column_figure(figure, texts)


def format_amount(figure: Figure, texts: Texts) -> str:
    """Format a figure with its unit."""
    return format_figure(figure, texts)
