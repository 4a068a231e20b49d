"""What stands around the maps of a titled sheet: headings above, sources and credit below."""

from collections.abc import Sequence

from insight.situation import Situation
from language.catalogue import Texts
from maps.drawing.lettering import REGULAR, STRONG, Type, width, wrapped
from maps.drawing.notes import caution, closing, source_lines, subtitle, title
from maps.drawing.pen import CAUTION, SOFT, Ink, Pen
from maps.drawing.sheet import Box, Drawing

MARGIN = 10.0
"""Millimetres around everything on a printed page: printers leave the outermost ones white."""

NOTE = Type(7.0)


def draw_heading(pen: Pen, box: Box, situation: Situation, size: float, texts: Texts) -> float:
    """Write title, subtitle and what to beware of from the top of a box; give the height that they took."""
    large, plain = Type(size, STRONG), Type(0.5 * size, REGULAR)
    strong = Type(plain.size, STRONG)
    foot = box.top - 0.85 * large.step
    pen.write(title(situation, texts), (box.left, foot), large, name="title")
    foot -= 1.25 * plain.step
    about = subtitle(situation, texts)
    pen.write(about, (box.left, foot), plain, ink=Ink(SOFT), name="subtitle")
    if warning := caution(situation, texts):
        after = box.left + width(about, plain) + 3
        if after + width(warning, strong) > box.right:
            after, foot = box.left, foot - plain.step
        pen.write(warning, (after, foot), strong, ink=Ink(CAUTION), name="caution")
    return box.top - foot + 0.6 * plain.step


def draw_notes(pen: Pen, situations: Sequence[Situation], drawing: Drawing, texts: Texts) -> float:
    """Write sources, credit and day at the foot of the sheet; give the height of their upper edge."""
    room = pen.sheet.width - 2 * MARGIN
    credit = drawing.credit or texts("map.attribution")
    last = wrapped(closing(situations, credit, drawing.today, texts), NOTE, room)
    lines = [*source_lines(situations, NOTE, room, texts), *last]
    for number, line in enumerate(reversed(lines)):
        pen.write(line, (MARGIN, MARGIN - 1 + number * NOTE.step), NOTE, ink=Ink(SOFT), name="note")
    return MARGIN - 1 + len(lines) * NOTE.step + 0.6


def draw_credit(pen: Pen, corner: tuple[float, float], drawing: Drawing, texts: Texts) -> None:
    """Write whose the outline is into a corner of a map that has no notes below it."""
    credit = drawing.credit or texts("map.attribution")
    type_ = Type(5.6 * pen.sheet.text)
    pen.write(credit, corner, type_, ink=Ink(SOFT), align="right", name="credit")
