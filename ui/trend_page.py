"""The trend: every district and benchmark over the years, one panel a standard, and what that says."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from data.model import PROVINCE, Target
from insight.bridge import bridges
from insight.pace import progresses
from insight.panels import Panel, panels
from insight.programme import path, programme_of, published_rates, standings
from language.catalogue import Texts
from ui.components import show_headline, show_part, show_table
from ui.filters import Widget
from ui.origins import Origins
from ui.page import OpenPage, open_page
from ui.resources import catalogue, figures
from ui.state import choose_district
from ui.trend_bridge import bridge_part
from ui.trend_district import district_filter
from ui.trend_pace import pace_part, pace_table
from ui.trend_panels import illustrative_points, show_panels
from ui.trend_path import no_path_part, path_part, path_table
from ui.view import View

SHOWN = (Widget.INDICATOR, Widget.GROUP, Widget.PUBLISHED_ONLY)
"""The filters that mean something here: the page shows every standard and every year at once."""


@st.fragment
def trend_page() -> None:
    """Show the trend."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="trend_filters"):
        page = open_page(SHOWN)
        district_filter(page.view, page.texts)
    view, texts = page.view, page.texts
    drawn = panels(view.question, catalogue(), figures())
    target = programme_of(view.question, catalogue().targets)
    found = bridges(view.question, PROVINCE, figures(), catalogue().standards.values())
    _headline(page, drawn)
    show_panels(drawn, view.district, target, found, texts)
    show_part("section", "bridge", bridge_part(found, texts))
    _path(target, texts)
    _pace(view, texts)


def _headline(page: OpenPage, drawn: Sequence[Panel]) -> None:
    texts, view = page.texts, page.view
    rate = texts(f"rate.{view.indicator.value}")
    data = {
        "title": texts("trend.title", rate=f"{rate[:1].lower()}{rate[1:]}"),
        "subtitle": texts("trend.subtitle", group=texts(f"group.{view.group.value}")),
        "notices": [*page.notices, *_cautions(drawn, texts)],
        "tiles": [],
    }
    show_headline(data | {"tables": Origins(texts).tables()})


def _cautions(drawn: Sequence[Panel], texts: Texts) -> list[str]:
    count = illustrative_points(drawn)
    total = sum(len(line.known) for panel in drawn for line in panel.districts)
    return [texts("trend.illustrative_points", count=count, total=total)] if count else []


def _path(target: Target | None, texts: Texts) -> None:
    base = published_rates(target, target.base_period, figures()) if target else ()
    if target is None or not base:
        show_part("section", "path", no_path_part(texts))
        return
    show_part("section", "path", path_part(target, base[0], texts))
    planned = path(target)[1:]
    rows = path_table(target, base[0], planned, standings(target, figures()), texts)
    show_table("path_table", rows)


def _pace(view: View, texts: Texts) -> None:
    known = catalogue()
    verdicts = {
        standard: progresses(replace(view.question, standard=standard), known, figures())
        for standard in known.standards
    }
    show_part("section", "pace", pace_part(verdicts, texts))
    rows = pace_table(verdicts, known.districts, view.district, texts)
    show_table("pace_table", rows, choose_district)
