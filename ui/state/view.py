"""The one state of a page: what is asked, which district, what is shown. Frozen, and whole in the URL."""

from dataclasses import dataclass

from analysis.question import Question
from data.model.figures import Group, Indicator
from data.model.standards import Standard, StandardDefinition
from language.catalogue import Language
from ui.state.directive_state import EVERYTHING, DirectiveState
from ui.state.explore_state import DEFAULT_EXPLORE_STATE, ExploreState
from ui.state.sources_state import DEFAULT_SOURCES_STATE, SourcesState

INDICATORS = (Indicator.POOR, Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR)
"""The measures a reader may choose; the other two exist for single published counts only."""

GROUPS = (Group.ALL, Group.ETHNIC_MINORITY, Group.KHMER)


@dataclass(frozen=True, slots=True)
class SecondMap:
    """What the second map of a comparison asks."""

    standard: Standard
    indicator: Indicator
    group: Group
    period: int

    def question(self, *, published_only: bool) -> Question:
        """Say what the side asks of the figures."""
        return Question(self.standard, self.indicator, self.group, self.period, published_only)


@dataclass(frozen=True, slots=True)
class View:
    """What a page shows; the default is the situation that the directive describes.

    `meeting` is the presentation that the reader prepares, as a link carries it.
    """

    standard: Standard = Standard.MDP_2016
    indicator: Indicator = Indicator.POOR
    group: Group = Group.ALL
    period: int = 2016
    district: str | None = None
    published_only: bool = False
    labels: bool = True
    basemap: bool = False
    other: SecondMap | None = None
    exploration: ExploreState = DEFAULT_EXPLORE_STATE
    reading: DirectiveState = EVERYTHING
    look: SourcesState = DEFAULT_SOURCES_STATE
    meeting: str = ""
    language: Language = Language.VIETNAMESE

    @property
    def question(self) -> Question:
        """What the view asks of the figures."""
        return Question(self.standard, self.indicator, self.group, self.period, self.published_only)


def find_nearest_review(definition: StandardDefinition, period: int) -> int:
    """Find the review of a standard closest to a year."""
    return min(definition.reviews, key=lambda review: abs(review - period))
