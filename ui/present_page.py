"""The presentation's page: its scenes to order and tell, its file, its link, its copy, and the start."""

from collections.abc import Sequence

import streamlit as st

from insight.meeting import Meeting
from insight.meeting_link import LONGEST_LINK
from language.catalogue import Texts
from reports.deck import Deck, deck
from ui.components import show_headline, show_part
from ui.meeting_codes import fits_link
from ui.meeting_file_box import open_box
from ui.meeting_files import meeting_files
from ui.meeting_state import kept_code, kept_meeting
from ui.origins import Origins
from ui.resources import catalogue, figures, words
from ui.scene_list import name_box, scene_list
from ui.state import keep_view, opened_view, with_chosen_district, wrong_code_notice
from ui.view import View


@st.fragment
def present_page() -> None:
    """Show the page."""
    texts = words()
    opened, wrong = opened_view()
    view = with_chosen_district(opened)
    keep_view(view)
    _headline([wrong_code_notice(code, texts) for code in wrong], texts)
    meeting = kept_meeting()
    made = deck(meeting, catalogue(), figures(), texts)
    left, right = st.columns([66, 34], gap="medium")
    with left:
        _scenes(meeting, made, texts)
    with right:
        _take_along(meeting, made, view, texts)


def _headline(notices: Sequence[str], texts: Texts) -> None:
    subtitle = texts("meeting.subtitle")
    data = {"title": texts("meeting.title"), "subtitle": subtitle, "notices": notices, "tiles": []}
    show_headline(data | {"tables": Origins(texts).tables()})


def _scenes(meeting: Meeting, made: Deck, texts: Texts) -> None:
    name_box(meeting, texts)
    scene_list(meeting, made, texts)


def _take_along(meeting: Meeting, made: Deck, view: View, texts: Texts) -> None:
    show_part("presentation", "presentation", {"deck": made})
    show_part("section", "files_head", {"title": texts("meeting.files"), "paragraphs": []})
    meeting_files(meeting, view, texts)
    open_box(texts)
    if meeting.scenes:
        show_part("section", "meeting_link", {"title": texts("meeting.link"), "paragraphs": [_link(texts)]})


def _link(texts: Texts) -> str:
    code = kept_code()
    length = len(code)
    if fits_link(code):
        return texts("meeting.link_here", length=length, longest=LONGEST_LINK)
    return texts("meeting.link_long", length=length, longest=LONGEST_LINK)
