"""Raking meets the benchmark, keeps pins and ranges, and says when it can't."""

import pytest

from data.illustration.raking import (
    RakingTask,
    RateBounds,
    UnreachableBenchmarkError,
    compute_weighted_mean,
    rake,
)

WEIGHTS = {"a": 100.0, "b": 200.0, "c": 300.0, "d": 150.0, "e": 250.0}
LEVELS = {"a": 3.0, "b": 1.0, "c": 0.5, "d": 1.2, "e": 0.8}
ANYTHING = RateBounds(0.0, 100.0)


def task(
    benchmark: float, pins: dict[str, float] | None = None, ranges: dict[str, RateBounds] | None = None
) -> RakingTask:
    all_ranges = {**dict.fromkeys(WEIGHTS, ANYTHING), **(ranges or {})}
    return RakingTask(benchmark, WEIGHTS, LEVELS, pins or {}, all_ranges)


@pytest.mark.parametrize("benchmark", [0.5, 1.91, 8.32, 30.0])
def test_the_weighted_mean_is_the_benchmark(benchmark: float) -> None:
    assert compute_weighted_mean(rake(task(benchmark)), WEIGHTS) == pytest.approx(benchmark, abs=0.005)


def test_rates_keep_the_order_of_their_levels() -> None:
    rates = rake(task(8.32))
    assert sorted(rates, key=rates.__getitem__) == sorted(LEVELS, key=LEVELS.__getitem__)


def test_a_pin_stays_and_the_others_make_up_for_it() -> None:
    rates = rake(task(8.32, pins={"c": 1.27}))
    assert rates["c"] == 1.27
    assert compute_weighted_mean(rates, WEIGHTS) == pytest.approx(8.32, abs=0.005)


def test_no_district_passes_its_limit() -> None:
    rates = rake(task(8.32, ranges={"a": RateBounds(0.0, 5.0), "d": RateBounds(0.0, 9.0)}))
    assert (rates["a"], rates["d"]) == (5.0, 9.0)
    assert compute_weighted_mean(rates, WEIGHTS) == pytest.approx(8.32, abs=0.005)


def test_no_district_falls_below_its_least() -> None:
    rates = rake(task(1.0, ranges={"c": RateBounds(0.9, 100.0)}))
    assert rates["c"] == 0.9
    assert compute_weighted_mean(rates, WEIGHTS) == pytest.approx(1.0, abs=0.005)


def test_where_many_are_held_at_their_least_the_others_share_what_is_left_in_their_order() -> None:
    rates = rake(
        task(
            1.0,
            ranges={"c": RateBounds(0.9, 100.0), "e": RateBounds(0.95, 100.0), "d": RateBounds(0.9, 100.0)},
        )
    )
    assert (rates["c"], rates["e"]) == (0.9, 0.95)
    assert rates["a"] / rates["b"] == pytest.approx(LEVELS["a"] / LEVELS["b"], rel=0.05)
    assert compute_weighted_mean(rates, WEIGHTS) == pytest.approx(1.0, abs=0.005)


def test_one_held_at_its_most_and_one_at_its_least_leave_the_rest_at_one_multiple() -> None:
    rates = rake(task(2.0, ranges={"a": RateBounds(0.0, 3.0), "c": RateBounds(1.9, 100.0)}))
    assert (rates["a"], rates["c"]) == (3.0, 1.9)
    assert rates["d"] / rates["e"] == pytest.approx(LEVELS["d"] / LEVELS["e"], rel=0.02)
    assert compute_weighted_mean(rates, WEIGHTS) == pytest.approx(2.0, abs=0.005)


def test_pins_that_leave_nothing_are_reported() -> None:
    with pytest.raises(UnreachableBenchmarkError):
        rake(task(1.0, pins={"c": 50.0}))


def test_limits_that_leave_no_room_are_reported() -> None:
    with pytest.raises(UnreachableBenchmarkError):
        rake(task(8.32, ranges=dict.fromkeys(WEIGHTS, RateBounds(0.0, 1.0))))
