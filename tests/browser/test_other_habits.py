"""Fingers, tabs and browsers that are not the newest: each finds what the others do."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.page import (
    MAP_FRAME,
    districts,
    fills,
    open_map,
    press_year,
    wait_for_other_fills,
    wait_for_rest,
)
from tests.browser.visitor import Visitor

VIEW = "/?ngu=en&tc=mdp-2022&nam=2023&huyen=914"
PARTS = "section, main, [data-testid=stMain]"
STEPS = 12
SCROLLED = f"() => Math.max(...[...document.querySelectorAll('{PARTS}')].map((e) => e.scrollTop))"


POINT_INSIDE = """path => {
  const box = path.getBoundingClientRect(), steps = 40;
  for (let step = 0; step < steps * steps; step += 1) {
    const x = box.left + box.width * ((step % steps) + 0.5) / steps;
    const y = box.top + box.height * (Math.floor(step / steps) + 0.5) / steps;
    if (document.elementFromPoint(x, y) === path) return [path.dataset.code, x, y];
  }
  throw new Error(`${path.dataset.code} is covered everywhere`);
}"""
"""The code of a district, and a point of the map's frame at which a click falls on it."""


def swipe_up(page: Page, x: float, y: float, distance: int = 250) -> None:
    """Move one finger upward, as a phone reports it."""
    protocol = page.context.new_cdp_session(page)
    places = [{"x": x, "y": y - distance * part / STEPS} for part in range(STEPS + 1)]
    protocol.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": places[:1]})
    for place in places[1:]:
        protocol.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [place]})
    protocol.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    protocol.detach()


@pytest.mark.parametrize("visitor", ["phone"], indirect=True)
def test_one_finger_on_the_map_scrolls_the_page_and_leaves_the_province_in_sight(visitor: Visitor) -> None:
    page = visitor.page
    page.goto("/?tc=mdp-2022&nam=2023")
    frame = page.locator(MAP_FRAME).first
    expect(page.frame_locator(MAP_FRAME).locator("path[data-code]")).to_have_count(15)
    frame.scroll_into_view_if_needed()
    district = page.frame_locator(MAP_FRAME).locator("path[data-code='908']")
    in_frame = district.evaluate("(path) => path.getBoundingClientRect().top")
    before, box = page.evaluate(SCROLLED), frame.bounding_box()
    assert box is not None
    swipe_up(page, box["x"] + box["width"] / 2, min(box["y"] + box["height"] / 2, 700))
    assert page.evaluate(SCROLLED) > before + 50
    assert district.evaluate("(path) => path.getBoundingClientRect().top") == pytest.approx(in_frame, abs=2)


@pytest.mark.parametrize(
    ("visitor", "sizes"),
    [("laptop", ((900, 600), (1920, 1080), (1366, 768))), ("phone", ((844, 390), (390, 844)))],
    indirect=["visitor"],
)
def test_the_map_stays_whole_while_a_window_is_resized_or_a_phone_turned(
    visitor: Visitor, sizes: tuple[tuple[int, int], ...]
) -> None:
    page = visitor.page
    open_map(page, "?tc=mdp-2022&nam=2023")
    check_the_map_cannot_be_moved_away_from_the_province(page)
    for width, height in sizes:
        page.set_viewport_size({"width": width, "height": height})
        page.locator(MAP_FRAME).scroll_into_view_if_needed()
        for outline in districts(page).all():
            expect(outline).to_be_in_viewport()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def check_the_map_cannot_be_moved_away_from_the_province(page: Page) -> None:
    frame = page.frame_locator(MAP_FRAME)
    bounds = frame.locator("body").evaluate(
        "() => window.districtPainter.map.options.maxBounds?.toBBoxString()"
    )
    west, south, east, north = map(float, bounds.split(","))
    assert west > 95
    assert south > 4
    assert east < 112
    assert north < 16


@pytest.mark.parametrize(("scale", "first"), [(0.67, 0), (1.0, 5), (1.5, 10)])
@pytest.mark.own_tab
def test_each_district_opens_by_a_click_at_every_scale(visitor: Visitor, scale: float, first: int) -> None:
    page = visitor.page
    metrics = {"width": 1366, "height": 768, "deviceScaleFactor": scale, "mobile": False}
    page.context.new_cdp_session(page).send("Emulation.setDeviceMetricsOverride", metrics)
    open_map(page, "?tc=mdp-2022&nam=2023")
    for outline in districts(page).all()[first : first + 5]:
        code, x, y = outline.evaluate(POINT_INSIDE)
        frame = page.locator(MAP_FRAME).bounding_box()
        assert frame is not None
        page.mouse.click(frame["x"] + x, frame["y"] + y)
        expect(page).to_have_url(re.compile(f"huyen={code}"))
        wait_for_rest(page)


def test_two_tabs_keep_two_views(visitor: Visitor) -> None:
    page, other = visitor.page, visitor.page.context.new_page()
    open_map(page, "?tc=mdp-2022&nam=2022")
    open_map(other, "?tc=mdp-2016&nam=2020")
    here, there = fills(page), fills(other)
    press_year(page, "ArrowRight")
    wait_for_other_fills(page, here)
    assert fills(other) == there
    assert "nam=2020" in other.url


def test_a_page_of_the_menu_keeps_the_view_in_a_tab_of_its_own(visitor: Visitor) -> None:
    page = visitor.page
    page.goto(VIEW)
    link = page.locator("[data-testid='stTopNavLink']").nth(1)
    with page.context.expect_page() as opening:
        link.click(modifiers=["Control"])
    assert opening.value.url.endswith("/dien-bien?" + page.url.partition("?")[2])
    assert "huyen=914" in opening.value.url
    assert page.url.partition("?")[0].endswith("/")


def test_a_number_opens_its_origin_in_a_browser_without_popovers(newcomer: Visitor) -> None:
    page = newcomer.page
    page.add_init_script("delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover;")
    page.goto("/?tc=mdp-2022&nam=2023")
    number = page.locator("button.figure").first
    number.click()
    box = page.locator(".origin")
    expect(box).to_be_visible()
    place = box.bounding_box()
    assert place is not None
    assert place["y"] < 768
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    number.click()
    box.locator(".close").click()
    expect(box).to_have_count(0)
    assert newcomer.console_errors == []
