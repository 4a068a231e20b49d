"""The parts of the comparison: a map, the refusal, the change, the small maps."""

from collections.abc import Sequence

import streamlit as st

from analysis.comparable import ComparisonRefusal
from analysis.comparison import compare_reviews
from analysis.question import Question
from analysis.summary import QuestionSummary
from charts.slope.chart import build_slope_chart
from data.model.areas import PROVINCE
from language.catalogue import Texts
from maps.browser_data.change_map import build_change_map
from maps.browser_data.map_scene import MapOptions
from maps.browser_data.rate_map import build_rate_map
from pages.compare.change_summary import build_change_summary
from pages.compare.change_table import build_change_table
from pages.compare.small_maps import build_small_maps
from ui.components.browser_component import show_component, show_table
from ui.components.district_map import show_district_map
from ui.components.map_heading import build_map_heading
from ui.components.section import show_section, show_words
from ui.layout.scene_button import show_change_scene_button
from ui.resources.answers import get_question_summary
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.session import choose_district
from ui.state.view import View


def show_question_map(where: str, answer: QuestionSummary, view: View, texts: Texts) -> None:
    """Show the map of one question under its heading."""
    show_component("side", f"{where}_head", build_map_heading(where, answer, texts))
    shown = MapOptions(view.district, view.labels, view.basemap)
    data = build_rate_map(answer.places, answer.question.indicator, shown, texts)
    show_district_map(where, data, choose_district)


def show_refusals(reasons: Sequence[ComparisonRefusal], texts: Texts) -> None:
    """Show why nothing is subtracted here; the two maps above stay."""
    words = [texts(f"refusal.{reason.value}") for reason in reasons]
    show_words("refused", texts("compare.refused_title"), *words)


def show_change(view: View, other: Question, texts: Texts) -> None:
    """Show what changed from the view's review to the other: a map, a slope chart and a table."""
    known = get_catalogue()
    areas = (known.districts, known.areas[PROVINCE])
    comparison = compare_reviews(view.question, other, get_figures(), *areas)
    show_section("change_head", build_change_summary(comparison, texts))
    left, right = st.columns(2, gap="small")
    with left:
        shown = MapOptions(view.district, view.labels, view.basemap)
        show_district_map("compare.change", build_change_map(comparison, shown, texts), choose_district)
        show_change_scene_button(texts)
    with right:
        show_component("chart", "slope", build_slope_chart(comparison, view.district, texts))
    show_table("change_table", build_change_table(comparison, view.district, texts), choose_district)


def show_small_maps(view: View, texts: Texts) -> None:
    """Show a small map for every review of the standard."""
    reviews = get_catalogue().standards[view.standard].reviews
    answers = [get_question_summary(view.question.at(period)) for period in reviews]
    show_component("small_maps", "small_maps", build_small_maps(answers, view, texts))
