"""The arithmetic under the measurements."""

from tools.bench.report import compute_median_ratio, format_spread


def test_a_ratio_compares_medians_not_means() -> None:
    assert compute_median_ratio([80, 90, 1_000], [100, 120, 90]) == 0.9


def test_a_spread_is_the_median_with_its_quartiles() -> None:
    assert format_spread([1, 2, 3, 4, 500]) == "3.00 (2.00 to 4.00)"
