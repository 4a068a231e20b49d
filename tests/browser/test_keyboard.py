"""Without a mouse: what a page is for is done by keys alone."""

from playwright.sync_api import Page, expect

from tests.browser.page import district, map_frame, open_map, panel_title, press_year, zoom_of
from tests.browser.visitor import Visitor

MOST_STOPS = 60


def test_the_map_is_reached_walked_zoomed_and_left_by_keys(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?huyen=909")
    tab_to_the_districts(page)
    page.keyboard.press("End")
    expect(district(page, "914")).to_be_focused()
    expect(map_frame(page).locator(".edge.focus")).to_have_count(2)
    expect(map_frame(page).locator(".tip")).to_contain_text("Giang Thành")
    page.keyboard.press("Enter")
    expect(panel_title(page)).to_have_text("Huyện Giang Thành")
    expect(district(page, "914")).to_have_attribute("aria-pressed", "true")
    expect(district(page, "914")).to_be_focused()
    zoom = zoom_of(page)
    page.keyboard.press("+")
    map_frame(page).locator("body").evaluate(
        "(body, zoom) => new Promise(done => { const look = () =>"
        " districtMap.getZoom() > zoom ? done() : requestAnimationFrame(look); look(); })",
        zoom,
    )
    page.keyboard.press("ArrowRight")
    expect(district(page, "914")).not_to_be_focused()
    page.keyboard.press("Escape")
    expect(map_frame(page).locator("#map_div")).to_be_focused()
    expect(map_frame(page).locator(".tip")).to_be_hidden()


def tab_to_the_districts(page: Page) -> None:
    """Press the tab key until a district has the focus."""
    focused = map_frame(page).locator("path[data-code]:focus")
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if focused.count():
            return
    raise AssertionError("The tab key never came to a district.")


def test_a_change_is_said_to_who_cannot_see_it_in_a_place_that_stays(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?nam=2018")
    place = page.locator(".headline > .spoken")
    expect(place).to_have_attribute("role", "status")
    expect(place).to_contain_text("2018")
    before = place.element_handle()
    press_year(page, "ArrowRight")
    expect(place).to_contain_text("2019")
    assert before is not None
    assert before.evaluate("node => node.isConnected")
    district(page, "914").click()
    expect(page.locator(".districts > .spoken")).to_contain_text("Giang Thành:")
