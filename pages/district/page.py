"""The page of one district: its figures, what they mean beside others, and who answers for what."""

from collections.abc import Sequence
from functools import cache

import streamlit as st

from analysis.conflicts import find_area_conflicts
from analysis.district.profile import build_district_profile
from analysis.district.share_of_poor import compute_share_of_poor
from analysis.district.tables import build_district_tables
from analysis.summary import QuestionSummary, build_question_summary
from analysis.trend.area_lines import build_area_lines
from charts.district_trend.chart import plot_district_trend
from data.model.figures import PROVINCE, Area
from language.catalogue import Texts
from pages.district.chooser import build_chooser_table, show_district_box
from pages.district.duties import build_duties_table
from pages.district.headline import build_district_headline
from pages.district.report_buttons import show_report_buttons
from pages.district.share_of_poor import build_share_of_poor_section
from pages.district.tables import build_conflict_table, build_standard_table
from ui.components.browser_component import show_component, show_headline, show_table
from ui.components.chart import show_chart
from ui.components.origins import Origins
from ui.downloads.map_links import ONE_MAP, show_map_downloads
from ui.layout.page_setup import PageContext, open_page
from ui.resources.browser_files import FOLDERS
from ui.resources.shared_data import get_catalogue, get_duties, get_figures
from ui.state.filter_bar import FilterWidget
from ui.state.session import choose_district
from ui.state.view import View

SHOWN = (
    FilterWidget.STANDARD,
    FilterWidget.INDICATOR,
    FilterWidget.GROUP,
    FilterWidget.PERIOD,
    FilterWidget.PUBLISHED_ONLY,
)


@st.fragment
def show_district_page() -> None:
    """Show the chosen district's page, or the list to choose from."""
    st.html(_print_style())
    row = st.container(horizontal=True, vertical_alignment="bottom", key="district_row")
    page = open_page(SHOWN)
    with row:
        show_district_box()
        st.page_link("pages/map/page.py", label=page.texts("profile.map"))
    answer = build_question_summary(page.view.question, get_catalogue(), get_figures())
    with row:
        show_map_downloads(ONE_MAP, page.view, page.texts)
        show_report_buttons(page.view, page.texts)
    if page.view.district:
        _show(get_catalogue().areas[page.view.district], answer, page)
    else:
        _show_chooser(answer, page)


@cache
def _print_style() -> str:
    """Lay the page out for A4: filters and menu gone, nothing cut off, ink on white in either theme."""
    return f"<style>{(FOLDERS[0] / 'print.css').read_text('utf-8')}</style>"


def _show_chooser(answer: QuestionSummary, page: PageContext) -> None:
    texts = page.texts
    title, subtitle = texts("profile.chooser_title"), texts("profile.chooser_subtitle")
    data = {"title": title, "subtitle": subtitle, "notices": page.notices, "tiles": []}
    show_headline(data | {"tables": Origins(texts).tables()})
    show_table("chooser", build_chooser_table(answer, texts), choose_district)


def _show(area: Area, answer: QuestionSummary, page: PageContext) -> None:
    view, texts = page.view, page.texts
    weighed = compute_share_of_poor(area.code, view.question, get_catalogue(), get_figures())
    found = build_district_profile(area.code, answer, get_catalogue(), get_figures())
    show_headline(build_district_headline(found, weighed, page.notices, texts))
    left, right = st.columns([62, 38], gap="medium")
    with left:
        _trend(area, view, texts)
    with right:
        section = build_share_of_poor_section(weighed, area, view.question, get_catalogue().areas, texts)
        show_component("section", "burden", section)
    _conflicts(area, texts)
    _show_standard_tables(area, view, texts)
    _heading("duties_head", texts("profile.duties_title"), [texts("profile.duties_lead")])
    show_table("duties", build_duties_table(view.standard, get_duties(), texts))


def _heading(key: str, title: str, paragraphs: Sequence[str]) -> None:
    show_component("section", key, {"title": title, "paragraphs": paragraphs})


def _trend(area: Area, view: View, texts: Texts) -> None:
    lead = texts("profile.trend_lead", rate=texts(f"rate.{view.indicator.value}"))
    _heading("trend_head", texts("profile.trend_title"), [lead])
    own, province = (
        build_area_lines(one, view.question, get_catalogue(), get_figures())
        for one in (area, get_catalogue().areas[PROVINCE])
    )
    show_chart(plot_district_trend(own, province, texts), "district_trend")
    show_component("charts_on_paper", "charts_on_paper", {})


def _conflicts(area: Area, texts: Texts) -> None:
    """Show what sources disagree on, the province's figures included that the district is measured by."""
    found = find_area_conflicts(get_figures(), (area.code, PROVINCE))
    if found:
        _heading("conflicts_head", texts("profile.conflicts_title"), [texts("profile.conflicts_lead")])
        show_table("conflicts", build_conflict_table(found, get_catalogue().areas, texts))


def _show_standard_tables(area: Area, view: View, texts: Texts) -> None:
    standards = get_catalogue().standards.values()
    found = build_district_tables(area.code, get_figures(), standards, published_only=view.published_only)
    lead = texts("profile.figures_lead" if found else "profile.nothing")
    _heading("figures_head", texts("profile.figures_title"), [lead])
    for record in found:
        asked = (record.standard, record.group) == (view.standard, view.group)
        key = f"record_{record.standard.value}_{record.group.value}"
        show_table(key, build_standard_table(record, view.period if asked else None, texts))


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_district_page()
