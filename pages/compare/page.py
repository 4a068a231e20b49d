"""The comparison: two maps with a choice each, and what changed between them where that can be said."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from analysis.comparable import ComparisonRefusal, find_refusals
from analysis.comparison import Comparison, compare_reviews
from analysis.summary import QuestionSummary, build_question_summary
from charts.slope.chart import plot_slope_chart
from data.model.figures import PROVINCE
from language.catalogue import Texts
from maps.browser_data.change_map import build_change_map
from maps.browser_data.rate_map import MapOptions, build_rate_map
from pages.compare.change_summary import build_change_summary
from pages.compare.change_table import build_change_table
from pages.compare.second_map_filters import read_second_map_filters, show_second_map_filters
from pages.compare.small_maps import build_small_maps
from ui.components.browser_component import show_component, show_headline, show_table
from ui.components.chart import show_chart
from ui.components.district_map import show_district_map
from ui.components.map_heading import build_map_heading
from ui.components.origins import Origins
from ui.downloads.map_links import TWO_MAPS, show_map_downloads
from ui.layout.page_setup import PageContext, open_page
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.language_choice import get_texts
from ui.state.second_map import choose_second_map
from ui.state.session import choose_district, keep_view
from ui.state.view import SecondMap, View

LEFT, RIGHT = "compare.left", "compare.right"


@st.fragment
def show_compare_page() -> None:
    """Show the comparison."""
    with _begin_filter_row(LEFT):
        page = open_page(complete=add_second_map)
    with _begin_filter_row(RIGHT):
        side, moved = show_second_map_filters(choose_second_map(page.view), page.texts)
    view = replace(page.view, other=side)
    keep_view(view)
    notices = (*page.notices, *([moved] if moved else []))
    _show(PageContext(view, notices, page.texts), side)


def _begin_filter_row(side: str) -> DeltaGenerator:
    """Begin a row of filters with the name of the map that they belong to."""
    row = st.container(horizontal=True, vertical_alignment="bottom", key=side.replace(".", "_"))
    row.html(f'<span class="side-name">{get_texts()(side)}</span>', width=52)
    return row


def add_second_map(view: View) -> View:
    """Add what the second map asks."""
    return replace(view, other=read_second_map_filters(choose_second_map(view)))


def _show(page: PageContext, side: SecondMap) -> None:
    view, texts = page.view, page.texts
    other = side.question(published_only=view.published_only)
    left = build_question_summary(view.question, get_catalogue(), get_figures())
    right = build_question_summary(other, get_catalogue(), get_figures())
    reasons = find_refusals(view.question, other)
    _headline(page, reasons)
    for column, where, answer in zip(st.columns(2, gap="small"), (LEFT, RIGHT), (left, right), strict=True):
        with column:
            _map(where, answer, view, texts)
    with column:
        show_map_downloads(TWO_MAPS, view, texts)
    if reasons:
        _refuse(reasons, texts)
    else:
        known = get_catalogue()
        areas = (known.districts, known.areas[PROVINCE])
        _change(compare_reviews(view.question, other, get_figures(), *areas), view, texts)
    _small_maps(view, texts)


def _headline(page: PageContext, reasons: Sequence[ComparisonRefusal]) -> None:
    texts = page.texts
    key = "compare.subtitle_refused" if reasons else "compare.subtitle"
    data = {"title": texts("compare.title"), "subtitle": texts(key), "notices": page.notices, "tiles": []}
    show_headline(data | {"tables": Origins(texts).tables()})


def _map(where: str, answer: QuestionSummary, view: View, texts: Texts) -> None:
    show_component("side", f"{where}_head", build_map_heading(where, answer, texts))
    shown = MapOptions(view.district, view.labels, view.basemap)
    data = build_rate_map(answer.places, answer.question.indicator, shown, texts)
    show_district_map(where, data, choose_district)


def _refuse(reasons: Sequence[ComparisonRefusal], texts: Texts) -> None:
    """Say why nothing is subtracted here; the two maps above stay."""
    words = [texts(f"refusal.{reason.value}") for reason in reasons]
    show_component("section", "refused", {"title": texts("compare.refused_title"), "paragraphs": words})


def _change(comparison: Comparison, view: View, texts: Texts) -> None:
    show_component("section", "change_head", build_change_summary(comparison, texts))
    left, right = st.columns(2, gap="small")
    with left:
        shown = MapOptions(view.district, view.labels, view.basemap)
        show_district_map("compare.change", build_change_map(comparison, shown, texts), choose_district)
    with right:
        show_chart(plot_slope_chart(comparison, view.district, texts), "slope")
    show_table("change_table", build_change_table(comparison, view.district, texts), choose_district)


def _small_maps(view: View, texts: Texts) -> None:
    reviews = get_catalogue().standards[view.standard].reviews
    answers = [
        build_question_summary(view.question.at(period), get_catalogue(), get_figures()) for period in reviews
    ]
    show_component("small_maps", "small_maps", build_small_maps(answers, view, texts))


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_compare_page()
