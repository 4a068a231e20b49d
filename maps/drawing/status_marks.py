"""Draw the mark of a figure's status beside its value: the same signs as in the table of coverage."""

import shapely

from data.model.figures import Status
from language.catalogue import Texts
from maps.drawing.canvas import Canvas, DrawingLayer, TextInk
from maps.drawing.sheet import POINT
from maps.drawing.typeface import STRONG, TextStyle, measure_width

MARKED = (
    Status.OFFICIAL,
    Status.REPORTED,
    Status.DERIVED,
    Status.APPROXIMATE,
    Status.CONFLICTING,
    Status.IMPORTED,
)
"""Hatching says that a figure is estimated, grey that there is none."""

ROUND = (Status.OFFICIAL, Status.REPORTED)
"""A disc, and one half full: the typeface lacks both, so they are drawn."""

DISC = 0.56
"""A disc's width, as a share of the size of the type beside it."""

GAP = 0.25


def measure_mark(status: Status, type_: TextStyle, texts: Texts) -> float:
    """Return the width of the mark with the gap before it, in millimetres; 0 for a status without a mark."""
    if status not in MARKED:
        return 0.0
    gap = GAP * type_.size * POINT
    if status in ROUND:
        return gap + DISC * type_.size * POINT
    return gap + measure_width(texts(f"mark.{status.value}"), _mark_type(type_))


def draw_mark(
    pen: Canvas, status: Status, at: tuple[float, float], type_: TextStyle, texts: Texts, ink: TextInk
) -> None:
    """Draw a status's mark after a text that ends at `at`."""
    if status not in MARKED:
        return
    left, foot = at[0] + GAP * type_.size * POINT, at[1]
    if status not in ROUND:
        mark = texts(f"mark.{status.value}")
        pen.write(mark, (left, foot), _mark_type(type_), ink=ink, name="mark")
        return
    radius = DISC / 2 * type_.size * POINT
    disc = shapely.Point(left + radius, foot + 0.33 * type_.size * POINT).buffer(radius)
    pen.shape(disc, DrawingLayer.HALO, line=ink.halo, width=0.25 * type_.size)
    pen.shape(disc, DrawingLayer.TEXT, fill=ink.halo, line=ink.colour, width=0.09 * type_.size)
    full = disc if status is Status.OFFICIAL else _left_half(disc)
    pen.shape(full, DrawingLayer.TEXT, fill=ink.colour)


def _mark_type(type_: TextStyle) -> TextStyle:
    return TextStyle(0.85 * type_.size, STRONG)


def _left_half(disc: shapely.Polygon) -> shapely.Polygon:
    west, south, east, north = disc.bounds
    return disc.intersection(shapely.box(west, south, (west + east) / 2, north))
