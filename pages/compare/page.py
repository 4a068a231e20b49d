"""The comparison: two maps with a choice each, and what changed between them where that can be said."""

from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from analysis.comparable import ComparisonRefusal, find_refusals
from analysis.question import Question
from pages.compare.second_map_filters import show_second_map_filters
from pages.compare.sections import show_change, show_question_map, show_refusals, show_small_maps
from reports.presentations.meeting import SceneKind
from ui.components.page_head import make_head_place, show_page_head
from ui.downloads.map_links import TWO_MAPS, show_map_downloads
from ui.layout.page_setup import PageContext, begin_page
from ui.resources.answers import get_question_summary
from ui.state.filter_bar import EVERY_FILTER, SECOND_MAP_FILTERS
from ui.state.language_choice import get_texts
from ui.state.second_map import choose_second_map, open_comparison

SHOWN = (*EVERY_FILTER, *SECOND_MAP_FILTERS)
LEFT, RIGHT = "compare.left", "compare.right"


@st.fragment
def show_compare_page() -> None:
    """Show the comparison; its maps are sent first: in the browser they would wait for the rest."""
    head = make_head_place()
    with _begin_filter_row(LEFT):
        begun = begin_page(SHOWN, open_comparison, lambda _: SceneKind.COMPARISON)
    second_filters = _begin_filter_row(RIGHT)
    page = begun.page
    other = choose_second_map(page.view).question(published_only=page.view.published_only)
    _show_two_maps(page, other)
    begun.show_filters()
    with second_filters:
        show_second_map_filters(page.view, page.texts)
    _show_what_changed(page, other, head)


def _begin_filter_row(side: str) -> DeltaGenerator:
    """Begin a row of filters with the name of the map that they belong to."""
    row = st.container(horizontal=True, vertical_alignment="bottom", key=side.replace(".", "_"))
    row.html(f'<span class="side-name">{get_texts()(side)}</span>', width=52)
    return row


def _show_two_maps(page: PageContext, other: Question) -> None:
    view, texts = page.view, page.texts
    columns = st.columns(2, gap="small")
    for column, where, question in zip(columns, (LEFT, RIGHT), (view.question, other), strict=True):
        with column:
            show_question_map(where, get_question_summary(question), view, texts)
    with column:
        show_map_downloads(TWO_MAPS, view, texts)


def _show_what_changed(page: PageContext, other: Question, head: DeltaGenerator) -> None:
    """Show what changed between the two, or why nothing is said of it."""
    view, texts = page.view, page.texts
    reasons = find_refusals(view.question, other)
    with head:
        _headline(page, reasons)
    # A place of its own: what stands below must not move in the page's order, or the browser makes it anew.
    with st.container(key="change"):
        if reasons:
            show_refusals(reasons, texts)
        else:
            show_change(view, other, texts)
    show_small_maps(view, texts)


def _headline(page: PageContext, reasons: Sequence[ComparisonRefusal]) -> None:
    texts = page.texts
    key = "compare.subtitle_refused" if reasons else "compare.subtitle"
    show_page_head(title=texts("compare.title"), subtitle=texts(key), notices=page.notices)


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_compare_page()
