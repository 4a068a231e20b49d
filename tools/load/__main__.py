"""Measure how many visitors one process holds: `python -m tools.load [--visitors 100] [--seconds 600]`."""

import argparse
import os
import platform
import sys
from dataclasses import dataclass

import psutil

from tests.browser.server import Server, running_server
from tools.load.crowd import CrowdPlan, CrowdTally, compute_percentile
from tools.load.load_run import FORGET_SECONDS, LoadRun, measure_memory_left_behind, run_load

STEP_SECONDS = 40.0
FILE_SECONDS, FILE_EVERY = 120.0, 2.0
HOSTILE_SECONDS = 120.0
STEPS = (100, 150, 200, 250, 300, 400, 450, 500, 600)
MOST_ERRORS = 5
HOSTILE_SHARE, HOSTILE_GOAL, HOSTILE_MEGABYTES = 10, 300.0, 1_000.0
"""One visitor in so many does the worst; what the others wait at the most, and all the server's memory."""

HOSTILE_FACTOR = 2.0
"""How many times longer 95 of 100 changes may take beside them: what a busy machine adds is in both."""

HELD_GOAL, FIFTY_GOAL, MOST_GOAL = 20.0, 300.0, 1_000.0
FLAT_MEGABYTES = 5.0
"""Growth of the last half below this is taken for none: the allocator gives back in larger pieces."""

LoadGoal = tuple[str, float, float, str]
"""What was measured, the value, the most that it may be, and its unit."""


@dataclass(frozen=True, slots=True)
class LoadRuns:
    """What was measured in turn; `held` are the kilobytes of each visitor who left."""

    fifty: LoadRun
    whole: LoadRun
    files: LoadRun
    calm: LoadRun
    hostile: LoadRun
    held: float

    @property
    def runs(self) -> tuple[LoadRun, ...]:
        """Return the runs in their order."""
        return self.fifty, self.whole, self.files, self.calm, self.hostile


def run_load_measurement() -> int:
    """Measure in turn and return the exit code: 0 if every target was reached."""
    asked = _parse_arguments()
    print(
        f"{os.cpu_count()} cores, Python {platform.python_version()}; client on the same machine", flush=True
    )
    with running_server() as server:
        process = psutil.Process(server.process.pid if server.process else None)
        done = _run_in_turn(server, asked, process)
        _find_capacity(server, process)
    goals = _list_goals(done)
    for name, reached, most, unit in goals:
        print(
            f"{'reached' if reached <= most else 'MISSED':<8} {name}: {reached:.1f} {unit} (at most {most:g})"
        )
    return 0 if all(reached <= most for _, reached, most, _ in goals) else 1


def _run_in_turn(server: Server, asked: argparse.Namespace, process: psutil.Process) -> LoadRuns:
    crowded = CrowdPlan(server.port, asked.visitors, FILE_SECONDS, file_every=FILE_EVERY)
    fifty = _print_run(run_load(CrowdPlan(server.port, asked.visitors // 2, asked.seconds / 5), process))
    whole = _print_run(run_load(CrowdPlan(server.port, asked.visitors, asked.seconds), process))
    files = _print_run(run_load(crowded, process))
    calm, hostile = _run_hostile_tenth(server, asked.visitors, process)
    held = measure_memory_left_behind(server.port, process, asked.visitors, FORGET_SECONDS)
    print(f"each visitor who left still holds {held:.1f} kB", flush=True)
    return LoadRuns(fifty, whole, files, calm, hostile, held)


def _list_goals(done: LoadRuns) -> list[LoadGoal]:
    fifty, whole, files, calm, hostile = (_compute_usual_wait(run) for run in done.runs)
    errors = float(sum(len(run.tally.errors) for run in done.runs))
    return [
        (f"95 of 100 changes with {done.fifty.plan.visitors} visitors", fifty, FIFTY_GOAL, "ms"),
        (f"95 of 100 changes with {done.whole.plan.visitors} visitors", whole, MOST_GOAL, "ms"),
        ("95 of 100 changes while files are taken", files, MOST_GOAL, "ms"),
        ("95 of 100 changes beside a hostile tenth", hostile, HOSTILE_GOAL, "ms"),
        ("times as long as the same without it", hostile / calm, HOSTILE_FACTOR, ""),
        ("memory beside it", max(done.hostile.watch.megabytes), HOSTILE_MEGABYTES, "MB"),
        ("errors", errors, 0.0, ""),
        ("growth of memory over the last half", done.whole.watch.growth_of_last_half(), FLAT_MEGABYTES, "MB"),
        ("held for each visitor who left", done.held, HELD_GOAL, "kB"),
    ]


def _compute_usual_wait(run: LoadRun) -> float:
    """Return the milliseconds that 95 of 100 changes took at most."""
    return run.tally.share_below(0.95)


def _run_hostile_tenth(server: Server, visitors: int, process: psutil.Process) -> tuple[LoadRun, LoadRun]:
    """Send nine tenths of the crowd alone, then with a tenth who attack, and print both.

    A server that ended would show in the others' errors.
    """
    hostile = visitors // HOSTILE_SHARE
    alone = _print_run(run_load(CrowdPlan(server.port, visitors - hostile, HOSTILE_SECONDS), process))
    beside = CrowdPlan(server.port, visitors, HOSTILE_SECONDS, hostile=hostile)
    return alone, _print_run(run_load(beside, process))


def _parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.load", description=__doc__)
    parser.add_argument("--visitors", type=int, default=100, help="at once (default: 100)")
    parser.add_argument("--seconds", type=float, default=600.0, help="of the longest run (default: 600)")
    return parser.parse_args()


def _print_run(done: LoadRun) -> LoadRun:
    """Print a run in one line and return it."""
    tally = done.tally
    print(
        f"{done.plan.visitors:>4} visitors, {done.plan.seconds:.0f} s: {len(tally.changes)} changes, "
        f"median {tally.share_below(0.5):.0f} ms, 95 % {tally.share_below(0.95):.0f} ms, "
        f"worst {max(tally.changes, default=float('inf')):.0f} ms; {len(tally.errors)} errors; "
        f"{done.cpu_milliseconds:.1f} ms processor a change; memory {done.watch.megabytes[-1]:.0f} MB, "
        f"{done.watch.growth_of_last_half():+.1f} MB over the last half{_format_others(tally)}",
        flush=True,
    )
    for error in list(dict.fromkeys(tally.errors))[:MOST_ERRORS]:
        print(f"     {error}", flush=True)
    return done


def _format_others(tally: CrowdTally) -> str:
    return f"{_format_file_times(tally)}{_format_attacks(tally)}"


def _format_file_times(tally: CrowdTally) -> str:
    if not tally.files:
        return ""
    return f"; {len(tally.files)} maps taken, median {compute_percentile(tally.files, 0.5):.0f} ms each"


def _format_attacks(tally: CrowdTally) -> str:
    made = ", ".join(f"{name} {rounds}" for name, rounds in sorted(tally.hostile_rounds.items()))
    return f"; attacks in rounds: {made}" if made else ""


def _find_capacity(server: Server, process: psutil.Process) -> None:
    """Send larger and larger crowds until one is not served well, and print which."""
    for visitors in STEPS:
        if not _print_run(run_load(CrowdPlan(server.port, visitors, STEP_SECONDS), process)).healthy:
            print(f"the knee lies below {visitors} visitors", flush=True)
            return
    print(f"no knee up to {STEPS[-1]} visitors", flush=True)


if __name__ == "__main__":
    sys.exit(run_load_measurement())
