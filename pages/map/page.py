"""The map page's body: filters, headline, map, ranking, panel. One fragment: a change redraws no more."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from analysis.district.profile import build_district_profile
from analysis.summary import QuestionSummary, build_question_summary
from analysis.trend.standard_series import build_standard_series
from data.model.figures import PROVINCE
from language.catalogue import Texts
from maps.browser_data.rate_map import MapOptions, build_rate_map
from pages.map.district_link import build_district_address
from pages.map.district_panel import build_district_panel
from pages.map.headline import build_map_headline
from pages.map.ranking import build_ranking_list
from pages.map.sparkline import build_sparkline
from ui.components.browser_component import show_districts, show_headline
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
        _districts(page.view, answer, page.texts)


def _map(view: View, answer: QuestionSummary, texts: Texts) -> None:
    shown = MapOptions(view.district, view.labels, view.basemap)
    show_district_map(MAP_KEY, build_rate_map(answer.places, view.indicator, shown, texts), choose_district)


def _headline(answer: QuestionSummary, notices: Sequence[str], texts: Texts) -> None:
    origins = Origins(texts)
    data = build_map_headline(answer, notices, origins, texts)
    show_headline(data | {"tables": origins.tables()})


def _districts(view: View, answer: QuestionSummary, texts: Texts) -> None:
    origins = Origins(texts)
    chosen = (
        build_district_profile(view.district, answer, get_catalogue(), get_figures())
        if view.district
        else None
    )
    data = {
        "ranking": build_ranking_list(answer, origins),
        "panel": build_district_panel(chosen, build_district_address(view), origins, texts)
        if chosen
        else None,
        "provinceTrend": None if chosen else _province_trend(view, texts),
        "selected": view.district or "",
    }
    show_districts(data | {"tables": origins.tables()}, choose_district)


def _province_trend(view: View, texts: Texts) -> dict[str, Any]:
    found = build_standard_series(view.question, PROVINCE, get_figures(), get_catalogue().standards)
    return build_sparkline(get_catalogue().areas[PROVINCE].name_vi, view.indicator, found, texts)


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_map_page()
