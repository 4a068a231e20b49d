"""Letter 369: its figures and places, what was promised and what happened, and whom it asks for what."""

import streamlit as st

from analysis.question import Question
from analysis.targets.programme_path import find_programme
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from language.catalogue import Texts
from language.dates import format_partial_date
from pages.directive.figures import build_named_place_table, build_quoted_figure_table
from pages.directive.filters import PASSAGE_FILTERS, show_passage_filters
from pages.directive.passages import build_passage_list
from pages.directive.yearly_reductions import build_reduction_heading, build_reduction_table
from ui.components.browser_component import show_component, show_table
from ui.components.page_head import make_head_place, show_page_head
from ui.components.section import show_section, show_words
from ui.layout.page_setup import PageContext, open_page
from ui.resources.directive_data import get_directive
from ui.resources.shared_data import get_catalogue
from ui.state.view import View


@st.fragment
def show_directive_page() -> None:
    """Show the letter: goal and results first, then its figures and places, then what it asks of whom."""
    head = make_head_place()
    page = open_page(PASSAGE_FILTERS)
    with head:
        _headline(page)
    _show_reductions(page.view, page.texts)
    _figures(page)
    _passages(page.view, page.texts)


def _headline(page: PageContext) -> None:
    texts, source = page.texts, get_directive().source
    publisher, date = (
        source.get_publisher_name(texts.language),
        format_partial_date(source.date, texts.language),
    )
    subtitle = texts("directive.subtitle", publisher=publisher, date=date)
    title = texts("directive.title", document=source.document_number)
    show_page_head(title=title, subtitle=subtitle, notices=page.notices)


def _figures(page: PageContext) -> None:
    left, right = st.columns(2, gap="medium")
    with left:
        show_table("letter_figures", build_quoted_figure_table(page.view, page.texts))
    with right:
        show_table("letter_places", build_named_place_table(page.view, page.texts))


def _show_reductions(view: View, texts: Texts) -> None:
    poor = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, view.period)
    target = find_programme(poor, get_catalogue().targets)
    if target is None:
        return
    show_section("promise_head", build_reduction_heading(target, texts))
    show_table("promise", build_reduction_table(target, view, texts))


def _passages(view: View, texts: Texts) -> None:
    """Show the filters below what they don't touch, then what they find."""
    show_words("passages_head", texts("directive.passages_title"), texts("directive.passages_lead"))
    show_passage_filters(texts)
    show_component("passages", "passages", build_passage_list(view.directive, texts))


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_directive_page()
