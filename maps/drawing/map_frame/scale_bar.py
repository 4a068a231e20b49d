"""Draw a scale bar in kilometres."""

from analysis.display.colours import Colour
from language.catalogue import Texts
from language.numbers import format_number
from maps.drawing.canvas import Canvas, DrawingLayer
from maps.drawing.sheet import POINT, Box
from maps.drawing.typeface import TextStyle

SMALL = 6.6
"""Points, times the size of the sheet's type."""

ROUND_LENGTHS = (50, 20, 10, 5, 2, 1)
"""Kilometres that a bar may stand for, the longest first."""


def choose_bar_length(scale: float, room: float) -> int:
    """Return the longest round length, in kilometres, that fits `room` millimetres at a scale."""
    return next((length for length in ROUND_LENGTHS if length * scale <= room), ROUND_LENGTHS[-1])


def get_small_style(pen: Canvas) -> TextStyle:
    """Return the text style of scales and of the names of island groups."""
    return TextStyle(SMALL * pen.sheet.aside)


def draw_scale_bar(
    pen: Canvas, at: tuple[float, float], scale: float, room: float, texts: Texts, name: str
) -> None:
    """Draw a bar whose lower left corner is `at`, half dark and half light, followed by its length."""
    type_ = get_small_style(pen)
    length = choose_bar_length(scale, room)
    half, height = length * scale / 2, 0.28 * type_.size * POINT
    left, bottom = at
    for number, fill in enumerate((Colour.INK, Colour.PAPER)):
        box = Box(left + number * half, bottom, half, height)
        pen.shape(box.shape, DrawingLayer.TEXT, fill=fill)
    whole = Box(left, bottom, 2 * half, height)
    pen.shape(whole.shape, DrawingLayer.TEXT, line=Colour.INK, width=0.5 * pen.sheet.text, name=name)
    words = texts("drawn.kilometres", length=format_number(length, texts.language, 0))
    pen.write(words, (whole.right + 0.4 * type_.size * POINT, bottom - 0.12 * type_.size * POINT), type_)
