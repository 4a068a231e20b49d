"""Measure everything that `make bench` tells, in one run."""

from collections.abc import Sequence
from dataclasses import dataclass

import psutil
from playwright.sync_api import Browser

from tests.browser.chromium import launched_chromium
from tests.browser.server import Server
from tools.bench.area_growth import AreaGrowth, measure_area_growth
from tools.bench.contenders import APP, Contender, serve_contenders
from tools.bench.export_interference import ExportInterference, time_changes_beside_exports
from tools.bench.file_times import time_files
from tools.bench.map_file_times import time_drawings
from tools.bench.page_times import PageTimes, time_pages
from tools.bench.paint_times import ContenderTimes, FirstVisitTimes, time_changes, time_first_paints
from tools.bench.server_cost import ServerCost, measure_server_cost
from tools.bench.step_times import PaintedYearTimes, time_painted_years, time_presentation_steps
from tools.bench.transfer_size import TransferSize, measure_transfer_sizes
from tools.load.process_watch import ProcessWatch
from ui.layout.navigation import PAGES
from ui.layout.page_addresses import COMPARE_PATH, TREND_PATH

SAMPLES = 24
STEPS = 100
WEIGHED_CHANGES = 8
DRAWINGS = 7
FILES = 5
CHART_PAGES = (TREND_PATH, COMPARE_PATH)
"""Pages whose times have targets."""

CHART_VISITS, OTHER_VISITS = 20, 6
GROWTH_SAMPLES = 20
PLAYS = 5


@dataclass(frozen=True, slots=True)
class PagesInBrowser:
    """What a browser sees of the app, and of the pages to compare it with."""

    chromium: str
    changes: ContenderTimes
    first_visits: FirstVisitTimes
    steps: list[float]
    years: PaintedYearTimes
    beside_exports: ExportInterference
    weights: dict[Contender, TransferSize]
    chart_pages: Sequence[PageTimes]
    other_pages: Sequence[PageTimes]


@dataclass(frozen=True, slots=True)
class Measurements:
    """Everything that is measured."""

    pages: PagesInBrowser
    serving: ServerCost
    growth: Sequence[AreaGrowth]
    files: dict[str, list[float]]
    drawings: dict[str, list[float]]


def measure_everything() -> Measurements:
    """Measure one thing after another: nothing runs beside what is timed."""
    with serve_contenders() as servers:
        with launched_chromium() as browser:
            pages = _measure_pages(browser, servers)
        # Without the browser's driver, whose loop lets no other run in this thread.
        serving = measure_server_cost(servers[APP], ProcessWatch(psutil.Process(_find_process(servers[APP]))))
    with launched_chromium() as browser:
        growth = measure_area_growth(browser, GROWTH_SAMPLES)
    return Measurements(pages, serving, growth, time_files(FILES), time_drawings(DRAWINGS))


def _measure_pages(browser: Browser, servers: dict[Contender, Server]) -> PagesInBrowser:
    app, others = servers[APP], [entry.path for entry in PAGES if entry.path not in CHART_PAGES]
    return PagesInBrowser(
        browser.version,
        changes=time_changes(browser, servers, SAMPLES),
        first_visits=time_first_paints(browser, servers, SAMPLES),
        steps=time_presentation_steps(browser, app, STEPS),
        years=time_painted_years(browser, app, SAMPLES, PLAYS),
        beside_exports=time_changes_beside_exports(browser, APP, app, SAMPLES),
        weights=measure_transfer_sizes(browser.browser_type, servers, WEIGHED_CHANGES),
        chart_pages=time_pages(browser, app, CHART_PAGES, CHART_VISITS),
        other_pages=time_pages(browser, app, others, OTHER_VISITS),
    )


def _find_process(server: Server) -> int | None:
    return server.process.pid if server.process else None
