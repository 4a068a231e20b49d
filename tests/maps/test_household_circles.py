"""A circle's area is proportional to the households that it stands for."""

import pytest

from maps.household_circles import LEGEND_COUNTS, compute_circle_radius


@pytest.mark.parametrize("times", [4, 9, 25])
def test_so_many_times_the_households_are_so_many_times_the_area(times: int) -> None:
    least, most = (compute_circle_radius(count) for count in (400, 400 * times))
    assert (most / least) ** 2 == pytest.approx(times, rel=0.02)


def test_no_household_is_no_circle_and_the_legend_has_two_sizes() -> None:
    assert compute_circle_radius(0) == 0
    small, large = map(compute_circle_radius, LEGEND_COUNTS)
    assert 0 < small < large
