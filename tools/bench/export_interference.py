"""Measure whether slow files slow the pages: a year's change with and without two files being made."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, expect

from tests.browser.server import Server
from tools.bench.contenders import Contender
from tools.bench.paint_times import SCREEN, WARM_UP, open_page, time_change

YEARS = (2015, 2016, 2017, 2018, 2019, 2020, 2021)
BUTTONS = ("Báo cáo cả 15 huyện (PDF)", "Báo cáo cả 15 huyện (DOCX)")
POPOVER = "Báo cáo"
PATIENCE_MILLISECONDS = 60_000


@dataclass(frozen=True, slots=True)
class ExportInterference:
    """Milliseconds of changes with nothing else to do, and with two files being made."""

    idle: list[float]
    exporting: list[float]


def time_changes_beside_exports(
    browser: Browser, contender: Contender, server: Server, samples: int
) -> ExportInterference:
    """Time changes of one visitor's map while another keeps two files being made."""
    with (
        closing(browser.new_context(viewport=SCREEN)) as leader,
        closing(browser.new_context(viewport=SCREEN, base_url=server.origin)) as staff,
    ):
        page = open_page(leader, contender, server.origin)
        for _ in range(WARM_UP):
            time_change(page)
        idle = [time_change(page) for _ in range(samples)]
        orders = iter(YEARS)
        desk = staff.new_page()
        exporting = [_change_beside(page, desk, orders) for _ in range(samples)]
    return ExportInterference(idle, exporting)


def _change_beside(page: Page, desk: Page, years: Iterator[int]) -> float:
    _keep_busy(desk, years)
    return time_change(page)


def _keep_busy(desk: Page, years: Iterator[int]) -> None:
    """Order two more files whenever none is being made."""
    if desk.get_by_role("progressbar").count() == 0:
        _order(desk, next(years))


def _order(desk: Page, year: int) -> None:
    desk.goto(f"/ho-so?nam={year}")
    desk.get_by_role("button", name=POPOVER, exact=True).click(timeout=PATIENCE_MILLISECONDS)
    for label in BUTTONS:
        desk.get_by_role("button", name=label).click(timeout=PATIENCE_MILLISECONDS)
        expect(desk.get_by_role("button", name=label)).to_have_count(0, timeout=PATIENCE_MILLISECONDS)
    expect(desk.get_by_role("progressbar").first).to_be_visible(timeout=PATIENCE_MILLISECONDS)
