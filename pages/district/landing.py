"""What a reader sees before a district is chosen: the list of all beside their map."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from analysis.summary import QuestionSummary
from pages.district.chooser import build_chooser_table
from pages.district.small_map import show_district_map
from ui.components.browser_component import show_table
from ui.components.page_head import show_page_head
from ui.layout.page_setup import PageContext
from ui.state.session import choose_district


def show_landing(answer: QuestionSummary, page: PageContext, head: DeltaGenerator) -> None:
    """Show the list, which chooses, and the map."""
    texts = page.texts
    title, subtitle = texts("profile.chooser_title"), texts("profile.chooser_subtitle")
    with head:
        show_page_head(title=title, subtitle=subtitle, notices=page.notices)
    left, right = st.columns(2, gap="medium")
    with left:
        show_table("chooser", build_chooser_table(answer, texts), choose_district)
    with right:
        show_district_map(answer, page.view, texts)
