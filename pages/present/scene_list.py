"""The scenes of a presentation one below the other, each to be told, moved or taken out."""

from dataclasses import replace
from functools import partial

import streamlit as st

from language.catalogue import Texts
from pages.present.scene_kind import show_kind_box
from reports.presentations.data.presentation_data import PresentationData, SceneData
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_codes import LONGEST_HEADLINE, LONGEST_NOTE, LONGEST_TITLE, normalise_text
from reports.presentations.meeting_edits import move_scene, remove_scene, replace_scene
from reports.presentations.quick_meetings import list_repeated_scenes
from reports.presentations.scene_words import format_scene_words
from ui.components.section import show_words
from ui.resources.shared_data import get_catalogue
from ui.state.meeting_state import get_meeting, keep_meeting

NAME_KEY, HEADLINE_KEY, NOTE_KEY = "meeting_name", "scene_headline", "scene_note"


def show_name_box(meeting: Meeting, texts: Texts) -> None:
    """Show the box for the meeting's name."""
    st.session_state[NAME_KEY] = meeting.title
    st.text_input(
        texts("meeting.name"),
        key=NAME_KEY,
        max_chars=LONGEST_TITLE,
        placeholder=texts("meeting.name_example"),
        on_change=_rename,
    )


def show_scene_list(meeting: Meeting, deck: PresentationData, texts: Texts) -> None:
    """Show every scene, or how to add the first one."""
    if not meeting.scenes:
        how, opening = texts("meeting.empty_how"), texts("meeting.empty_open")
        show_words("no_scene", texts("meeting.empty_title"), how, opening)
    repeated = list_repeated_scenes(meeting.scenes)
    for index, scene in enumerate(meeting.scenes):
        with st.container(border=True, key=f"scene_{index}"):
            _scene(index, scene, deck, repeated.get(index), texts)


def _scene(
    index: int, scene: MeetingScene, deck: PresentationData, repeated: int | None, texts: Texts
) -> None:
    told = () if repeated is None else (texts("meeting.repeated", number=repeated + 1),)
    show_words(f"scene_head_{index}", _title(index, scene, texts), *told)
    left, right = st.columns([56, 44], gap="small")
    with left:
        _headline_box(index, scene, deck["scenes"][index], texts)
        _show_buttons(index, scene, len(deck["scenes"]), texts)
    with right:
        _note_box(index, scene, texts)


def _title(index: int, scene: MeetingScene, texts: Texts) -> str:
    question = format_scene_words(scene, texts)
    if scene.district is None:
        return texts("meeting.scene", number=index + 1, question=question)
    name = get_catalogue().areas[scene.district].name_vi
    return texts("meeting.scene_district", number=index + 1, name=name, question=question)


def _headline_box(index: int, scene: MeetingScene, shown: SceneData, texts: Texts) -> None:
    key = f"{HEADLINE_KEY}_{index}"
    st.session_state[key] = scene.headline
    st.text_input(
        texts("meeting.headline"),
        key=key,
        max_chars=LONGEST_HEADLINE,
        placeholder=shown["proposed"],
        help=texts("meeting.headline_help"),
        on_change=partial(_retell, index),
    )


def _note_box(index: int, scene: MeetingScene, texts: Texts) -> None:
    key = f"{NOTE_KEY}_{index}"
    st.session_state[key] = scene.note
    st.text_area(
        texts("meeting.note"),
        key=key,
        max_chars=LONGEST_NOTE,
        height=96,
        placeholder=texts("meeting.note_example"),
        on_change=partial(_retell, index),
    )


def _show_buttons(index: int, scene: MeetingScene, count: int, texts: Texts) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"scene_buttons_{index}"):
        show_kind_box(index, scene, texts)
        st.button(
            texts("meeting.up"), key=f"scene_up_{index}", on_click=partial(_move, index, -1),
            disabled=index == 0, icon=":material/arrow_upward:",
        )  # fmt: skip
        st.button(
            texts("meeting.down"), key=f"scene_down_{index}", on_click=partial(_move, index, 1),
            disabled=index == count - 1, icon=":material/arrow_downward:",
        )  # fmt: skip
        st.button(
            texts("meeting.remove"), key=f"scene_remove_{index}", on_click=partial(_remove, index),
            icon=":material/close:",
        )  # fmt: skip


def _rename() -> None:
    keep_meeting(replace(get_meeting(), title=_typed(NAME_KEY, LONGEST_TITLE)))


def _retell(index: int) -> None:
    meeting = get_meeting()
    headline = _typed(f"{HEADLINE_KEY}_{index}", LONGEST_HEADLINE)
    note = _typed(f"{NOTE_KEY}_{index}", LONGEST_NOTE)
    scene = replace(meeting.scenes[index], headline=headline, note=note)
    keep_meeting(replace_scene(meeting, index, scene))


def _typed(key: str, longest: int) -> str:
    """Return what stands in a box, cut to its length: the box itself keeps to it in the browser alone."""
    return normalise_text(st.session_state[key])[:longest]


def _move(index: int, steps: int) -> None:
    keep_meeting(move_scene(get_meeting(), index, steps))


def _remove(index: int) -> None:
    keep_meeting(remove_scene(get_meeting(), index))
