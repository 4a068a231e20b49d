"""The legend in words: each class's limits, the same in every year."""

from data.model import Indicator
from language.catalogue import Texts
from language.numbers import PERCENT, decimal
from maps.classes import ClassRange, class_ranges


def class_words(indicator: Indicator, texts: Texts) -> list[str]:
    """Say each class's limits, lowest first."""
    return [_range_text(limits, texts) for limits in class_ranges(indicator)]


def _range_text(limits: ClassRange, texts: Texts) -> str:
    match limits:
        case None, upper:
            return texts("map.under", upper=_limit(upper, texts))
        case lower, None:
            return texts("map.from", lower=_limit(lower, texts))
        case lower, upper:
            return texts("map.between", lower=decimal(lower, texts.language, 0), upper=_limit(upper, texts))


def _limit(value: float, texts: Texts) -> str:
    return decimal(value, texts.language, 0) + PERCENT[texts.language]
