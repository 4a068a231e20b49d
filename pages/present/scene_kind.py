"""The box by which a scene becomes one of another kind."""

from functools import partial

import streamlit as st

from analysis.question import Question
from language.catalogue import Texts
from reports.presentations.meeting import MeetingScene, SceneKind
from reports.presentations.meeting_edits import replace_scene
from reports.presentations.quick_meetings import find_earlier_review
from reports.presentations.scene_kinds import list_scene_kinds, turn_scene
from ui.resources.assigned_targets import get_assigned_targets
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.meeting_state import get_meeting, keep_meeting

KIND_KEY = "scene_kind"
WIDTH = 168


def show_kind_box(index: int, scene: MeetingScene, texts: Texts) -> None:
    """Show the box of a scene, with the kinds that have something to show."""
    earlier = find_earlier_review(scene.question, get_catalogue(), get_figures())
    targeted = bool(get_assigned_targets(scene.question.standard))
    codes = [kind.value for kind in list_scene_kinds(scene, earlier, targeted=targeted)]
    key = f"{KIND_KEY}_{index}"
    st.session_state[key] = scene.kind.value
    st.selectbox(
        texts("meeting.kind", number=index + 1),
        codes,
        key=key,
        format_func=lambda code: texts(f"scene_kind.{SceneKind(code).name.lower()}"),
        on_change=partial(_turn, index, earlier),
        label_visibility="collapsed",
        width=WIDTH,
    )


def _turn(index: int, earlier: Question | None) -> None:
    meeting = get_meeting()
    kind = SceneKind(st.session_state[f"{KIND_KEY}_{index}"])
    keep_meeting(replace_scene(meeting, index, turn_scene(meeting.scenes[index], kind, earlier)))
