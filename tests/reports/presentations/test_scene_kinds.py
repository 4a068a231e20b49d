"""A scene turns only into kinds that have something to show, and loses none of its words."""

from dataclasses import replace

from analysis.question import Question
from data.model.standards import Standard
from reports.presentations.meeting import MeetingScene, SceneKind
from reports.presentations.scene_kinds import list_scene_kinds, turn_scene
from tests.analysis.meetings import question

ALWAYS = {SceneKind.MAP, SceneKind.RANKING, SceneKind.TREND, SceneKind.COVERAGE}
PAIR = {SceneKind.COMPARISON, SceneKind.CHANGE}
OTHER_STANDARD: Question = replace(question(2024), standard=Standard.MDP_2022)


def test_the_first_review_of_the_whole_province_has_neither_pair_nor_profile() -> None:
    assert set(list_scene_kinds(MeetingScene(question(2016)), None, targeted=False)) == ALWAYS


def test_an_earlier_review_a_district_and_targets_each_open_their_kinds() -> None:
    plain, own = MeetingScene(question(2020)), MeetingScene(question(2020), "914")
    assert set(list_scene_kinds(plain, question(2016), targeted=False)) == ALWAYS | PAIR
    assert SceneKind.PROFILE in list_scene_kinds(own, None, targeted=False)
    assert SceneKind.TARGETS in list_scene_kinds(plain, None, targeted=True)


def test_two_standards_are_never_subtracted_and_a_kind_that_stands_stays() -> None:
    pair = MeetingScene(question(2020), kind=SceneKind.TARGETS, other=OTHER_STANDARD)
    found = list_scene_kinds(pair, None, targeted=False)
    assert SceneKind.COMPARISON in found
    assert SceneKind.CHANGE not in found
    assert SceneKind.TARGETS in found


def test_words_and_district_stay_and_a_single_review_forgets_the_second() -> None:
    told = MeetingScene(question(2020), "914", "Tiêu đề", "Ghi chú")
    changed = turn_scene(told, SceneKind.CHANGE, question(2016))
    assert changed == replace(told, kind=SceneKind.CHANGE, other=question(2016))
    assert turn_scene(changed, SceneKind.MAP, question(2016)) == told


def test_two_reviews_are_the_same_scene_whichever_comes_first() -> None:
    one = MeetingScene(question(2020), kind=SceneKind.CHANGE, other=question(2016))
    assert one.shown == MeetingScene(question(2016), kind=SceneKind.CHANGE, other=question(2020)).shown
