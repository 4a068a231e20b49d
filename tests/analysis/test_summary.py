"""A situation and a district's profile gather what a page says, all on one question."""

from dataclasses import replace

import pytest

from analysis.district.profile import build_district_profile
from analysis.question import Question
from analysis.summary import QuestionSummary, build_question_summary
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import QUESTION


@pytest.fixture
def in_2020(catalogue: Catalogue, figures: FigureSet) -> QuestionSummary:
    return build_question_summary(QUESTION, catalogue, figures)


def test_the_official_rate_of_2020_stands_with_the_rival_that_contradicts_it(
    in_2020: QuestionSummary,
) -> None:
    assert in_2020.province is not None
    assert (in_2020.province.value, in_2020.province.status) == (1.91, Status.OFFICIAL)
    assert [(rival.value, rival.status) for rival in in_2020.province_conflicts] == [
        (1.69, Status.CONFLICTING)
    ]


def test_both_conflicting_rates_of_giong_rieng_are_kept(
    in_2020: QuestionSummary, catalogue: Catalogue, figures: FigureSet
) -> None:
    found = build_district_profile("906", in_2020, catalogue, figures)
    assert found.rate is not None
    assert found.rate.value == 2.24
    assert [rival.value for rival in found.place.conflicting_figures] == [1.7]


def test_fourteen_of_fifteen_districts_are_estimated_in_2020(in_2020: QuestionSummary) -> None:
    assert in_2020.estimated_count == 14
    assert len(in_2020.published) == 1


def test_published_only_leaves_nothing_estimated(catalogue: Catalogue, figures: FigureSet) -> None:
    asked = replace(QUESTION, published_only=True)
    found = build_question_summary(asked, catalogue, figures)
    assert found.estimated_count == 0
    assert {place.status for place in found.places} == {Status.CONFLICTING, Status.MISSING}
    assert found.gap is None


def test_2022_begins_a_standard_so_nothing_is_said_of_a_change(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    asked = Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2022)
    found = build_question_summary(asked, catalogue, figures)
    assert found.province is not None
    assert found.province_change is None
    assert build_district_profile("904", found, catalogue, figures).change is None


def test_a_districts_rank_rests_on_every_ranked_district(
    in_2020: QuestionSummary, catalogue: Catalogue, figures: FigureSet
) -> None:
    found = build_district_profile("906", in_2020, catalogue, figures)
    assert found.rank is not None
    assert found.rank.value == found.place.rank
    assert len(found.rank.parts) == found.ranked == 15
    assert found.rank.status is Status.ESTIMATED


def test_a_rank_among_published_figures_counts_only_those(catalogue: Catalogue, figures: FigureSet) -> None:
    asked = Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2023, published_only=True)
    found = build_question_summary(asked, catalogue, figures)
    ranked = build_district_profile("914", found, catalogue, figures)
    assert ranked.rank is not None
    assert (ranked.rank.value, ranked.ranked, ranked.rank.status) == (2, 3, Status.REPORTED)
    assert build_district_profile("911", found, catalogue, figures).rank is None


def test_a_districts_gap_is_counted_from_the_provinces_rate_of_the_same_question(
    in_2020: QuestionSummary, catalogue: Catalogue, figures: FigureSet
) -> None:
    gap = build_district_profile("906", in_2020, catalogue, figures).gap
    assert gap is not None
    assert gap.value == 0.33
    assert [part.key.area_code for part in gap.parts] == ["906", "91"]


def test_households_come_beside_the_rate_where_somebody_counted_them(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    asked = Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2023)
    found = build_district_profile(
        "907", build_question_summary(asked, catalogue, figures), catalogue, figures
    )
    assert found.households is not None
    assert (found.households.value, found.households.status) == (692, Status.REPORTED)


def test_a_code_that_is_no_districts_is_refused(
    in_2020: QuestionSummary, catalogue: Catalogue, figures: FigureSet
) -> None:
    with pytest.raises(StopIteration):
        build_district_profile("91", in_2020, catalogue, figures)
