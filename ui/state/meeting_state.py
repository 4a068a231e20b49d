"""The visitor's presentation: kept as the text that a link carries, changed in one place."""

import streamlit as st

from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_edits import append_scene
from reports.presentations.meeting_link import encode_meeting_link
from ui.state.session import MEETING, add_session_choices, load_session_view
from ui.state.url.meeting_codes import load_meeting_of_code


def get_meeting_code() -> str:
    """Give the presentation as a link carries it."""
    return str(st.session_state.get(MEETING, ""))


def get_meeting() -> Meeting:
    """Give the presentation."""
    return load_meeting_of_code(get_meeting_code())


def keep_meeting(meeting: Meeting) -> None:
    """Remember a presentation; the URL follows when the page is shown again."""
    st.session_state[MEETING] = encode_meeting_link(meeting)


def add_scene_of_view() -> None:
    """Put what the page shows at the end of the presentation."""
    view = add_session_choices(load_session_view()[0])
    keep_meeting(append_scene(get_meeting(), MeetingScene(view.question, view.district)))
