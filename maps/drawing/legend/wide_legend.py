"""Draw a legend below its map: entries in columns, with the province's facts beside them."""

from collections.abc import Sequence
from math import ceil

from analysis.display.exceedance import MapLayer
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from maps.drawing.canvas import Canvas
from maps.drawing.colour_scale import build_colour_scale
from maps.drawing.legend.entries import (
    compute_entry_step,
    draw_entry,
    draw_legend_title,
    list_class_entries,
    list_sign_entries,
)
from maps.drawing.legend.province_facts import draw_facts, measure_facts_height
from maps.drawing.map_frame.districts import DrawnDistrict
from maps.drawing.sheet import Box

COLUMNS, COLUMN_SHARE = 3, 0.26
"""Columns of entries, and each one's share of the width; the rest is the province's."""


class WideLegend:
    """The legend of one map."""

    def __init__(self, situation: QuestionSummary, districts: Sequence[DrawnDistrict], texts: Texts) -> None:
        self.situation = situation
        self._texts = texts
        scale = build_colour_scale(situation, MapLayer.RATE, texts)
        self._title = scale.title
        self._entries = [
            *list_class_entries(scale),
            *list_sign_entries(districts, texts),
        ]
        self._rows = ceil(len(self._entries) / COLUMNS)

    def height(self, pen: Canvas, width: float) -> float:
        """Return the height in millimetres that it needs at a width."""
        step = compute_entry_step(pen)
        facts = measure_facts_height(pen, _rest(width), self.situation, self._texts)
        return max((self._rows + 1.4) * step, facts + 0.6 * step)

    def draw(self, pen: Canvas, box: Box) -> None:
        """Draw it into a box, with its title on top and the province's rate at the foot."""
        step, across, rest = compute_entry_step(pen), COLUMN_SHARE * box.width, _rest(box.width)
        room = Box(box.left, box.bottom, COLUMNS * across, box.height - 0.2 * step)
        begin = draw_legend_title(pen, room, self._title)
        for number, entry in enumerate(self._entries):
            column, row = divmod(number, self._rows)
            draw_entry(pen, entry, (box.left + column * across, begin - (row + 1) * step), self._texts)
        draw_facts(pen, Box(box.right - rest, box.bottom, rest, box.height), self.situation, self._texts)


def _rest(width: float) -> float:
    """Return the width that is left beside the columns of entries."""
    return (1 - COLUMNS * COLUMN_SHARE) * width
