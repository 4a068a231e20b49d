"""The scenes as small pictures in their order, moved by keys or by the mouse."""

from language.catalogue import Texts
from reports.presentations.data.presentation_data import PresentationData
from reports.presentations.data.scene_pictures import build_scene_pictures
from reports.presentations.meeting import ALL_YEARS, Meeting, MeetingScene
from reports.presentations.meeting_edits import reorder_scenes
from ui.components.browser_component import show_choosing_component
from ui.resources.shared_data import get_catalogue
from ui.state.meeting_state import get_meeting, keep_meeting

STRIP_KEY = "scene_strip"
FEWEST = 2
"""Scenes that have an order."""

WORDS = ("strip", "strip_help", "grabbed", "dropped", "moved", "cancelled")


def show_scene_strip(meeting: Meeting, deck: PresentationData, texts: Texts) -> None:
    """Show the pictures of a meeting with several scenes; the browser sends a new order once."""
    if len(meeting.scenes) < FEWEST:
        return
    pictures = build_scene_pictures(deck)
    scenes = [
        {**picture, "label": _format_label(scene, texts), "selected": scene.district or ""}
        for scene, picture in zip(meeting.scenes, pictures, strict=True)
    ]
    told = {word: texts(f"scene_strip.{word}") for word in WORDS}
    show_choosing_component("scene_strip", STRIP_KEY, {"scenes": scenes, "told": told}, keep_order)


def _format_label(scene: MeetingScene, texts: Texts) -> str:
    """Write the kind of a scene, whose it is, and its years unless it shows them all."""
    kind = texts(f"scene_kind.{scene.kind.name.lower()}")
    name = get_catalogue().areas[scene.district].name_vi if scene.district else ""
    shown = () if scene.kind in ALL_YEARS else (scene.question, scene.other)
    years = "–".join(sorted(str(question.period) for question in shown if question))
    return " · ".join(part for part in (kind, name, years) if part)


def keep_order(code: str) -> None:
    """Remember the order that the browser sent: the old places, from 0, with commas between."""
    places = [int(part) for part in code.split(",") if part.isdecimal()]
    keep_meeting(reorder_scenes(get_meeting(), places))
