"""Measure waiting times as a visitor's browser sees them, in turns."""

from collections.abc import Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass

from playwright.sync_api import Browser, BrowserContext, Locator, Page, ViewportSize

from tests.browser.page import year_slider
from tests.browser.server import Server
from tools.bench.contenders import Contender

ContenderTimes = dict[Contender, list[float]]
FIRST_SEEN = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
SCREEN: ViewportSize = {"width": 1366, "height": 768}
QUIET_MILLISECONDS = 500
WARM_UP = 4
NEXT_KEY = """slider => {
    const told = (name, aria) => Number(slider[name] ?? slider.getAttribute(`aria-value${aria}`));
    const [now, first, last] = [told("value", "now"), told("min", "min"), told("max", "max")];
    if (now >= last) bench.key = "ArrowLeft";
    if (now <= first) bench.key = "ArrowRight";
    return bench.key ??= "ArrowRight";
}"""


def open_page(context: BrowserContext, contender: Contender, origin: str) -> Page:
    """Open a page that is watched from its first moment, and wait until it has settled."""
    page = context.new_page()
    page.add_init_script(contender.watch_script)
    page.goto(origin)
    wait_until_settled(page)
    return page


def wait_until_settled(page: Page) -> float:
    """Wait until the watched things have changed and then stayed; return the time of the last change."""
    page.wait_for_function(
        "quiet => bench.changed && performance.now() - bench.changed > quiet", arg=QUIET_MILLISECONDS
    )
    return float(page.evaluate("bench.changed"))


@dataclass(frozen=True, slots=True)
class FirstVisitTimes:
    """Milliseconds from navigation until a page's picture is whole, and until anything at all is seen.

    What is seen first of the app is its first picture: the districts in their colours.
    """

    whole: ContenderTimes
    anything: ContenderTimes


def time_first_paints(browser: Browser, servers: Mapping[Contender, Server], samples: int) -> FirstVisitTimes:
    """Time first visits, with an empty cache each time."""
    times = FirstVisitTimes(
        {contender: [] for contender in servers}, {contender: [] for contender in servers}
    )
    for turn in range(samples + 1):
        for contender, server in servers.items():
            with closing(browser.new_context(viewport=SCREEN)) as context:
                page = open_page(context, contender, server.origin)
                whole, anything = (float(page.evaluate(what)) for what in ("bench.changed", FIRST_SEEN))
            if turn:  # the first visit of all warms the server up
                times.whole[contender].append(whole)
                times.anything[contender].append(anything)
    return times


def time_changes(
    browser: Browser, servers: Mapping[Contender, Server], samples: int, *, withheld: str = ""
) -> ContenderTimes:
    """Time from a key press on the year to the repaint it brings, one press on each page in turn.

    `withheld` is the pattern of addresses that the pages can't reach.
    """
    times: ContenderTimes = {contender: [] for contender in servers}
    with ExitStack() as stack:
        pages = {}
        for contender, server in servers.items():
            context = stack.enter_context(closing(browser.new_context(viewport=SCREEN)))
            if withheld:
                context.route(withheld, lambda route: route.abort())
            pages[contender] = open_page(context, contender, server.origin)
        for turn in range(WARM_UP + samples):
            for contender, page in pages.items():
                waited = time_change(page)
                if turn >= WARM_UP:
                    times[contender].append(waited)
    return times


def time_change(page: Page) -> float:
    """Press a key that changes the year; return the milliseconds until the page was repainted."""
    page.bring_to_front()
    slider = year_slider(page)
    slider.press(choose_year_key(slider))
    return wait_until_settled(page) - float(page.evaluate("bench.pressed"))


def choose_year_key(slider: Locator) -> str:
    """Return a key that can still change the year: up to the last one, then down to the first, and so on."""
    return str(slider.evaluate(NEXT_KEY))
