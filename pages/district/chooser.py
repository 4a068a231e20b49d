"""How a reader comes to a district's page: a box to change it, and a list where none is chosen."""

from collections.abc import Sequence

import streamlit as st

from analysis.display.figures import describe_figures, format_rank
from analysis.question import Question
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from data.model.areas import Area
from language.catalogue import Texts
from ui.components.origins.gathering import Origins
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table
from ui.resources.shared_data import get_catalogue
from ui.state.language_choice import get_texts
from ui.state.session import choose_district, load_session_view
from ui.state.widget_defaults import find_option_index

CHOICE_KEY = "district_choice"


def sort_priority_first(districts: Sequence[Area]) -> list[Area]:
    """Put the directive's districts before the others, each in their given order."""
    return sorted(districts, key=lambda area: not area.priority)


def show_district_box() -> None:
    """Show the box in which a reader changes the district; it always says the view's own."""
    texts = get_texts()
    named = {"": texts("profile.choose_none")} | {
        area.code: f"{'★ ' if area.priority else ''}{area.name_vi}"
        for area in sort_priority_first(get_catalogue().districts)
    }
    st.session_state[CHOICE_KEY] = load_session_view().district or ""
    st.selectbox(
        texts("profile.choose"),
        tuple(named),
        index=find_option_index(CHOICE_KEY, tuple(named)),
        format_func=lambda code: named[code],
        key=CHOICE_KEY,
        on_change=lambda: choose_district(st.session_state[CHOICE_KEY]),
        filter_mode="contains",
        width=255,
    )


def build_chooser_table(answer: QuestionSummary, texts: Texts) -> PageTable:
    """Return the list of all districts with their rates and ranks, the priority ones first."""
    origins = Origins(texts)
    places = {place.area.code: place for place in answer.places}
    areas = sort_priority_first([places[code].area for code in sorted(places)])
    rows = [PageTableRow(_cells(places[area.code], origins, texts), area.code) for area in areas]
    columns = [
        PageTableColumn(texts("ranking.district")),
        PageTableColumn(texts("ranking.rate"), numeric=True),
        PageTableColumn(texts("ranking.rank"), numeric=True),
    ]
    return build_page_table(_format_caption(answer.question, texts), columns, rows, origins)


def _format_caption(question: Question, texts: Texts) -> str:
    return texts(
        "profile.chooser_caption",
        rate=texts(f"rate.{question.indicator.value}"),
        period=question.period,
        standard=texts(f"standard.{question.standard.value}"),
    )


def _cells(place: RankedDistrict, origins: Origins, texts: Texts) -> tuple[PageTableCell, ...]:
    if place.figure is None:
        return place.area.name_vi, None, ""
    shown = describe_figures(place.figures, texts)
    return place.area.name_vi, origins.describe(shown), format_rank(place, texts)
