"""Estimates keep what they promise in every draw, and an import makes the neighbouring years surer."""

import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from data.estimates.draws import Draws
from data.estimates.estimation import Estimates, estimate_rates
from data.estimates.measures import (
    GROUPS,
    MEASURES,
    NEAR_POOR,
    POOR,
    POOR_MINORITY,
    EstimatedMeasure,
    Review,
    get_sum_measure,
)
from data.model.areas import PROVINCE
from data.model.auxiliary import AuxiliaryData
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Key, Status, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.data.estimates.basis import IN_2018, as_count, whole_year, with_imported

LEAST_GAP = 0.005
IN_2016 = Review(Standard.MDP_2016, 2016)
IN_2020 = Review(Standard.MDP_2016, 2020)
IN_2023 = Review(Standard.MDP_2022, 2023)
FIRM = (Status.OFFICIAL, Status.REPORTED, Status.DERIVED, Status.IMPORTED)


def published_rates(known: FigureSet, draws: Draws) -> Iterator[tuple[Key, float]]:
    """Return each firm published rate of a district or the province that the model draws."""
    for figure in known.all:
        whole = figure.key.indicator is Indicator.POOR_OR_NEAR_POOR
        if figure.status in FIRM and not whole and draws.find(figure.key) is not None:
            yield figure.key, figure.value


def gap(draws: Draws, review: Review, measure: EstimatedMeasure) -> float:
    """Return the most points between the districts' weighted mean and the province's rate in any draw."""
    rates = np.column_stack([drawn(draws, review.key(code, measure)) for code in draws.codes])
    mean = rates @ draws.households / draws.households.sum()
    return float(np.abs(mean - drawn(draws, review.key(PROVINCE, measure))).max())


def drawn(draws: Draws, key: Key) -> np.ndarray:
    found = draws.find(key)
    assert found is not None, key
    return found


def widths(estimates: Estimates, review: Review, measure: EstimatedMeasure) -> list[float]:
    """Return how many times the lower end each district's upper end is, as a logarithm."""
    found = [estimates.summaries[review.key(code, measure)] for code in estimates.draws.codes]
    return [float(np.log(summary.upper / summary.lower)) for summary in found]


def test_every_district_and_the_province_have_every_measure_in_every_review(
    estimates: Estimates, catalogue: Catalogue
) -> None:
    reviews = [Review(item.code, period) for item in catalogue.standards.values() for period in item.reviews]
    measures = (*MEASURES, *(get_sum_measure(group) for group in GROUPS))
    keys = {
        review.key(code, measure)
        for review in reviews
        for code in (*(area.code for area in catalogue.districts), PROVINCE)
        for measure in measures
    }
    assert set(estimates.summaries) == keys


def test_in_every_draw_the_weighted_mean_is_the_provinces_rate(estimates: Estimates) -> None:
    draws = estimates.draws
    gaps = [gap(draws, review, measure) for review in draws.reviews for measure in MEASURES]
    assert max(gaps) < LEAST_GAP


def test_in_every_draw_the_provinces_published_rate_is_its_rate(
    estimates: Estimates, known: FigureSet
) -> None:
    rates = [
        (key, value) for key, value in published_rates(known, estimates.draws) if key.area_code == PROVINCE
    ]
    assert len(rates) > 10
    for key, value in rates:
        assert np.abs(drawn(estimates.draws, key) - value).max() < LEAST_GAP, key


def test_published_figures_never_move(estimates: Estimates, known: FigureSet) -> None:
    rates = [
        (key, value) for key, value in published_rates(known, estimates.draws) if key.area_code != PROVINCE
    ]
    assert len(rates) == 9
    for key, value in rates:
        assert drawn(estimates.draws, key) == pytest.approx(value, abs=1e-9), key


def test_percent_stays_within_0_and_100(estimates: Estimates) -> None:
    sums = estimates.draws.districts[:, :, 0] + estimates.draws.districts[:, :, 1]
    for rates in (estimates.draws.districts, estimates.draws.province, sums):
        assert rates.min() >= 0
        assert rates.max() <= 100


def test_poor_minority_households_never_exceed_all_poor_households(
    estimates: Estimates, known: FigureSet
) -> None:
    rate = known.primary(IN_2023.key(PROVINCE, POOR_MINORITY))
    count = known.primary(as_count(IN_2023.key(PROVINCE, POOR_MINORITY)))
    assert rate is not None
    assert count is not None
    share = 100 * count.value / rate.value / estimates.draws.households.sum()
    everyone, minority = estimates.draws.districts[:, :, :2], estimates.draws.districts[:, :, 2:]
    assert (minority * share <= everyone + 1e-9).all()


