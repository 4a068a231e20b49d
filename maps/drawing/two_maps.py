"""A sheet with two maps side by side, each with a title and a legend of its own."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from matplotlib.figure import Figure

from geo.boundaries import Boundaries
from insight.situation import Situation
from language.catalogue import Texts
from maps.drawing.around import MARGIN, draw_credit, draw_heading, draw_notes
from maps.drawing.districts import shown_districts
from maps.drawing.facts import draw_facts, facts_height
from maps.drawing.legend import Entry, class_entries, draw_entry, draw_legend_title, entry_step, sign_entries
from maps.drawing.lettering import STRONG, Type, width
from maps.drawing.map_part import draw_map_part, draw_stamp
from maps.drawing.notes import comparison_note
from maps.drawing.pen import Pen
from maps.drawing.sheet import Box, Drawing
from maps.drawing.shown_figures import has_illustrative

SMALLER = 0.82
"""The size of type beside a sheet with one map."""

TITLE_SIZE = 17.0
BARE_MARGIN = 4.0
BETWEEN = 6.0
"""Millimetres between the maps, and between a map and its legend."""

COLUMNS, COLUMN_SHARE = 3, 0.26
"""Columns of entries in a legend, and each one's share of its width; the rest is the province's."""


Pair = tuple[Situation, Situation]


def two_maps(pair: Pair, outline: Boundaries, texts: Texts, drawing: Drawing) -> Figure:
    """Lay out a sheet with the maps of two situations."""
    pen = Pen(replace(drawing.sheet, text=SMALLER * drawing.sheet.text))
    room = _room(pen, pair, drawing, texts)
    across = (room.width - BETWEEN) / 2
    for situation, left in zip(pair, (room.left, room.right - across), strict=True):
        half = Box(left, room.bottom, across, room.height)
        _draw_half(pen, half, situation, outline, texts, drawing)
    return pen.figure


def _room(pen: Pen, pair: Pair, drawing: Drawing, texts: Texts) -> Box:
    """Write what holds for both maps above and below them, and give the room between."""
    sheet = pen.sheet
    inner = Box(0, 0, sheet.width, sheet.height).inset(MARGIN if sheet.titled else BARE_MARGIN)
    note = comparison_note(*pair, texts)
    plain = Type(8.4 * sheet.text, STRONG)
    if not sheet.titled:
        pen.write(note, (inner.left, inner.bottom), plain, name="comparison")
        draw_credit(pen, (inner.right, inner.bottom), drawing, texts)
        return _between(inner, inner.bottom + 1.4 * plain.step, inner.top)
    large = Type(21.0, STRONG)
    foot = inner.top - 0.85 * large.step
    pen.write(texts("compare.title"), (inner.left, foot), large, name="title")
    pen.write(note, (inner.left + width(texts("compare.title"), large) + 4, foot), plain, name="comparison")
    return _between(inner, draw_notes(pen, pair, drawing, texts), foot - 0.5 * large.step)


def _between(box: Box, bottom: float, top: float) -> Box:
    return Box(box.left, bottom, box.width, top - bottom)


def _draw_half(
    pen: Pen, half: Box, situation: Situation, outline: Boundaries, texts: Texts, drawing: Drawing
) -> None:
    top = half.top - draw_heading(pen, half, situation, TITLE_SIZE * pen.sheet.text, texts)
    districts = shown_districts(situation, drawing.district, texts)
    entries = [*class_entries(situation, texts), *sign_entries(situation, districts, texts)]
    legend = Box(half.left, half.bottom, half.width, _legend_height(pen, half, situation, entries, texts))
    frame = Box(half.left, legend.top, half.width, top - legend.top)
    draw_map_part(pen, outline, frame, 0.0, districts, texts)
    _draw_legend(pen, legend, situation, entries, texts)
    if has_illustrative(situation):
        draw_stamp(pen, frame, texts)


def _rows(entries: Sequence[Entry]) -> int:
    return ceil(len(entries) / COLUMNS)


def _legend_height(
    pen: Pen, half: Box, situation: Situation, entries: Sequence[Entry], texts: Texts
) -> float:
    step = entry_step(pen)
    facts = facts_height(pen, _rest(half), situation, texts)
    return max((_rows(entries) + 1.4) * step, facts + 0.6 * step)


def _draw_legend(pen: Pen, box: Box, situation: Situation, entries: Sequence[Entry], texts: Texts) -> None:
    """Draw the entries in columns, and what holds for the province in the last one."""
    step, across, rows = entry_step(pen), COLUMN_SHARE * box.width, _rows(entries)
    room = Box(box.left, box.bottom, COLUMNS * across, box.height - 0.2 * step)
    begin = draw_legend_title(pen, room, situation, texts)
    for number, entry in enumerate(entries):
        column, row = divmod(number, rows)
        draw_entry(pen, entry, (box.left + column * across, begin - (row + 1) * step), texts)
    draw_facts(pen, Box(box.right - _rest(box), box.bottom, _rest(box), box.height), situation, texts)


def _rest(box: Box) -> float:
    """Give the width that is left beside the columns of entries."""
    return (1 - COLUMNS * COLUMN_SHARE) * box.width
