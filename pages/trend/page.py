"""The trend: the four districts and the province over the years, a chart a standard, and what that says."""

import streamlit as st

from analysis.targets.programme_path import build_path_standings, find_programme
from analysis.trend.movement import find_latest_movement
from analysis.trend.standard_overlap import find_standard_overlaps
from data.model.areas import PROVINCE
from data.model.targets import Target
from language.catalogue import Texts
from pages.trend.district_filter import show_district_filter
from pages.trend.panels import choose_emphasis, count_district_points, show_panels
from pages.trend.sections import show_paces, show_programme_path
from pages.trend.standard_overlap import build_overlap_section
from pages.trend.verdict import format_verdict
from reports.presentations.meeting import SceneKind
from ui.components.page_head import make_head_place, show_page_head
from ui.components.section import show_section
from ui.layout.page_setup import PageContext, open_page
from ui.resources.shared_data import get_catalogue, get_figures
from ui.resources.trend_answers import get_trend_panels
from ui.state.parameters import Parameter

# The filters that mean something here: the page shows every standard and every year at once.
SHOWN = (Parameter.INDICATOR, Parameter.GROUP, Parameter.PUBLISHED_ONLY, Parameter.OTHER_DISTRICTS)


@st.fragment
def show_trend_page() -> None:
    """Show the trend."""
    head = make_head_place()
    with st.container(horizontal=True, vertical_alignment="bottom", key="trend_filters"):
        page = open_page(SHOWN, choose_scene=lambda _: SceneKind.TREND)
        show_district_filter(page.view, page.texts)
    view, texts = page.view, page.texts
    panels = get_trend_panels(view.question)
    target = find_programme(view.question, get_catalogue().targets)
    found = find_standard_overlaps(view.question, PROVINCE, get_figures(), get_catalogue().standards.values())
    emphases = [choose_emphasis(panel, view, target, found) for panel in panels]
    with head:
        _headline(page, count_district_points(panels, emphases), target)
    show_panels(panels, emphases, view.district, texts)
    show_section("bridge", build_overlap_section(found, texts))
    show_programme_path(target, texts)
    show_paces(view, texts)


def _headline(page: PageContext, points: tuple[int, int], target: Target | None) -> None:
    texts, view = page.texts, page.view
    movement = find_latest_movement(view.question, get_catalogue(), get_figures())
    standings = build_path_standings(target, get_figures()) if target else ()
    show_page_head(
        title=format_verdict(texts(f"rate.{view.indicator.value}"), movement, target, standings, texts),
        subtitle=texts("trend.subtitle", group=texts(f"group.{view.group.value}")),
        notices=[*page.notices, *_cautions(*points, texts)],
    )


def _cautions(count: int, total: int, texts: Texts) -> list[str]:
    return [texts("trend.estimated_points", count=count, total=total)] if count else []


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_trend_page()
