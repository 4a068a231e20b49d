"""Sheets that maps are drawn on, and boxes on them; every length is in millimetres from the lower left."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import shapely

POINT = 25.4 / 72
"""Millimetres in a point, the measure of type and of lines."""


class MapFileFormat(StrEnum):
    """A kind of file that a map is drawn as; its code is the file's ending."""

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
        """Its right edge."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """Its upper edge."""
        return self.bottom + self.height

    @property
    def shape(self) -> shapely.Polygon:
        """The rectangle as a shape."""
        return shapely.box(self.left, self.bottom, self.right, self.top)

    def inset(self, margin: float) -> "Box":
        """Give the box less a margin on every side."""
        return Box(
            self.left + margin, self.bottom + margin, self.width - 2 * margin, self.height - 2 * margin
        )

    def overlaps(self, other: "Box") -> bool:
        """Tell whether two boxes share more than an edge."""
        across = self.left < other.right and other.left < self.right
        return across and self.bottom < other.top and other.bottom < self.top


@dataclass(frozen=True, slots=True)
class MapSheet:
    """A sheet: its size, how large its type is beside a printed page's, a PNG's pixels an inch.

    A titled one stands for itself: title, sources and day are on it.
    """

    width: float
    height: float
    text: float
    titled: bool
    dots: int


A4 = MapSheet(width=297.0, height=210.0, text=1.0, titled=True, dots=200)
"""A printed page, landscape."""

SLIDE = MapSheet(width=338.7, height=190.5, text=1.5, titled=False, dots=144)
"""A 16:9 picture with legend, stamp and credit, for a slide or report whose own text says the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawingOptions:
    """How a map is drawn: the kind of file, the day written on it, the chosen district, the sheet.

    `credit` names the outline's source and licence; empty takes the words for the project's own outline.
    """

    file: MapFileFormat
    today: date
    district: str | None = None
    sheet: MapSheet = A4
    credit: str = ""
