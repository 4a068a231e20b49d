"""The map page's body: filters, headline, map, ranking, panel. One fragment: a change redraws no more."""

import streamlit as st

from analysis.briefing.briefing import build_briefing
from analysis.summary import QuestionSummary, build_question_summary
from language.catalogue import Texts
from maps.browser_data.exceedance_map import build_exceedance_map
from maps.browser_data.map_scene import MapOptions, MapScene
from maps.browser_data.rate_map import build_rate_map
from pages.map.briefing import list_lit_districts
from pages.map.district_list import show_district_list
from pages.map.headline import show_map_head
from ui.components.district_map import show_district_map
from ui.components.page_head import make_head_place
from ui.downloads.map_links import ONE_MAP, show_map_downloads
from ui.layout.page_setup import begin_page
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.filter_bar import EVERY_FILTER, show_layer_choice
from ui.state.parameters import Parameter
from ui.state.session import choose_district
from ui.state.view import View

MAP_KEY = "map"


@st.fragment
def show_map_page() -> None:
    """Show the map page; the map is sent first: in the browser it would wait for all that came before it."""
    above = make_head_place()
    begun = begin_page((*EVERY_FILTER, Parameter.LAYER))
    page = begun.page
    answer = build_question_summary(page.view.question, get_catalogue(), get_figures())
    left, right = st.columns([52, 48], gap="small")
    told = build_briefing(answer, get_catalogue(), get_figures())
    lit = list_lit_districts(told, page.view)
    shown = MapOptions(page.view.district, page.view.labels, page.view.basemap, lit)
    scene = _build_scene(page.view, answer, shown, page.texts)
    with left:
        show_district_map(MAP_KEY, scene, choose_district)
    begun.show_filters()
    with left:
        with st.container(key="map_layer"):
            show_layer_choice(page.texts)
        show_map_downloads(ONE_MAP, page.view, page.texts)
    with above:
        show_map_head(answer, page.view.layer, page.notices, page.texts)
    with right:
        show_district_list(page.view, answer, told, page.texts)


def _build_scene(view: View, answer: QuestionSummary, shown: MapOptions, texts: Texts) -> MapScene:
    """Return the map of rates, or of how likely they are over the chosen limit."""
    if view.layer.limit is None:
        return build_rate_map(answer.places, view.indicator, shown, texts)
    return build_exceedance_map(answer.places, view.layer.limit, shown, texts)


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_map_page()
