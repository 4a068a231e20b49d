"""Compose a whole meeting with one press: from where the reader stands, of a district, after a review."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from analysis.question import Question
from language.catalogue import Texts
from maps.browser_data.small_map import build_small_map
from reports.presentations.meeting import Meeting
from reports.presentations.quick_meetings import (
    QuickMeetingInput,
    QuickMeetingKind,
    build_district_meeting,
    build_view_meeting,
    build_year_end_meeting,
    choose_year_end_review,
)
from ui.components.browser_component import show_component
from ui.components.section import show_words
from ui.components.small_map_row import SmallMapRow
from ui.resources.answers import get_question_summary
from ui.resources.assigned_targets import list_late_standings, list_targeted_standards
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.meeting_state import keep_meeting
from ui.state.session import load_session_view
from ui.state.view import View
from ui.state.widget_defaults import find_option_index

DISTRICT_KEY = "quick_district_box"


def show_quick_meetings(meeting: Meeting, view: View, texts: Texts) -> None:
    """Show the ways to compose a meeting; with scenes already there, behind a heading that says they go."""
    if meeting.scenes:
        with st.expander(texts("quick.title_again")):
            show_words("quick_again", "", texts("quick.again"))
            _show_ways(view, texts, pictures=False)
        return
    show_words("quick_head", texts("quick.title"), texts("quick.lead"))
    _show_ways(view, texts, pictures=True)


def _show_ways(view: View, texts: Texts, *, pictures: bool) -> None:
    year_end = choose_year_end_review(get_catalogue(), get_figures()) or view.question
    district = st.session_state.get(DISTRICT_KEY) or _choose_first_district(view)
    ways = (
        (QuickMeetingKind.VIEW, view.question, "", build_view_meeting),
        (QuickMeetingKind.DISTRICT, view.question, district, _compose_district),
        (QuickMeetingKind.YEAR_END, year_end, "", build_year_end_meeting),
    )
    for column, (kind, question, selected, compose) in zip(st.columns(3, gap="small"), ways, strict=True):
        with column:
            if pictures:
                show_component(
                    "small_maps", f"quick_{kind.value}_map", _build_picture(question, selected, texts)
                )
            _show_button(kind, question, compose, texts)
            if kind is QuickMeetingKind.DISTRICT:
                _show_district_box(district, texts)


def _show_button(
    kind: QuickMeetingKind, question: Question, compose: Callable[[QuickMeetingInput], Meeting], texts: Texts
) -> None:
    label = texts(f"quick.{kind.value}", period=question.period)
    st.button(
        label,
        wrap=True,
        key=f"quick_{kind.value}",
        on_click=partial(_keep_composed, question, compose, texts),
        width="stretch",
    )


def _build_picture(question: Question, selected: str, texts: Texts) -> SmallMapRow:
    answer = get_question_summary(question)
    return {
        "title": "",
        "lead": "",
        "selected": selected,
        "palette": question.indicator.value,
        "bare": True,
        "maps": [build_small_map(answer, texts)],
    }


def _show_district_box(district: str, texts: Texts) -> None:
    codes = [area.code for area in get_catalogue().districts]
    st.session_state[DISTRICT_KEY] = district
    st.selectbox(
        texts("quick.choose_district"),
        codes,
        index=find_option_index(DISTRICT_KEY, codes),
        format_func=lambda code: get_catalogue().areas[code].name_vi,
        key=DISTRICT_KEY,
        filter_mode="contains",
        label_visibility="collapsed",
    )


def _choose_first_district(view: View) -> str:
    """Return the reader's district, else the first priority one."""
    return view.district or next(area.code for area in get_catalogue().districts if area.priority)


def _keep_composed(question: Question, compose: Callable[[QuickMeetingInput], Meeting], texts: Texts) -> None:
    given = QuickMeetingInput(
        question,
        get_catalogue(),
        get_figures(),
        list_late_standings(),
        texts,
        list_targeted_standards(),
        load_session_view().layer,
    )
    keep_meeting(compose(given))


def _compose_district(given: QuickMeetingInput) -> Meeting:
    return build_district_meeting(str(st.session_state[DISTRICT_KEY]), given)
