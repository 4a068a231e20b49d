"""Put a drawn chart together from its parts."""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.display.estimates import format_stamp
from charts.drawn.parts import ChartAxis, ChartName, DrawnChart, Place
from charts.label_spacing import shift_labels_apart
from language.catalogue import Texts

NAME_PIXELS = 17
"""How far two names at the ends of lines must be apart."""


def build_empty_chart(height: int, across: ChartAxis, upward: ChartAxis) -> DrawnChart:
    """Return a chart of a height in pixels that has its axes and nothing else yet."""
    return {
        "height": height,
        "heading": "",
        "spoken": "",
        "across": across,
        "upward": upward,
        "bands": [],
        "series": [],
        "rings": [],
        "notes": [],
        "names": [],
    }


def stamp_drawn_estimates(chart: DrawnChart, count: int, texts: Texts) -> None:
    """Write across a chart how many estimates it shows, if any. Changes the chart in place."""
    if count:
        chart["stamp"] = format_stamp(count, texts)


@dataclass(frozen=True, slots=True)
class LineEnd:
    """The right end of a line, and the name that stands beside it, whole and brief."""

    at: Place
    text: str
    brief: str
    strong: bool = False


def place_names(chart: DrawnChart, ends: Sequence[LineEnd]) -> list[ChartName]:
    """Return a name for each end of a line, moved apart where two would touch."""
    gap = chart["upward"]["most"] * NAME_PIXELS / chart["height"]
    places = shift_labels_apart([end.at[1] for end in ends], gap, lowest=0.0)
    return [
        {"text": end.text, "brief": end.brief, "strong": end.strong, "end": end.at, "place": place}
        for end, place in zip(ends, places, strict=True)
    ]
