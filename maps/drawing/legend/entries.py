"""Draw the legend's entries: every class always, districts without a figure, and each sign on the map."""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.display.colours import Colour
from data.model.figures import Status
from language.catalogue import Texts
from maps.classes import NO_FIGURE_COLOUR
from maps.drawing.canvas import Canvas, DrawingLayer, TextInk, make_star
from maps.drawing.colour_scale import ColourScale
from maps.drawing.map_frame.districts import DrawnDistrict, make_hatching
from maps.drawing.sheet import POINT, Box
from maps.drawing.status_marks import MARKED, draw_mark
from maps.drawing.typeface import REGULAR, STRONG, TextStyle, wrap_text
from maps.palettes import SELECTED_ON_WARM

SIZE = 9.0
"""Points, times the size of the sheet's type."""

ROW = 1.62
"""From one entry to the next, as a share of the type's size; so are a swatch's sides."""

SWATCH_WIDTH, SWATCH_HEIGHT = 2.1, 1.25


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A line of the legend: what its swatch looks like and what it means."""

    words: str
    fill: str = Colour.PAPER
    line: str = Colour.BENCHMARK
    width: float = 0.5
    hatched: bool = False
    starred: bool = False
    mark: Status | None = None


def list_class_entries(scale: ColourScale) -> list[LegendEntry]:
    """Return the classes of a scale, the highest first."""
    return [LegendEntry(words, colour) for words, colour in reversed(scale.classes)]


def list_sign_entries(districts: Sequence[DrawnDistrict], texts: Texts) -> list[LegendEntry]:
    """Return the signs: priority, chosen and estimated districts, no figure, and the marks of statuses."""
    entries = [LegendEntry(texts("map.priority_district"), line=Colour.INK, width=1.5, starred=True)]
    if any(district.chosen for district in districts):
        entries.append(LegendEntry(texts("drawn.chosen"), line=SELECTED_ON_WARM, width=2.4))
    if any(district.estimated for district in districts):
        entries.append(LegendEntry(texts("status.estimated"), hatched=True))
    entries.append(LegendEntry(texts("status.missing"), NO_FIGURE_COLOUR))
    statuses = {district.status for district in districts}
    present = [status for status in MARKED if status in statuses]
    return entries + [LegendEntry(texts(f"status.{status.value}"), mark=status) for status in present]


def draw_legend(
    pen: Canvas, box: Box, title: str, parts: Sequence[Sequence[LegendEntry]], texts: Texts
) -> None:
    """Draw title and entries downward from the top of a box, with a small gap between parts."""
    foot = draw_legend_title(pen, box, title)
    step = compute_entry_step(pen)
    for entries in parts:
        for entry in entries:
            foot -= step
            draw_entry(pen, entry, (box.left, foot), texts)
        foot -= 0.5 * step


def draw_legend_title(pen: Canvas, box: Box, title: str) -> float:
    """Write what the colours say at the top of a box; return the height at which entries begin."""
    heading, foot = TextStyle(SIZE * pen.sheet.text, STRONG), box.top
    for line in wrap_text(title, heading, box.width):
        foot -= heading.step
        pen.write(line, (box.left, foot), heading)
    return foot - 0.2 * heading.step


def compute_entry_step(pen: Canvas) -> float:
    """Return the millimetres from one entry to the next."""
    return ROW * SIZE * pen.sheet.text * POINT


def draw_entry(pen: Canvas, entry: LegendEntry, at: tuple[float, float], texts: Texts) -> None:
    """Draw an entry with the lower left corner of its swatch at a point."""
    type_ = TextStyle(SIZE * pen.sheet.text, REGULAR)
    size = type_.size * POINT
    swatch = Box(at[0] + 0.4, at[1], SWATCH_WIDTH * size, SWATCH_HEIGHT * size)
    foot = swatch.bottom + 0.3 * size
    pen.write(entry.words, (swatch.right + 0.7 * size, foot), type_)
    if entry.mark:
        left = swatch.left + 0.45 * swatch.width - 0.5 * size
        draw_mark(pen, entry.mark, (left, foot), type_, texts, TextInk(Colour.INK, Colour.PAPER))
    else:
        _draw_swatch(pen, entry, swatch, type_)


def _draw_swatch(pen: Canvas, entry: LegendEntry, swatch: Box, type_: TextStyle) -> None:
    """Draw the sample of a fill, hatched or with a star where the entry is so."""
    width = entry.width * pen.sheet.text
    pen.shape(swatch.shape, DrawingLayer.FRAME, fill=entry.fill, line=entry.line, width=width)
    if entry.hatched:
        lines = make_hatching(swatch.shape, 0.45 * type_.size * POINT)
        pen.lines(lines, DrawingLayer.LEADER, colour=Colour.INK, width=0.55 * pen.sheet.text, alpha=0.5)
    if entry.starred:
        middle = (swatch.left + swatch.width / 2, swatch.bottom + swatch.height / 2)
        pen.shape(make_star(middle, 0.9 * type_.size), DrawingLayer.LEADER, fill=Colour.INK)
