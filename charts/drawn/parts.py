"""Define the parts of a drawn chart as plain data: what is written here reaches the browser as JSON."""

from enum import StrEnum
from typing import NotRequired, TypedDict

Place = tuple[float, float]
"""Where something lies: across and upward, in the units of the axes."""


class Symbol(StrEnum):
    """The shape of a point."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    CROSS = "cross"


class ChartTick(TypedDict):
    """A place on an axis and what is written there."""

    at: float
    text: str


class ChartAxis(TypedDict):
    """The ends of an axis and its ticks."""

    least: float
    most: float
    ticks: list[ChartTick]


class ChartPoint(TypedDict):
    """A point with the lines that a reader sees who points at it; a hollow one is estimated."""

    at: Place
    symbol: str
    hollow: bool
    told: list[str]


class ChartSeries(TypedDict):
    """Lines and points of one look, drawn in the order of the series; widths and sizes in pixels."""

    name: str
    colour: str
    width: float
    size: float
    opacity: float
    solid: list[list[Place]]
    dotted: list[list[Place]]
    points: list[ChartPoint]


class ChartBand(TypedDict):
    """A coloured surface below the lines; `edge` draws its outline."""

    name: str
    colour: str
    opacity: float
    edge: bool
    outline: list[Place]


class ChartName(TypedDict):
    """A name at the right end of a line: `end` is where the line ends, `place` where the name stands.

    `brief` is what remains of all names where one of them has no room.
    """

    text: str
    brief: str
    strong: bool
    end: Place
    place: float


class ChartStrip(TypedDict):
    """A strip over the whole height that no line crosses, with words along it."""

    first: float
    last: float
    text: str


class ChartHeading(TypedDict):
    """Words above the chart, in the middle of a part of its axis from `first` to `last`."""

    text: str
    first: float
    last: float


class ChartRing(TypedDict):
    """A ring around a point, with words beside it."""

    at: Place
    colour: str
    text: str


class DrawnChart(TypedDict):
    """A whole chart; `spoken` tells its finding, `stamp` is written across it; `height` is in pixels."""

    height: int
    spoken: str
    across: ChartAxis
    upward: ChartAxis
    bands: list[ChartBand]
    series: list[ChartSeries]
    strips: list[ChartStrip]
    headings: list[ChartHeading]
    rings: list[ChartRing]
    names: list[ChartName]
    stamp: NotRequired[str]
