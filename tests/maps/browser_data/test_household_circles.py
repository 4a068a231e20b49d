"""Circles tell published counts from estimates, and a district whose count is not known has none.

A circle's area is proportional to the households that it stands for.
"""

import pytest

from analysis.finding import convert_to_finding
from data.model.figures import Status, Unit
from maps.browser_data.household_circles import LEGEND_COUNTS, build_household_circles, compute_circle_radius
from tests.analysis.samples import rate


def test_each_known_count_has_its_circle_by_how_it_is_known() -> None:
    counts = {
        "1": (400, Status.OFFICIAL),
        "2": (900, Status.ESTIMATED),
        "3": (100, Status.APPROXIMATE),
    }
    households = {
        code: convert_to_finding(rate(code, value, status, unit=Unit.HOUSEHOLDS))
        for code, (value, status) in counts.items()
    }
    assert build_household_circles({**households, "4": None}, "Số hộ nghèo") == {
        "label": "Số hộ nghèo",
        "published": {"1": compute_circle_radius(400), "3": compute_circle_radius(100)},
        "estimated": {"2": compute_circle_radius(900)},
    }


@pytest.mark.parametrize("times", [4, 9, 25])
def test_so_many_times_the_households_are_so_many_times_the_area(times: int) -> None:
    least, most = (compute_circle_radius(count) for count in (400, 400 * times))
    assert (most / least) ** 2 == pytest.approx(times, rel=0.02)


def test_no_household_is_no_circle_and_the_legend_has_two_sizes() -> None:
    assert compute_circle_radius(0) == 0
    small, large = map(compute_circle_radius, LEGEND_COUNTS)
    assert 0 < small < large
