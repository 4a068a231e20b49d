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
    """Lines and points of one look, drawn in the order of the series; widths and sizes in pixels.

    `dash` is how the dotted pieces are parted, where it is not by dots.
    """

    name: str
    colour: str
    width: float
    size: float
    opacity: float
    solid: list[list[Place]]
    dotted: list[list[Place]]
    points: list[ChartPoint]
    dash: NotRequired[str]


class ChartBand(TypedDict):
    """A coloured surface below the lines; `edge` draws its outline."""

    name: str
    colour: str
    opacity: float
    edge: bool
    outline: list[Place]


class ChartRing(TypedDict):
    """A ring around a point."""

    at: Place
    colour: str


class ChartNote(TypedDict):
    """Words just above a point, or at a side of it: `below` or `right`."""

    at: Place
    text: str
    side: NotRequired[str]


class ChartName(TypedDict):
    """A name at the right end of a line: `end` is where the line ends, `place` where the name stands.

    `brief` is what remains of all names where one of them has no room.
    """

    text: str
    brief: str
    strong: bool
    end: Place
    place: float


class DrawnChart(TypedDict):
    """A whole chart; `spoken` tells its finding, `stamp` is written across it; `height` is in pixels.

    `weight` is its part of the width of a row of charts.
    """

    height: int
    heading: str
    spoken: str
    across: ChartAxis
    upward: ChartAxis
    bands: list[ChartBand]
    series: list[ChartSeries]
    rings: list[ChartRing]
    notes: list[ChartNote]
    names: list[ChartName]
    stamp: NotRequired[str]
    weight: NotRequired[float]
