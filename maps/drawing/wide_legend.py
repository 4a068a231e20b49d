"""A legend that lies below its map: entries in columns, and what holds for the whole province beside them."""

from collections.abc import Sequence
from math import ceil

from insight.situation import Situation
from language.catalogue import Texts
from maps.drawing.districts import Shown
from maps.drawing.facts import draw_facts, facts_height
from maps.drawing.legend import class_entries, draw_entry, draw_legend_title, entry_step, sign_entries
from maps.drawing.pen import Pen
from maps.drawing.sheet import Box

COLUMNS, COLUMN_SHARE = 3, 0.26
"""Columns of entries, and each one's share of the width; the rest is the province's."""


class WideLegend:
    """The legend of one map."""

    def __init__(self, situation: Situation, districts: Sequence[Shown], texts: Texts) -> None:
        self.situation = situation
        self._texts = texts
        self._entries = [*class_entries(situation, texts), *sign_entries(situation, districts, texts)]
        self._rows = ceil(len(self._entries) / COLUMNS)

    def height(self, pen: Pen, width: float) -> float:
        """Say how many millimetres it needs at a width."""
        step = entry_step(pen)
        facts = facts_height(pen, _rest(width), self.situation, self._texts)
        return max((self._rows + 1.4) * step, facts + 0.6 * step)

    def draw(self, pen: Pen, box: Box) -> None:
        """Draw it into a box, its title on top and the province's rate at the foot."""
        step, across, rest = entry_step(pen), COLUMN_SHARE * box.width, _rest(box.width)
        room = Box(box.left, box.bottom, COLUMNS * across, box.height - 0.2 * step)
        begin = draw_legend_title(pen, room, self.situation, self._texts)
        for number, entry in enumerate(self._entries):
            column, row = divmod(number, self._rows)
            draw_entry(pen, entry, (box.left + column * across, begin - (row + 1) * step), self._texts)
        draw_facts(pen, Box(box.right - rest, box.bottom, rest, box.height), self.situation, self._texts)


def _rest(width: float) -> float:
    """Give the width that is left beside the columns of entries."""
    return (1 - COLUMNS * COLUMN_SHARE) * width
