"""What readers ask of their system holds: nothing moves, marks outlast the colours that it brings."""

from playwright.sync_api import Page, expect

from tests.analysis.meetings import MEETING
from tests.browser.page import map_frame, open_map
from tests.browser.stage import open_preparing, start
from tests.browser.visitor import Visitor

RUNNING = "() => document.getAnimations().map(moving => moving.effect.target?.outerHTML)"

MOVING_PARTS = """() => {
    const roots = root => [...root.querySelectorAll('*')].filter(node => node.shadowRoot)
        .flatMap(node => [node.shadowRoot, ...roots(node.shadowRoot)]);
    const moves = style => style.animationName !== 'none' || !/^0s(, 0s)*$/.test(style.transitionDuration);
    return roots(document).flatMap(root => [...root.querySelectorAll('*')])
        .filter(node => moves(getComputedStyle(node))).map(node => node.outerHTML);
}"""
"""Everything of ours that lies on Streamlit's page has a root of its own."""

WIDTHS = """lines => lines.map(line => getComputedStyle(line)).map(style =>
    style.stroke === 'none' || style.visibility !== 'visible' ? 0 : parseFloat(style.strokeWidth))"""


def test_nothing_of_ours_moves_for_a_reader_who_asked_for_that(visitor: Visitor) -> None:
    page = visitor.page
    page.emulate_media(reduced_motion="reduce")
    open_map(page, "?huyen=914")
    expect(page.locator(".panel h2")).to_be_visible()
    assert moving(page) == []
    assert map_frame(page).locator("body").evaluate(RUNNING) == []
    open_preparing(page, MEETING)
    start(page)
    assert moving(page) == []


def test_marks_stay_where_the_system_brings_its_colours(visitor: Visitor) -> None:
    page = visitor.page
    page.emulate_media(forced_colors="active")
    open_map(page, "?huyen=908")
    for kind, least in (("priority", 8), ("chosen", 2)):
        lines = map_frame(page).locator(f".edge.{kind}")
        expect(lines.first).to_be_visible()
        widths = lines.evaluate_all(WIDTHS)
        assert len(widths) >= least
        assert min(widths) > 0
    colours = (
        map_frame(page)
        .locator(".edge.chosen")
        .evaluate_all("lines => lines.map(line => getComputedStyle(line).stroke)")
    )
    assert len(set(colours)) == 2


def moving(page: Page) -> list[str]:
    """List what is ours and would move or fade, by its style."""
    found: list[str] = page.evaluate(MOVING_PARTS)
    return found
