"""Describe a district's trend in words, for a reader who can't see or hover over the chart."""

from collections.abc import Sequence

from analysis.display.figures import format_figure
from analysis.trend.panels import TrendLine
from data.model.figures import Figure
from language.catalogue import Texts


def format_point_hover(line: TrendLine, figure: Figure, texts: Texts) -> str:
    """Return the text of a point: area, year, rate and status."""
    value = format_figure(figure, texts)
    status = texts(f"status.{figure.status.value}")
    return f"<b>{line.area.name_vi}</b> · {figure.key.period}<br>{value}, {status}"


def describe_district_trend(own: Sequence[TrendLine], province: Sequence[TrendLine], texts: Texts) -> str:
    """Describe both trends, one standard at a time, and which points are estimated."""
    return " ".join([_course(own, texts), _course(province, texts), texts("profile.trend_alt_end")])


def _course(course: Sequence[TrendLine], texts: Texts) -> str:
    told = "; ".join(_run(line, texts) for line in course)
    return texts("profile.trend_alt", name=course[0].area.name_vi, runs=told)


def _run(line: TrendLine, texts: Texts) -> str:
    standard = texts(f"standard.{line.series.standard.value}")
    if not line.known:
        return texts("district.trend_run_none", standard=standard)
    return f"{standard} {', '.join(_point(figure, texts) for figure in line.known)}"


def _point(figure: Figure, texts: Texts) -> str:
    words = f"{figure.key.period} {format_figure(figure, texts)}"
    return words if figure.published else f"{words} ({texts('status.estimated')})"
