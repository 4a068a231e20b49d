"""The comparison: two maps with a choice each, and what changed between them where that can be said."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from charts.slope import slope_chart
from data.model import PROVINCE
from insight.comparable import Refusal, refusals
from insight.comparison import Comparison, compare
from insight.situation import Situation, situation
from language.catalogue import Texts
from maps.change_scene import change_scene
from maps.scene import Shown, scene
from ui.change_head import change_head
from ui.change_table import change_table
from ui.charts import show_chart
from ui.components import show_headline, show_part, show_table
from ui.district_map import show_district_map
from ui.drawn_maps import TWO_MAPS, offer_map
from ui.origins import Origins
from ui.page import OpenPage, open_page
from ui.resources import catalogue, figures, words
from ui.second_map import second_map
from ui.side_filters import asked_side, side_filters
from ui.side_head import side_head
from ui.small_maps import small_maps
from ui.state import choose_district, keep_view
from ui.view import Side, View

LEFT, RIGHT = "compare.left", "compare.right"


@st.fragment
def compare_page() -> None:
    """Show the comparison."""
    with _bar(LEFT):
        page = open_page(complete=with_second_map)
    with _bar(RIGHT):
        side, moved = side_filters(second_map(page.view), page.texts)
    view = replace(page.view, other=side)
    keep_view(view)
    notices = (*page.notices, *([moved] if moved else []))
    _show(OpenPage(view, notices, page.texts), side)


def _bar(side: str) -> DeltaGenerator:
    """Begin a row of filters with the name of the map that they belong to."""
    row = st.container(horizontal=True, vertical_alignment="bottom", key=side.replace(".", "_"))
    row.html(f'<span class="side-name">{words()(side)}</span>', width=52)
    return row


def with_second_map(view: View) -> View:
    """Add what the second map asks."""
    return replace(view, other=asked_side(second_map(view)))


def _show(page: OpenPage, side: Side) -> None:
    view, texts = page.view, page.texts
    other = side.question(published_only=view.published_only)
    left = situation(view.question, catalogue(), figures())
    right = situation(other, catalogue(), figures())
    reasons = refusals(view.question, other)
    _headline(page, reasons)
    for column, where, answer in zip(st.columns(2, gap="small"), (LEFT, RIGHT), (left, right), strict=True):
        with column:
            _map(where, answer, view, texts)
    with column:
        offer_map(TWO_MAPS, view, texts)
    if reasons:
        _refuse(reasons, texts)
    else:
        known = catalogue()
        areas = (known.districts, known.areas[PROVINCE])
        _change(compare(view.question, other, figures(), *areas), view, texts)
    _small_maps(view, texts)


def _headline(page: OpenPage, reasons: Sequence[Refusal]) -> None:
    texts = page.texts
    key = "compare.subtitle_refused" if reasons else "compare.subtitle"
    data = {"title": texts("compare.title"), "subtitle": texts(key), "notices": page.notices, "tiles": []}
    show_headline(data | {"tables": Origins(texts).tables()})


def _map(where: str, answer: Situation, view: View, texts: Texts) -> None:
    show_part("side", f"{where}_head", side_head(where, answer, texts))
    shown = Shown(view.district, view.labels, view.basemap)
    data = scene(answer.places, answer.question.indicator, shown, texts)
    show_district_map(where, data, choose_district)


def _refuse(reasons: Sequence[Refusal], texts: Texts) -> None:
    """Say why nothing is subtracted here; the two maps above stay."""
    words = [texts(f"refusal.{reason.value}") for reason in reasons]
    show_part("section", "refused", {"title": texts("compare.refused_title"), "paragraphs": words})


def _change(comparison: Comparison, view: View, texts: Texts) -> None:
    show_part("section", "change_head", change_head(comparison, texts))
    left, right = st.columns(2, gap="small")
    with left:
        shown = Shown(view.district, view.labels, view.basemap)
        show_district_map("compare.change", change_scene(comparison, shown, texts), choose_district)
    with right:
        show_chart(slope_chart(comparison, view.district, texts), "slope")
    show_table("change_table", change_table(comparison, view.district, texts), choose_district)


def _small_maps(view: View, texts: Texts) -> None:
    reviews = catalogue().standards[view.standard].reviews
    answers = [situation(view.question.at(period), catalogue(), figures()) for period in reviews]
    show_part("small_maps", "small_maps", small_maps(answers, view, texts))
