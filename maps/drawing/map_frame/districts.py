"""Draw each district with its colour, hatching and outline."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from analysis.display.colours import Colour
from analysis.display.exceedance import MapLayer
from analysis.summary import QuestionSummary
from data.model.areas import Area
from data.model.figures import Status
from language.catalogue import Texts
from maps.classes import NO_FIGURE_COLOUR
from maps.drawing.canvas import Canvas, DrawingLayer
from maps.drawing.colour_scale import build_colour_scale, describe_on_layer
from maps.drawing.map_frame.layout import MapLayout
from maps.drawing.sheet import POINT
from maps.palettes import SELECTED_ON_WARM

HATCH_STEP = 5.0
"""Points from one line of the hatching to the next, times the size of the sheet's type."""


PRIORITY_WIDTH, CHOSEN_WIDTH = 1.5, 2.6
"""Points, times the size of the sheet's type; the screen has 2.6 and 4.5 pixels."""

SMALL_ISLAND = 60.0
"""Square millimetres."""


@dataclass(frozen=True, slots=True)
class DrawnDistrict:
    """A district on a map: its colour, its value in words, its status, and whether its colour is dark."""

    area: Area
    fill: str
    value: str
    status: Status
    dark: bool
    chosen: bool

    @property
    def estimated(self) -> bool:
        """Return whether its figure is estimated."""
        return self.status is Status.ESTIMATED


def list_drawn_districts(
    situation: QuestionSummary, chosen: str | None, texts: Texts, layer: MapLayer = MapLayer.RATE
) -> tuple[DrawnDistrict, ...]:
    """List what the map shows of every district."""
    scale = build_colour_scale(situation, layer, texts)
    found = []
    for place in situation.places:
        shown = describe_on_layer(place, situation, layer, texts)
        index = shown.class_index
        fill = NO_FIGURE_COLOUR if index is None else scale.classes[index][1]
        dark = index in scale.dark
        chosen_one = place.area.code == chosen
        found.append(DrawnDistrict(place.area, fill, shown.text, place.status, dark, chosen_one))
    return tuple(found)


def draw_districts(pen: Canvas, plan: MapLayout, districts: Sequence[DrawnDistrict]) -> None:
    """Draw areas and borders, hatching where a figure is estimated, and strong outlines on top."""
    for district in districts:
        shape, code = plan.shapes[district.area.code], district.area.code
        pen.shape(shape, DrawingLayer.LAND, fill=district.fill, name=f"district-{code}")
        pen.shape(shape, DrawingLayer.BORDER, line=Colour.BENCHMARK, width=0.6 * pen.sheet.text)
        if district.estimated:
            _hatch(pen, shape, f"hatching-{code}")
    for district in (*_priority(districts), *_chosen(districts)):
        _outline(pen, plan.shapes[district.area.code], district)


def _priority(districts: Sequence[DrawnDistrict]) -> list[DrawnDistrict]:
    return [district for district in districts if district.area.priority and not district.chosen]


def _chosen(districts: Sequence[DrawnDistrict]) -> list[DrawnDistrict]:
    return [district for district in districts if district.chosen]


def _outline(pen: Canvas, shape: BaseGeometry, district: DrawnDistrict) -> None:
    """Draw a strong outline; a thin one around small islands, which a strong one would cover."""
    line, width = (SELECTED_ON_WARM, CHOSEN_WIDTH) if district.chosen else (Colour.INK, PRIORITY_WIDTH)
    parts = shapely.get_parts(shape)
    small = shapely.area(parts) < SMALL_ISLAND
    for some, share in ((parts[~small], 1.0), (parts[small], 0.45)):
        if len(some):
            name = f"{'chosen' if district.chosen else 'priority'}-{district.area.code}"
            outline = shapely.multipolygons(some)
            pen.shape(
                outline,
                DrawingLayer.STRONG_BORDER,
                line=line,
                width=share * width * pen.sheet.text,
                name=name,
            )


def _hatch(pen: Canvas, shape: BaseGeometry, name: str) -> None:
    step = HATCH_STEP * pen.sheet.text * POINT
    found = make_hatching(shape, step)
    pen.lines(
        found, DrawingLayer.HATCHING, colour=Colour.INK, width=0.55 * pen.sheet.text, alpha=0.5, name=name
    )


def make_hatching(shape: BaseGeometry, step: float) -> BaseGeometry:
    """Fill a shape with rising lines, `step` millimetres apart; real lines look the same in every format."""
    west, south, east, north = shape.bounds
    across = step * np.sqrt(2)
    height = north - south
    begins = np.arange(np.floor((west - height) / across) * across, east, across)
    ends = [((begin, south), (begin + height, north)) for begin in begins]
    return shapely.intersection(shapely.multilinestrings([shapely.linestrings(ends)])[0], shape)
