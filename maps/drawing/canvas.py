"""Draw shapes, lines and texts on a sheet of paper, in millimetres."""

from copy import copy
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

import numpy as np
import shapely
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.patheffects import Stroke
from shapely.geometry.base import BaseGeometry

from analysis.display.colours import Colour
from maps.drawing.sheet import POINT, MapSheet
from maps.drawing.typeface import TextStyle, load_font

STAMP_ALPHA = 0.13
STAMP_ANGLE = 24.0


@dataclass(frozen=True, slots=True)
class TextInk:
    """The colour of letters, and of the halo around them on a map."""

    colour: str = Colour.INK
    halo: str | None = None


class DrawingLayer(IntEnum):
    """The order of what is drawn, lowest first."""

    SEA = 1
    LAND = 2
    HATCHING = 3
    BORDER = 4
    STRONG_BORDER = 5
    FRAME = 6
    STAMP = 7
    LEADER = 8
    HALO = 9
    TEXT = 10


PLAIN = TextInk()


class Canvas:
    """A matplotlib figure that covers one sheet, with the methods to draw on it."""

    def __init__(self, sheet: MapSheet) -> None:
        self.sheet = sheet
        inch = 25.4
        self.figure = Figure(figsize=(sheet.width / inch, sheet.height / inch), dpi=sheet.dots)
        self._axes = self.figure.add_axes((0, 0, 1, 1))
        self._axes.set_xlim(0, sheet.width)
        self._axes.set_ylim(0, sheet.height)
        self._axes.set_axis_off()

    def resize_type(self, share: float) -> "Canvas":
        """Return a canvas for the same figure whose type is a share as large."""
        resized = copy(self)
        resized.sheet = replace(self.sheet, text=share * self.sheet.text)
        return resized

    def shape(
        self,
        shape: BaseGeometry,
        layer: DrawingLayer,
        *,
        fill: str | None = None,
        line: str | None = None,
        width: float = 0.0,
        name: str | None = None,
    ) -> None:
        """Draw a polygon's area, its edge, or both; `width` is the edge's in points."""
        patch = PathPatch(
            _outline(shape), facecolor=fill or "none", edgecolor=line or "none", linewidth=width,
            joinstyle="round", zorder=layer, gid=name,
        )  # fmt: skip
        self._axes.add_artist(patch)

    def lines(
        self, shape: BaseGeometry, layer: DrawingLayer, *, colour: str, width: float, alpha: float = 1.0,
        name: str | None = None,
    ) -> None:  # fmt: skip
        """Draw one line or many as one stroke; `width` in points."""
        patch = PathPatch(
            _strokes(shape), facecolor="none", edgecolor=colour, linewidth=width, alpha=alpha,
            capstyle="butt", zorder=layer, gid=name,
        )  # fmt: skip
        self._axes.add_artist(patch)

    def write(
        self,
        text: str,
        at: tuple[float, float],
        type_: TextStyle,
        *,
        ink: TextInk = PLAIN,
        align: str = "left",
        name: str | None = None,
    ) -> None:
        """Write a line of text with its baseline at `at`.

        The halo is a text of its own below: a text with effects would become mere outlines in a PDF.
        """
        look: dict[str, Any] = {
            "fontproperties": load_font(type_),
            "ha": align,
            "va": "baseline",
            "parse_math": False,
        }
        if ink.halo:
            around = [Stroke(linewidth=0.3 * type_.size, foreground=ink.halo, joinstyle="round")]
            self._axes.text(*at, text, color=ink.halo, path_effects=around, zorder=DrawingLayer.HALO, **look)
        self._axes.text(*at, text, color=ink.colour, zorder=DrawingLayer.TEXT, gid=name, **look)

    def stamp(self, text: str, at: tuple[float, float], type_: TextStyle, *, name: str) -> None:
        """Write a word diagonally below the labels, so faint that the map can be read through it."""
        self._axes.text(
            *at, text, fontproperties=load_font(type_), color=Colour.INK, alpha=STAMP_ALPHA,
            rotation=STAMP_ANGLE, ha="center", va="center", rotation_mode="anchor", parse_math=False,
            zorder=DrawingLayer.STAMP, gid=name,
        )  # fmt: skip


def make_star(centre: tuple[float, float], size: float) -> shapely.Polygon:
    """Return the star of a priority district, `size` points high."""
    angles = np.pi / 2 + np.arange(10) * np.pi / 5
    radii = np.where(np.arange(10) % 2, 0.22, 0.5) * size * POINT
    return shapely.Polygon(np.column_stack([np.cos(angles) * radii, np.sin(angles) * radii]) + centre)


def _outline(shape: BaseGeometry) -> Path:
    rings = [
        ring for part in shapely.get_parts(shape) if not part.is_empty
        for ring in (part.exterior, *part.interiors)
    ]  # fmt: skip
    return Path.make_compound_path(*(Path(shapely.get_coordinates(ring), closed=True) for ring in rings))


def _strokes(shape: BaseGeometry) -> Path:
    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "LineString"]
    return Path.make_compound_path(*(Path(shapely.get_coordinates(part)) for part in parts))
