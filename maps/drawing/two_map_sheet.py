"""Draw a sheet with two maps side by side, each with a title and a legend of its own."""

from dataclasses import replace

from matplotlib.figure import Figure

from analysis.summary import QuestionSummary
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.canvas import Canvas
from maps.drawing.legend.wide_legend import WideLegend
from maps.drawing.map_frame.districts import list_drawn_districts
from maps.drawing.map_frame.frame import draw_map_frame, draw_stamp
from maps.drawing.sheet import Box, DrawingOptions
from maps.drawing.sheet_margins import MARGIN, draw_credit, draw_heading, draw_notes
from maps.drawing.sheet_texts import format_comparison_note
from maps.drawing.shown_figures import count_estimated_figures
from maps.drawing.typeface import STRONG, TextStyle, measure_width

SMALLER = 0.82
"""The size of type beside a sheet with one map."""

TITLE_SIZE = 17.0
BARE_MARGIN = 4.0
BETWEEN = 6.0
"""Millimetres between the maps, and between a map and its legend."""

SummaryPair = tuple[QuestionSummary, QuestionSummary]


def draw_two_map_sheet(
    pair: SummaryPair, outline: Boundaries, texts: Texts, drawing: DrawingOptions
) -> Figure:
    """Draw a sheet with the maps of two questions, whose frames have the same height."""
    pen = Canvas(replace(drawing.sheet, text=SMALLER * drawing.sheet.text))
    beside = pen.resize_type(pen.sheet.beside)
    room = _room(beside, pair, drawing, texts)
    across = (room.width - BETWEEN) / 2
    boxes = [Box(left, room.bottom, across, room.height) for left in (room.left, room.right - across)]
    size = TITLE_SIZE * beside.sheet.text
    headings = [draw_heading(beside, box, one, size, texts) for box, one in zip(boxes, pair, strict=True)]
    shown = [list_drawn_districts(situation, drawing.district, texts) for situation in pair]
    legends = [WideLegend(one, districts, texts) for one, districts in zip(pair, shown, strict=True)]
    legend = max(one.height(beside, across) for one in legends)
    for box, districts, below in zip(boxes, shown, legends, strict=True):
        frame = Box(box.left, box.bottom + legend, across, box.height - legend - max(headings))
        draw_map_frame(pen, outline, frame, 0.0, districts, texts)
        below.draw(beside, Box(box.left, box.bottom, across, legend))
        if count := count_estimated_figures(below.situation):
            draw_stamp(pen, frame, count, texts)
    return pen.figure


def _room(pen: Canvas, pair: SummaryPair, drawing: DrawingOptions, texts: Texts) -> Box:
    """Write what holds for both maps above and below them, and return the room between."""
    sheet = pen.sheet
    inner = Box(0, 0, sheet.width, sheet.height).inset(MARGIN if sheet.titled else BARE_MARGIN)
    note = format_comparison_note(*pair, texts)
    plain = TextStyle(8.4 * sheet.text, STRONG)
    if not sheet.titled:
        pen.write(note, (inner.left, inner.bottom), plain, name="comparison")
        draw_credit(pen, (inner.right, inner.bottom), drawing, texts)
        return _box_between(inner, inner.bottom + 1.4 * plain.step, inner.top)
    large = TextStyle(21.0, STRONG)
    foot = inner.top - 0.85 * large.step
    pen.write(texts("compare.title"), (inner.left, foot), large, name="title")
    pen.write(
        note, (inner.left + measure_width(texts("compare.title"), large) + 4, foot), plain, name="comparison"
    )
    return _box_between(inner, draw_notes(pen, pair, drawing, texts), foot - 0.5 * large.step)


def _box_between(box: Box, bottom: float, top: float) -> Box:
    return Box(box.left, bottom, box.width, top - bottom)
