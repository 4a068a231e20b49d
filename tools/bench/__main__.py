"""Measure everything in one run and print it; end with 1 if a target is missed."""

import os
import platform
import sys
from collections.abc import Mapping, Sequence
from statistics import median

import psutil

from tests.browser.chromium import launched_chromium
from tests.browser.server import Server
from tools.bench.area_growth import AreaGrowth, measure_area_growth
from tools.bench.contenders import APP, BARE, DASH, USUAL, Contender, serve_contenders
from tools.bench.export_interference import ExportInterference, time_changes_beside_exports
from tools.bench.file_times import time_files
from tools.bench.map_file_times import PLAIN, time_drawings
from tools.bench.page_times import PageTimes, time_pages
from tools.bench.paint_times import ContenderTimes, FirstVisitTimes, time_changes, time_first_paints
from tools.bench.painted_year_times import PaintedYearTimes, time_painted_years
from tools.bench.presentation_times import compute_percentile_95, time_presentation_steps
from tools.bench.report import BenchmarkGoal, compute_median_ratio, format_goal_table, format_spread
from tools.bench.server_cost import ServerCost, measure_server_cost
from tools.bench.transfer_size import TransferSize, measure_transfer_sizes
from tools.load.process_watch import ProcessWatch

SAMPLES = 24
STEPS = 100
WEIGHED_CHANGES = 8
DRAWINGS = 7
FILES = 5
PAGE_VISITS = 6
GROWTH_SAMPLES = 20
PLAYS = 5
KILOBYTE = 1_000


def run_benchmark() -> int:
    """Measure, print, and return the exit code: 0 if every target was reached."""
    with serve_contenders() as servers:
        with launched_chromium() as browser:
            print(_machine(browser.version), flush=True)
            changes = time_changes(browser, servers, SAMPLES)
            first_visits = time_first_paints(browser, servers, SAMPLES)
            steps = time_presentation_steps(browser, servers[APP], STEPS)
            years = time_painted_years(browser, servers[APP], SAMPLES, PLAYS)
            beside = time_changes_beside_exports(browser, APP, servers[APP], SAMPLES)
            weights = measure_transfer_sizes(browser.browser_type, servers, WEIGHED_CHANGES)
            pages = time_pages(browser, servers[APP], PAGE_VISITS)
        # Without the browser's driver, whose loop lets no other run in this thread.
        serving = measure_server_cost(servers[APP], ProcessWatch(psutil.Process(_process_of(servers[APP]))))
    with launched_chromium() as browser:
        growth = measure_area_growth(browser, GROWTH_SAMPLES)
    files = time_files(FILES)
    drawings = time_drawings(DRAWINGS)
    for contender in servers:
        print(_contender_lines(contender, changes, first_visits, weights[contender]))
    print(f"\npresentation\n  a year's step       {format_spread(steps)} ms")
    print(_year_lines(years))
    print(_drawing_lines(drawings))
    print(f"\nwhile two files are made\n  change to repaint   {format_spread(beside.exporting)} ms")
    print(
        _page_lines(pages),
        _serving_lines(serving),
        _file_lines(files),
        _growth_lines(growth),
        sep="\n",
    )
    own = [
        *_painting(years, changes),
        _growing(growth),
        _stepping(steps),
        _slowest_drawing(drawings),
        _exporting(beside),
    ]
    goals = [*_goals(changes, first_visits, weights[APP]), *own]
    print("\n" + format_goal_table(goals))
    return 0 if all(goal.met for goal in goals) else 1


def _goals(
    changes: ContenderTimes, first_visits: FirstVisitTimes, weight: TransferSize
) -> list[BenchmarkGoal]:
    """Compare what was measured with the targets."""
    return [
        BenchmarkGoal(
            "year change to repaint, beside bare",
            0.85,
            compute_median_ratio(changes[APP], changes[BARE]),
            "×",
        ),
        BenchmarkGoal(
            "year change to repaint, beside usual",
            0.3,
            compute_median_ratio(changes[APP], changes[USUAL]),
            "×",
        ),
        BenchmarkGoal(
            "year change to repaint, beside Dash", 0.5, compute_median_ratio(changes[APP], changes[DASH]), "×"
        ),
        BenchmarkGoal(
            "first map, beside bare's first paint",
            1.5,
            compute_median_ratio(first_visits.whole[APP], first_visits.whole[BARE]),
            "×",
        ),
        BenchmarkGoal(
            "districts in the first picture, beside bare's first paint",
            1,
            compute_median_ratio(first_visits.anything[APP], first_visits.whole[BARE]),
            "×",
        ),
        BenchmarkGoal("bytes of a change", 45, median(weight.changes) / KILOBYTE, "kB"),
        BenchmarkGoal("bytes of a first visit", 3_000, weight.first_visit / KILOBYTE, "kB"),
        BenchmarkGoal("bytes of a repeat visit", 100, weight.repeat_visit / KILOBYTE, "kB"),
    ]


