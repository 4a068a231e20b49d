"""What of a presentation is offered as files: itself, a copy that needs no server, and slides."""

import streamlit as st

from language.catalogue import Texts
from pages.present.slides_button import show_slides_button
from reports.presentations.meeting import Meeting
from ui.downloads.links import Download, show_download_buttons
from ui.state.view import View


def show_meeting_files(meeting: Meeting, view: View, texts: Texts) -> None:
    """Offer them; each is made when it is asked for."""
    with st.container(horizontal=True, key="meeting_files"):
        files = {
            texts("meeting.save"): Download.MEETING,
            texts("meeting.frozen"): Download.FROZEN_MEETING,
        }
        code = view.meeting if meeting.scenes else ""
        show_download_buttons("meeting_downloads", view, files, code, texts)
        show_slides_button(meeting, texts)
