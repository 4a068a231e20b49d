"""The gap compares the directive's four districts with the rest, where enough of both are known."""

import pytest

from analysis.finding import Finding, FindingRule
from analysis.priority_gap import compute_priority_gap
from analysis.ranking import rank_districts
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Status
from data.published.catalogue import Catalogue
from tests.analysis.samples import QUESTION, district, figures_of, rate

FOUR = ("1", "2", "3", "4")
ELEVEN = tuple(str(number) for number in range(5, 16))
DISTRICTS = (*(district(code, priority=True) for code in FOUR), *(district(code) for code in ELEVEN))
HOUSEHOLDS = dict.fromkeys((*FOUR, *ELEVEN), 1000) | {"1": 7000}
PRIORITY = (rate("1", 10), rate("2", 9), rate("3", 8), rate("4", 3))
OTHERS = tuple(rate(code, 2) for code in ELEVEN)


def gap_of(*made: Figure) -> Finding | None:
    return compute_priority_gap(rank_districts(QUESTION, figures_of(*made), DISTRICTS), HOUSEHOLDS)


def test_the_gap_is_the_difference_of_means_weighted_by_households() -> None:
    assert gap_of(*PRIORITY, *OTHERS) == Finding(7.0, FindingRule.MEAN_DIFFERENCE, (*PRIORITY, *OTHERS))


def test_three_of_the_eleven_may_be_unknown() -> None:
    made = (*PRIORITY, *OTHERS[:8])
    assert gap_of(*made) == Finding(7.0, FindingRule.MEAN_DIFFERENCE, made)


@pytest.mark.parametrize(
    "made",
    [(*PRIORITY[1:], *OTHERS), (*PRIORITY, *OTHERS[:7]), (*PRIORITY,), OTHERS, (PRIORITY[0], OTHERS[0]), ()],
    ids=["three of the four", "seven of the eleven", "no other", "none of the four", "one of each", "none"],
)
def test_there_is_no_gap_where_too_few_are_known(made: tuple[Figure, ...]) -> None:
    assert gap_of(*made) is None


def test_one_estimated_district_makes_the_gap_estimated() -> None:
    finding = gap_of(*PRIORITY, *OTHERS[1:], rate("5", 4, Status.ESTIMATED))
    assert finding is not None
    assert finding.status is Status.ESTIMATED


def test_the_four_districts_of_the_directive_stand_above_the_rest_in_2016(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    places = rank_districts(QUESTION.at(2016), figures, catalogue.districts)
    finding = compute_priority_gap(places, catalogue.households)
    assert finding is not None
    assert finding.value > 0
    assert len(finding.parts) == 15
