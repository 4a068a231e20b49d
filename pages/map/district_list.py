"""The list beside the map: the ranking, the panel of the chosen district, the province's trend."""

from typing import Any

from analysis.district.profile import build_district_profile
from analysis.summary import QuestionSummary
from analysis.trend.standard_series import build_standard_series
from data.model.areas import PROVINCE
from language.catalogue import Texts
from pages.map.district_panel import build_district_panel
from pages.map.ranking import build_ranking_list
from pages.map.sparkline import build_sparkline
from ui.components.browser_component import show_districts
from ui.components.origins import Origins
from ui.layout.page_links import build_district_address
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.session import choose_district
from ui.state.view import View


def show_district_list(view: View, answer: QuestionSummary, texts: Texts) -> None:
    """Show the ranking with the chosen district's panel, or with the province's trend."""
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
