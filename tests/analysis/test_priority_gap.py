"""The gap compares the directive's four districts with the rest, from figures that exist alone."""

from analysis.finding import Finding, FindingRule
from analysis.priority_gap import compute_priority_gap
from analysis.ranking import rank_districts
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Status
from data.published.catalogue import Catalogue
from tests.analysis.samples import QUESTION, district, figures_of, rate

DISTRICTS = (
    district("1", priority=True),
    district("2", priority=True),
    district("3"),
    district("4"),
    district("5"),
)


def gap_of(*made: Figure) -> Finding | None:
    return compute_priority_gap(rank_districts(QUESTION, figures_of(*made), DISTRICTS))


def test_the_gap_is_the_difference_of_simple_means() -> None:
    made = (rate("1", 10), rate("2", 5), rate("3", 4), rate("4", 3), rate("5", 2))
    assert gap_of(*made) == Finding(4.5, FindingRule.MEAN_DIFFERENCE, made)


def test_districts_without_a_figure_count_on_neither_side() -> None:
    made = (rate("2", 5), rate("4", 3), rate("5", 2.5))
    assert gap_of(*made) == Finding(2.25, FindingRule.MEAN_DIFFERENCE, made)


def test_there_is_no_gap_where_one_side_has_no_figure() -> None:
    assert gap_of(rate("1", 10), rate("2", 5)) is None
    assert gap_of(rate("3", 4)) is None
    assert gap_of() is None


def test_one_estimated_district_makes_the_gap_estimated() -> None:
    finding = gap_of(rate("1", 10), rate("3", 4, Status.ESTIMATED))
    assert finding is not None
    assert finding.status is Status.ESTIMATED


def test_the_four_districts_of_the_directive_stand_above_the_rest_in_2016(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    finding = compute_priority_gap(rank_districts(QUESTION.at(2016), figures, catalogue.districts))
    assert finding is not None
    assert finding.value > 0
    assert len(finding.parts) == 15
