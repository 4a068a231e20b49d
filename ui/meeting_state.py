"""The visitor's presentation: kept as the text that a link carries, changed in one place."""

import streamlit as st

from insight.meeting import Meeting, MeetingScene
from insight.meeting_edits import added
from insight.meeting_link import meeting_link
from ui.meeting_codes import meeting_of
from ui.state import MEETING, opened_view, with_chosen_district


def kept_code() -> str:
    """Give the presentation as a link carries it."""
    return str(st.session_state.get(MEETING, ""))


def kept_meeting() -> Meeting:
    """Give the presentation."""
    return meeting_of(kept_code())


def keep_meeting(meeting: Meeting) -> None:
    """Remember a presentation; the URL follows when the page is shown again."""
    st.session_state[MEETING] = meeting_link(meeting)


def add_scene() -> None:
    """Put what the page shows at the end of the presentation."""
    view = with_chosen_district(opened_view()[0])
    keep_meeting(added(kept_meeting(), MeetingScene(view.question, view.district)))
