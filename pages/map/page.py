"""The map page's body: filters, headline, map, ranking, panel. One fragment: a change redraws no more."""

from collections.abc import Sequence

import streamlit as st

from analysis.summary import QuestionSummary, build_question_summary
from language.catalogue import Texts
from maps.browser_data.rate_map import MapOptions, build_rate_map
from pages.map.district_list import show_district_list
from pages.map.headline import build_map_headline
from ui.components.browser_component import show_headline
from ui.components.district_map import show_district_map
from ui.components.origins import Origins
from ui.downloads.map_links import ONE_MAP, show_map_downloads
from ui.layout.page_setup import begin_page
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.session import choose_district
from ui.state.view import View

MAP_KEY = "map"


@st.fragment
def show_map_page() -> None:
    """Show the map page; the map is sent first: in the browser it would wait for all that came before it."""
    begun = begin_page()
    page = begun.page
    answer = build_question_summary(page.view.question, get_catalogue(), get_figures())
    above = st.container(key="above")
    left, right = st.columns([52, 48], gap="small")
    with left:
        _map(page.view, answer, page.texts)
    begun.show_filters()
    with left:
        show_map_downloads(ONE_MAP, page.view, page.texts)
    with above:
        _headline(answer, page.notices, page.texts)
    with right:
        show_district_list(page.view, answer, page.texts)


def _map(view: View, answer: QuestionSummary, texts: Texts) -> None:
    shown = MapOptions(view.district, view.labels, view.basemap)
    show_district_map(MAP_KEY, build_rate_map(answer.places, view.indicator, shown, texts), choose_district)


def _headline(answer: QuestionSummary, notices: Sequence[str], texts: Texts) -> None:
    origins = Origins(texts)
    data = build_map_headline(answer, notices, origins, texts)
    show_headline(data | {"tables": origins.tables()})


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_map_page()
