"""The arithmetic under the measurements."""

from tools.bench.report import BenchmarkGoal, compute_median_ratio, format_goal_table, format_spread


def test_a_ratio_compares_medians_not_means() -> None:
    assert compute_median_ratio([80, 90, 1_000], [100, 120, 90]) == 0.9


def test_a_goal_is_met_up_to_its_target_and_missed_above() -> None:
    assert BenchmarkGoal("change", 0.85, 0.85, "×").met
    assert not BenchmarkGoal("change", 0.85, 0.851, "×").met


def test_a_spread_is_the_median_with_its_quartiles() -> None:
    assert format_spread([1, 2, 3, 4, 500]) == "3.00 (2.00 to 4.00)"


def test_the_table_names_target_what_was_reached_and_the_verdict() -> None:
    lines = format_goal_table(
        [BenchmarkGoal("light", 3_000, 1_234.5, "kB"), BenchmarkGoal("quick", 0.3, 0.456, "×")]
    ).splitlines()

    assert lines[0].split() == ["figure", "target", "reached"]
    assert lines[1].split() == ["light", "≤", "3,000", "kB", "1,234", "kB", "ok"]
    assert lines[2].split() == ["quick", "≤", "0.30", "×", "0.46", "×", "MISSED"]