def _stepping(steps: list[float]) -> BenchmarkGoal:
    return BenchmarkGoal("a year's step in the presentation, 95 %", 50, compute_percentile_95(steps), "ms")


def _painting(years: PaintedYearTimes, changes: ContenderTimes) -> list[BenchmarkGoal]:
    """Compare the years that the browser paints itself with bare's change, which waits for its server."""
    step, settled = (compute_median_ratio(times, changes[BARE]) for times in (years.steps, years.settled))
    return [
        BenchmarkGoal("year painted ahead, beside bare's change", 0.25, step, "×"),
        BenchmarkGoal("year painted ahead, 95 %", 33, compute_percentile_95(years.steps), "ms"),
        BenchmarkGoal("longest frame while years play", 50, max(years.frames), "ms"),
        BenchmarkGoal("answer at rest, beside bare's change", 1.1, settled, "×"),
    ]


def _year_lines(years: PaintedYearTimes) -> str:
    return (
        f"\nyears painted ahead\n  a step              {format_spread(years.steps)} ms"
        f"\n  answer at rest      {format_spread(years.settled)} ms from its sending"
        f"\n  longest frame       {format_spread(years.frames)} ms while years play"
    )


def _exporting(beside: ExportInterference) -> BenchmarkGoal:
    return BenchmarkGoal(
        "year change while files are made, beside none",
        2,
        compute_median_ratio(beside.exporting, beside.idle),
        "×",
    )


def _slowest_drawing(drawings: Mapping[str, list[float]]) -> BenchmarkGoal:
    slowest = max(median(times) for name, times in drawings.items() if name != PLAIN)
    return BenchmarkGoal("a map as a file, slowest kind", 1_000, slowest, "ms")


def _drawing_lines(drawings: Mapping[str, list[float]]) -> str:
    """Format how long each kind of file takes, and how many plain plots that is."""
    lines = [
        f"  {name:<20}{format_spread(times)} ms, {compute_median_ratio(times, drawings[PLAIN]):.1f} ×"
        for name, times in drawings.items()
    ]
    return "\n".join(["\nmaps as files, beside a plain plot", *lines])


def _growing(growth: Sequence[AreaGrowth]) -> BenchmarkGoal:
    return BenchmarkGoal(
        "705 areas, beside 15", 2, compute_median_ratio(growth[-1].changes, growth[0].changes), "×"
    )


def _process_of(server: Server) -> int | None:
    return server.process.pid if server.process else None


def _page_lines(pages: Sequence[PageTimes]) -> str:
    """Format how long each page takes to load and to follow its year."""
    lines = [
        f"  /{times.path:<18} opened {format_spread(times.opened)} ms"
        + (f", changed {format_spread(times.changed)} ms" if times.changed else "")
        for times in pages
    ]
    return "\n".join([f"\npages, n = {PAGE_VISITS}", *lines])


def _serving_lines(serving: ServerCost) -> str:
    return (
        f"\nserver\n  a change            {serving.cpu_milliseconds:.1f} ms of processor"
        f"\n  a session           {serving.session_kilobytes:.0f} kB after 50 changes"
    )


def _file_lines(files: Mapping[str, list[float]]) -> str:
    lines = [f"  {name:<20}{format_spread(times)} ms" for name, times in files.items()]
    return "\n".join([f"\nfiles made and read, n = {FILES}", *lines])


def _growth_lines(growth: Sequence[AreaGrowth]) -> str:
    """Format what the map costs by its number of areas."""
    lines = [
        f"  {size.areas:<8} change {format_spread(size.changes)} ms, {size.change_bytes / KILOBYTE:.0f} kB; "
        f"first visit {size.first_visit_bytes / KILOBYTE:,.0f} kB; server {size.megabytes:.0f} MB"
        for size in growth
    ]
    return "\n".join(["\nareas", *lines])


def _machine(chromium: str) -> str:
    """Return what was measured on, and how often."""
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, Chromium {chromium}"
    return f"{machine}; medians of {SAMPLES} (quartiles), in turns; bytes of {WEIGHED_CHANGES} changes"


def _contender_lines(
    contender: Contender, changes: ContenderTimes, first_visits: FirstVisitTimes, weight: TransferSize
) -> str:
    """Format all figures of one contender."""
    return "\n".join(
        [
            f"\n{contender.name}",
            f"  change to repaint   {format_spread(changes[contender])} ms",
            f"  anything seen       {format_spread(first_visits.anything[contender])} ms",
            f"  first paint         {format_spread(first_visits.whole[contender])} ms",
            f"  bytes of a change   {format_spread([size / KILOBYTE for size in weight.changes])} kB",
            f"  first visit         {weight.first_visit / KILOBYTE:,.0f} kB",
            f"  repeat visit        {weight.repeat_visit / KILOBYTE:,.1f} kB",
        ]
    )


if __name__ == "__main__":
    sys.exit(run_benchmark())
