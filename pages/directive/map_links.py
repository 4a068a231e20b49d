"""Links from what the directive says to the map of it."""

from dataclasses import replace

from analysis.question import Question
from language.catalogue import Texts
from ui.components.table import PageLink
from ui.layout.page_links import build_map_link
from ui.state.view import View


def build_year_link(view: View, question: Question, texts: Texts, *, district: str | None = None) -> PageLink:
    """Build the link to the map of a question; all else stays as the visitor chose it."""
    asked = replace(
        view,
        standard=question.standard,
        indicator=question.indicator,
        group=question.group,
        period=question.period,
        district=district,
    )
    return build_map_link(asked, texts("directive.map_of_year", period=question.period))
