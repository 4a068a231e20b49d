"""The list beside the map: the ranking, the panel of the chosen district, the province's trend."""

from typing import NotRequired, TypedDict

from analysis.district.profile import build_district_profile
from analysis.trend.standard_series import build_standard_series
from data.model.areas import PROVINCE
from language.catalogue import Texts
from pages.map.briefing import BriefingLine, build_briefing_lines
from pages.map.district_panel import DistrictPanel, build_district_panel
from pages.map.ranking import RankingList, build_ranking_list
from pages.map.review import ShownReview
from pages.map.sparkline import Sparkline, build_sparkline
from ui.components.origins.gathering import Origins
from ui.components.origins.tables import OriginTables
from ui.layout.page_addresses import build_district_address
from ui.resources.assigned_targets import find_standings_of_question
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.view import View


class DistrictList(TypedDict):
    """The list as the browser takes it: the panel of a selected district, or the briefing and the trend."""

    review: str
    ranking: RankingList
    panel: NotRequired[DistrictPanel]
    provinceTrend: NotRequired[Sparkline]
    briefing: NotRequired[list[BriefingLine]]
    lit: NotRequired[int]
    selected: NotRequired[str]
    tables: NotRequired[OriginTables]


def build_district_list(review: ShownReview, texts: Texts) -> DistrictList:
    """Return the ranking, in the classes of rates, with the chosen district's panel or the briefing."""
    origins = Origins(texts)
    found = _build_list(review, origins, texts)
    return {**found, "tables": origins.tables()}


def _build_list(review: ShownReview, origins: Origins, texts: Texts) -> DistrictList:
    view = review.view
    found: DistrictList = {
        "review": review.code,
        "ranking": build_ranking_list(
            review.answer, find_standings_of_question(view.question), origins, texts
        ),
    }
    if view.district:
        found["panel"], found["selected"] = _build_panel(view.district, review, origins, texts), view.district
        return found
    found["briefing"] = build_briefing_lines(review.told, origins, texts)
    found["provinceTrend"] = _build_province_trend(view, texts)
    lit = review.lit
    return found if lit is None else {**found, "lit": lit}


def _build_panel(district: str, review: ShownReview, origins: Origins, texts: Texts) -> DistrictPanel:
    chosen = build_district_profile(district, review.answer, get_catalogue(), get_figures())
    view = review.view
    return build_district_panel(chosen, build_district_address(view), view.layer, origins, texts)


def _build_province_trend(view: View, texts: Texts) -> Sparkline:
    found = build_standard_series(view.question, PROVINCE, get_figures(), get_catalogue().standards)
    return build_sparkline(get_catalogue().areas[PROVINCE].name_vi, view.indicator, found, texts)
