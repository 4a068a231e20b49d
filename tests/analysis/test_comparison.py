"""A comparison subtracts the earlier from the later and ranks only districts that have both."""

from dataclasses import replace

import pytest

from analysis.comparison import AreaComparison, Comparison, compare_reviews
from analysis.finding import Finding, FindingRule
from analysis.question import Question
from data.model.areas import PROVINCE, Area, AreaKind
from data.model.figure_set import FigureSet
from data.model.figures import Indicator, Status
from data.model.standards import Standard
from tests.analysis.samples import QUESTION, district, figures_of, rate

PLACE = Area(PROVINCE, AreaKind.PROVINCE, "Kiên Giang", "Kien Giang", "tỉnh", *[False] * 4)
DISTRICTS = (district("1"), district("2"), district("3"), district("4"))
FIGURES = figures_of(
    rate("1", 10.0, period=2016),
    rate("1", 4.0),
    rate("2", 6.0, period=2016),
    rate("2", 5.0, Status.ESTIMATED),
    rate("3", 8.0, period=2016),
    rate("3", 5.0),
    rate("4", 90.0, period=2016),
    rate(PROVINCE, 8.32, period=2016),
    rate(PROVINCE, 1.91),
)


def compared(figures: FigureSet = FIGURES) -> Comparison:
    return compare_reviews(QUESTION, QUESTION.at(2016), figures, DISTRICTS, PLACE)


def row(code: str) -> AreaComparison:
    return next(row for row in compared().districts if row.area.code == code)


def value(finding: Finding | None) -> float | None:
    return finding.value if finding else None


def test_time_orders_the_two_reviews_whichever_is_asked_first() -> None:
    assert (compared().earlier.period, compared().later.period) == (2016, 2020)
    assert value(compared().province.change) == -6.41


@pytest.mark.parametrize(
    ("code", "ranks", "moved"),
    [("1", (1, 3), 2), ("2", (3, 1), -2), ("3", (2, 1), -1), ("4", (None, None), None)],
)
def test_ranks_count_only_districts_with_both_reviews_and_ties_share(
    code: str, ranks: tuple[int | None, int | None], moved: int | None
) -> None:
    found = row(code)
    assert (value(found.earlier_rank), value(found.later_rank), value(found.rank_change)) == (*ranks, moved)


def test_a_district_without_one_review_keeps_the_other_and_comes_last() -> None:
    assert compared().districts[-1].area.code == "4"
    assert (value(row("4").earlier), row("4").later, row("4").change) == (90.0, None, None)
    assert compared().ranked == 3


def test_a_rank_rests_on_every_district_ranked_and_is_as_weak_as_the_weakest() -> None:
    moved = row("1").rank_change
    assert moved is not None
    assert (moved.rule, moved.status, len(moved.parts)) == (FindingRule.RANK_CHANGE, Status.ESTIMATED, 6)
    assert row("1").change == Finding(
        -6.0, FindingRule.DIFFERENCE, (rate("1", 4.0), rate("1", 10.0, period=2016))
    )


def test_published_only_leaves_out_what_rests_on_estimates() -> None:
    asked = replace(QUESTION, published_only=True)
    found = compare_reviews(asked, asked.at(2016), FIGURES, DISTRICTS, PLACE)
    assert found.ranked == 2
    assert {row.area.code for row in found.districts if row.change} == {"1", "3"}


def test_a_contradicting_source_stays_with_the_rate() -> None:
    figures = figures_of(rate("1", 2.24, Status.CONFLICTING), rate("1", 1.7, Status.CONFLICTING))
    later = compare_reviews(QUESTION.at(2016), QUESTION, figures, DISTRICTS, PLACE).districts[0].later
    assert later is not None
    assert [part.value for part in later.parts] == [2.24, 1.7]


@pytest.mark.parametrize(
    "other",
    [
        replace(QUESTION, standard=Standard.MDP_2022, period=2024),
        replace(QUESTION, indicator=Indicator.NEAR_POOR),
        QUESTION,
    ],
)
def test_what_can_not_be_compared_raises(other: Question) -> None:
    with pytest.raises(ValueError, match="can't be compared"):
        compare_reviews(QUESTION, other, FIGURES, DISTRICTS, PLACE)
