"""Without a mouse on the other pages: what is compared, brought and shown is reached and done by keys."""

import pytest
from playwright.sync_api import FileChooser, FilePayload, Locator, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from tests.analysis.meetings import MEETING
from tests.browser.page import open_map, year_slider
from tests.browser.stage import START, open_preparing, place, stage, year
from tests.browser.visitor import Visitor
from tests.data.importing.books import xlsx
from tests.data.importing.summaries import summary_rows

MOST_STOPS = 60
FOCUSED = "node => node.getRootNode().activeElement === node"


def test_a_comparison_is_changed_and_swapped_by_keys(visitor: Visitor) -> None:
    page = visitor.page
    page.goto("/so-sanh?nam=2016")
    sides = page.locator(".side h2")
    expect(sides).to_have_count(2)
    tab_to(page, page.get_by_role("slider").first)
    page.keyboard.press("ArrowRight")
    expect(sides.first).to_contain_text("2017")
    expect(page.get_by_role("slider").first).to_be_focused()
    tab_to(page, page.get_by_role("button", name="Đổi trái với phải"))
    page.keyboard.press("Enter")
    expect(sides.first).to_contain_text("2020")
    expect(sides.nth(1)).to_contain_text("2017")


@pytest.mark.own_tab
def test_a_file_is_brought_by_keys(visitor: Visitor) -> None:
    page = visitor.page
    # Listened to from the start: a browser that is told so only a moment before lets its own box open.
    page.on("filechooser", lambda _: None)
    page.goto("/nhap-so-lieu?tc=mdp-2022&nam=2023")
    expect(page.get_by_text("Chưa có tệp.")).to_be_visible()
    chooser = chosen_by_enter(page, page.get_by_test_id("stFileUploaderDropzone").locator("button"))
    book = xlsx({"Hộ nghèo": summary_rows()})
    chooser.set_files(FilePayload(name="bieu.xlsx", mimeType="", buffer=book))
    expect(page.get_by_role("heading", name="Tệp hợp lệ")).to_be_visible()


def test_a_presentation_is_begun_led_and_left_by_keys(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    tab_to(page, page.get_by_role("button", name=START))
    page.keyboard.press("Enter")
    expect(place(page)).to_contain_text("1/3")
    page.keyboard.press("ArrowRight")
    expect(place(page)).to_contain_text("2/3")
    page.keyboard.press("ArrowDown")
    expect(year(page)).to_have_text("2021")
    page.keyboard.press("n")
    expect(stage(page).locator(".panel")).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(stage(page)).to_have_count(0)
    expect(page.get_by_role("button", name=START)).to_be_focused()


def test_the_map_page_keeps_the_focus_where_the_reader_works(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Tới nội dung chính")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    tab_to(page, year_slider(page))
    page.keyboard.press("ArrowRight")
    expect(page.locator("h1")).to_contain_text("2017")
    expect(year_slider(page)).to_be_focused()
    number = page.locator(".tile button.figure").first
    tab_to(page, number, key="Shift+Tab")  # the numbers come before the filters
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_focused()
    page.keyboard.press("Escape")
    expect(number).to_be_focused()


def chosen_by_enter(page: Page, button: Locator) -> FileChooser:
    """Go to a button by keys and press it; once more where the page made it anew under the key."""
    tab_to(page, button)
    try:
        with page.expect_file_chooser(timeout=5_000) as waiting:
            page.keyboard.press("Enter")
    except PlaywrightTimeoutError:
        tab_to(page, button)
        with page.expect_file_chooser() as waiting:
            page.keyboard.press("Enter")
    return waiting.value


def tab_to(page: Page, goal: Locator, key: str = "Tab") -> None:
    """Press the tab key, forwards or backwards, until something has the focus."""
    expect(goal).to_be_visible()
    for _ in range(MOST_STOPS):
        page.keyboard.press(key)
        if goal.evaluate(FOCUSED):
            return
    pytest.fail(f"The tab key never came to {goal}.")
