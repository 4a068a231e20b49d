"""What a reader explores: which part of the page, which figures of the table, which two measures."""

from dataclasses import dataclass
from enum import StrEnum

from analysis.figure_search import FigureOrder
from analysis.measure import Measure
from data.model.figures import Group, Indicator, Unit


class ExploreSection(StrEnum):
    """A part of the page; its code stands in the URL."""

    TABLE = "bang"
    PAIR = "cap"
    CLASSES = "lop"


class PairChartKind(StrEnum):
    """How two measures are drawn; its code stands in the URL."""

    SCATTER = "diem"
    BARS = "cot"


DEFAULT_ACROSS = Measure(Indicator.POOR, Group.ALL, Unit.PERCENT)
DEFAULT_UPWARD = Measure(Indicator.POOR, Group.ALL, Unit.HOUSEHOLDS)
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
class ExploreState:
    """What the page shows; `codes` are those wanted of the table's figures, of every facet together."""

    section: ExploreSection = ExploreSection.TABLE
    search: str = ""
    codes: frozenset[str] = frozenset()
    order: FigureOrder = FigureOrder.PUBLISHED
    across: Measure = DEFAULT_ACROSS
    upward: Measure = DEFAULT_UPWARD
    drawing: PairChartKind = PairChartKind.SCATTER
    bubbles: bool = True


DEFAULT_EXPLORE_STATE = ExploreState()
"""What the page shows before the reader chose anything."""
