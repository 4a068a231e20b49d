"""The line of years as a reader handles it: a year in one act, and never silently into another standard."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.boxes import box
from tests.browser.looks import look
from tests.browser.page import (
    MAP_FRAME,
    fills,
    open_drawer,
    open_map,
    stop,
    timeline,
    wait_for_other_fills,
    year_slider,
)
from tests.browser.visitor import SCREENS, Visitor

OLD, MIDDLE, NEW = "Chuẩn thu nhập 2011–2015", "Chuẩn đa chiều 2016–2020", "Chuẩn đa chiều 2022–2025"
STOPS = 17
FINGER = 44


def offer(page: Page) -> Locator:
    return timeline(page).locator(".offer")


def title(page: Page) -> Locator:
    return page.locator("h1")


def test_a_year_is_chosen_by_a_click_and_by_a_drag(visitor: Visitor, subtests: pytest.Subtests) -> None:
    open_map(visitor.page)
    looks = (check_any_year_of_any_standard_is_one_click_away, check_a_drag_stays_in_its_standard)
    look(visitor.page, looks, subtests)


def check_any_year_of_any_standard_is_one_click_away(page: Page) -> None:
    expect(timeline(page).locator(".stop")).to_have_count(STOPS)
    before = fills(page)
    stop(page, NEW, 2024).click()
    expect(title(page)).to_contain_text("2024")
    expect(page).to_have_url(re.compile("tc=mdp-2022.*nam=2024"))
    expect(page.locator(".notice").first).to_contain_text("không so sánh được với nhau")
    wait_for_other_fills(page, before)
    stop(page, OLD, 2015).click()
    expect(page).to_have_url(re.compile("tc=income-2011.*nam=2015"))
    stop(page, MIDDLE, 2015).click()
    expect(page).to_have_url(re.compile("tc=mdp-2016.*nam=2015"))


def check_a_drag_stays_in_its_standard(page: Page) -> None:
    begin, end = (stop(page, *review).bounding_box() for review in ((MIDDLE, 2016), (NEW, 2024)))
    assert begin
    assert end
    page.mouse.move(begin["x"] + begin["width"] / 2, begin["y"] + 20)
    page.mouse.down()
    page.mouse.move(end["x"] + end["width"] / 2, begin["y"] + 20, steps=10)
    expect(offer(page)).to_contain_text("2022 theo chuẩn khác")
    page.mouse.up()
    expect(page).to_have_url(re.compile("tc=mdp-2016.*nam=2021"))


def test_a_key_beyond_the_last_year_offers_the_next_standard_and_says_why(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?nam=2020")
    slider = year_slider(page)
    slider.press("End")
    expect(title(page)).to_contain_text("2021")
    expect(slider).to_have_attribute("aria-valuetext", f"Năm 2021, {MIDDLE}, 0/15 huyện có số liệu công bố")
    slider.press("ArrowRight")
    expect(offer(page)).to_contain_text("2022 theo chuẩn khác, không so sánh được với 2021.")
    expect(page).to_have_url(re.compile("tc=mdp-2016.*nam=2021"))
    slider.press("Escape")
    expect(offer(page)).to_be_empty()
    slider.press("ArrowRight")
    slider.press("ArrowRight")
    expect(page).to_have_url(re.compile("tc=mdp-2022.*nam=2022"))
    slider.press("ArrowLeft")
    offer(page).get_by_role("button", name="Sang 2021").click()
    expect(page).to_have_url(re.compile("tc=mdp-2016.*nam=2021"))


def test_playing_goes_to_the_last_year_of_the_standard_and_stops_there(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?tc=mdp-2022&nam=2024")
    page.get_by_role("button", name="Phát lần lượt các năm").click()
    expect(year_slider(page)).to_have_attribute("aria-valuenow", "2025")
    expect(page.get_by_role("button", name="Phát lần lượt các năm")).to_be_visible()
    expect(page).to_have_url(re.compile("tc=mdp-2022.*nam=2025"))


def test_on_a_phone_each_stop_has_room_for_a_finger_and_the_chosen_one_is_seen(visitor: Visitor) -> None:
    page = visitor.page
    page.set_viewport_size(SCREENS["phone"]["viewport"])
    open_map(page, "?tc=mdp-2022&nam=2025")
    expect(timeline(page)).to_be_hidden()
    assert box(page.locator(MAP_FRAME))["y"] < SCREENS["phone"]["viewport"]["height"] / 2
    expect(page.locator(".drawer .view-words")).to_have_text("2025 · Hộ nghèo · Tất cả các hộ")
    open_drawer(page)
    chosen = timeline(page).locator(".stop.chosen")
    expect(chosen).to_be_in_viewport(ratio=1)
    for room in (chosen, stop(page, NEW, 2024), timeline(page).locator(".play")):
        assert min(box(room)["width"], box(room)["height"]) >= FINGER
