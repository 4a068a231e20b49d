"""A district is called faster or slower than the province only on firm published figures."""

from dataclasses import replace

import pytest

from analysis.finding import FindingRule
from analysis.trend.pace import Pace, PaceComparison, compare_district_paces, compare_pace
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import QUESTION, district, figures_of, rate

PROVINCE_RATES = {2016: rate(PROVINCE, 8.0, period=2016), 2020: rate(PROVINCE, 4.0)}


def judged(first: Figure, last: Figure) -> PaceComparison:
    own = {first.key.period: first, last.key.period: last}
    return compare_pace(district("1"), own, PROVINCE_RATES)


@pytest.mark.parametrize(
    ("last", "pace"),
    [(4.0, Pace.FASTER), (5.2, Pace.ALIKE), (6.0, Pace.ALIKE), (6.8, Pace.ALIKE), (6.9, Pace.SLOWER)],
)
def test_the_average_yearly_changes_are_compared_within_a_fifth_of_a_point(last: float, pace: Pace) -> None:
    assert judged(rate("1", 10.0, period=2016), rate("1", last)).pace is pace


def test_a_rise_is_slower_than_a_fall() -> None:
    assert judged(rate("1", 1.0, period=2016), rate("1", 2.0)).pace is Pace.SLOWER


def test_a_verdict_rests_on_both_ends_of_district_and_province() -> None:
    found = judged(rate("1", 10.0, period=2016), rate("1", 4.0))
    assert found.own
    assert found.province
    assert (found.own.value, found.province.value) == (-1.5, -1.0)
    assert found.own.rule is FindingRule.YEARLY_CHANGE
    assert found.province.parts == (PROVINCE_RATES[2020], PROVINCE_RATES[2016])


@pytest.mark.parametrize("status", [Status.ESTIMATED, Status.APPROXIMATE, Status.CONFLICTING])
def test_what_is_not_firm_never_counts(status: Status) -> None:
    found = judged(rate("1", 10.0, period=2016), rate("1", 4.0, status))
    assert found.pace is Pace.UNKNOWN
    assert (found.own, found.province) == (None, None)


def test_a_year_without_the_province_never_counts() -> None:
    own = {year: rate("1", 5.0, period=year) for year in (2017, 2020)}
    assert compare_pace(district("1"), own, PROVINCE_RATES).pace is Pace.UNKNOWN


def test_estimates_between_published_years_is_left_out(catalogue: Catalogue) -> None:
    made = figures_of(
        *PROVINCE_RATES.values(),
        rate("908", 10.0, Status.ESTIMATED, period=2016),
        rate("908", 4.0),
    )
    found = next(
        item for item in compare_district_paces(QUESTION, catalogue, made) if item.area.code == "908"
    )
    assert found.pace is Pace.UNKNOWN
    assert [figure.value for figure in found.published] == [4.0]


def test_another_standard_is_never_joined(catalogue: Catalogue) -> None:
    made = figures_of(
        rate(PROVINCE, 8.0, period=2020),
        rate(PROVINCE, 2.0, period=2022, standard=Standard.MDP_2022),
        rate("908", 9.0, period=2020),
        rate("908", 1.0, period=2022, standard=Standard.MDP_2022),
    )
    assert {item.pace for item in compare_district_paces(QUESTION, catalogue, made)} == {Pace.UNKNOWN}


def test_figures_that_contradict_each_other_are_all_listed(catalogue: Catalogue, figures: FigureSet) -> None:
    found = next(
        item for item in compare_district_paces(QUESTION, catalogue, figures) if item.area.code == "906"
    )
    assert [figure.value for figure in found.published] == [2.24, 1.7]


@pytest.mark.parametrize("standard", Standard)
def test_today_no_district_has_two_firm_years_beside_the_province(
    standard: Standard, catalogue: Catalogue, figures: FigureSet
) -> None:
    question = replace(QUESTION, standard=standard, indicator=Indicator.POOR, group=Group.ALL)
    assert {item.pace for item in compare_district_paces(question, catalogue, figures)} == {Pace.UNKNOWN}
