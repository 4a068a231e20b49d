"""What a reader explores: which part of the page, which figures of the table, which two measures."""

from dataclasses import dataclass
from enum import StrEnum

from data.model import Group, Indicator, Unit
from insight.measure import Measure
from insight.search import Order


class Section(StrEnum):
    """A part of the page; its code stands in the URL."""

    TABLE = "bang"
    PAIR = "cap"
    CLASSES = "lop"


class Drawing(StrEnum):
    """How two measures are drawn; its code stands in the URL."""

    SCATTER = "diem"
    BARS = "cot"


RATE_AT_FIRST = Measure(Indicator.POOR, Group.ALL, Unit.PERCENT)
COUNT_AT_FIRST = Measure(Indicator.POOR, Group.ALL, Unit.HOUSEHOLDS)
"""Rate against count: the two tell different stories."""


class ExploreWidget(StrEnum):
    """The session's names of the widgets whose choice stands in the URL; a facet's ends in its name."""

    SECTION = "explore_section"
    SEARCH = "explore_search"
    STANDARD = "explore_standard"
    PERIOD = "explore_period"
    INDICATOR = "explore_indicator"
    GROUP = "explore_group"
    AREA = "explore_area"
    UNIT = "explore_unit"
    STATUS = "explore_status"
    ORDER = "explore_order"
    ACROSS = "pair_across"
    UPWARD = "pair_upward"
    DRAWING = "pair_drawing"
    BUBBLES = "pair_bubbles"


@dataclass(frozen=True, slots=True)
class Exploration:
    """What the page shows; `codes` are those wanted of the table's figures, of every facet together."""

    section: Section = Section.TABLE
    search: str = ""
    codes: frozenset[str] = frozenset()
    order: Order = Order.PUBLISHED
    across: Measure = RATE_AT_FIRST
    upward: Measure = COUNT_AT_FIRST
    drawing: Drawing = Drawing.SCATTER
    bubbles: bool = True


AT_FIRST = Exploration()
"""What the page shows before the reader chose anything."""
