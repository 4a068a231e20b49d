"""The presentation's slow steps count, not the usual one."""

from tools.bench.step_times import compute_percentile_95


def test_one_step_in_ten_that_is_slow_is_seen() -> None:
    assert compute_percentile_95([10.0] * 90 + [90.0] * 10) == 90.0
    assert compute_percentile_95([10.0] * 99 + [90.0]) == 10.0
