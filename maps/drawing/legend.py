"""The legend of a drawn map: every class always, what has no figure, and each sign that the map bears."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.model import Status
from insight.situation import Situation
from language.catalogue import Texts
from maps.classes import CLASS_COLOURS, NO_FIGURE_COLOUR
from maps.drawing.districts import Shown, hatching
from maps.drawing.lettering import REGULAR, STRONG, Type, wrapped
from maps.drawing.marks import MARKED, draw_mark
from maps.drawing.pen import INK, LINE, PAPER, Ink, Layer, Pen, star
from maps.drawing.sheet import POINT, Box
from maps.legend import class_words
from maps.palettes import SELECTED_ON_WARM

SIZE = 9.0
"""Points, times the size of the sheet's type."""

ROW = 1.62
"""From one entry to the next, as a share of the type's size; so are a swatch's sides."""

SWATCH_WIDTH, SWATCH_HEIGHT = 2.1, 1.25


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the legend: what its swatch looks like, and what that means."""

    words: str
    fill: str = PAPER
    line: str = LINE
    width: float = 0.5
    hatched: bool = False
    starred: bool = False
    mark: Status | None = None


def class_entries(situation: Situation, texts: Texts) -> list[Entry]:
    """List the classes of the question's indicator, the highest first."""
    words = class_words(situation.question.indicator, texts)
    return [Entry(text, colour) for text, colour in zip(words, CLASS_COLOURS, strict=True)][::-1]


def sign_entries(situation: Situation, districts: Sequence[Shown], texts: Texts) -> list[Entry]:
    """List the signs: priority, chosen and illustrative districts, no figure, and the marks of statuses."""
    entries = [Entry(texts("map.priority_district"), line=INK, width=1.5, starred=True)]
    if any(district.chosen for district in districts):
        entries.append(Entry(texts("drawn.chosen"), line=SELECTED_ON_WARM, width=2.4))
    if any(district.illustrative for district in districts):
        entries.append(Entry(texts("status.illustrative"), hatched=True))
    entries.append(Entry(texts("status.missing"), NO_FIGURE_COLOUR))
    statuses = {place.status for place in situation.places}
    present = [status for status in MARKED if status in statuses]
    return entries + [Entry(texts(f"status.{status.value}"), mark=status) for status in present]


def draw_legend(
    pen: Pen, box: Box, situation: Situation, parts: Sequence[Sequence[Entry]], texts: Texts
) -> None:
    """Draw title and entries from the top of a box downward, a little apart where a part ends."""
    foot = draw_legend_title(pen, box, situation, texts)
    step = entry_step(pen)
    for entries in parts:
        for entry in entries:
            foot -= step
            draw_entry(pen, entry, (box.left, foot), texts)
        foot -= 0.5 * step


def draw_legend_title(pen: Pen, box: Box, situation: Situation, texts: Texts) -> float:
    """Write the rate and its unit on top of a box, and give the height at which entries begin."""
    heading, foot = Type(SIZE * pen.sheet.text, STRONG), box.top
    indicator = situation.question.indicator
    for line in wrapped(texts("map.legend_title", rate=texts(f"rate.{indicator.value}")), heading, box.width):
        foot -= heading.step
        pen.write(line, (box.left, foot), heading)
    return foot - 0.2 * heading.step


def entry_step(pen: Pen) -> float:
    """Give the millimetres from one entry to the next."""
    return ROW * SIZE * pen.sheet.text * POINT


def draw_entry(pen: Pen, entry: Entry, at: tuple[float, float], texts: Texts) -> None:
    """Draw an entry with the lower left corner of its swatch at a point."""
    type_ = Type(SIZE * pen.sheet.text, REGULAR)
    size = type_.size * POINT
    swatch = Box(at[0] + 0.4, at[1], SWATCH_WIDTH * size, SWATCH_HEIGHT * size)
    foot = swatch.bottom + 0.3 * size
    pen.write(entry.words, (swatch.right + 0.7 * size, foot), type_)
    if entry.mark:
        left = swatch.left + 0.45 * swatch.width - 0.5 * size
        draw_mark(pen, entry.mark, (left, foot), type_, texts, Ink(INK, PAPER))
        return
    width = entry.width * pen.sheet.text
    pen.shape(swatch.shape, Layer.FRAME, fill=entry.fill, line=entry.line, width=width)
    if entry.hatched:
        lines = hatching(swatch.shape, 0.45 * size)
        pen.lines(lines, Layer.LEADER, colour=INK, width=0.55 * pen.sheet.text, alpha=0.5)
    if entry.starred:
        middle = (swatch.left + swatch.width / 2, swatch.bottom + swatch.height / 2)
        pen.shape(star(middle, 0.9 * type_.size), Layer.LEADER, fill=INK)
