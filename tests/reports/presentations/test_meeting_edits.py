"""A presenter's changes give the meeting asked for and nothing else."""

import pytest

from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_edits import (
    MOST_SCENES,
    append_scene,
    move_scene,
    remove_scene,
    reorder_scenes,
    replace_scene,
)
from tests.analysis.meetings import MEETING, question

ONE, TWO, THREE = MEETING.scenes


def test_scenes_take_a_new_order_only_if_each_is_named_once() -> None:
    turned = reorder_scenes(MEETING, [2, 0, 1])
    assert turned.scenes == (MEETING.scenes[2], *MEETING.scenes[:2])
    for wrong in ([0, 1], [0, 0, 1], [0, 1, 3], []):
        assert reorder_scenes(MEETING, wrong) is MEETING


def test_a_scene_comes_to_the_end_until_the_meeting_is_full() -> None:
    scene = MeetingScene(question(2017))
    assert append_scene(MEETING, scene).scenes == (ONE, TWO, THREE, scene)
    full = Meeting("", (ONE,) * MOST_SCENES)
    assert append_scene(full, scene) is full


@pytest.mark.parametrize(
    ("index", "steps", "order"),
    [(0, 1, (TWO, ONE, THREE)), (2, -1, (ONE, THREE, TWO)), (0, -1, MEETING.scenes), (2, 1, MEETING.scenes)],
)
def test_a_scene_moves_and_stays_at_either_end(
    index: int, steps: int, order: tuple[MeetingScene, ...]
) -> None:
    assert move_scene(MEETING, index, steps).scenes == order


def test_a_scene_is_taken_out_or_told_anew_and_the_title_stays() -> None:
    assert remove_scene(MEETING, 1) == Meeting(MEETING.title, (ONE, THREE))
    assert replace_scene(MEETING, 1, ONE) == Meeting(MEETING.title, (ONE, ONE, THREE))
