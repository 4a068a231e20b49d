"""Numbers as a reader of the language writes them: 8,32 % and 35.233, or 8.32% and 35,233."""

from functools import cache, lru_cache

from babel import Locale
from babel.numbers import format_decimal

from language.catalogue import Language

NARROW_SPACE = "\u202f"
MINUS = "−"
PERCENT = {Language.VIETNAMESE: f"{NARROW_SPACE}%", Language.ENGLISH: "%"}
"""The sign with what parts it from its number."""


@lru_cache(maxsize=4096)
def format_number(value: float, language: Language, places: int = 2) -> str:
    """Write a number with a fixed number of decimals."""
    pattern = "#,##0" + ("." + "0" * places if places else "")
    return str(format_decimal(value, format=pattern, locale=_load_locale(language))).replace("-", MINUS)


@cache
def _load_locale(language: Language) -> Locale:
    """Load a locale once: to find it by its name takes as long as to write a number."""
    return Locale.parse(language.locale)


def format_percent(value: float, language: Language) -> str:
    """Write a rate of households, two decimals as the decisions print it."""
    return format_number(value, language) + PERCENT[language]


def format_count(value: float, language: Language) -> str:
    """Write a number of households or persons."""
    return format_number(value, language, 0)


def format_signed_number(value: float, language: Language) -> str:
    """Write a difference with its sign, so that a fall can't be read as a level."""
    text = format_number(abs(value), language)
    if round(value, 2) == 0:
        return text
    return f"{'+' if value > 0 else MINUS}{text}"
