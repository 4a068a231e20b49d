"""The files of a presentation: to open again here, to show where there is no server, to edit as slides."""

from functools import partial

import streamlit as st

from insight.meeting import Meeting
from insight.meeting_file import meeting_file
from language.catalogue import Language, Texts
from language.dates import today
from reports.deck import Deck, is_illustrative
from reports.frozen_copy import CopyParts, frozen_copy
from ui.frame import LOGO
from ui.resources import FOLDERS, font_file, presentation
from ui.slides_button import show_slides_button

FROZEN_STYLE = FOLDERS[0] / "frozen.css"


def meeting_files(meeting: Meeting, made: Deck, texts: Texts) -> None:
    """Offer them; each is made when it is asked for."""
    nothing = not meeting.scenes
    frozen = "meeting.frozen_name_illustrative" if is_illustrative(made) else "meeting.frozen_name"
    with st.container(horizontal=True, key="meeting_files"):
        st.download_button(
            texts("meeting.save"), partial(meeting_file, meeting), f"{texts('meeting.save_name')}.json",
            "application/json", key="save_meeting", on_click="ignore", disabled=nothing,
        )  # fmt: skip
        st.download_button(
            texts("meeting.frozen"), partial(_frozen, made, texts), f"{texts(frozen)}.html",
            "text/html", key="frozen_copy", on_click="ignore", disabled=nothing,
            help=texts("meeting.frozen_help"),
        )  # fmt: skip
        show_slides_button(meeting, texts)


def _frozen(made: Deck, texts: Texts) -> bytes:
    return frozen_copy(made, copy_parts(texts.language), today(), texts)


def copy_parts(language: Language) -> CopyParts:
    """Gather what goes into a copy beside its deck."""
    style, logo = FROZEN_STYLE.read_text("utf-8"), LOGO.read_text("utf-8")
    return CopyParts(presentation(language), style, logo, font_file().read_bytes())
