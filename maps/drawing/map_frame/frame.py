"""Draw one whole map in a frame: sea, districts, insets, labels, scale bar, stamp."""

from collections.abc import Sequence

from analysis.display.colours import Colour
from analysis.display.estimates import format_stamp
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.canvas import Canvas, DrawingLayer
from maps.drawing.map_frame.districts import DrawnDistrict, draw_districts
from maps.drawing.map_frame.inset_frames import THIN, draw_inset_frame
from maps.drawing.map_frame.island_insets import InsetNameSizes
from maps.drawing.map_frame.label_layout import lay_out_labels
from maps.drawing.map_frame.labels import draw_label
from maps.drawing.map_frame.layout import GAP, MapLayout, lay_out_map
from maps.drawing.map_frame.scale_bar import draw_scale_bar, get_small_style
from maps.drawing.sheet import Box
from maps.drawing.typeface import STRONG, TextStyle, measure_width

LONGEST_BAR = 26.0
"""Millimetres of the mainland's bar, at most."""

STAMP_SHARE = 0.6
"""How much of the frame's width the stamp takes."""


def draw_map_frame(
    pen: Canvas,
    outline: Boundaries,
    frame: Box,
    legend: float,
    districts: Sequence[DrawnDistrict],
    texts: Texts,
) -> None:
    """Draw a map in a frame and leave `legend` millimetres free on its right."""
    plan = _plan_map(pen, outline, frame, legend, texts)
    pen.shape(frame.shape, DrawingLayer.SEA, fill=Colour.SEA, line=Colour.BENCHMARK, width=THIN, name="frame")
    draw_districts(pen, plan, districts)
    chosen = {district.area.code for district in districts if district.chosen}
    for panel in plan.panels:
        draw_inset_frame(pen, panel, texts, chosen=panel.code in chosen)
    foot = (frame.left + GAP, frame.bottom + GAP)
    longest = LONGEST_BAR * pen.sheet.aside / pen.sheet.text
    draw_scale_bar(pen, foot, plan.scale, longest, texts, "scale")
    for label in lay_out_labels(plan, districts, legend, pen.sheet.text, texts, named=pen.sheet.named):
        draw_label(pen, label, texts)


def _plan_map(pen: Canvas, outline: Boundaries, frame: Box, legend: float, texts: Texts) -> MapLayout:
    """Lay a map out, with room for the names of the islands in their insets."""
    small = get_small_style(pen)
    widths = {name: measure_width(words, small) for name, words in texts.family("island").items()}
    return lay_out_map(outline, frame, legend, InsetNameSizes(widths, small.step))


def draw_stamp(pen: Canvas, frame: Box, count: int, texts: Texts) -> None:
    """Stamp a map with how many estimated figures it shows."""
    words = format_stamp(count, texts)
    size = 100 * STAMP_SHARE * frame.width / measure_width(words, TextStyle(100, STRONG))
    middle = (frame.left + frame.width / 2, frame.bottom + frame.height / 2)
    pen.stamp(words, middle, TextStyle(size, STRONG), name="stamp")
