"""Households follow from published counts and rates, and add up to the province's."""

import pytest

from data.illustration.generator_inputs import GeneratorInputs
from data.illustration.population import (
    MissingGeneratorInputError,
    compute_inhabitants,
    compute_urban_share,
    group_counts_by_district,
)
from data.model.areas import PROVINCE
from data.model.figures import Group
from data.published.catalogue import Catalogue


@pytest.mark.parametrize(("period", "count", "rate"), [(2016, 35233, 8.32), (2020, 8790, 1.91)])
def test_the_province_has_what_its_count_and_rate_imply(
    basis: GeneratorInputs, period: int, count: int, rate: float
) -> None:
    assert basis.households.of(PROVINCE, period, Group.ALL) == pytest.approx(100 * count / rate)


@pytest.mark.parametrize("period", range(2010, 2026))
def test_districts_add_up_to_the_province(basis: GeneratorInputs, period: int) -> None:
    total = sum(basis.households.of(code, period, Group.ALL) for code in basis.district_codes)
    assert total == pytest.approx(basis.households.of(PROVINCE, period, Group.ALL))


@pytest.mark.parametrize(
    ("code", "period", "count", "rate"), [("904", 2022, 424, 1.27), ("907", 2023, 692, 2.01)]
)
def test_a_district_with_count_and_rate_has_the_households_they_imply(
    basis: GeneratorInputs, code: str, period: int, count: int, rate: float
) -> None:
    assert basis.households.of(code, period, Group.ALL) == pytest.approx(100 * count / rate)


def test_a_household_has_between_three_and_five_persons_everywhere(
    basis: GeneratorInputs, catalogue: Catalogue
) -> None:
    for (code, period), households in basis.households.counts.items():
        if code != PROVINCE:
            assert (
                3
                < compute_inhabitants(group_counts_by_district(catalogue.population), code, period)
                / households
                < 5
            )


def test_the_minority_share_is_that_of_2020(basis: GeneratorInputs) -> None:
    assert basis.households.minority_share == pytest.approx((2393 / 3.4) / (8790 / 1.91))


def test_persons_run_straight_between_censuses_and_are_held_after_the_last(catalogue: Catalogue) -> None:
    counts = group_counts_by_district(catalogue.population)
    hon_dat = [compute_inhabitants(counts, "903", year) for year in (2009, 2014, 2019, 2025)]
    assert hon_dat == [166880, (166880 + 156273) / 2, 156273, 156273]


def test_kien_luong_has_what_giang_thanh_leaves_of_their_joint_count(catalogue: Catalogue) -> None:
    both = sum(
        compute_inhabitants(group_counts_by_district(catalogue.population), code, 2019)
        for code in ("902", "914")
    )
    assert both == pytest.approx(108699)
    assert compute_inhabitants(group_counts_by_district(catalogue.population), "914", 2015) == 29160


def test_districts_counted_together_share_an_urban_share(catalogue: Catalogue) -> None:
    expected, counts = 30716 / 108699, group_counts_by_district(catalogue.population)
    assert [compute_urban_share(counts, code) for code in ("902", "914")] == [expected, expected]


def test_a_district_nobody_counted_is_an_error(catalogue: Catalogue) -> None:
    with pytest.raises(MissingGeneratorInputError):
        compute_inhabitants(group_counts_by_district(catalogue.population), "999", 2020)
