"""One whole map within a frame: sea, districts, island panels, labels, scale bar, stamp."""

from collections.abc import Sequence

from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.districts import Shown, draw_districts
from maps.drawing.islands import NameRoom
from maps.drawing.label_layout import lay_out
from maps.drawing.labels import draw_label
from maps.drawing.lettering import STRONG, Type, width
from maps.drawing.panels import THIN, draw_panel
from maps.drawing.pen import LINE, SEA, Layer, Pen
from maps.drawing.plan import GAP, plan_map
from maps.drawing.scale_bar import draw_bar, small_type
from maps.drawing.sheet import Box

LONGEST_BAR = 26.0
"""Millimetres of the mainland's bar, at most."""

STAMP_SHARE = 0.6
"""How much of the frame's width the stamp takes."""


def draw_map_part(
    pen: Pen, outline: Boundaries, frame: Box, legend: float, districts: Sequence[Shown], texts: Texts
) -> None:
    """Draw a map in a frame that keeps `legend` millimetres free on its right."""
    small = small_type(pen)
    widths = {name: width(words, small) for name, words in texts.family("island").items()}
    plan = plan_map(outline, frame, legend, NameRoom(widths, small.step))
    pen.shape(frame.shape, Layer.SEA, fill=SEA, line=LINE, width=THIN, name="frame")
    draw_districts(pen, plan, districts)
    chosen = {district.area.code for district in districts if district.chosen}
    for panel in plan.panels:
        draw_panel(pen, panel, texts, chosen=panel.code in chosen)
    draw_bar(pen, (frame.left + GAP, frame.bottom + GAP), plan.scale, LONGEST_BAR, texts, "scale")
    for label in lay_out(plan, districts, legend, pen.sheet.text, texts):
        draw_label(pen, label, texts)


def draw_stamp(pen: Pen, frame: Box, texts: Texts) -> None:
    """Stamp a map that shows anything illustrative."""
    words = texts("map.stamp").upper()
    size = 100 * STAMP_SHARE * frame.width / width(words, Type(100, STRONG))
    middle = (frame.left + frame.width / 2, frame.bottom + frame.height / 2)
    pen.stamp(words, middle, Type(size, STRONG), name="stamp")
