"""The trend: every district and benchmark over the years, one panel a standard, and what that says."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from analysis.targets.programme_path import (
    build_path_standings,
    build_programme_path,
    find_programme,
    list_published_rates,
)
from analysis.trend.pace import compare_district_paces
from analysis.trend.panels import TrendPanel, build_trend_panels
from analysis.trend.standard_overlap import find_standard_overlaps
from data.model.figures import PROVINCE, Target
from language.catalogue import Texts
from pages.trend.district_filter import show_district_filter
from pages.trend.pace import build_pace_section, build_pace_table
from pages.trend.panels import count_illustrative_points, show_panels
from pages.trend.programme_path import build_missing_path_section, build_path_section, build_path_table
from pages.trend.standard_overlap import build_overlap_section
from ui.components.browser_component import show_component, show_headline, show_table
from ui.components.origins import Origins
from ui.layout.page_setup import PageContext, open_page
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.filter_bar import FilterWidget
from ui.state.session import choose_district
from ui.state.view import View

SHOWN = (FilterWidget.INDICATOR, FilterWidget.GROUP, FilterWidget.PUBLISHED_ONLY)
"""The filters that mean something here: the page shows every standard and every year at once."""


@st.fragment
def show_trend_page() -> None:
    """Show the trend."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="trend_filters"):
        page = open_page(SHOWN)
        show_district_filter(page.view, page.texts)
    view, texts = page.view, page.texts
    drawn = build_trend_panels(view.question, get_catalogue(), get_figures())
    target = find_programme(view.question, get_catalogue().targets)
    found = find_standard_overlaps(view.question, PROVINCE, get_figures(), get_catalogue().standards.values())
    _headline(page, drawn)
    show_panels(drawn, view.district, target, found, texts)
    show_component("section", "bridge", build_overlap_section(found, texts))
    _path(target, texts)
    _pace(view, texts)


def _headline(page: PageContext, drawn: Sequence[TrendPanel]) -> None:
    texts, view = page.texts, page.view
    rate = texts(f"rate.{view.indicator.value}")
    data = {
        "title": texts("trend.title", rate=f"{rate[:1].lower()}{rate[1:]}"),
        "subtitle": texts("trend.subtitle", group=texts(f"group.{view.group.value}")),
        "notices": [*page.notices, *_cautions(drawn, texts)],
        "tiles": [],
    }
    show_headline(data | {"tables": Origins(texts).tables()})


def _cautions(drawn: Sequence[TrendPanel], texts: Texts) -> list[str]:
    count = count_illustrative_points(drawn)
    total = sum(len(line.known) for panel in drawn for line in panel.districts)
    return [texts("trend.illustrative_points", count=count, total=total)] if count else []


def _path(target: Target | None, texts: Texts) -> None:
    base = list_published_rates(target, target.base_period, get_figures()) if target else ()
    if target is None or not base:
        show_component("section", "path", build_missing_path_section(texts))
        return
    show_component("section", "path", build_path_section(target, base[0], texts))
    planned = build_programme_path(target)[1:]
    rows = build_path_table(target, base[0], planned, build_path_standings(target, get_figures()), texts)
    show_table("path_table", rows)


def _pace(view: View, texts: Texts) -> None:
    known = get_catalogue()
    verdicts = {
        standard: compare_district_paces(replace(view.question, standard=standard), known, get_figures())
        for standard in known.standards
    }
    show_component("section", "pace", build_pace_section(verdicts, texts))
    rows = build_pace_table(verdicts, known.districts, view.district, texts)
    show_table("pace_table", rows, choose_district)


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_trend_page()
