"""Circles tell published counts from estimates, and a district whose count is not known has none."""

from analysis.finding import convert_to_finding
from data.model.figures import Status, Unit
from maps.browser_data.household_circles import build_household_circles
from maps.household_circles import compute_circle_radius
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
