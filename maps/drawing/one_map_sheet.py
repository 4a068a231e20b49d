"""Draw a sheet with one map."""

from matplotlib.figure import Figure

from analysis.display.exceedance import MapLayer
from analysis.summary import QuestionSummary
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.canvas import Canvas
from maps.drawing.colour_scale import build_colour_scale
from maps.drawing.legend.entries import draw_legend, list_class_entries, list_sign_entries
from maps.drawing.legend.province_facts import draw_facts
from maps.drawing.map_frame.districts import DrawnDistrict, list_drawn_districts
from maps.drawing.map_frame.frame import draw_map_frame, draw_stamp
from maps.drawing.sheet import Box, DrawingOptions, MapSheet
from maps.drawing.sheet_margins import MARGIN, draw_credit, draw_heading, draw_notes
from maps.drawing.shown_figures import count_estimated_figures

TITLE_SIZE = 21.0
SIDE_WIDTH = 54.0
"""Millimetres of the column for legend and province, times the size of the sheet's type."""

BARE_MARGIN = 2.0
"""Millimetres around the map of a sheet without title."""

PADDING = 3.0
CREDIT_ROOM = 3.0
"""Millimetres of the line that says whose the outline is, times the size of the sheet's type."""


def draw_one_map_sheet(
    situation: QuestionSummary, outline: Boundaries, texts: Texts, drawing: DrawingOptions
) -> Figure:
    """Draw a sheet with the map of one question."""
    pen = Canvas(drawing.sheet)
    draw_one_map(pen, _frame(pen, situation, drawing, texts), situation, outline, texts, drawing)
    return pen.figure


def draw_one_map(
    pen: Canvas,
    frame: Box,
    situation: QuestionSummary,
    outline: Boundaries,
    texts: Texts,
    drawing: DrawingOptions,
) -> None:
    """Draw the map of one question in a frame, with its legend and the province's facts on its right."""
    beside = pen.resize_type(pen.sheet.beside)
    side = SIDE_WIDTH * beside.sheet.text
    districts = list_drawn_districts(situation, drawing.district, texts, drawing.layer)
    draw_map_frame(pen, outline, frame, side, districts, texts)
    column = Box(frame.right - side, frame.bottom, side, frame.height).inset(PADDING)
    _draw_side(beside, column, situation, districts, drawing.layer, texts)
    if not pen.sheet.titled:
        draw_credit(pen, (column.right, column.bottom - PADDING / 2), drawing, texts)
    if count := count_estimated_figures(situation):
        draw_stamp(pen, frame, count, texts)


def get_bare_frame(sheet: MapSheet) -> Box:
    """Return the room of a map on a sheet without a title."""
    return Box(0, 0, sheet.width, sheet.height).inset(BARE_MARGIN)


def _frame(pen: Canvas, situation: QuestionSummary, drawing: DrawingOptions, texts: Texts) -> Box:
    """Write the texts around the map, if there are any, and return the room that is left."""
    sheet = pen.sheet
    if not sheet.titled:
        return get_bare_frame(sheet)
    inner = Box(0, 0, sheet.width, sheet.height).inset(MARGIN)
    top = inner.top - draw_heading(pen, inner, situation, TITLE_SIZE, texts, drawing.layer)
    bottom = draw_notes(pen, [situation], drawing, texts)
    return Box(inner.left, bottom, inner.width, top - bottom)


def _draw_side(
    pen: Canvas,
    column: Box,
    situation: QuestionSummary,
    districts: tuple[DrawnDistrict, ...],
    layer: MapLayer,
    texts: Texts,
) -> None:
    """Draw the legend at the top of a column, and the province's facts at its foot."""
    scale = build_colour_scale(situation, layer, texts)
    entries = [list_class_entries(scale), list_sign_entries(districts, texts)]
    draw_legend(pen, column, scale.title, entries, texts)
    credit = 0.0 if pen.sheet.titled else CREDIT_ROOM * pen.sheet.text
    above = Box(column.left, column.bottom + credit, column.width, column.height - credit)
    draw_facts(pen, above, situation, texts)
