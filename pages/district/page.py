"""The page of one district: its figures, what they mean beside others, and who answers for what."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from analysis.district.profile import build_district_profile
from analysis.district.share_of_poor import compute_share_of_poor
from analysis.summary import QuestionSummary
from data.model.areas import Area
from language.catalogue import Texts
from pages.district.chooser import show_district_box
from pages.district.duties import build_duties_table
from pages.district.headline import show_district_head
from pages.district.landing import show_landing
from pages.district.print_style import build_print_style
from pages.district.report_buttons import show_file_buttons
from pages.district.sections import show_conflicts, show_targets, show_trend, show_yearly_figures
from pages.district.share_of_poor import build_share_of_poor_section
from pages.district.small_map import show_district_map
from reports.presentations.meeting import SceneKind
from ui.components.browser_component import show_table
from ui.components.page_head import make_head_place
from ui.components.section import show_section, show_words
from ui.layout.page_setup import PageContext, open_page
from ui.resources.answers import get_question_summary
from ui.resources.shared_data import get_catalogue, get_duties, get_figures
from ui.state.filter_bar import MAP_FILTERS
from ui.state.parameters import Parameter
from ui.state.view import View

SHOWN = (*MAP_FILTERS, Parameter.PUBLISHED_ONLY)


@st.fragment
def show_district_page() -> None:
    """Show the chosen district's page, or the list to choose from."""
    st.html(build_print_style())
    head = make_head_place()
    row = st.container(horizontal=True, vertical_alignment="bottom", key="district_row")
    page = open_page(SHOWN, choose_scene=_choose_scene)
    with row:
        show_district_box()
        st.page_link("pages/map/page.py", label=page.texts("profile.map"))
    answer = get_question_summary(page.view.question)
    with row:
        show_file_buttons(page.view, page.texts)
    if page.view.district:
        _show(get_catalogue().areas[page.view.district], answer, page, head)
    else:
        show_landing(answer, page, head)


def _choose_scene(view: View) -> SceneKind:
    """Return the district's profile; the list to choose from has none."""
    return SceneKind.PROFILE if view.district else SceneKind.MAP


def _show(area: Area, answer: QuestionSummary, page: PageContext, head: DeltaGenerator) -> None:
    view, texts = page.view, page.texts
    weighed = compute_share_of_poor(area.code, view.question, get_catalogue(), get_figures())
    found = build_district_profile(area.code, answer, get_catalogue(), get_figures())
    with head:
        show_district_head(found, weighed, page.notices, texts)
    left, right = st.columns([62, 38], gap="medium")
    with left:
        show_trend(area, view, texts)
    with right:
        show_district_map(answer, view, texts)
        section = build_share_of_poor_section(weighed, area, view.question, get_catalogue().areas, texts)
        show_section("burden", section)
        show_targets(area, view, texts)
    _show_more(area, view, texts)


def _show_more(area: Area, view: View, texts: Texts) -> None:
    """Show what stands over the whole width below: conflicts, every year's figures, who answers for what."""
    show_conflicts(area, texts)
    show_yearly_figures(area, view, texts)
    show_words("duties_head", texts("profile.duties_title"), texts("profile.duties_lead"))
    show_table("duties", build_duties_table(view.standard, get_duties(), texts))


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_district_page()
