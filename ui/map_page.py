"""The map page's body: filters, headline, map, ranking, panel. One fragment: a change redraws no more."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from data.model import PROVINCE
from insight.profile import profile
from insight.series import runs
from insight.situation import Situation, situation
from language.catalogue import Texts
from maps.scene import Shown, scene
from ui.components import show_districts, show_headline
from ui.district_link import district_address
from ui.district_map import show_district_map
from ui.district_panel import district_panel
from ui.drawn_maps import ONE_MAP, offer_map
from ui.headline import headline
from ui.origins import Origins
from ui.page import begin_page
from ui.ranking import ranking
from ui.resources import catalogue, figures
from ui.state import choose_district
from ui.trend import trend
from ui.view import View

MAP_KEY = "map"


@st.fragment
def map_page() -> None:
    """Show the map page; the map is sent first: in the browser it would wait for all that came before it."""
    begun = begin_page()
    page = begun.page
    answer = situation(page.view.question, catalogue(), figures())
    above = st.container(key="above")
    left, right = st.columns([52, 48], gap="small")
    with left:
        _map(page.view, answer, page.texts)
    begun.show_filters()
    with left:
        offer_map(ONE_MAP, page.view, page.texts)
    with above:
        _headline(answer, page.notices, page.texts)
    with right:
        _districts(page.view, answer, page.texts)


def _map(view: View, answer: Situation, texts: Texts) -> None:
    shown = Shown(view.district, view.labels, view.basemap)
    show_district_map(MAP_KEY, scene(answer.places, view.indicator, shown, texts), choose_district)


def _headline(answer: Situation, notices: Sequence[str], texts: Texts) -> None:
    origins = Origins(texts)
    data = headline(answer, notices, origins, texts)
    show_headline(data | {"tables": origins.tables()})


def _districts(view: View, answer: Situation, texts: Texts) -> None:
    origins = Origins(texts)
    chosen = profile(view.district, answer, catalogue(), figures()) if view.district else None
    data = {
        "ranking": ranking(answer, origins),
        "panel": district_panel(chosen, district_address(view), origins, texts) if chosen else None,
        "provinceTrend": None if chosen else _province_trend(view, texts),
        "selected": view.district or "",
    }
    show_districts(data | {"tables": origins.tables()}, choose_district)


def _province_trend(view: View, texts: Texts) -> dict[str, Any]:
    found = runs(view.question, PROVINCE, figures(), catalogue().standards)
    return trend(catalogue().areas[PROVINCE].name_vi, view.indicator, found, texts)
