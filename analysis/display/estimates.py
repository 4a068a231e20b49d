"""Write an estimate as far as it is known, and never without its interval."""

from collections.abc import Iterable

from analysis.finding import Finding, Interval
from data.model.estimates import is_written_whole, round_estimate
from data.model.figures import Figure, Unit
from language.catalogue import Texts
from language.numbers import MINUS, PERCENT, format_number

LEAST = 0.5
"""Percent below which an estimate says no more than that."""

ABOUT, COLUMN = "estimate.about", "estimate.column"
"""The words of an estimate in a sentence, and in a column that has no room for them."""


def format_stamp(count: int, texts: Texts) -> str:
    """Write what every picture and file is stamped with that shows estimates: 'CÓ SỐ ƯỚC TÍNH: 13'."""
    return texts("estimate.stamp", count=format_number(count, texts.language, 0)).upper()


def write_stamp_template(texts: Texts) -> str:
    """Return the stamp with {count} in it, for scripts of the browser that count themselves."""
    return texts("estimate.stamp", count="{count}")


def count_estimated(figures: Iterable[Figure]) -> int:
    """Return how many different figures are estimated: what stamps count."""
    return sum(not figure.published for figure in dict.fromkeys(figures))


def format_estimate(figure: Figure, interval: Interval, texts: Texts) -> str:
    """Write an estimate with its interval: 'khoảng 17 % (11–26)', 'dưới 0,5 %'."""
    if figure.key.unit is Unit.PERCENT:
        return _format_percent(figure.value, interval, texts, ABOUT)
    unit = texts(f"unit.{figure.key.unit.value}")
    return f"{format_estimated_count(figure.value, interval, texts)} {unit}"


def format_estimate_for_column(figure: Figure, interval: Interval, texts: Texts) -> str:
    """Write an estimate for a column that names what is counted: '17 % (11–26)'."""
    if figure.key.unit is Unit.PERCENT:
        return _format_percent(figure.value, interval, texts, COLUMN)
    return _format_count(figure.value, interval, texts, COLUMN)


def format_estimate_for_label(figure: Figure, texts: Texts) -> str:
    """Write an estimated rate for a map's label, which has room for neither sign nor interval."""
    return _format_point(figure.value, texts)


def format_estimated_percent(value: float, interval: Interval, texts: Texts) -> str:
    """Write an estimated percent with its interval."""
    return _format_percent(value, interval, texts, ABOUT)


def format_estimated_count(value: float, interval: Interval, texts: Texts) -> str:
    """Write an estimated number of households with its interval."""
    return _format_count(value, interval, texts, ABOUT)


def format_estimated_change(finding: Finding, interval: Interval, texts: Texts) -> str:
    """Write an estimated difference in points; where its interval holds zero, that it can't be told."""
    if finding.is_undecided:
        return texts("estimate.undecided")
    whole = is_written_whole(finding.value)
    value, lower, upper = (
        format_signed_estimate(points, texts, whole=whole)
        for points in (finding.value, interval.lower, interval.upper)
    )
    return texts("estimate.change", value=value, lower=lower, upper=upper)


def format_rank_range(first: float, last: float, texts: Texts) -> str:
    """Write the ranks that a district may have: '1–5', or the one that is sure."""
    if first == last:
        return format_number(first, texts.language, 0)
    return texts("estimate.ranks", first=round(first), last=round(last))


def _format_percent(value: float, interval: Interval, texts: Texts, key: str) -> str:
    sign = PERCENT[texts.language]
    if value < LEAST:
        least = format_number(LEAST, texts.language, 1) + sign
        if round(interval.upper, 1) <= LEAST:
            return texts("estimate.below", least=least)
        upper = _format_point(interval.upper, texts)
        if key == COLUMN:
            return texts(key, value=f"<{least}", lower="0", upper=upper)
        return texts("estimate.below_to", least=least, upper=upper)
    whole = is_written_whole(value)
    lower, upper = (_format_point(end, texts, whole=whole) for end in (interval.lower, interval.upper))
    return texts(key, value=_format_point(value, texts) + sign, lower=lower, upper=upper)


def _format_count(value: float, interval: Interval, texts: Texts, key: str) -> str:
    value_text, lower, upper = (
        format_number(round_estimate(number, Unit.HOUSEHOLDS), texts.language, 0)
        for number in (value, interval.lower, interval.upper)
    )
    if lower == upper:  # the interval is narrower than the rounding
        return texts(f"{key}_alone", value=value_text)
    return texts(key, value=value_text, lower=lower, upper=upper)


def _format_point(value: float, texts: Texts, *, whole: bool = False) -> str:
    """Write a percent without its sign; below 0.5 as '<0,5', beside a whole value whole."""
    if value < LEAST and not whole:
        return f"<{format_number(LEAST, texts.language, 1)}"
    if whole or is_written_whole(value):
        return format_number(round(value), texts.language, 0)
    return format_number(round_estimate(value, Unit.PERCENT), texts.language, 1)


def format_signed_estimate(points: float, texts: Texts, *, whole: bool = False) -> str:
    """Write an estimated difference with its sign and without its interval."""
    size = abs(points)
    text = format_number(size, texts.language, 0 if whole or is_written_whole(size) else 1)
    if not any(digit in text for digit in "123456789"):
        return text
    return f"{'+' if points > 0 else MINUS}{text}"
