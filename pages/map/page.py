"""The map page's body: filters, headline, map, ranking, panel. One fragment: a change redraws no more."""

import streamlit as st

from pages.map.briefing import get_lit_number, light_sentence
from pages.map.district_list import build_district_list
from pages.map.drawer import DRAWER, build_drawer_button
from pages.map.headline import build_map_head
from pages.map.pictures import show_review_pictures
from pages.map.review import build_review_map, build_shown_review
from ui.components.browser_component import show_component, show_districts, show_headline
from ui.components.district_map import show_district_map
from ui.components.page_head import make_head_place
from ui.downloads.map_links import ONE_MAP, show_map_downloads, show_years_download
from ui.layout.page_addresses import build_reports_address
from ui.layout.page_setup import PageContext, begin_page
from ui.state.filter_bar import EVERY_FILTER, show_layer_choice
from ui.state.parameters import Parameter
from ui.state.session import choose_district

MAP_KEY = "map"


@st.fragment
def show_map_page() -> None:
    """Show the map page; the map is sent first: in the browser it would wait for all that came before it."""
    above = make_head_place()
    begun = begin_page((*EVERY_FILTER, Parameter.CIRCLES, Parameter.LAYER))
    page, lit = begun.page, get_lit_number()
    review = build_shown_review(page.view, lit)
    left, right = st.columns([52, 48], gap="small")
    with left:
        show_district_map(MAP_KEY, build_review_map(review, page.texts), choose_district)
    with begun.bar:
        show_component(DRAWER, DRAWER, build_drawer_button(review, page.texts))
    begun.show_filters()
    with left:
        _show_map_controls(page)
    with above:
        show_headline(build_map_head(review, page.notices, page.texts))
    with right:
        show_districts(build_district_list(review, page.texts), choose_district, light_sentence)
        show_review_pictures(page.view, lit, page.texts)


def _show_map_controls(page: PageContext) -> None:
    """Show what lies over the map: what its colours say, and what can be taken away."""
    with st.container(key="map_layer"):
        show_layer_choice(page.texts)
    with show_map_downloads(ONE_MAP, page.view, page.texts):
        show_years_download(page.view, page.texts)
        address = build_reports_address(page.view)
        st.link_button(page.texts("map.province_report"), address, width="stretch")


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_map_page()
