"""The box that opens a presentation's file; whatever is wrong with it is told, and nothing changes."""

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.errors import FaultyFileError
from language.catalogue import Texts
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_codes import normalise_text
from reports.presentations.meeting_file import read_meeting_file
from ui.components.articles import Article, show_articles
from ui.resources.meetings import get_known_codes
from ui.state.language_choice import get_texts
from ui.state.meeting_state import keep_meeting

OPEN_KEY, TURN_KEY, TOLD_KEY = "open_meeting", "open_meeting_turn", "open_meeting_told"
MEGABYTES = 1
LONGEST_NAME, MOST_FAULTS = 60, 12


def show_file_box(texts: Texts) -> None:
    """Show the box and, once, what came of the file opened last."""
    turn = st.session_state.setdefault(TURN_KEY, 0)
    st.file_uploader(
        texts("meeting.open"),
        type="json",
        key=f"{OPEN_KEY}_{turn}",
        help=texts("meeting.open_help"),
        max_upload_size=MEGABYTES,
        on_change=_open,
    )
    _tell_what_came()


def _tell_what_came() -> None:
    told = st.session_state.pop(TOLD_KEY, "")
    if told:
        title, *lines = told.split("\n")
        show_articles("opened_file", [Article(title, points=lines)])


def _open() -> None:
    """Take the file in and leave the box empty for the next one."""
    file = st.session_state[f"{OPEN_KEY}_{st.session_state[TURN_KEY]}"]
    if file is None:
        return
    st.session_state[TURN_KEY] += 1
    texts = get_texts()
    try:
        meeting = _read(file, texts)
    except FaultyFileError as error:
        faults = [fault.render(texts).replace("\n", " ") for fault in error.faults[:MOST_FAULTS]]
        st.session_state[TOLD_KEY] = "\n".join([texts("meeting.refused"), *faults])
        return
    keep_meeting(meeting)
    st.session_state[TOLD_KEY] = texts("meeting.opened", count=len(meeting.scenes))


def _read(file: UploadedFile, texts: Texts) -> Meeting:
    name = normalise_text(file.name.replace("\n", " "))[:LONGEST_NAME]
    return read_meeting_file(file.getvalue(), get_known_codes(), name, texts)
