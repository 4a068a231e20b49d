"""What of a presentation is offered as files: itself, a copy that needs no server, and slides."""

import streamlit as st

from insight.meeting import Meeting
from language.catalogue import Texts
from ui.downloads import Download, show_sent_downloads
from ui.meeting_state import kept_code
from ui.slides_button import show_slides_button
from ui.view import View


def meeting_files(meeting: Meeting, view: View, texts: Texts) -> None:
    """Offer them; each is made when it is asked for."""
    with st.container(horizontal=True, key="meeting_files"):
        files = {
            texts("meeting.save"): Download.MEETING,
            texts("meeting.frozen"): Download.FROZEN_MEETING,
        }
        code = kept_code() if meeting.scenes else ""
        show_sent_downloads("meeting_downloads", view, files, code, texts)
        show_slides_button(meeting, texts)
