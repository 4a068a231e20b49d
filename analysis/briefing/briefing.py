"""Build the briefing: three sentences about one review, the same on the page and in reports."""

from analysis.briefing.attention import build_attention
from analysis.briefing.movement import build_movement
from analysis.briefing.sentence import BriefingSentence
from analysis.briefing.standing import build_standing
from analysis.summary import QuestionSummary
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue


def build_briefing(
    situation: QuestionSummary, catalogue: Catalogue, figures: FigureSet
) -> tuple[BriefingSentence, ...]:
    """Build the sentences in the order in which they are told."""
    return (
        build_standing(situation),
        build_movement(situation, catalogue, figures),
        build_attention(situation),
    )