def test_a_district_has_at_least_the_minority_households_that_were_published(
    estimates: Estimates, known: FigureSet
) -> None:
    giang_thanh = Review(Standard.MDP_2016, 2019).key("914", POOR)
    count = known.primary(as_count(replace(giang_thanh, group=Group.ETHNIC_MINORITY)))
    assert count is not None
    households = estimates.draws.households[estimates.draws.codes.index("914")]
    assert drawn(estimates.draws, giang_thanh).min() * households / 100 >= count.value - 0.5


def test_in_2020_no_count_reaches_the_one_published_as_highest(estimates: Estimates) -> None:
    for code, households in zip(estimates.draws.codes, estimates.draws.households, strict=True):
        if code != "903":
            assert drawn(estimates.draws, IN_2020.key(code, POOR)).max() * households / 100 < 1273


def test_counts_published_without_a_rate_enter_over_the_census(
    estimates: Estimates, auxiliary: AuxiliaryData
) -> None:
    for code, count in (("903", 1273), ("912", 1)):
        summary = estimates.summaries[IN_2020.key(code, POOR)]
        assert summary.value == pytest.approx(100 * count / auxiliary.census[code].households, rel=0.01)
        assert summary.upper / summary.lower < 1.12


def test_a_conflicting_figure_moves_within_its_noise_and_an_agreed_one_does_not(
    estimates: Estimates,
) -> None:
    giong_rieng, phu_quoc = IN_2020.key("906", POOR), Review(Standard.MDP_2022, 2024).key("911", POOR)
    assert drawn(estimates.draws, giong_rieng).std() > 0.1
    assert drawn(estimates.draws, phu_quoc).std() < 1e-9


def test_where_the_province_published_nothing_its_rate_has_an_interval(estimates: Estimates) -> None:
    unpublished = estimates.summaries[Review(Standard.MDP_2016, 2018).key(PROVINCE, POOR)]
    published = estimates.summaries[IN_2016.key(PROVINCE, POOR)]
    assert 2.69 < unpublished.lower < unpublished.value < unpublished.upper < 8.32
    assert published.lower == published.upper == pytest.approx(8.32)


def test_the_provinces_uncertainty_reaches_the_districts(estimates: Estimates) -> None:
    year = Review(Standard.INCOME_2011, 2013)
    province = drawn(estimates.draws, year.key(PROVINCE, POOR))
    together = [
        np.corrcoef(province, drawn(estimates.draws, year.key(c, POOR)))[0, 1] for c in ("905", "910")
    ]
    assert min(together) > 0.1


def test_the_survey_gives_the_shape_between_2010_and_2015(
    catalogue: Catalogue, auxiliary: AuxiliaryData, known: FigureSet, estimates: Estimates
) -> None:
    """By the survey poverty fell slowly until 2012: without it the middle years would lie lower."""
    key = Review(Standard.INCOME_2011, 2012).key(PROVINCE, POOR)
    without = estimate_rates(catalogue, replace(auxiliary, survey=()), known)
    assert without is not None
    assert estimates.summaries[key].value > without.summaries[key].value


def test_an_interval_lies_around_its_value_and_ranks_are_in_order(estimates: Estimates) -> None:
    for key, summary in estimates.summaries.items():
        assert summary.lower <= summary.value <= summary.upper, key
        assert list(summary.exceedance) == sorted(summary.exceedance, reverse=True)
        assert (summary.first_rank is None) == (key.area_code == PROVINCE)
        if summary.first_rank is not None and summary.last_rank is not None:
            assert 1 <= summary.first_rank <= summary.last_rank <= 15


def test_the_named_districts_may_be_over_20_percent_in_2016_and_towns_are_not(estimates: Estimates) -> None:
    def chance(code: str) -> float:
        return estimates.summaries[IN_2016.key(code, POOR)].exceedance[-1]

    assert min(chance(code) for code in ("914", "913", "909")) > 0.1
    assert max(chance(code) for code in ("899", "900", "911", "912")) < 0.01


def test_an_estimate_rests_on_the_districts_own_figure_where_there_is_one(estimates: Estimates) -> None:
    next_year = Review(Standard.MDP_2022, 2024).key("907", POOR)
    assert estimates.influences[next_year][0] == IN_2023.key("907", POOR)
    assert all(len(keys) <= 3 for keys in estimates.influences.values())


