"""Measure steps of a year that the browser paints itself: in the presentation, and on the map."""

from contextlib import closing
from dataclasses import dataclass
from statistics import quantiles

from playwright.sync_api import Browser, BrowserContext, Page

from analysis.question import Question
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from reports.presentations.meeting import Meeting, MeetingScene
from tests.browser.page import choose_play, year_slider
from tests.browser.server import Server
from tests.browser.stage import open_preparing, start
from tools.bench.page_times import WATCH
from tools.bench.paint_times import SCREEN, choose_year_key, wait_until_settled

WARM_UP = 6
QUESTION = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2015)
MEETING = Meeting("", (MeetingScene(QUESTION), MeetingScene(QUESTION.at(2021), "914")))
WATCH_KEYS = """() => {
    window.steps = [];
    addEventListener("keydown", ({ timeStamp }) => requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => steps.push(performance.now() - timeStamp);
        painted.port2.postMessage(0);
    }), true);
}"""
"""A message sent within a frame is answered once that frame is painted."""

FIRST_REVIEW_PATH, LAST_REVIEW = "/?nam=2015&tc=mdp-2016", 2021
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


def time_presentation_steps(browser: Browser, server: Server, samples: int) -> list[float]:
    """Return the milliseconds of each step: back and forth over the years, at the ends to the other scene."""
    with closing(browser.new_context(viewport=SCREEN, base_url=server.origin)) as context:
        page = context.new_page()
        open_preparing(page, MEETING)
        start(page)
        page.evaluate(WATCH_KEYS)
        keys = [*["ArrowDown"] * 6, "ArrowRight", *["ArrowUp"] * 6, "ArrowLeft"]
        for step in range(WARM_UP + samples):
            page.keyboard.press(keys[step % len(keys)])
            page.wait_for_function("count => steps.length > count", arg=step)
        steps: list[float] = page.evaluate("steps")
    return steps[WARM_UP:]


def time_painted_years(browser: Browser, server: Server, samples: int, plays: int) -> PaintedYearTimes:
    """Step back and forth over the years with a rest after each, then let them play."""
    with closing(browser.new_context(viewport=SCREEN, base_url=server.origin)) as context:
        page = _open_watched_page(context, FIRST_REVIEW_PATH)
        page.evaluate(WATCH_KEYS)
        settled = [_time_answer(page) for _ in range(WARM_UP + samples)]
        steps: list[float] = page.evaluate("steps")
        frames = [_play_years(page) for _ in range(plays)]
    return PaintedYearTimes(steps[WARM_UP:], settled[WARM_UP:], frames)


def _open_watched_page(context: BrowserContext, address: str) -> Page:
    """Open a page whose changes and messages are noted, and wait until it has settled."""
    page = context.new_page()
    page.add_init_script(WATCH)
    page.add_init_script(WATCH_SENDING)
    page.goto(address)
    wait_until_settled(page)
    return page


def _time_answer(page: Page) -> float:
    """Step once and wait until the server's answer stands; return the milliseconds since it was asked."""
    asked_before = page.evaluate("bench.sent")
    slider = year_slider(page)
    slider.press(choose_year_key(slider))
    page.wait_for_function("before => bench.sent !== before && bench.changed > bench.sent", arg=asked_before)
    return wait_until_settled(page) - float(page.evaluate("bench.sent"))


def _play_years(page: Page) -> float:
    """Let the years play from the first to the last; return the longest frame meanwhile."""
    page.goto(FIRST_REVIEW_PATH)
    wait_until_settled(page)
    page.evaluate(WATCH_FRAMES)
    choose_play(page)
    year_slider(page).and_(page.locator(f"[aria-valuenow='{LAST_REVIEW}']")).wait_for()
    return float(page.evaluate("Math.max(...frameTimes)"))


def compute_percentile_95(values: list[float]) -> float:
    """Return the value that 95 of 100 don't exceed."""
    return quantiles(values, n=20, method="inclusive")[-1]
