"""Compare what was measured with the targets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from tools.bench.area_growth import AreaGrowth
from tools.bench.contenders import APP, BARE, DASH, USUAL
from tools.bench.map_file_times import PLAIN
from tools.bench.measurements import Measurements, PagesInBrowser
from tools.bench.page_times import PageTimes
from tools.bench.report import KILOBYTE, compute_median_ratio, format_number
from tools.bench.step_times import compute_percentile_95

NAME_WIDTH = 58


@dataclass(frozen=True, slots=True)
class BenchmarkGoal:
    """A measured value that must not exceed its target."""

    name: str
    target: float
    reached: float
    unit: str

    @property
    def met(self) -> bool:
        """Return whether the value is within its target."""
        return self.reached <= self.target

    def __str__(self) -> str:
        target = f"≤ {format_number(self.target)} {self.unit}"
        reached = f"{format_number(self.reached)} {self.unit}"
        verdict = "ok" if self.met else "MISSED"
        return f"{self.name:<{NAME_WIDTH}} {target:>12} {reached:>12}   {verdict}"


def format_goal_table(goals: Sequence[BenchmarkGoal]) -> str:
    """Format the goals one below the other, with a header."""
    head = f"{'figure':<{NAME_WIDTH}} {'target':>12} {'reached':>12}"
    return "\n".join([head, *map(str, goals)])


def list_goals(done: Measurements) -> list[BenchmarkGoal]:
    """Return every target with what was reached."""
    pages = done.pages
    exporting, idle = pages.beside_exports.exporting, pages.beside_exports.idle
    return [
        *_list_change_goals(pages),
        *_list_first_visit_goals(pages),
        *_list_weight_goals(pages),
        *_list_painted_year_goals(pages),
        *_list_chart_page_goals(pages.chart_pages),
        _build_growth_goal(done.growth),
        BenchmarkGoal(
            "a year's step in the presentation, 95 %", 50, compute_percentile_95(pages.steps), "ms"
        ),
        BenchmarkGoal("a map as a file, slowest kind", 1_000, _find_slowest(done.drawings), "ms"),
        BenchmarkGoal("year change while files are made", 2, compute_median_ratio(exporting, idle), "× none"),
    ]


def _list_change_goals(pages: PagesInBrowser) -> list[BenchmarkGoal]:
    app = pages.changes[APP]
    return [
        BenchmarkGoal("year change to repaint", target, compute_median_ratio(app, pages.changes[other]), unit)
        for other, target, unit in ((BARE, 0.85, "× bare"), (USUAL, 0.3, "× usual"), (DASH, 0.5, "× Dash"))
    ]


def _list_first_visit_goals(pages: PagesInBrowser) -> list[BenchmarkGoal]:
    """Compare with bare's first paint: the first picture, and the whole map that takes its place."""
    bare = pages.first_visits.whole[BARE]
    whole = compute_median_ratio(pages.first_visits.whole[APP], bare)
    picture = compute_median_ratio(pages.first_visits.anything[APP], bare)
    return [
        BenchmarkGoal("the whole map, beside bare's first paint", 1.5, whole, "× bare"),
        BenchmarkGoal("districts in the first picture, beside bare's first paint", 1, picture, "× bare"),
    ]


def _list_weight_goals(pages: PagesInBrowser) -> list[BenchmarkGoal]:
    weight = pages.weights[APP]
    return [
        BenchmarkGoal("bytes of a change", 12, median(weight.changes) / KILOBYTE, "kB"),
        BenchmarkGoal("bytes of a first visit", 1_600, weight.first_visit / KILOBYTE, "kB"),
        BenchmarkGoal("bytes of a repeat visit", 100, weight.repeat_visit / KILOBYTE, "kB"),
    ]


def _list_painted_year_goals(pages: PagesInBrowser) -> list[BenchmarkGoal]:
    """Compare the years that the browser paints itself with bare's change, which waits for its server."""
    years, bare = pages.years, pages.changes[BARE]
    step, settled = (compute_median_ratio(times, bare) for times in (years.steps, years.settled))
    return [
        BenchmarkGoal("year painted ahead, beside bare's change", 0.25, step, "× bare"),
        BenchmarkGoal("year painted ahead, 95 %", 33, compute_percentile_95(years.steps), "ms"),
        BenchmarkGoal("longest frame while years play", 50, max(years.frames), "ms"),
        BenchmarkGoal("answer at rest, beside bare's change", 1.1, settled, "× bare"),
    ]


def _list_chart_page_goals(pages: Sequence[PageTimes]) -> list[BenchmarkGoal]:
    opened = [
        BenchmarkGoal(f"/{page.path}, opened until it stands", 1_500, median(page.opened), "ms")
        for page in pages
    ]
    changed = [
        BenchmarkGoal(f"/{page.path}, changed until it stands", 150, median(page.changed), "ms")
        for page in pages
    ]
    return [*opened, *changed]


def _build_growth_goal(growth: Sequence[AreaGrowth]) -> BenchmarkGoal:
    reached = compute_median_ratio(growth[-1].changes, growth[0].changes)
    return BenchmarkGoal(f"change with {growth[-1].areas} areas, beside {growth[0].areas}", 2, reached, "×")


def _find_slowest(drawings: Mapping[str, list[float]]) -> float:
    return max(median(times) for name, times in drawings.items() if name != PLAIN)