def test_the_same_figures_give_the_same_estimates(
    catalogue: Catalogue, auxiliary: AuxiliaryData, known: FigureSet, estimates: Estimates
) -> None:
    again = estimate_rates(catalogue, auxiliary, known)
    assert again is not None
    assert again.summaries == estimates.summaries


def test_estimates_cannot_be_changed(estimates: Estimates) -> None:
    with pytest.raises(ValueError, match="read-only"):
        estimates.draws.districts[0, 0, 0, 0] = 1.0


def test_a_standard_by_which_nothing_is_published_yet_gets_no_estimates(
    catalogue: Catalogue, auxiliary: AuxiliaryData, known: FigureSet
) -> None:
    older = FigureSet.of(figure for figure in known.all if figure.key.standard is not Standard.MDP_2022)
    found = estimate_rates(catalogue, auxiliary, older)
    assert found is not None
    assert {key.standard for key in found.summaries} == {Standard.INCOME_2011, Standard.MDP_2016}
    assert estimate_rates(catalogue, auxiliary, FigureSet.of(())) is None


def test_a_whole_year_imported_shrinks_the_intervals_of_the_years_beside_it_by_a_fifth(
    catalogue: Catalogue, auxiliary: AuxiliaryData, known: FigureSet, estimates: Estimates
) -> None:
    imported = with_imported(known, whole_year(catalogue, IN_2018, 3.9))
    after = estimate_rates(catalogue, auxiliary, imported)
    assert after is not None
    for period in (2017, 2019):
        beside = Review(Standard.MDP_2016, period)
        for measure in (POOR, NEAR_POOR):
            shrunk = np.mean(widths(after, beside, measure)) / np.mean(widths(estimates, beside, measure))
            assert shrunk < 0.8, (period, measure, shrunk)


def test_an_imported_year_is_held_whole_and_gives_the_province_its_rate(
    catalogue: Catalogue, auxiliary: AuxiliaryData, known: FigureSet
) -> None:
    rates = whole_year(catalogue, IN_2018, 3.9)
    after = estimate_rates(catalogue, auxiliary, with_imported(known, rates))
    assert after is not None
    for key, value in rates.items():
        summary = after.summaries[key]
        assert (summary.lower, summary.upper) == pytest.approx((value, value))
    households = after.draws.households
    mean = sum(rates[IN_2018.key(c, POOR)] * h for c, h in zip(after.draws.codes, households, strict=True))
    province = after.summaries[IN_2018.key(PROVINCE, POOR)]
    assert province.value == pytest.approx(mean / households.sum())


def test_a_benchmark_that_imports_put_out_of_reach_leaves_the_others_within_their_bounds(
    catalogue: Catalogue, auxiliary: AuxiliaryData, known: FigureSet
) -> None:
    most = {IN_2016.key(area.code, POOR): 12.0 for area in catalogue.districts[:13]}
    after = estimate_rates(catalogue, auxiliary, with_imported(known, most))
    assert after is not None
    free = [after.summaries[IN_2016.key(area.code, POOR)] for area in catalogue.districts[13:]]
    assert [summary for summary in free if not 0 <= summary.lower <= summary.upper < 1e-9] == []


@pytest.mark.alone
def test_a_fit_of_everything_takes_less_than_half_a_second(
    catalogue: Catalogue, auxiliary: AuxiliaryData, known: FigureSet
) -> None:
    taken = []
    for _ in range(5):
        begun = time.process_time()
        estimate_rates(catalogue, auxiliary, known)
        taken.append(time.process_time() - begun)
    assert min(taken) < 0.5


@pytest.mark.alone
def test_with_every_rate_imported_a_fit_takes_less_than_5_seconds(
    catalogue: Catalogue, auxiliary: AuxiliaryData, known: FigureSet, estimates: Estimates
) -> None:
    everything: dict[Key, float] = {}
    for review in estimates.draws.reviews:
        everything.update(whole_year(catalogue, review, 3.0))
    begun = time.process_time()
    assert estimate_rates(catalogue, auxiliary, with_imported(known, everything)) is not None
    assert time.process_time() - begun < 5


def test_the_unit_of_a_draw_is_percent(estimates: Estimates) -> None:
    assert estimates.draws.find(replace(IN_2016.key("914", POOR), unit=Unit.HOUSEHOLDS)) is None
    assert estimates.draws.find(replace(IN_2016.key("914", POOR), area_code="VN")) is None
    assert estimates.draws.find(replace(IN_2016.key("914", POOR), group=Group.KHMER)) is None
