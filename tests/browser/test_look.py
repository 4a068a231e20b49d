"""What a leader sees: the map first and largest, Vietnamese throughout, nothing cut off."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looks import look
from tests.browser.page import open_map, panel_title
from tests.browser.visitor import Visitor


@pytest.mark.parametrize("visitor", ["laptop", "projector"], indirect=True)
def test_everything_fits_one_screen(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?huyen=914")
    expect(panel_title(page)).to_be_visible()

    for part in (".ranking", ".panel"):
        assert page.locator(part).evaluate("part => part.scrollHeight <= part.clientHeight + 1")
    main = page.get_by_test_id("stMain")
    assert main.evaluate("main => main.scrollHeight <= main.clientHeight + 1")


def test_every_number_of_headline_and_ranking_opens_its_origin(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?nam=2020&huyen=906")
    expect(panel_title(page)).to_be_visible()

    for value in page.locator(".tile .value, td.rate, .panel dd").all():
        text = value.inner_text()
        if re.search(r"\d", text) and not re.fullmatch(r"\d+/15", text):
            expect(value.locator("button.figure").first).to_be_visible()


def test_numbers_tell_their_origins_and_the_page_is_light_until_the_reader_asks_for_dark(
    visitor: Visitor, subtests: pytest.Subtests
) -> None:
    page = visitor.page
    page.emulate_media(color_scheme="dark")
    open_map(page)
    assert _background(page) == "rgb(255, 255, 255)"
    looks = (
        check_an_origin_names_document_publisher_and_date_and_closes_by_escape,
        check_an_estimated_number_says_how_it_was_made,
        check_it_is_dark_once_the_reader_asks_for_that_and_stays_dark,
    )
    look(page, looks, subtests)


def check_an_origin_names_document_publisher_and_date_and_closes_by_escape(page: Page) -> None:
    number = page.locator(".tile button.figure").first

    number.press("Enter")
    origin = page.get_by_role("dialog")

    for text in ("369/UBND-VHXH", "UBND tỉnh Kiên Giang", "14/03/2017", "12/2016", "8,32"):
        expect(origin).to_contain_text(text)
    page.keyboard.press("Escape")
    expect(origin).to_have_count(0)
    expect(number).to_be_focused()


def check_an_estimated_number_says_how_it_was_made(page: Page) -> None:
    page.locator("td.rate button.figure.estimated").first.click()

    expect(page.get_by_role("dialog")).to_contain_text("Ước tính của mô hình từ tỷ lệ của tỉnh")
    expect(page.get_by_role("dialog")).to_contain_text("Sẽ chắc hơn khi có tỷ lệ của chính huyện")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)


def check_it_is_dark_once_the_reader_asks_for_that_and_stays_dark(page: Page) -> None:
    page.get_by_role("button", name="Nền tối").click()
    expect(page.get_by_role("button", name="Nền sáng")).to_be_visible()

    assert _background(page) == "rgb(16, 25, 31)"
    page.reload()
    expect(page.get_by_role("button", name="Nền sáng")).to_be_visible()


def _background(page: Page) -> str:
    colour: str = page.locator(".stApp").evaluate("app => getComputedStyle(app).backgroundColor")
    return colour
