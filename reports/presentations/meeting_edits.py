"""Changes to a meeting: each gives a new one and leaves the old as it was."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.display.exceedance import MapLayer
from data.model.figure_set import FigureSet
from reports.presentations.meeting import Meeting, MeetingScene

MOST_SCENES = 40
"""More than anybody shows in one meeting; a file or link with more is no meeting of ours."""


def append_scene(meeting: Meeting, scene: MeetingScene) -> Meeting:
    """Put a scene at the end; a full meeting stays as it is."""
    if len(meeting.scenes) >= MOST_SCENES:
        return meeting
    return replace(meeting, scenes=(*meeting.scenes, scene))


def remove_scene(meeting: Meeting, index: int) -> Meeting:
    """Take a scene out."""
    return replace(meeting, scenes=meeting.scenes[:index] + meeting.scenes[index + 1 :])


def move_scene(meeting: Meeting, index: int, steps: int) -> Meeting:
    """Move a scene by some places, up for negative steps; at either end it stays."""
    place = index + steps
    if not 0 <= place < len(meeting.scenes):
        return meeting
    scenes = list(meeting.scenes)
    scenes.insert(place, scenes.pop(index))
    return replace(meeting, scenes=tuple(scenes))


def reorder_scenes(meeting: Meeting, places: Sequence[int]) -> Meeting:
    """Put the scenes in a new order, named by their old places; stays as it is if one is missing or twice."""
    if sorted(places) != list(range(len(meeting.scenes))):
        return meeting
    return replace(meeting, scenes=tuple(meeting.scenes[place] for place in places))


def replace_scene(meeting: Meeting, index: int, scene: MeetingScene) -> Meeting:
    """Put another scene in the place of one."""
    return replace(meeting, scenes=(*meeting.scenes[:index], scene, *meeting.scenes[index + 1 :]))


def choose_shown_layers(meeting: Meeting, figures: FigureSet) -> Meeting:
    """Return the meeting; without estimates its maps show rates, for then nothing is likely, only known."""
    if figures.has_estimates:
        return meeting
    scenes = tuple(replace(scene, layer=MapLayer.RATE) for scene in meeting.scenes)
    return replace(meeting, scenes=scenes)
