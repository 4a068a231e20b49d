"""How long each page takes to stand, and to follow a change of the year where it has one."""

from contextlib import closing
from dataclasses import dataclass, field, replace

from playwright.sync_api import Browser

from bench.contenders import APP
from bench.timing import SCREEN, settle, time_change
from tests.browser.page import year_slider
from tests.browser.server import Server
from ui.page_table import PAGES

WATCHED = replace(APP, things="[data-testid=stMain]", frame=None, count=1)


@dataclass(frozen=True, slots=True)
class PageTimes:
    """Milliseconds until a page last changed after it was called, and after a change of its year."""

    path: str
    opened: list[float] = field(default_factory=list)
    changed: list[float] = field(default_factory=list)


def time_pages(browser: Browser, server: Server, samples: int) -> list[PageTimes]:
    """Open every page in turn, each time with an empty cache, and move its year."""
    pages = [PageTimes(entry.path) for entry in PAGES]
    for turn in range(samples + 1):
        for times in pages:
            opened, changed = _visited(browser, f"{server.origin}/{times.path}")
            if turn:  # the first visit of all warms the server up
                times.opened.append(opened)
                times.changed.extend(changed)
    return pages


def _visited(browser: Browser, address: str) -> tuple[float, list[float]]:
    with closing(browser.new_context(viewport=SCREEN)) as context:
        page = context.new_page()
        page.add_init_script(WATCHED.watch_script)
        page.goto(address)
        opened = settle(page)
        return opened, [time_change(page)] if year_slider(page).count() == 1 else []
