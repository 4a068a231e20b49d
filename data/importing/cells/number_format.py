"""Numbers as the faults of an import show them, and how exact a column of percents is."""

import math
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from data.importing.model import ImportedCell
from data.model.figures import Unit
from language.catalogue import Language
from language.message import BilingualText
from language.numbers import format_count, format_number

FINEST_PLACES = 4
"""Percents with more decimals than this were worked out by a formula, not rounded by a person."""

SLACK = 1e-6
"""What binary fractions may add to a difference."""

PERCENT_SIGNS = {Language.VIETNAMESE: " %", Language.ENGLISH: "%"}
USUAL_PLACES = 2
FEWEST_PLACES = 1
MOST_SAMPLES = 5


def format_unit_value(value: float, unit: Unit) -> BilingualText:
    """Write a number as each language does; percents with their own decimals, four at most."""
    return BilingualText(
        _format_in_language(value, unit, Language.VIETNAMESE),
        _format_in_language(value, unit, Language.ENGLISH),
    )


def _format_in_language(value: float, unit: Unit, language: Language) -> str:
    if unit is Unit.PERCENT:
        places = min(count_decimals(value), FINEST_PLACES)
        return f"{format_number(value, language, places)}{PERCENT_SIGNS[language]}"
    return format_count(value, language) if float(value).is_integer() else format_number(value, language, 2)


def list_samples(cells: Iterable[ImportedCell]) -> tuple[str, ...]:
    """Return some of a column's cells, each once, as a person sees them."""
    seen = (
        cell.strip() if isinstance(cell, str) else str(cell).removesuffix(".0").replace(".", ",")
        for cell in cells
        if cell is not None
    )
    return tuple(dict.fromkeys(filter(None, seen)))[:MOST_SAMPLES]


@lru_cache(maxsize=8192)
def count_decimals(value: float) -> int:
    """Count a number's decimals, float noise aside."""
    text = f"{value:.8f}".rstrip("0")
    return len(text) - text.index(".") - 1


def find_usual_decimals(values: Iterable[float | None], unknown: int = FEWEST_PLACES) -> int:
    """Return how many decimals most percents show; zeros show nothing."""
    counted = Counter(count_decimals(value) for value in values if value)
    return counted.most_common(1)[0][0] if counted else unknown


def compute_rounding_error(value: float, usual: int) -> float:
    """Return half a unit of a percent's last decimal; an unrounded one among rounded ones keeps its own."""
    own = count_decimals(value)
    places = own if max(own, usual) > FINEST_PLACES else usual
    return 0.5 * math.pow(10, -places) + SLACK


def round_as_shown(value: float, usual: int) -> float:
    """Return a percent as a person reads it: a formula's result is rounded to two decimals."""
    formula = max(count_decimals(value), usual) > FINEST_PLACES
    return round(value, USUAL_PLACES if formula else FINEST_PLACES)
