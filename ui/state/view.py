"""The view: what a visitor asks, the chosen district, what each page shows; frozen, and whole in a link."""

from dataclasses import dataclass, replace
from enum import StrEnum

from analysis.display.exceedance import MapLayer
from analysis.figure_lists import FigureOrder
from analysis.measure import Measure
from analysis.question import Question
from analysis.targets.rules import GoalKind, SharingRule
from data.model.figures import Group, Indicator, Unit
from data.model.standards import Standard
from language.catalogue import Language

VIEW_KEY = "view"
"""The session's name of the visitor's view."""

DEFAULT_ACROSS = Measure(Indicator.POOR, Group.ALL, Unit.PERCENT)
DEFAULT_UPWARD = Measure(Indicator.NEAR_POOR, Group.ALL, Unit.PERCENT)
"""Two different things: the number of poor households is the size of the points already."""


class ExploreSection(StrEnum):
    """A part of the explore page; its code stands in the URL."""

    TABLE = "bang"
    PAIR = "cap"
    CLASSES = "lop"


class PairChartKind(StrEnum):
    """How two measures are drawn; its code stands in the URL."""

    SCATTER = "diem"
    BARS = "cot"


class SourcesChapter(StrEnum):
    """A part of the sources page; its code stands in the URL."""

    COVERAGE = "dophu"
    SOURCES = "nguon"
    CONFLICTS = "mauthuan"
    DEFINITIONS = "dinhnghia"
    ESTIMATES = "minhhoa"
    BOUNDARIES = "ranhgioi"
    DOWNLOADS = "taive"


@dataclass(frozen=True, slots=True)
class SecondMap:
    """The question of the second map of a comparison."""

    standard: Standard
    indicator: Indicator
    group: Group
    period: int

    def question(self, *, published_only: bool) -> Question:
        """Return the question to ask of the figures."""
        return Question(self.standard, self.indicator, self.group, self.period, published_only)


@dataclass(frozen=True, slots=True)
class ExploreState:
    """What the explore page shows.

    `codes` are the wanted codes of every facet of the table together; `years` the first and last year wanted,
    None for all.
    """

    section: ExploreSection = ExploreSection.TABLE
    search: str = ""
    codes: frozenset[str] = frozenset()
    years: tuple[int, int] | None = None
    order: FigureOrder = FigureOrder.PUBLISHED
    across: Measure = DEFAULT_ACROSS
    upward: Measure = DEFAULT_UPWARD
    drawing: PairChartKind = PairChartKind.SCATTER
    bubbles: bool = True


@dataclass(frozen=True, slots=True)
class DirectiveState:
    """Which passages of the directive are shown; an empty set of codes takes every passage."""

    search: str = ""
    actors: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SourcesState:
    """What the sources page shows."""

    chapter: SourcesChapter = SourcesChapter.COVERAGE
    search: str = ""


@dataclass(frozen=True, slots=True)
class TargetsState:
    """What a planner of targets chose; the page chooses where there is None.

    `goal` is in points a year or in percent, as its kind says; `own` are households to lift, by the code of
    a district.
    """

    goal_period: int | None = None
    kind: GoalKind = GoalKind.POINTS
    goal: float | None = None
    rule: SharingRule = SharingRule.SAME_PROPORTION
    floor: float | None = None
    halving_period: int | None = None
    own: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """What a visitor sees; the default is the situation that the directive describes.

    `second_map` is None before a comparison was opened. `meeting` is the presentation that the visitor
    prepares, written as in a link.
    """

    standard: Standard = Standard.MDP_2016
    indicator: Indicator = Indicator.POOR
    group: Group = Group.ALL
    period: int = 2016
    district: str | None = None
    published_only: bool = False
    labels: bool = True
    basemap: bool = False
    circles: bool = False
    layer: MapLayer = MapLayer.RATE
    other_districts: bool = False
    second_map: SecondMap | None = None
    explore: ExploreState = ExploreState()
    directive: DirectiveState = DirectiveState()
    sources: SourcesState = SourcesState()
    targets: TargetsState = TargetsState()
    meeting: str = ""
    language: Language = Language.VIETNAMESE

    @property
    def question(self) -> Question:
        """The question to ask of the figures."""
        return Question(self.standard, self.indicator, self.group, self.period, self.published_only)

    def turn_to(self, question: Question, district: str | None) -> "View":
        """Return a view of a question and a district; all else stays as the visitor chose it."""
        return replace(
            self,
            standard=question.standard,
            indicator=question.indicator,
            group=question.group,
            period=question.period,
            district=district,
        )

    def start_second_map(self) -> SecondMap:
        """Return a second map that shows the same as the first."""
        return SecondMap(self.standard, self.indicator, self.group, self.period)
