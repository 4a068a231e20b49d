"""A free district has at least one household, and fewer than the one published as the highest."""

from dataclasses import replace

from data.illustration.generator_inputs import GeneratorInputs
from data.illustration.grid import POOR, POOR_MINORITY, GridCell
from data.illustration.rate_bounds import compute_rate_bounds
from data.model.standards import Standard

IN_2019 = GridCell(Standard.MDP_2016, 2019, POOR)
IN_2020 = GridCell(Standard.MDP_2016, 2020, POOR)


def households(basis: GeneratorInputs, cell: GridCell, code: str, rate: float) -> int:
    return round(rate / 100 * basis.households_in(cell, code))


def test_the_least_is_one_household(basis: GeneratorInputs) -> None:
    for code, allowed in compute_rate_bounds(basis, IN_2019, {}).items():
        assert households(basis, IN_2019, code, allowed.least) >= 1
        assert households(basis, IN_2019, code, allowed.least - 0.01) < 1


def test_an_area_too_small_for_one_household_at_the_provinces_rate_may_have_none(
    basis: GeneratorInputs,
) -> None:
    counts = {**basis.households.counts, ("912", 2019): 10.0}
    small = replace(basis, households=replace(basis.households, counts=counts))
    allowed = compute_rate_bounds(small, IN_2019, {})
    assert allowed["912"].least == 0
    assert allowed["914"] == compute_rate_bounds(basis, IN_2019, {})["914"]


def test_in_2020_the_most_is_just_below_the_highest_published_count(basis: GeneratorInputs) -> None:
    for code, allowed in compute_rate_bounds(basis, IN_2020, {}).items():
        assert 1266 <= households(basis, IN_2020, code, allowed.most) <= 1272


def test_in_a_year_without_a_published_highest_there_is_no_such_limit(basis: GeneratorInputs) -> None:
    assert {allowed.most for allowed in compute_rate_bounds(basis, IN_2019, {}).values()} == {100.0}


def test_a_minority_has_no_more_households_than_everyone(basis: GeneratorInputs) -> None:
    rates = {IN_2019: dict.fromkeys(basis.district_codes, 2.0)}
    cell = IN_2019.of(POOR_MINORITY)
    for code, allowed in compute_rate_bounds(basis, cell, rates).items():
        assert households(basis, cell, code, allowed.most) <= households(basis, IN_2019, code, 2.0)
