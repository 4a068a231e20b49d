"""The button by which any page becomes a scene of the presentation; its number tells that it worked."""

from functools import partial

import streamlit as st

from language.catalogue import Texts
from reports.presentations.meeting import SceneKind
from reports.presentations.meeting_edits import MOST_SCENES
from ui.state.meeting_state import add_scene_of_view, get_meeting

ADD_KEY, ADD_CHANGE_KEY = "add_scene", "add_change_scene"


def show_scene_button(texts: Texts, kind: SceneKind) -> None:
    """Show the button; `kind` says which part of its page the scene shows."""
    count = len(get_meeting().scenes)
    full = count >= MOST_SCENES
    label = texts("meeting.add_count", count=count) if count else texts("meeting.add")
    if full:
        label = texts("meeting.add_full", count=count)
    add = partial(add_scene_of_view, kind)
    st.button(label, key=ADD_KEY, on_click=add, disabled=full, wrap=True, width="content")


def show_change_scene_button(texts: Texts) -> None:
    """Show the button that adds the map of changes, which stands below the two maps of its page."""
    full = len(get_meeting().scenes) >= MOST_SCENES
    add = partial(add_scene_of_view, SceneKind.CHANGE)
    st.button(texts("meeting.add_change"), key=ADD_CHANGE_KEY, on_click=add, disabled=full, wrap=True)
