"""Measure a year's step in the presentation: from the key until the browser has painted the frame."""

from contextlib import closing
from statistics import quantiles

from playwright.sync_api import Browser

from analysis.question import Question
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from reports.presentations.meeting import Meeting, MeetingScene
from tests.browser.server import Server
from tests.browser.stage import open_preparing, start
from tools.bench.paint_times import SCREEN

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


def compute_percentile_95(values: list[float]) -> float:
    """Return the value that 95 of 100 don't exceed."""
    return quantiles(values, n=20, method="inclusive")[-1]
