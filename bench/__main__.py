"""Measures everything in one run and prints it; ends with 1 when a target is missed."""

import os
import platform
import sys
from collections.abc import Mapping, Sequence
from statistics import median

import psutil

from bench.contenders import APP, BARE, DASH, USUAL, Contender, all_running
from bench.drawing import PLAIN, time_drawings
from bench.exporting import Beside, time_beside_exports
from bench.filing import time_files
from bench.growing import VAST, Growth, measure_growth
from bench.presenting import percentile_95, time_steps
from bench.report import Goal, ratio, spread, table
from bench.serving import Serving, measure_serving
from bench.timing import Times, time_changes, time_first_paints
from bench.visiting import PageTimes, time_pages
from bench.weighing import Weight, weigh_all
from load.memory import Watch
from tests.browser.chromium import launched_chromium
from tests.browser.server import Server

SAMPLES = 24
STEPS = 100
WEIGHED_CHANGES = 8
DRAWINGS = 7
FILES = 5
PAGE_VISITS = 6
GROWTH_SAMPLES = 20
KILOBYTE = 1_000


def main() -> int:
    """Measure, print, and tell by the exit code whether every target was reached."""
    with all_running() as servers:
        with launched_chromium() as browser:
            print(_machine(browser.version), flush=True)
            changes = time_changes(browser, servers, SAMPLES)
            first_paints = time_first_paints(browser, servers, SAMPLES)
            steps = time_steps(browser, servers[APP], STEPS)
            beside = time_beside_exports(browser, APP, servers[APP], SAMPLES)
            weights = weigh_all(browser.browser_type, servers, WEIGHED_CHANGES)
            pages = time_pages(browser, servers[APP], PAGE_VISITS)
        # Without the browser's driver, whose loop lets no other run in this thread.
        serving = measure_serving(servers[APP], Watch(psutil.Process(_process_of(servers[APP]))))
    with launched_chromium() as browser:
        growth = measure_growth(browser, GROWTH_SAMPLES)
        vast = measure_growth(browser, GROWTH_SAMPLES, (VAST,))
    files = time_files(FILES)
    drawings = time_drawings(DRAWINGS)
    for contender in servers:
        print(_contender_lines(contender, changes, first_paints, weights[contender]))
    print(f"\npresentation\n  a year's step       {spread(steps)} ms")
    print(_drawing_lines(drawings))
    print(f"\nwhile two files are made\n  change to repaint   {spread(beside.exporting)} ms")
    print(
        _page_lines(pages),
        _serving_lines(serving),
        _file_lines(files),
        _growth_lines([*growth, *vast]),
        sep="\n",
    )
    own = [_growing(growth), _stepping(steps), _slowest_drawing(drawings), _exporting(beside)]
    goals = [*_goals(changes, first_paints, weights[APP]), *own]
    print("\n" + table(goals))
    return 0 if all(goal.met for goal in goals) else 1


def _goals(changes: Times, first_paints: Times, weight: Weight) -> list[Goal]:
    """Set what was measured against what was promised."""
    return [
        Goal("year change to repaint, beside bare", 0.85, ratio(changes[APP], changes[BARE]), "×"),
        Goal("year change to repaint, beside usual", 0.3, ratio(changes[APP], changes[USUAL]), "×"),
        Goal("year change to repaint, beside Dash", 0.5, ratio(changes[APP], changes[DASH]), "×"),
        Goal("first map, beside bare's first paint", 1.5, ratio(first_paints[APP], first_paints[BARE]), "×"),
        Goal("bytes of a change", 45, median(weight.changes) / KILOBYTE, "kB"),
        Goal("bytes of a first visit", 3_000, weight.first_visit / KILOBYTE, "kB"),
        Goal("bytes of a repeat visit", 100, weight.repeat_visit / KILOBYTE, "kB"),
    ]


def _stepping(steps: list[float]) -> Goal:
    return Goal("a year's step in the presentation, 95 %", 50, percentile_95(steps), "ms")


def _exporting(beside: Beside) -> Goal:
    return Goal("year change while files are made, beside none", 2, ratio(beside.exporting, beside.idle), "×")


def _slowest_drawing(drawings: Mapping[str, list[float]]) -> Goal:
    slowest = max(median(times) for name, times in drawings.items() if name != PLAIN)
    return Goal("a map as a file, slowest kind", 1_000, slowest, "ms")


def _drawing_lines(drawings: Mapping[str, list[float]]) -> str:
    """Write how long each kind of file takes, and how many plain plots that is."""
    lines = [
        f"  {name:<20}{spread(times)} ms, {ratio(times, drawings[PLAIN]):.1f} ×"
        for name, times in drawings.items()
    ]
    return "\n".join(["\nmaps as files, beside a plain plot", *lines])


def _growing(growth: Sequence[Growth]) -> Goal:
    return Goal("705 areas, beside 15", 2, ratio(growth[-1].changes, growth[0].changes), "×")


def _process_of(server: Server) -> int | None:
    return server.process.pid if server.process else None


def _page_lines(pages: Sequence[PageTimes]) -> str:
    """Write how long each page takes to stand and to follow its year."""
    lines = [
        f"  /{times.path:<18} opened {spread(times.opened)} ms"
        + (f", changed {spread(times.changed)} ms" if times.changed else "")
        for times in pages
    ]
    return "\n".join([f"\npages, n = {PAGE_VISITS}", *lines])


def _serving_lines(serving: Serving) -> str:
    return (
        f"\nserver\n  a change            {serving.cpu_milliseconds:.1f} ms of processor"
        f"\n  a session           {serving.session_kilobytes:.0f} kB after 50 changes"
    )


def _file_lines(files: Mapping[str, list[float]]) -> str:
    lines = [f"  {name:<20}{spread(times)} ms" for name, times in files.items()]
    return "\n".join([f"\nfiles made and read, n = {FILES}", *lines])


def _growth_lines(growth: Sequence[Growth]) -> str:
    """Write what the map costs by its number of areas."""
    lines = [
        f"  {size.areas:<8} change {spread(size.changes)} ms, {size.change_bytes / KILOBYTE:.0f} kB; "
        f"first visit {size.first_visit_bytes / KILOBYTE:,.0f} kB; server {size.megabytes:.0f} MB"
        for size in growth
    ]
    return "\n".join(["\nareas", *lines])


def _machine(chromium: str) -> str:
    """Say on what was measured, and how often."""
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, Chromium {chromium}"
    return f"{machine}; medians of {SAMPLES} (quartiles), in turns; bytes of {WEIGHED_CHANGES} changes"


def _contender_lines(contender: Contender, changes: Times, first_paints: Times, weight: Weight) -> str:
    """Write all figures of one contender."""
    return "\n".join(
        [
            f"\n{contender.name}",
            f"  change to repaint   {spread(changes[contender])} ms",
            f"  first paint         {spread(first_paints[contender])} ms",
            f"  bytes of a change   {spread([size / KILOBYTE for size in weight.changes])} kB",
            f"  first visit         {weight.first_visit / KILOBYTE:,.0f} kB",
            f"  repeat visit        {weight.repeat_visit / KILOBYTE:,.1f} kB",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
