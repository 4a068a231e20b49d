"""The box that opens a presentation's file; whatever is wrong with it is told, and nothing changes."""

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.errors import FaultyFileError
from insight.meeting import Meeting
from insight.meeting_codes import plain_text
from insight.meeting_file import opened_meeting
from language.catalogue import Texts
from ui.components import show_part
from ui.meeting_codes import known_codes
from ui.meeting_state import keep_meeting
from ui.prose import Article, prose
from ui.resources import words

OPEN_KEY, TURN_KEY, TOLD_KEY = "open_meeting", "open_meeting_turn", "open_meeting_told"
MEGABYTES = 1
LONGEST_NAME, MOST_FAULTS = 60, 12


def open_box(texts: Texts) -> None:
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
    told = st.session_state.pop(TOLD_KEY, "")
    if told:
        title, *lines = told.split("\n")
        show_part("prose", "opened_file", prose([Article(title, points=lines)]))


def _open() -> None:
    """Take the file in and leave the box empty for the next one."""
    file = st.session_state[f"{OPEN_KEY}_{st.session_state[TURN_KEY]}"]
    if file is None:
        return
    st.session_state[TURN_KEY] += 1
    texts = words()
    try:
        meeting = _read(file, texts)
    except FaultyFileError as error:
        faults = [fault.told(texts).replace("\n", " ") for fault in error.faults[:MOST_FAULTS]]
        st.session_state[TOLD_KEY] = "\n".join([texts("meeting.refused"), *faults])
        return
    keep_meeting(meeting)
    st.session_state[TOLD_KEY] = texts("meeting.opened", count=len(meeting.scenes))


def _read(file: UploadedFile, texts: Texts) -> Meeting:
    name = plain_text(file.name.replace("\n", " "))[:LONGEST_NAME]
    return opened_meeting(file.getvalue(), known_codes(), name, texts)
