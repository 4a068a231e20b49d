"""Define the sheets that maps are drawn on, and boxes on them; in millimetres from the lower left."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import shapely

from analysis.display.exceedance import MapLayer

POINT = 25.4 / 72
"""Millimetres in a point, the measure of type and of lines."""


class MapFileFormat(StrEnum):
    """A kind of file that a map is drawn as; its code is the file's extension."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


MEDIA_TYPES = {
    MapFileFormat.PNG: "image/png",
    MapFileFormat.SVG: "image/svg+xml",
    MapFileFormat.PDF: "application/pdf",
}


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a sheet."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """Return the upper edge."""
        return self.bottom + self.height

    @property
    def shape(self) -> shapely.Polygon:
        """Return the rectangle as a shape."""
        return shapely.box(self.left, self.bottom, self.right, self.top)

    def inset(self, margin: float) -> "Box":
        """Return the box less a margin on every side."""
        return Box(
            self.left + margin, self.bottom + margin, self.width - 2 * margin, self.height - 2 * margin
        )

    def overlaps(self, other: "Box") -> bool:
        """Return whether two boxes share more than an edge."""
        across = self.left < other.right and other.left < self.right
        return across and self.bottom < other.top and other.bottom < self.top


@dataclass(frozen=True, slots=True)
class MapSheet:
    """A sheet: its size, the scale of its type beside a printed page's, the pixels an inch of a PNG.

    A titled sheet stands alone: title, sources and day are on it. `beside` is the size of the legend's type
    beside that of the labels. Where it is not `named`, districts bear their values alone.
    """

    width: float
    height: float
    text: float
    titled: bool
    dots: int
    beside: float = 1.0
    named: bool = True

    @property
    def aside(self) -> float:
        """Return the size of islands' names and of scales, which stand back where values are alone."""
        return self.text if self.named else self.beside * self.text


A4 = MapSheet(width=297.0, height=210.0, text=1.0, titled=True, dots=200)
"""A printed page, landscape."""

SLIDE = MapSheet(width=338.7, height=190.5, text=1.5, titled=False, dots=144)
"""A 16:9 picture with legend, stamp and credit, for a slide or report whose own text says the rest."""

SCENE = MapSheet(width=217.4, height=122.3, text=1.34, titled=False, dots=224, beside=0.72)
"""The map of a scene's slide in its true size: names and values are 12 points high."""


PAIR = MapSheet(width=205.7, height=106.0, text=1.53, titled=False, dots=224, beside=0.58, named=False)
"""The two maps of a slide in their true size: values 12 points high, the names in the chart beside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawingOptions:
    """The options of a drawing: the kind of file, the day on it, the chosen district, the sheet.

    `credit` names the outline's source and licence; if empty, that of the project's own outline is used.
    `layer` is what the colours of a sheet with one map say.
    """

    file: MapFileFormat
    today: date
    district: str | None = None
    sheet: MapSheet = A4
    credit: str = ""
    layer: MapLayer = MapLayer.RATE
