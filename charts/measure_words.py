"""What a measure is called on an axis, in a table and in a sentence."""

from data.model import Figure, Group, Unit
from insight.measure import Measure
from language.catalogue import Texts
from language.numbers import count, percent


def measure_name(measure: Measure, texts: Texts) -> str:
    """Name a measure: its rate or count, and the group where it isn't every household."""
    family = "rate" if measure.unit is Unit.PERCENT else "count"
    name = texts(f"{family}.{measure.indicator.value}")
    return name if measure.group is Group.ALL else f"{name}, {texts(f'group.{measure.group.value}').lower()}"


def axis_title(measure: Measure, texts: Texts) -> str:
    """Name a measure with its unit."""
    return f"{measure_name(measure, texts)} ({texts(f'unit.{measure.unit.value}')})"


def amount(figure: Figure, texts: Texts) -> str:
    """Write a figure with its unit."""
    if figure.key.unit is Unit.PERCENT:
        return percent(figure.value, texts.language)
    return f"{count(figure.value, texts.language)} {texts(f'unit.{figure.key.unit.value}')}"
