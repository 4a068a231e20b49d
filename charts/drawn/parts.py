"""Define the parts of a drawn chart as plain data: what is written here reaches the browser as JSON."""

from typing import NotRequired, TypedDict

Place = tuple[float, float]
"""Where something lies: across and upward, in the units of the axes."""


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
    """A whole chart; `spoken` tells its finding, `stamp` is written across it; `height` is in pixels."""

    height: int
    spoken: str
    across: ChartAxis
    upward: ChartAxis
    series: list[ChartSeries]
    names: list[ChartName]
    stamp: NotRequired[str]
