"""Boards show what their pages do: no figure is lost, none joins two standards, each has its origin."""

from dataclasses import replace

import pytest

from analysis.comparison import compare_reviews
from analysis.display.estimates import format_stamp
from analysis.district.profile import build_district_profile
from analysis.summary import build_question_summary
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.presentations.boards.board import BoardTone, BuiltBoard, list_board_rows
from reports.presentations.boards.building import build_board
from reports.presentations.data.building import build_presentation_data
from reports.presentations.data.presentation_data import PresentationData
from reports.presentations.meeting import STEPPED, Meeting, MeetingScene, SceneKind
from reports.presentations.meeting_input import MeetingInput
from tests.analysis.meetings import BOARDS, assign_targets, question

TREND, DISTRICT, PAIR, REFUSED, TARGETS, COVERAGE, CHANGE, PROFILE = range(8)


@pytest.fixture(scope="module")
def given(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> MeetingInput:
    return MeetingInput(catalogue, figures, texts, assign_targets(catalogue))


@pytest.fixture(scope="module")
def built(given: MeetingInput) -> list[BuiltBoard]:
    return [build_board(scene, given) for scene in BOARDS.scenes]


@pytest.fixture(scope="module")
def deck(given: MeetingInput) -> PresentationData:
    return build_presentation_data(BOARDS, given.catalogue, given.figures, given.texts, given.targets)


def test_a_trend_has_a_panel_a_standard_and_shows_the_province_and_the_four(
    built: list[BuiltBoard], catalogue: Catalogue
) -> None:
    panels = built[TREND].board["panels"]
    reviews = [list(definition.reviews) for definition in catalogue.standards.values()]
    assert [panel["years"] for panel in panels] == reviews
    four = [area.name_vi for area in catalogue.districts if area.priority]
    assert sorted(line["name"] for line in panels[0]["lines"]) == sorted([*four, "Toàn tỉnh"])
    assert len(panels[0]["others"]) == len(catalogue.districts) - len(four)
    assert "giảm từ 9,78" in built[TREND].headline


def test_a_trend_of_a_district_writes_its_published_rates_alone(built: list[BuiltBoard]) -> None:
    (main,) = [line for line in built[DISTRICT].board["panels"][-1]["lines"] if line["tone"] == "main"]
    points = [point for point in main["points"] if point]
    assert [bool(point["text"]) for point in points] == [not point["estimated"] for point in points]
    assert all(point["lower"] <= point["value"] <= point["upper"] for point in points)
    assert any(point["lower"] < point["upper"] for point in points)
    assert "chưa có hai năm công bố" in built[DISTRICT].headline


def test_two_years_show_the_change_that_the_comparison_computes(
    built: list[BuiltBoard], catalogue: Catalogue, figures: FigureSet
) -> None:
    table = built[PAIR].board["table"]
    assert table["columns"][:2] == ["2016", "2020"]
    areas = (catalogue.districts, catalogue.areas[PROVINCE])
    found = compare_reviews(question(2016), question(2020), figures, *areas)
    assert [row["code"] for row in table["rows"]] == ["", *(row.area.code for row in found.districts)]
    fell = [row["code"] for row in table["rows"][1:] if row["cells"][2]["tone"] == BoardTone.FELL]
    assert fell == [
        row.area.code
        for row in found.districts
        if row.change and row.change.value < 0 and not row.change.is_undecided
    ]


def test_two_standards_stand_side_by_side_and_nothing_is_subtracted(built: list[BuiltBoard]) -> None:
    board = built[REFUSED].board
    assert {len(row["cells"]) for row in board["table"]["rows"]} == {2}
    assert "chuẩn nghèo khác nhau" in board["remark"]


def test_targets_put_who_misses_first_and_estimates_decide_nothing(built: list[BuiltBoard]) -> None:
    tones = [row["cells"][-1]["tone"] for row in built[TARGETS].board["table"]["rows"]]
    order = [tone.value for tone in (BoardTone.MISSED, BoardTone.MET, BoardTone.PLAIN)]
    assert tones == sorted(tones, key=order.index)
    assert len(tones) == 15
    for standing in built[TARGETS].standings:
        decided = standing.result.value != "unknown"
        assert decided == bool(standing.figure and standing.figure.published)
    assert built[TARGETS].headline.startswith("Đạt: ")


def test_without_a_target_the_scene_says_so(given: MeetingInput) -> None:
    alone = MeetingInput(given.catalogue, given.figures, given.texts)
    board = build_board(BOARDS.scenes[TARGETS], alone)
    assert board.headline.startswith("Chưa giao chỉ tiêu")
    assert board.board["table"]["rows"] == []


def test_coverage_marks_what_was_published_and_leaves_estimates_blank(
    built: list[BuiltBoard], catalogue: Catalogue
) -> None:
    table = built[COVERAGE].board["table"]
    marked = sum(bool(cell["text"]) for row in table["rows"][:-1] for cell in row["cells"])
    cells = len(catalogue.districts) * len(table["columns"])
    assert f"{marked}/{cells}" in built[COVERAGE].headline
    assert built[COVERAGE].estimated_count == 0


def test_a_map_of_changes_shows_each_change_and_is_a_series_of_its_own(
    built: list[BuiltBoard], deck: PresentationData
) -> None:
    shown = built[CHANGE]
    assert shown.change is not None
    (board,) = deck["series"][deck["scenes"][CHANGE]["series"]]["reviews"]
    (placed,) = board["board"]["maps"]
    series = deck["series"][placed["series"]]
    assert series["palette"] == "change"
    (review,) = series["reviews"]
    found = {row.area.code: row.change for row in shown.change.districts}
    assert {entry["code"]: bool(entry["text"]) for entry in review["districts"]} == dict.fromkeys(found, True)
    asked = [entry["code"] for entry in review["districts"] if entry["text"] == "?"]
    assert asked == [code for code, change in found.items() if change and change.is_undecided]
    assert shown.board["table"] == built[PAIR].board["table"]


def test_changes_of_two_standards_stay_two_maps(given: MeetingInput) -> None:
    refused = build_board(replace(BOARDS.scenes[REFUSED], kind=SceneKind.CHANGE), given)
    assert refused.change is None
    assert len(refused.questions) == 2


def test_a_profile_has_the_numbers_of_its_page_and_the_rates_of_its_standard_alone(
    built: list[BuiltBoard], catalogue: Catalogue, figures: FigureSet
) -> None:
    board = built[PROFILE].board
    answer = build_question_summary(question(2020), catalogue, figures)
    found = build_district_profile("914", answer, catalogue, figures)
    findings = (found.rate, found.rank, found.gap, found.change, found.households)
    parts = [finding.parts if finding else () for finding in findings]
    assert list(built[PROFILE].figures[1:5]) == parts[1:]
    assert built[PROFILE].figures[0] == found.place.figures
    assert [panel["years"] for panel in board["panels"]] == [list(range(2015, 2022))]
    assert [row["code"] for row in board["years"]["rows"]] == ["", "914"]
    assert built[PROFILE].headline.startswith("Giang Thành: ")


def test_a_profile_is_of_a_district(given: MeetingInput) -> None:
    with pytest.raises(ValueError, match="one district"):
        build_board(replace(BOARDS.scenes[PROFILE], district=None), given)


def test_a_ranking_steps_through_the_years_of_its_map(given: MeetingInput) -> None:
    both = Meeting("", tuple(MeetingScene(question(2020), kind=kind) for kind in STEPPED))
    made = build_presentation_data(both, given.catalogue, given.figures, given.texts)
    assert [scene["kind"] for scene in made["scenes"]] == ["bando", "xephang"]
    assert [scene["series"] for scene in made["scenes"]] == [0, 0]


def test_every_figure_of_a_board_has_its_origin_in_the_deck(
    deck: PresentationData, built: list[BuiltBoard], texts: Texts
) -> None:
    assert [scene["kind"] for scene in deck["scenes"]] == [scene.kind.value for scene in BOARDS.scenes]
    for scene, board in zip(deck["scenes"], built, strict=True):
        (review,) = deck["series"][scene["series"]]["reviews"]
        rows = list_board_rows(review["board"])
        assert [len(row["parts"]) for row in rows] == [len(figures) for figures in board.figures]
        for row, figures in zip(rows, board.figures, strict=True):
            periods = [deck["figures"][part]["period"] for part in row["parts"]]
            assert periods == [figure.key.period for figure in figures]
        assert review["stamp"] == (
            format_stamp(board.estimated_count, texts) if board.estimated_count else ""
        )


def test_maps_of_a_pair_are_reviews_of_the_deck_itself(deck: PresentationData) -> None:
    pairs = [scene for scene in deck["scenes"] if scene["kind"] == SceneKind.COMPARISON.value]
    years = [
        [
            deck["series"][shown["series"]]["reviews"][shown["review"]]["period"]
            for shown in deck["series"][scene["series"]]["reviews"][0]["board"]["maps"]
        ]
        for scene in pairs
    ]
    assert years == [[2016, 2020], [2020, 2024]]


def test_the_presenters_headline_stays_above_the_proposed_one(given: MeetingInput) -> None:
    own = Meeting("", (replace(BOARDS.scenes[TREND], headline="Ba chuẩn, một hướng"),))
    made = build_presentation_data(own, given.catalogue, given.figures, given.texts)
    assert made["scenes"][0]["headlines"] == ["Ba chuẩn, một hướng"]
    assert made["scenes"][0]["proposed"] != "Ba chuẩn, một hướng"
