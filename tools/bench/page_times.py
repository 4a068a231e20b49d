"""Measure how long each page takes to load, and to follow a change of its year or switch."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page

from tests.browser.page import year_slider
from tests.browser.server import Server
from tools.bench.paint_times import SCREEN, choose_year_key, wait_until_settled

_SCRIPT = (Path(__file__).parent / "watch_page.js").read_text(encoding="utf-8")
WATCH = f"({_SCRIPT[_SCRIPT.index('() =>') :].strip()})()"
SWITCH_KEY = "Space"


@dataclass(frozen=True, slots=True)
class PageTimes:
    """Milliseconds from opening a page to its last change, and after a change of its year or switch."""

    path: str
    opened: list[float] = field(default_factory=list)
    changed: list[float] = field(default_factory=list)


def time_pages(browser: Browser, server: Server, paths: Sequence[str], samples: int) -> list[PageTimes]:
    """Open pages in turn, each time with an empty cache, and change what they show."""
    pages = [PageTimes(path) for path in paths]
    for turn in range(samples + 1):
        for times in pages:
            opened, changed = _visit_page(browser, f"{server.origin}/{times.path}")
            if turn:  # the first visit of all warms the server up
                times.opened.append(opened)
                times.changed.extend(changed)
    return pages


def _visit_page(browser: Browser, address: str) -> tuple[float, list[float]]:
    with closing(browser.new_context(viewport=SCREEN)) as context:
        page = context.new_page()
        page.add_init_script(WATCH)
        page.goto(address)
        return wait_until_settled(page), _time_page_changes(page)


def _time_page_changes(page: Page) -> list[float]:
    """Move the year, or the first switch if there is no year; return no times if there is neither."""
    years, switches = year_slider(page), page.get_by_role("switch")
    if years.count():
        return [_time_page_change(page, years.first, choose_year_key(years.first))]
    return [_time_page_change(page, switches.first, SWITCH_KEY)] if switches.count() else []


def _time_page_change(page: Page, control: Locator, key: str) -> float:
    control.press(key)
    return wait_until_settled(page) - float(page.evaluate("bench.pressed"))
