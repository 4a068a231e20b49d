"""The one state of a page: what is asked, which district, what is shown. Frozen, and whole in the URL."""

from dataclasses import dataclass

from data.model import Group, Indicator, Standard, StandardDefinition
from insight.question import Question
from language.catalogue import Language
from ui.chapters import FIRST_LOOK, Look
from ui.exploration import AT_FIRST, Exploration
from ui.reading import EVERYTHING, Reading

INDICATORS = (Indicator.POOR, Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR)
"""The measures a reader may choose; the other two exist for single published counts only."""

GROUPS = (Group.ALL, Group.ETHNIC_MINORITY, Group.KHMER)


@dataclass(frozen=True, slots=True)
class Side:
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
    other: Side | None = None
    exploration: Exploration = AT_FIRST
    reading: Reading = EVERYTHING
    look: Look = FIRST_LOOK
    meeting: str = ""
    language: Language = Language.VIETNAMESE

    @property
    def question(self) -> Question:
        """What the view asks of the figures."""
        return Question(self.standard, self.indicator, self.group, self.period, self.published_only)


def nearest_review(definition: StandardDefinition, period: int) -> int:
    """Find the review of a standard closest to a year."""
    return min(definition.reviews, key=lambda review: abs(review - period))
