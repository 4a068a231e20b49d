"""The button by which any page becomes a scene of the presentation; its number tells that it worked."""

import streamlit as st

from language.catalogue import Texts
from reports.presentations.meeting_edits import MOST_SCENES
from ui.state.meeting_state import add_scene_of_view, get_meeting

ADD_KEY = "add_scene"


def show_scene_button(texts: Texts) -> None:
    """Show the button."""
    count = len(get_meeting().scenes)
    full = count >= MOST_SCENES
    label = texts("meeting.add_count", count=count) if count else texts("meeting.add")
    if full:
        label = texts("meeting.add_full", count=count)
    st.button(label, key=ADD_KEY, on_click=add_scene_of_view, disabled=full, wrap=True, width="content")
