"""Format the legend: each class's limits, the same in every year."""

from data.model.figures import Indicator
from language.catalogue import Texts
from language.numbers import PERCENT, format_number
from maps.classes import ClassRange, list_class_ranges


def format_class_labels(indicator: Indicator, texts: Texts) -> list[str]:
    """Return each class's limits in words, lowest first."""
    return [_range_text(limits, texts) for limits in list_class_ranges(indicator)]


def _range_text(limits: ClassRange, texts: Texts) -> str:
    match limits:
        case None, upper:
            return texts("map.under", upper=_limit(upper, texts))
        case lower, None:
            return texts("map.from", lower=_limit(lower, texts))
        case lower, upper:
            return texts("map.between", lower=format_limit(lower, texts), upper=_limit(upper, texts))


def _limit(value: float, texts: Texts) -> str:
    return format_limit(value, texts) + PERCENT[texts.language]


def format_limit(value: float, texts: Texts) -> str:
    """Return a limit without its unit, and without a decimal that it does not need."""
    return format_number(value, texts.language, 0 if value.is_integer() else 1)
