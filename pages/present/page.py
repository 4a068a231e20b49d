"""The presentation's page: its scenes to order and tell, its file, its link, its copy, and the start."""

from collections.abc import Sequence

import streamlit as st

from language.catalogue import Texts
from pages.present.addresses import show_addresses
from pages.present.file_box import show_file_box
from pages.present.files import show_meeting_files
from pages.present.quick import show_quick_meetings
from pages.present.scene_list import show_name_box, show_scene_list
from pages.present.scene_strip import show_scene_strip
from reports.presentations.data.building import build_presentation_data
from reports.presentations.data.presentation_data import PresentationData
from reports.presentations.meeting import Meeting
from ui.components.browser_component import show_component
from ui.components.page_head import show_page_head
from ui.components.section import show_words
from ui.layout.scene_links import make_scene_linker
from ui.resources.assigned_targets import get_every_target
from ui.resources.public_address import find_public_address
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.language_choice import get_texts
from ui.state.link_reader import format_wrong_code_notice
from ui.state.meeting_state import get_meeting
from ui.state.session import keep_view, load_session_view, take_wrong_codes
from ui.state.view import View


@st.fragment
def show_present_page() -> None:
    """Show the page."""
    texts = get_texts()
    view = load_session_view()
    keep_view(view)
    _headline([format_wrong_code_notice(code, texts) for code in take_wrong_codes()], texts)
    meeting = get_meeting()
    made = _build_deck(meeting, texts)
    left, right = st.columns([66, 34], gap="medium")
    with left:
        show_quick_meetings(meeting, view, texts)
        _scenes(meeting, made, texts)
    with right:
        _take_along(meeting, made, view, texts)


def _build_deck(meeting: Meeting, texts: Texts) -> PresentationData:
    find_link = make_scene_linker(find_public_address(), texts.language)
    return build_presentation_data(
        meeting, get_catalogue(), get_figures(), texts, get_every_target(), find_link
    )


def _headline(notices: Sequence[str], texts: Texts) -> None:
    show_page_head(title=texts("meeting.title"), subtitle=texts("meeting.subtitle"), notices=notices)


def _scenes(meeting: Meeting, made: PresentationData, texts: Texts) -> None:
    show_name_box(meeting, texts)
    show_scene_strip(meeting, made, texts)
    show_scene_list(meeting, made, texts)


def _take_along(meeting: Meeting, made: PresentationData, view: View, texts: Texts) -> None:
    show_component("presentation", "presentation", {"deck": made})
    show_words("files_head", texts("meeting.files"))
    show_meeting_files(meeting, view, texts)
    show_file_box(texts)
    show_addresses(meeting, view, texts)


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_present_page()
