"""The list beside the map: the ranking, the panel of the chosen district, the province's trend."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from analysis.briefing.sentence import BriefingSentence
from analysis.district.profile import build_district_profile
from analysis.summary import QuestionSummary
from analysis.trend.standard_series import build_standard_series
from data.model.areas import PROVINCE
from language.catalogue import Texts
from pages.map.briefing import BriefingLine, build_briefing_lines, get_lit_sentence, light_sentence
from pages.map.district_panel import DistrictPanel, build_district_panel
from pages.map.ranking import RankingList, build_ranking_list
from pages.map.sparkline import Sparkline, build_sparkline
from ui.components.browser_component import show_districts
from ui.components.origins import Origins
from ui.layout.page_links import build_district_address
from ui.resources.assigned_targets import find_standings_of_question
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.session import choose_district
from ui.state.view import View


class DistrictList(TypedDict):
    """The list as the browser takes it: the panel of a selected district, or the briefing and the trend."""

    ranking: RankingList
    panel: NotRequired[DistrictPanel]
    provinceTrend: NotRequired[Sparkline]
    briefing: NotRequired[list[BriefingLine]]
    lit: NotRequired[int]
    selected: NotRequired[str]


def show_district_list(
    view: View, answer: QuestionSummary, told: Sequence[BriefingSentence], texts: Texts
) -> None:
    """Show the ranking, in the classes of rates, with the chosen district's panel or the briefing."""
    origins = Origins(texts)
    data = _build_list(view, answer, told, origins, texts)
    show_districts({**data, "tables": origins.tables()}, choose_district, light_sentence)


def _build_list(
    view: View, answer: QuestionSummary, told: Sequence[BriefingSentence], origins: Origins, texts: Texts
) -> DistrictList:
    ranking = build_ranking_list(answer, find_standings_of_question(view.question), origins, texts)
    if not view.district:
        found: DistrictList = {
            "ranking": ranking,
            "briefing": build_briefing_lines(told, origins, texts),
            "provinceTrend": _build_province_trend(view, texts),
        }
        lit = get_lit_sentence(told, view)
        return found if lit is None else {**found, "lit": lit}
    panel = _build_panel(view.district, view, answer, origins, texts)
    return {"ranking": ranking, "panel": panel, "selected": view.district}


def _build_panel(
    district: str, view: View, answer: QuestionSummary, origins: Origins, texts: Texts
) -> DistrictPanel:
    chosen = build_district_profile(district, answer, get_catalogue(), get_figures())
    return build_district_panel(chosen, build_district_address(view), view.layer, origins, texts)


def _build_province_trend(view: View, texts: Texts) -> Sparkline:
    found = build_standard_series(view.question, PROVINCE, get_figures(), get_catalogue().standards)
    return build_sparkline(get_catalogue().areas[PROVINCE].name_vi, view.indicator, found, texts)
