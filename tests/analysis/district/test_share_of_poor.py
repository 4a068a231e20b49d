"""A district's part of the poor is weighed against its part of the people, like with like."""

from dataclasses import replace

import pytest

from analysis.district.population_share import PopulationShare
from analysis.district.share_of_poor import ShareComparison, ShareOfPoor, compute_share_of_poor
from analysis.finding import Finding, FindingRule, Interval
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Status, Unit
from data.published.catalogue import Catalogue
from tests.analysis.samples import QUESTION, figures_of, rate

PUBLISHED = replace(QUESTION, published_only=True)


def test_rate_and_count_tell_different_stories_in_2020(catalogue: Catalogue, figures: FigureSet) -> None:
    found = compute_share_of_poor("903", PUBLISHED, catalogue, figures)
    assert found.own
    assert (found.own.value, found.own.rule, found.own.status) == (14.48, FindingRule.SHARE, Status.OFFICIAL)
    assert [part.value for part in found.own.parts] == [1273, 8790]
    assert found.comparison is ShareComparison.MORE
    assert found.most
    assert found.fewest
    assert (found.most.key.area_code, found.most.value) == ("903", 1273)
    assert (found.fewest.key.area_code, found.fewest.value) == ("912", 1)
    assert found.rank
    assert (found.rank.value, len(found.rank.parts), found.rank.rule) == (1, 2, FindingRule.RANK_BY_COUNT)


def test_a_district_counted_with_another_is_weighed_with_it(catalogue: Catalogue) -> None:
    made = figures_of(households("902", 300), households("914", 100), households(PROVINCE, 1000))
    found = compute_share_of_poor("914", QUESTION, catalogue, made)
    assert found.own
    assert found.joint
    assert (found.own.value, found.joint.value) == (10.0, 40.0)
    assert found.population
    assert found.population.area_codes == ("902", "914")
    assert found.comparison is ShareComparison.MORE


def test_without_one_of_the_two_nothing_is_weighed(catalogue: Catalogue) -> None:
    made = figures_of(households("914", 100), households(PROVINCE, 1000))
    found = compute_share_of_poor("914", QUESTION, catalogue, made)
    assert found.own
    assert found.joint is None
    assert found.comparison is None


@pytest.mark.parametrize(
    ("value", "weight"),
    [
        (60, ShareComparison.LESS),
        (90, ShareComparison.ALIKE),
        (99, ShareComparison.ALIKE),
        (110, ShareComparison.MORE),
    ],
)
def test_within_a_tenth_the_shares_are_alike(
    catalogue: Catalogue, value: float, weight: ShareComparison
) -> None:
    made = figures_of(households("903", value), households(PROVINCE, 1000))
    assert compute_share_of_poor("903", QUESTION, catalogue, made).comparison is weight


@pytest.mark.parametrize(
    ("lower", "upper", "weight"),
    [(110, 150, ShareComparison.MORE), (80, 150, ShareComparison.UNDECIDED), (92, 99, ShareComparison.ALIKE)],
)
def test_of_an_estimate_nothing_is_concluded_that_its_whole_interval_does_not_say(
    lower: float, upper: float, weight: ShareComparison
) -> None:
    share = Finding(12, FindingRule.SHARE, (), Interval(lower / 10, upper / 10))
    people = PopulationShare(("903",), 2019, 100, 9.6, ())
    assert ShareOfPoor(share, None, people, (), None).comparison is weight


def test_a_group_the_census_does_not_count_by_district_is_not_weighed(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    found = compute_share_of_poor("914", replace(QUESTION, group=Group.ETHNIC_MINORITY), catalogue, figures)
    assert found.population is None
    assert found.joint is None
    assert found.comparison is None
    assert found.own


def test_without_figures_there_is_nothing_to_say(catalogue: Catalogue) -> None:
    found = compute_share_of_poor("903", QUESTION, catalogue, figures_of())
    assert (found.own, found.rank, found.most, found.fewest, found.comparison) == (None,) * 5


def households(area_code: str, value: float) -> Figure:
    return rate(area_code, value, unit=Unit.HOUSEHOLDS)
