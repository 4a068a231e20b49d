"""Measure everything in one run and print it; end with 1 if a target is missed."""

import sys

from tools.bench.goals import format_goal_table, list_goals
from tools.bench.measurements import measure_everything
from tools.bench.report import format_measurements


def run_benchmark() -> int:
    """Measure, print, and return the exit code: 0 if every target was reached."""
    done = measure_everything()
    goals = list_goals(done)
    print(format_measurements(done), format_goal_table(goals), sep="\n\n")
    return 0 if all(goal.met for goal in goals) else 1


if __name__ == "__main__":
    sys.exit(run_benchmark())
