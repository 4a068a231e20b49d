"""Lay out the axis of a district's trend: each standard's reviews in turn, with a gap between."""

from collections.abc import Mapping, Sequence
from typing import Any

from analysis.trend.panels import TrendLine
from data.model.standards import Standard
from language.catalogue import Texts

GAP = 1
"""Empty places on the axis between two standards: 2015 was measured by two and stands twice."""

STRIP = 0.6
"""How far the strip between two standards stays from their years."""

BREAK_FILL, BREAK_EDGE = "rgba(120,135,145,.14)", "rgba(120,135,145,.8)"

AreaLines = Sequence[TrendLine]
AxisPositions = Mapping[tuple[Standard, int], int]


def compute_axis_positions(course: AreaLines) -> dict[tuple[Standard, int], int]:
    """Return the place on the axis of each review of each standard."""
    places: dict[tuple[Standard, int], int] = {}
    for index, line in enumerate(course):
        start = len(places) + GAP * index
        places |= {(line.series.standard, review): start + n for n, review in enumerate(line.series.reviews)}
    return places


def make_standard_title(line: TrendLine, places: AxisPositions, texts: Texts) -> dict[str, Any]:
    """Return the standard's name as an annotation above its years."""
    first, last = _ends(line, places)
    return {
        "text": texts(f"profile_standard.{line.series.standard.value}").replace("\n", "<br>"),
        "x": (first + last) / 2,
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "showarrow": False,
        "font": {"size": 13},
    }


def make_break_strip(line: TrendLine, places: AxisPositions) -> dict[str, Any]:
    """Return the strip between two standards as a shape."""
    _, last = _ends(line, places)
    return {
        "type": "rect",
        "yref": "paper",
        "x0": last + STRIP,
        "x1": last + 1 + GAP - STRIP,
        "y0": 0,
        "y1": 1,
        "fillcolor": BREAK_FILL,
        "line": {"color": BREAK_EDGE, "width": 1, "dash": "dash"},
    }


def make_break_label(line: TrendLine, places: AxisPositions, texts: Texts) -> dict[str, Any]:
    """Return the annotation on the strip that explains why no line crosses it."""
    _, last = _ends(line, places)
    return {
        "text": texts("profile.break"),
        "x": last + (1 + GAP) / 2,
        "y": 0.5,
        "yref": "paper",
        "textangle": -90,
        "showarrow": False,
        "font": {"size": 11},
    }


def _ends(line: TrendLine, places: AxisPositions) -> tuple[int, int]:
    reviews = line.series.reviews
    return places[line.series.standard, reviews[0]], places[line.series.standard, reviews[-1]]
