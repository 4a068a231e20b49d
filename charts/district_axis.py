"""The axis of a district's trend: the reviews of one standard after another, with room where it changed."""

from collections.abc import Mapping, Sequence
from typing import Any

from data.model import Standard
from insight.panels import Line
from language.catalogue import Texts

GAP = 1
"""Empty places on the axis between two standards: 2015 was measured by two and stands twice."""

STRIP = 0.6
"""How far the strip between two standards stays from their years."""

BREAK_FILL, BREAK_EDGE = "rgba(120,135,145,.14)", "rgba(120,135,145,.8)"

Course = Sequence[Line]
Places = Mapping[tuple[Standard, int], int]


def places_of(course: Course) -> dict[tuple[Standard, int], int]:
    """Give each review of each standard its place on the axis."""
    places: dict[tuple[Standard, int], int] = {}
    for index, line in enumerate(course):
        start = len(places) + GAP * index
        places |= {(line.run.standard, review): start + n for n, review in enumerate(line.run.reviews)}
    return places


def standard_name(line: Line, places: Places, texts: Texts) -> dict[str, Any]:
    """Write a standard's name above its years."""
    first, last = _ends(line, places)
    return {
        "text": texts(f"profile_standard.{line.run.standard.value}").replace("\n", "<br>"),
        "x": (first + last) / 2,
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "showarrow": False,
        "font": {"size": 13},
    }


def standard_break(line: Line, places: Places) -> dict[str, Any]:
    """Draw a strip where a standard gave way to the next."""
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


def break_words(line: Line, places: Places, texts: Texts) -> dict[str, Any]:
    """Say on the strip why no line crosses it."""
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


def _ends(line: Line, places: Places) -> tuple[int, int]:
    reviews = line.run.reviews
    return places[line.run.standard, reviews[0]], places[line.run.standard, reviews[-1]]
