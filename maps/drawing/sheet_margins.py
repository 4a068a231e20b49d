"""Draw what surrounds the maps of a titled sheet: headings above, sources and credit below."""

from collections.abc import Sequence

from analysis.display.colours import Colour
from analysis.display.exceedance import MapLayer
from analysis.display.questions import format_question_title
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from maps.drawing.canvas import Canvas, TextInk
from maps.drawing.sheet import Box, DrawingOptions
from maps.drawing.sheet_texts import (
    format_caution,
    format_closing_note,
    format_source_lines,
    format_subtitle,
)
from maps.drawing.typeface import REGULAR, STRONG, TextStyle, measure_width, wrap_text

MARGIN = 10.0
"""Millimetres around everything on a printed page: printers leave the outermost ones white."""

NOTE = TextStyle(7.0)


def draw_heading(
    pen: Canvas,
    box: Box,
    situation: QuestionSummary,
    size: float,
    texts: Texts,
    layer: MapLayer = MapLayer.RATE,
) -> float:
    """Write title, subtitle and warning from the top of a box downward; return the height that they took."""
    large, plain = TextStyle(size, STRONG), TextStyle(0.5 * size, REGULAR)
    foot = box.top - 0.85 * large.step
    pen.write(format_question_title(situation.question, texts), (box.left, foot), large, name="title")
    foot -= 1.25 * plain.step
    about = format_subtitle(situation, texts, layer)
    pen.write(about, (box.left, foot), plain, ink=TextInk(Colour.SOFT), name="subtitle")
    if warning := format_caution(situation, texts):
        foot = _draw_caution(pen, box, warning, (box.left + measure_width(about, plain) + 3, foot), plain)
    return box.top - foot + 0.6 * plain.step


def _draw_caution(pen: Canvas, box: Box, warning: str, after: tuple[float, float], plain: TextStyle) -> float:
    """Write a warning behind the subtitle, or below it where there is no room; return its baseline."""
    strong = TextStyle(plain.size, STRONG)
    left, foot = after
    if left + measure_width(warning, strong) > box.right:
        left, foot = box.left, foot - plain.step
    pen.write(warning, (left, foot), strong, ink=TextInk(Colour.CAUTION_ON_MAP), name="caution")
    return foot


def draw_notes(
    pen: Canvas, situations: Sequence[QuestionSummary], drawing: DrawingOptions, texts: Texts
) -> float:
    """Write sources, credit and day at the foot of the sheet; return the height of their upper edge."""
    room = pen.sheet.width - 2 * MARGIN
    credit = drawing.credit or texts("map.attribution")
    last = wrap_text(format_closing_note(situations, credit, drawing.today, texts), NOTE, room)
    lines = [*format_source_lines(situations, NOTE, room, texts), *last]
    for number, line in enumerate(reversed(lines)):
        pen.write(
            line, (MARGIN, MARGIN - 1 + number * NOTE.step), NOTE, ink=TextInk(Colour.SOFT), name="note"
        )
    return MARGIN - 1 + len(lines) * NOTE.step + 0.6


def draw_credit(pen: Canvas, corner: tuple[float, float], drawing: DrawingOptions, texts: Texts) -> None:
    """Write the outline's credit into a corner of a map that has no notes below it."""
    credit = drawing.credit or texts("map.attribution")
    type_ = TextStyle(5.6 * pen.sheet.text)
    pen.write(credit, corner, type_, ink=TextInk(Colour.SOFT), align="right", name="credit")
