"""Format what was measured: medians with their quartiles, ratios, a paragraph for each kind."""

import os
import platform
from collections.abc import Mapping, Sequence
from statistics import median, quantiles

from tools.bench.area_growth import AreaGrowth
from tools.bench.contenders import Contender
from tools.bench.map_file_times import PLAIN
from tools.bench.measurements import SAMPLES, WEIGHED_CHANGES, Measurements, PagesInBrowser
from tools.bench.page_times import PageTimes
from tools.bench.server_cost import ServerCost

KILOBYTE = 1_000


def format_measurements(done: Measurements) -> str:
    """Format everything, a paragraph a kind."""
    pages = done.pages
    exporting = format_spread(pages.beside_exports.exporting)
    return "\n\n".join(
        [
            _format_machine(pages.chromium),
            *(_format_contender(contender, pages) for contender in pages.changes),
            f"presentation\n  a year's step       {format_spread(pages.steps)} ms",
            _format_years(pages),
            _format_drawings(done.drawings),
            f"while two files are made\n  change to repaint   {exporting} ms",
            _format_pages([*pages.chart_pages, *pages.other_pages]),
            _format_serving(done.serving),
            _format_files(done.files),
            _format_growth(done.growth),
        ]
    )


def compute_median_ratio(numerators: Sequence[float], denominators: Sequence[float]) -> float:
    """Return the median of one contender as a share of another's."""
    return median(numerators) / median(denominators)


def format_spread(values: Sequence[float]) -> str:
    """Format a median with its quartiles."""
    lower, middle, upper = quantiles(values, n=4, method="inclusive")
    return f"{format_number(middle)} ({format_number(lower)} to {format_number(upper)})"


def format_number(value: float) -> str:
    """Format a number with three significant digits."""
    decimals = max(0, 3 - len(str(int(value))))
    return f"{value:,.{decimals}f}"


def _format_machine(chromium: str) -> str:
    """Return what was measured on, and how often."""
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, Chromium {chromium}"
    return f"{machine}; medians of {SAMPLES} (quartiles), in turns; bytes of {WEIGHED_CHANGES} changes"


def _format_contender(contender: Contender, pages: PagesInBrowser) -> str:
    first, weight = pages.first_visits, pages.weights[contender]
    return "\n".join(
        [
            contender.name,
            f"  change to repaint   {format_spread(pages.changes[contender])} ms",
            f"  anything seen       {format_spread(first.anything[contender])} ms",
            f"  first paint         {format_spread(first.whole[contender])} ms",
            f"  bytes of a change   {format_spread([size / KILOBYTE for size in weight.changes])} kB",
            f"  first visit         {weight.first_visit / KILOBYTE:,.0f} kB",
            f"  repeat visit        {weight.repeat_visit / KILOBYTE:,.1f} kB",
        ]
    )


def _format_years(pages: PagesInBrowser) -> str:
    years = pages.years
    return (
        f"years painted ahead\n  a step              {format_spread(years.steps)} ms"
        f"\n  answer at rest      {format_spread(years.settled)} ms from its sending"
        f"\n  longest frame       {format_spread(years.frames)} ms while years play"
    )


def _format_drawings(drawings: Mapping[str, list[float]]) -> str:
    """Format how long each kind of file takes, and how many plain plots that is."""
    lines = [
        f"  {name:<20}{format_spread(times)} ms, {compute_median_ratio(times, drawings[PLAIN]):.1f} ×"
        for name, times in drawings.items()
    ]
    return "\n".join(["maps as files, beside a plain plot", *lines])


def _format_pages(pages: Sequence[PageTimes]) -> str:
    """Format how long each page takes to load and to follow its year."""
    lines = [
        f"  /{times.path:<18} opened {format_spread(times.opened)} ms, n = {len(times.opened)}"
        + (f", changed {format_spread(times.changed)} ms" if times.changed else "")
        for times in pages
    ]
    return "\n".join(["pages", *lines])


def _format_serving(serving: ServerCost) -> str:
    return (
        f"server\n  a change            {serving.cpu_milliseconds:.1f} ms of processor"
        f"\n  a session           {serving.session_kilobytes:.0f} kB after 50 changes"
    )


def _format_files(files: Mapping[str, list[float]]) -> str:
    lines = [f"  {name:<20}{format_spread(times)} ms, n = {len(times)}" for name, times in files.items()]
    return "\n".join(["files made and read", *lines])


def _format_growth(growth: Sequence[AreaGrowth]) -> str:
    """Format what the map costs by its number of areas."""
    lines = [
        f"  {size.areas:<8} change {format_spread(size.changes)} ms, {size.change_bytes / KILOBYTE:.0f} kB; "
        f"first visit {size.first_visit_bytes / KILOBYTE:,.0f} kB; server {size.megabytes:.0f} MB"
        for size in growth
    ]
    return "\n".join(["areas", *lines])
