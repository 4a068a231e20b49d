"""A meeting that is composed has 6 to 9 scenes, repeats none, and tells its last in words."""

from dataclasses import replace

import pytest

from analysis.display.exceedance import MapLayer
from analysis.question import Question
from analysis.targets.results import judge_targets
from data.model.assigned_targets import AssignedTarget, TargetKey
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Status
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.presentations.meeting import MeetingScene, SceneKind
from reports.presentations.meeting_codes import LONGEST_HEADLINE, LONGEST_TITLE
from reports.presentations.quick_meetings import (
    QuickMeetingInput,
    build_district_meeting,
    build_view_meeting,
    build_year_end_meeting,
    choose_year_end_review,
    find_earlier_review,
    list_repeated_scenes,
)

STRICT = AssignedTarget(
    TargetKey("907", Standard.MDP_2022, 2025), 2022, 0.5, 0.1, 10, Source("giao", "UBND tỉnh", "", "", "")
)
QUESTIONS = [
    Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016),
    Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2024),
    Question(Standard.MDP_2022, Indicator.NEAR_POOR, Group.ALL, 2023),
    Question(Standard.INCOME_2011, Indicator.POOR, Group.ALL, 2010),
    Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2024, published_only=True),
]


@pytest.mark.parametrize("question", QUESTIONS, ids=str)
@pytest.mark.parametrize("kind", ["view", "district", "year_end"])
def test_a_meeting_has_six_to_nine_scenes_and_no_repeat(
    question: Question, kind: str, catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    given = QuickMeetingInput(question, catalogue, figures, (), texts)
    meeting = {
        "view": build_view_meeting,
        "district": lambda given: build_district_meeting("914", given),
        "year_end": build_year_end_meeting,
    }[kind](given)
    assert 6 <= len(meeting.scenes) <= 9
    assert list_repeated_scenes(meeting.scenes) == {}
    assert 0 < len(meeting.title) <= LONGEST_TITLE
    assert all(len(scene.headline) <= LONGEST_HEADLINE for scene in meeting.scenes)
    for scene in meeting.scenes:
        assert scene.question.period in catalogue.standards[scene.question.standard].reviews
    told = [scene for scene in meeting.scenes if "/15" in f"{scene.headline}{scene.note}"]
    assert [scene.kind for scene in told] == [SceneKind.COVERAGE]
    assert meeting.scenes[-1].kind is SceneKind.COVERAGE


def test_a_meeting_shows_two_years_side_by_side_and_the_trend(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    given = QuickMeetingInput(QUESTIONS[1], catalogue, figures, (), texts)
    scenes = build_view_meeting(given).scenes
    kinds = [scene.kind for scene in scenes]
    assert kinds[:3] == [SceneKind.MAP, SceneKind.COMPARISON, SceneKind.TREND]
    assert scenes[1].other == find_earlier_review(QUESTIONS[1], catalogue, figures)
    first = replace(given, question=QUESTIONS[3])
    assert SceneKind.COMPARISON not in {scene.kind for scene in build_view_meeting(first).scenes}


def test_a_meeting_begins_with_the_layer_that_the_reader_saw(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    given = QuickMeetingInput(QUESTIONS[1], catalogue, figures, (), texts, layer=MapLayer.OVER_5)
    layers = [scene.layer for scene in build_view_meeting(given).scenes]
    assert layers == [MapLayer.OVER_5, *[MapLayer.RATE] * (len(layers) - 1)]


def test_targets_are_a_scene_where_some_are_assigned_with_who_is_behind_in_its_headline(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    given = QuickMeetingInput(QUESTIONS[1], catalogue, figures, (), texts, frozenset({QUESTIONS[1].standard}))
    (shown,) = [scene for scene in build_view_meeting(given).scenes if scene.kind is SceneKind.TARGETS]
    assert (shown.question, shown.headline) == (QUESTIONS[1], "")
    late = [standing for standing in judge_targets([STRICT], figures) if standing.figure]
    behind = build_view_meeting(replace(given, late=late)).scenes
    (told,) = [scene for scene in behind if scene.kind is SceneKind.TARGETS]
    assert told.district == "907"
    assert "Chậm hơn lộ trình" in told.headline


def test_the_four_priority_districts_have_a_scene_each(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    given = QuickMeetingInput(QUESTIONS[1], catalogue, figures, (), texts)
    shown = {scene.district for scene in build_view_meeting(given).scenes}
    assert {area.code for area in catalogue.districts if area.priority} <= shown


def test_the_earlier_review_is_of_the_same_standard(catalogue: Catalogue, figures: FigureSet) -> None:
    def earlier(question: Question) -> Question | None:
        return find_earlier_review(question, catalogue, figures)

    assert earlier(QUESTIONS[0]) == replace(QUESTIONS[0], period=2015)
    assert earlier(QUESTIONS[3]) is None


def test_after_an_import_the_newest_review_brought_is_reported(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    question = Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2025)
    estimated = figures.primary(question.key("914"))
    assert estimated is not None
    brought = replace(estimated, status=Status.IMPORTED, estimate=None)
    assert choose_year_end_review(catalogue, FigureSet.of([*figures.all, brought])) == question
    assert choose_year_end_review(catalogue, figures) != question


def test_a_scene_that_repeats_another_is_found() -> None:
    scenes = [
        MeetingScene(QUESTIONS[0]),
        MeetingScene(QUESTIONS[0], "914"),
        MeetingScene(QUESTIONS[0], headline="Khác"),
    ]
    assert list_repeated_scenes(scenes) == {2: 0}
