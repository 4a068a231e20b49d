"""The visitor's presentation: kept in the view as the text that a link carries, changed in one place."""

from dataclasses import replace

from analysis.display.exceedance import MapLayer
from reports.presentations.meeting import PAIRED, Meeting, MeetingScene, SceneKind
from reports.presentations.meeting_edits import append_scene
from reports.presentations.meeting_link import encode_meeting_link
from ui.resources.meetings import load_meeting_of_code
from ui.state.second_map import choose_second_map
from ui.state.session import load_session_view, remember_view
from ui.state.view import View


def get_meeting() -> Meeting:
    """Return the presentation."""
    return load_meeting_of_code(load_session_view().meeting)


def keep_meeting(meeting: Meeting) -> None:
    """Remember a presentation; the URL follows when the page is shown again."""
    remember_view(replace(load_session_view(), meeting=encode_meeting_link(meeting)))


def add_scene_of_view(kind: SceneKind) -> None:
    """Put what the page shows at the end of the presentation."""
    keep_meeting(append_scene(get_meeting(), make_scene_of_view(load_session_view(), kind)))


def make_scene_of_view(view: View, kind: SceneKind) -> MeetingScene:
    """Make a scene of a page's main part: a map on the reader's layer, two reviews with both questions."""
    other = None
    if kind in PAIRED:
        other = choose_second_map(view).question(published_only=view.published_only)
    layer = view.layer if kind is SceneKind.MAP else MapLayer.RATE
    return MeetingScene(view.question, view.district, kind=kind, other=other, layer=layer)
