"""A small picture is drawn from what its scene shows, and from nothing else."""

import pytest

from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.presentations.data.building import build_presentation_data
from reports.presentations.data.presentation_data import PresentationData
from reports.presentations.data.scene_pictures import ScenePicture, build_scene_pictures
from reports.presentations.meeting import STEPPED, Meeting, MeetingScene, SceneKind
from tests.analysis.meetings import BOARDS, question

STEPS = tuple(MeetingScene(question(2020), "914", kind=kind) for kind in STEPPED)
KINDS = [scene.kind for scene in (*BOARDS.scenes, *STEPS)]


@pytest.fixture(scope="module")
def deck(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> PresentationData:
    return build_presentation_data(Meeting("", (*BOARDS.scenes, *STEPS)), catalogue, figures, texts)


@pytest.fixture(scope="module")
def pictures(deck: PresentationData) -> list[ScenePicture]:
    return build_scene_pictures(deck)


def list_maps(pictures: list[ScenePicture], kind: SceneKind) -> list[list[str]]:
    found = zip(KINDS, pictures, strict=True)
    return [[one["palette"] for one in picture["maps"]] for own, picture in found if own is kind]


def test_maps_have_the_palette_of_their_scene_and_two_years_are_two_maps(
    pictures: list[ScenePicture],
) -> None:
    assert list_maps(pictures, SceneKind.MAP) == [["poor"]]
    assert list_maps(pictures, SceneKind.CHANGE) == [["change"]]
    assert list_maps(pictures, SceneKind.COMPARISON) == [["poor", "poor"]] * 2


def test_a_map_has_the_classes_of_the_review_shown(
    pictures: list[ScenePicture], deck: PresentationData
) -> None:
    (own,) = pictures[KINDS.index(SceneKind.MAP)]["maps"]
    review = deck["series"][deck["scenes"][KINDS.index(SceneKind.MAP)]["series"]]["reviews"][5]
    assert own["classes"] == {entry["code"]: entry["class"] for entry in review["districts"]}


def test_bars_fall_lines_stay_within_their_picture_and_cells_have_the_tones_of_the_table(
    pictures: list[ScenePicture], deck: PresentationData
) -> None:
    bars = pictures[KINDS.index(SceneKind.RANKING)]["bars"]
    assert bars == sorted(bars, reverse=True)
    assert bars[0] == 100
    points = [point for line in pictures[0]["lines"] for point in line]
    assert all(0 <= place <= 100 for point in points for place in point)
    place = KINDS.index(SceneKind.COVERAGE)
    (review,) = deck["series"][deck["scenes"][place]["series"]]["reviews"]
    assert len(pictures[place]["cells"]) == len(review["board"]["table"]["rows"])
