"""A deck holds every review of each scene's standard, no other standard's, and each number's origin."""

import json

import pytest

from analysis.display.exceedance import MapLayer
from analysis.summary import build_question_summary
from data.model.figure_set import FigureSet
from data.model.figures import Status
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from maps.browser_data.exceedance_map import build_exceedance_entries
from maps.browser_data.rate_map import build_rate_entries
from reports.presentations.data.building import build_presentation_data
from reports.presentations.data.presentation_data import PresentationData, is_presentation_estimated
from reports.presentations.meeting import Meeting, MeetingScene
from tests.analysis.meetings import HOSTILE, MEETING, question

MOST_BYTES = 60_000


@pytest.fixture(scope="module")
def made(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> PresentationData:
    return build_presentation_data(MEETING, catalogue, figures, texts)


def test_scenes_of_one_question_share_its_reviews_and_standards_never_mix(made: PresentationData) -> None:
    assert [scene["series"] for scene in made["scenes"]] == [0, 0, 1]
    years = [[review["period"] for review in series["reviews"]] for series in made["series"]]
    assert years == [list(range(2015, 2022)), list(range(2022, 2026))]


def test_a_review_shows_what_the_map_shows(
    made: PresentationData, catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    asked = question(2020)
    names = ("text", "class", "rank", "status", "spoken")
    shown = {
        district["code"]: {name: value for name, value in district.items() if name in names}
        for district in made["series"][0]["reviews"][5]["districts"]
    }
    places = build_question_summary(asked, catalogue, figures).places
    assert shown == build_rate_entries(places, asked.indicator, texts)


def test_a_map_of_likelihood_says_it_on_the_map_and_keeps_rates_in_the_ranking(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    scenes = (MeetingScene(question()), MeetingScene(question(), layer=MapLayer.OVER_20))
    rates, likely = build_presentation_data(Meeting("", scenes), catalogue, figures, texts)["series"]
    assert [rates["palette"], likely["palette"]] == ["poor", "over-20"]
    places = build_question_summary(question(), catalogue, figures).places
    wanted = build_exceedance_entries(places, 20, texts)
    review = likely["reviews"][1]
    assert review["words"].startswith("Khả năng trên 20 %")
    assert review["spoken"] == "Năm 2016: ít có khả năng huyện nào trên 20 %"
    for shown, rate in zip(review["districts"], rates["reviews"][1]["districts"], strict=True):
        assert (shown["text"], shown["class"]) == (
            wanted[shown["code"]]["text"],
            wanted[shown["code"]]["class"],
        )
        assert (shown["column"], shown["value"], shown["parts"]) == (
            rate["column"], rate["value"], rate["parts"],
        )  # fmt: skip


def test_without_estimates_every_map_shows_rates(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    published = FigureSet.of(figure for figure in figures.all if figure.published)
    meeting = Meeting("", (MeetingScene(question(), layer=MapLayer.OVER_20),))
    (series,) = build_presentation_data(meeting, catalogue, published, texts)["series"]
    assert series["palette"] == "poor"


def test_every_value_names_the_figures_it_is_made_of(made: PresentationData) -> None:
    for series in made["series"]:
        for review in series["reviews"]:
            for district in review["districts"]:
                values = [made["figures"][part]["text"] for part in district["parts"]]
                assert bool(district["parts"]) == (district["status"] != Status.MISSING.value)
                shown = (value.split("\u202f")[0].removeprefix("khoảng ") for value in values)
                assert district["text"] == (" ≠ ".join(shown).replace("dưới ", "<") or "…")
    assert all(made["sources"][figure["source"]]["words"] for figure in made["figures"])


def test_a_review_with_estimates_is_stamped_and_one_of_published_figures_is_not(
    made: PresentationData,
) -> None:
    for review in made["series"][0]["reviews"]:
        shown = [*review["districts"], *filter(None, [review["province"]])]
        count = sum(entry["status"] == "estimated" for entry in shown)
        assert review["stamp"] == f"CÓ SỐ ƯỚC TÍNH: {count}"
    assert not any(review["stamp"] for review in made["series"][1]["reviews"])
    assert is_presentation_estimated(made)


def test_headlines_follow_the_years_unless_the_presenter_wrote_one(made: PresentationData) -> None:
    first, second, third = made["scenes"]
    assert [str(2015 + place) in text for place, text in enumerate(first["headlines"])] == [True] * 7
    assert set(second["headlines"]) == {"Đất Giang Thành"}
    assert third["headlines"][0] == third["note"] == HOSTILE
    assert [scene["own"] for scene in made["scenes"]] == [False, True, True]
    assert second["proposed"].startswith("Giang Thành: ")


def test_it_is_light(made: PresentationData) -> None:
    assert len(json.dumps(made)) < MOST_BYTES


def test_an_empty_meeting_is_an_empty_deck(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> None:
    made = build_presentation_data(Meeting(), catalogue, figures, texts)
    assert (made["scenes"], made["series"], made["figures"]) == ([], [], [])
    assert not is_presentation_estimated(made)


def test_published_only_leaves_no_estimated_figure(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    only = Meeting("", (MeetingScene(question(published_only=True)),))
    made = build_presentation_data(only, catalogue, figures, texts)
    assert all(figure["status"] != Status.ESTIMATED.value for figure in made["figures"])
