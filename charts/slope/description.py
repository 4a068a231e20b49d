"""Describe the slope chart in words: each line, and the whole."""

from collections.abc import Sequence

from analysis.comparison import AreaComparison, Comparison
from analysis.display.figures import format_finding, format_label_figure, format_points
from analysis.finding import Finding
from data.model.figures import Status
from language.catalogue import Texts
from language.numbers import format_percent, format_signed_number


def format_slope_hover(row: AreaComparison, comparison: Comparison, texts: Texts) -> list[str]:
    """Return a line's name, its two rates with their status, and the change, a line each."""
    change = texts(
        "compare.hover_change",
        change=format_finding(row.change, texts, format_signed_number) if row.change else "",
    )
    ends = ((comparison.earlier.period, row.earlier), (comparison.later.period, row.later))
    rates = [_rate(year, end, texts) for year, end in ends if end]
    return [row.area.name_vi, *rates, change]


def format_brief_name(row: AreaComparison, texts: Texts) -> str:
    """Return a line's name with the map's star, and its later rate."""
    name = f"★ {row.area.name_vi}" if row.area.priority else row.area.name_vi
    return f"{name} {format_label_figure(row.later.parts[0], texts)}" if row.later else name


def format_slope_name(row: AreaComparison, texts: Texts) -> str:
    """Return a line's brief name and its change, or that it can't be told from none."""
    name = format_brief_name(row, texts)
    return f"{name} · {format_finding(row.change, texts, format_signed_number)}" if row.change else name


def _rate(year: int, end: Finding, texts: Texts) -> str:
    return f"{year}: {format_finding(end, texts, format_percent)} ({texts(f'status.{end.status.value}')})"


def describe_slope_chart(comparison: Comparison, texts: Texts) -> str:
    """Describe how many districts fell, rose or can't be told from no change, the ends, and the province."""
    changed = [(row, row.change) for row in comparison.districts if row.change]
    if not changed:
        return texts("compare.slope_none", earlier=comparison.earlier.period, later=comparison.later.period)
    told = [(row, change) for row, change in changed if not change.is_undecided]
    return texts(
        "compare.slope_alt",
        earlier=comparison.earlier.period,
        later=comparison.later.period,
        known=len(changed),
        total=len(comparison.districts),
        fell=sum(change.value < 0 for _, change in told),
        rose=sum(change.value > 0 for _, change in told),
        undecided=_count_undecided(len(changed) - len(told), texts),
        ends=_name_ends(told, texts),
        province=_province(comparison.province, texts),
        estimated=_estimated([change for _, change in changed], texts),
    )


def _count_undecided(count: int, texts: Texts) -> str:
    return texts("compare.slope_undecided", count=count) if count else ""


def _name_ends(told: Sequence[tuple[AreaComparison, Finding]], texts: Texts) -> str:
    if not told:
        return ""
    least, most = min(told, key=_points), max(told, key=_points)
    return texts("compare.slope_ends", lowest=_named(*least, texts), highest=_named(*most, texts))


def _points(changed: tuple[AreaComparison, Finding]) -> float:
    return changed[1].value


def _named(row: AreaComparison, change: Finding, texts: Texts) -> str:
    return f"{row.area.name_vi} {format_points(change, texts)}"


def _province(row: AreaComparison, texts: Texts) -> str:
    if row.earlier is None or row.later is None:
        return texts("compare.slope_province_none")
    return texts(
        "compare.slope_province",
        earlier=format_finding(row.earlier, texts, format_percent),
        later=format_finding(row.later, texts, format_percent),
    )


def _estimated(changes: Sequence[Finding], texts: Texts) -> str:
    count = sum(change.status is Status.ESTIMATED for change in changes)
    return texts("compare.slope_estimated", count=count) if count else ""
