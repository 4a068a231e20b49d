"""Links from what the directive says to the map of it."""

from analysis.question import Question
from language.catalogue import Texts
from ui.components.table import PageLink
from ui.layout.page_links import build_map_link
from ui.state.view import View


def build_year_link(view: View, question: Question, texts: Texts, *, district: str | None = None) -> PageLink:
    """Build the link to the map of a question; all else stays as the visitor chose it."""
    words = texts("directive.map_of_year", period=question.period)
    return build_map_link(view.turn_to(question, district), words)
