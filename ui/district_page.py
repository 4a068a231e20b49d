"""The page of one district: its figures, what they mean beside others, and who answers for what."""

from collections.abc import Sequence
from functools import cache

import streamlit as st

from charts.district_trend import district_trend
from data.model import PROVINCE, Area
from insight.burden import burden
from insight.conflicts import conflicts_of
from insight.course import course
from insight.profile import profile
from insight.record import records
from insight.situation import Situation, situation
from language.catalogue import Texts
from ui.charts import show_chart
from ui.components import show_headline, show_part, show_table
from ui.district_burden import burden_section
from ui.district_chooser import choose_box, chooser_table
from ui.district_duties import duties_table
from ui.district_headline import district_headline
from ui.district_tables import conflict_table, record_table
from ui.drawn_maps import ONE_MAP, offer_map
from ui.filters import Widget
from ui.origins import Origins
from ui.page import OpenPage, open_page
from ui.paper_buttons import offer_papers
from ui.resources import FOLDERS, catalogue, duties, figures
from ui.state import choose_district
from ui.view import View

SHOWN = (Widget.STANDARD, Widget.INDICATOR, Widget.GROUP, Widget.PERIOD, Widget.PUBLISHED_ONLY)


@st.fragment
def district_page() -> None:
    """Show the chosen district's page, or the list to choose from."""
    st.html(_print_style())
    row = st.container(horizontal=True, vertical_alignment="bottom", key="district_row")
    page = open_page(SHOWN)
    with row:
        choose_box()
        st.page_link("pages/map.py", label=page.texts("profile.map"))
    answer = situation(page.view.question, catalogue(), figures())
    with row:
        offer_map(ONE_MAP, page.view, page.texts)
        offer_papers(page.view, page.texts)
    if page.view.district:
        _show(catalogue().areas[page.view.district], answer, page)
    else:
        _offer(answer, page)


@cache
def _print_style() -> str:
    """Lay the page out for A4: filters and menu gone, nothing cut off, ink on white in either theme."""
    return f"<style>{(FOLDERS[0] / 'print.css').read_text('utf-8')}</style>"


def _offer(answer: Situation, page: OpenPage) -> None:
    texts = page.texts
    title, subtitle = texts("profile.chooser_title"), texts("profile.chooser_subtitle")
    data = {"title": title, "subtitle": subtitle, "notices": page.notices, "tiles": []}
    show_headline(data | {"tables": Origins(texts).tables()})
    show_table("chooser", chooser_table(answer, texts), choose_district)


def _show(area: Area, answer: Situation, page: OpenPage) -> None:
    view, texts = page.view, page.texts
    weighed = burden(area.code, view.question, catalogue(), figures())
    found = profile(area.code, answer, catalogue(), figures())
    show_headline(district_headline(found, weighed, page.notices, texts))
    left, right = st.columns([62, 38], gap="medium")
    with left:
        _trend(area, view, texts)
    with right:
        section = burden_section(weighed, area, view.question, catalogue().areas, texts)
        show_part("section", "burden", section)
    _conflicts(area, texts)
    _records(area, view, texts)
    _heading("duties_head", texts("profile.duties_title"), [texts("profile.duties_lead")])
    show_table("duties", duties_table(view.standard, duties(), texts))


def _heading(key: str, title: str, paragraphs: Sequence[str]) -> None:
    show_part("section", key, {"title": title, "paragraphs": paragraphs})


def _trend(area: Area, view: View, texts: Texts) -> None:
    lead = texts("profile.trend_lead", rate=texts(f"rate.{view.indicator.value}"))
    _heading("trend_head", texts("profile.trend_title"), [lead])
    own, province = (
        course(one, view.question, catalogue(), figures()) for one in (area, catalogue().areas[PROVINCE])
    )
    show_chart(district_trend(own, province, texts), "district_trend")
    show_part("charts_on_paper", "charts_on_paper", {})


def _conflicts(area: Area, texts: Texts) -> None:
    """Show what sources disagree on, the province's figures included that the district is measured by."""
    found = conflicts_of(figures(), (area.code, PROVINCE))
    if found:
        _heading("conflicts_head", texts("profile.conflicts_title"), [texts("profile.conflicts_lead")])
        show_table("conflicts", conflict_table(found, catalogue().areas, texts))


def _records(area: Area, view: View, texts: Texts) -> None:
    standards = catalogue().standards.values()
    found = records(area.code, figures(), standards, published_only=view.published_only)
    lead = texts("profile.figures_lead" if found else "profile.nothing")
    _heading("figures_head", texts("profile.figures_title"), [lead])
    for record in found:
        asked = (record.standard, record.group) == (view.standard, view.group)
        key = f"record_{record.standard.value}_{record.group.value}"
        show_table(key, record_table(record, view.period if asked else None, texts))
