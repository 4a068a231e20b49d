"""Numbers as the faults of an import show them, and how exact a column of percents is."""

import math
from collections import Counter
from collections.abc import Iterable

from data.importing.bilingual import Bilingual
from data.importing.model import Cell
from data.model import Unit
from language.catalogue import Language
from language.numbers import count, decimal

FINEST_PLACES = 4
"""Percents with more decimals than this were worked out by a formula, not rounded by a person."""

SLACK = 1e-6
"""What binary fractions may add to a difference."""

PERCENT_SIGNS = {Language.VIETNAMESE: " %", Language.ENGLISH: "%"}
USUAL_PLACES = 2
FEWEST_PLACES = 1
MOST_SAMPLES = 5


def written(value: float, unit: Unit) -> Bilingual:
    """Write a number as each language does; percents with their own decimals, four at most."""
    return Bilingual(
        _written(value, unit, Language.VIETNAMESE), english=_written(value, unit, Language.ENGLISH)
    )


def _written(value: float, unit: Unit, language: Language) -> str:
    if unit is Unit.PERCENT:
        places = min(places_of(value), FINEST_PLACES)
        return f"{decimal(value, language, places)}{PERCENT_SIGNS[language]}"
    return count(value, language) if float(value).is_integer() else decimal(value, language, 2)


def samples(cells: Iterable[Cell]) -> tuple[str, ...]:
    """Give some of a column's cells, each once, as a person sees them."""
    seen = (
        cell.strip() if isinstance(cell, str) else str(cell).removesuffix(".0").replace(".", ",")
        for cell in cells
        if cell is not None
    )
    return tuple(dict.fromkeys(filter(None, seen)))[:MOST_SAMPLES]


def places_of(value: float) -> int:
    """Count a number's decimals, float noise aside."""
    text = f"{value:.8f}".rstrip("0")
    return len(text) - text.index(".") - 1


def usual_places(values: Iterable[float | None], unknown: int = FEWEST_PLACES) -> int:
    """Tell to how many decimals percents are rounded: what most of them show; zeros show nothing."""
    counted = Counter(places_of(value) for value in values if value)
    return counted.most_common(1)[0][0] if counted else unknown


def rounding(value: float, usual: int) -> float:
    """Give half a unit of a percent's last decimal; an unrounded one among rounded ones keeps its own."""
    own = places_of(value)
    places = own if max(own, usual) > FINEST_PLACES else usual
    return 0.5 * math.pow(10, -places) + SLACK


def as_rounded(value: float, usual: int) -> float:
    """Give a percent as a person reads it: one worked out by a formula is rounded to two decimals."""
    formula = max(places_of(value), usual) > FINEST_PLACES
    return round(value, USUAL_PLACES if formula else FINEST_PLACES)
