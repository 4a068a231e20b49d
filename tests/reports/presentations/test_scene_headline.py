"""A proposed headline says one finding of its own figures, both values where sources differ, and how sure."""

from dataclasses import replace

import pytest

from analysis.display.exceedance import MapLayer
from analysis.question import Question
from analysis.summary import build_question_summary
from data.model.figure_set import FigureSet
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.presentations.meeting import MeetingScene
from reports.presentations.scene_headline import format_proposed_headline, format_scene_headline
from tests.analysis.meetings import question


@pytest.mark.parametrize(
    ("asked", "district", "headline"),
    [
        (
            question(),
            None,
            "Toàn tỉnh: tỷ lệ hộ nghèo 8,32 % năm 2016, giảm 1,46 điểm % so với 2015 (chính thức)",
        ),
        (question(2015), None, "Toàn tỉnh: tỷ lệ hộ nghèo 9,78 % năm 2015 (chính thức)"),
        (question(2020), None, "Toàn tỉnh: tỷ lệ hộ nghèo 1,91 % ≠ 1,69 % năm 2020 (mâu thuẫn)"),
        (
            question(2020, published_only=True),
            "906",
            "Giồng Riềng: tỷ lệ hộ nghèo 2,24 % ≠ 1,70 % năm 2020 (mâu thuẫn)",
        ),
        (question(2020, published_only=True), "914", "Giang Thành: chưa có số liệu công bố năm 2020"),
        (question(2017, published_only=True), None, "Chưa có số liệu công bố năm 2017"),
        (
            replace(question(2023, published_only=True), standard=Standard.MDP_2022),
            "914",
            "Giang Thành: tỷ lệ hộ nghèo 1,76 % năm 2023, hạng 2/3 (báo chí)",
        ),
    ],
)
def test_it_is_the_plainest_finding(
    asked: Question,
    district: str | None,
    headline: str,
    catalogue: Catalogue,
    figures: FigureSet,
    texts: Texts,
) -> None:
    scene = MeetingScene(asked, district)
    found = format_proposed_headline(scene, build_question_summary(asked, catalogue, figures), texts)
    assert found.replace("\u202f", " ") == headline


def test_it_says_where_it_rests_on_estimates(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> None:
    found = build_question_summary(question(2017), catalogue, figures)
    for district in (None, "914"):
        scene = MeetingScene(question(2017), district)
        assert format_proposed_headline(scene, found, texts).endswith("(ước tính)")


def test_a_rank_among_made_up_figures_is_itself_estimated(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    found = build_question_summary(question(2020), catalogue, figures)
    headline = format_proposed_headline(MeetingScene(question(2020), "906"), found, texts)
    assert "hạng" in headline
    assert headline.endswith("(ước tính)")


def test_the_presenters_own_headline_comes_first(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    found = build_question_summary(question(), catalogue, figures)
    assert format_scene_headline(MeetingScene(question(), None, "Của tôi"), found, texts) == "Của tôi"
    unnamed = MeetingScene(question())
    assert format_scene_headline(unnamed, found, texts) == format_proposed_headline(unnamed, found, texts)


def test_a_map_of_likelihood_is_told_by_who_is_likely_over_its_limit(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    found = build_question_summary(question(), catalogue, figures)
    headline = format_proposed_headline(MeetingScene(question(), layer=MapLayer.OVER_5), found, texts)
    assert headline.startswith("Trên 5 % năm 2016: ")
    assert headline.endswith("(ước tính)")
    chosen = format_proposed_headline(MeetingScene(question(), "914", layer=MapLayer.OVER_20), found, texts)
    assert chosen.startswith("Giang Thành, khả năng trên 20 % năm 2016: ")
