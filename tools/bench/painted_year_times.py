"""Measure a year that the browser paints itself: a step, years that play, and the server's answer at rest."""

from contextlib import closing
from dataclasses import dataclass

from playwright.sync_api import Browser, Page

from tests.browser.page import choose_play, year_slider
from tests.browser.server import Server
from tools.bench.page_times import WATCH
from tools.bench.paint_times import SCREEN, choose_year_key, wait_until_settled
from tools.bench.presentation_times import WATCH_KEYS

WARM_UP = 4
FIRST_REVIEW, LAST_REVIEW = 2015, 2021
WATCH_SENDING = """{
    const { send } = WebSocket.prototype;
    WebSocket.prototype.send = function (...message) {
        top.bench.sent = performance.now();
        return send.apply(this, message);
    };
}"""
WATCH_FRAMES = """() => {
    window.frameTimes = [];
    let before = performance.now();
    const note = (now) => { frameTimes.push(now - before); before = now; requestAnimationFrame(note); };
    requestAnimationFrame(note);
}"""


@dataclass(frozen=True, slots=True)
class PaintedYearTimes:
    """Milliseconds of each step to its frame, and of each change from its sending until all of it stands.

    `frames` is the longest frame of each time that the years played.
    """

    steps: list[float]
    settled: list[float]
    frames: list[float]


def time_painted_years(browser: Browser, server: Server, samples: int, plays: int) -> PaintedYearTimes:
    """Step back and forth over the years with a rest after each, then let them play."""
    with closing(browser.new_context(viewport=SCREEN, base_url=server.origin)) as context:
        page = context.new_page()
        page.add_init_script(WATCH)
        page.add_init_script(WATCH_SENDING)
        _open_first_review(page)
        page.evaluate(WATCH_KEYS)
        settled = [_time_answer(page) for _ in range(WARM_UP + samples)]
        steps: list[float] = page.evaluate("steps")
        frames = [_play_years(page) for _ in range(plays)]
    return PaintedYearTimes(steps[WARM_UP:], settled[WARM_UP:], frames)


def _open_first_review(page: Page) -> None:
    page.goto(f"/?nam={FIRST_REVIEW}&tc=mdp-2016")
    page.wait_for_selector(".review_pictures[data-reviews]", state="attached")
    wait_until_settled(page)


def _time_answer(page: Page) -> float:
    """Step once and wait until the server's answer stands; return the milliseconds since it was asked."""
    asked_before = page.evaluate("bench.sent")
    slider = year_slider(page)
    slider.press(choose_year_key(slider))
    page.wait_for_function("before => bench.sent !== before && bench.changed > bench.sent", arg=asked_before)
    return wait_until_settled(page) - float(page.evaluate("bench.sent"))


def _play_years(page: Page) -> float:
    """Let the years play from the first to the last; return the longest frame meanwhile."""
    _open_first_review(page)
    page.evaluate(WATCH_FRAMES)
    choose_play(page)
    year_slider(page).and_(page.locator(f"[aria-valuenow='{LAST_REVIEW}']")).wait_for()
    return float(page.evaluate("Math.max(...frameTimes)"))
