"""The letter on the real server: offline, found without accents, its figures lead to their map."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looks import look
from tests.browser.visitor import SCREENS, Visitor


def open_directive(page: Page, query: str = "") -> None:
    """Open the page of the letter and wait for its last part."""
    page.goto(f"/van-ban-369{query}")
    expect(page.locator(".passages .lead")).to_be_visible()


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_it_opens_without_asking_anybody_else_and_fits_the_screen(
    visitor: Visitor, subtests: pytest.Subtests
) -> None:
    page = visitor.page
    open_directive(page)
    expect(page.locator("h1")).to_have_text("Công văn số 369/UBND-VHXH")
    expect(page.locator(".passages .group").last).to_be_visible()

    assert visitor.external_requests == []
    wide = "document.querySelector('[data-testid=stMain]').scrollWidth"
    assert page.evaluate(f"{wide} <= innerWidth")
    if page.viewport_size == SCREENS["laptop"]["viewport"]:
        look(page, ON_A_LAPTOP, subtests)


def check_a_figure_opens_its_origin(page: Page) -> None:
    page.get_by_role("button", name=re.compile("^1,0–1,5")).click()

    expect(page.locator(".origin")).to_contain_text("VietnamPlus")
    expect(page.locator(".origin")).to_contain_text("không nằm trong Công văn số 369/UBND-VHXH")
    page.keyboard.press("Escape")
    expect(page.locator(".origin")).to_have_count(0)


def check_a_search_without_accents_finds_and_stands_in_the_link(page: Page) -> None:
    page.get_by_label("Tìm (có dấu hoặc không dấu)").fill("nong nghiep")
    page.keyboard.press("Enter")

    expect(page.locator(".passages .lead")).to_contain_text(re.compile(r"^Hiện 2/"))
    expect(page.locator(".passages h3")).to_contain_text(["Sở Nông nghiệp và Phát triển nông thôn"])
    expect(page).to_have_url(re.compile(r"tukhoa=nong"))


ON_A_LAPTOP = (
    check_a_figure_opens_its_origin,
    check_a_search_without_accents_finds_and_stands_in_the_link,
)


def test_a_figure_leads_to_its_map_and_the_way_back_keeps_the_reading(visitor: Visitor) -> None:
    page = visitor.page
    open_directive(page, "?coquan=health")

    page.get_by_role("row", name=re.compile("13,89")).get_by_role("link").click()
    expect(page.locator("h1")).to_have_text("Tỷ lệ hộ nghèo năm 2016")
    expect(page.locator(".tiles")).to_contain_text("13,89")
    page.get_by_role("link", name="Công văn số 369/UBND-VHXH", exact=True).click()

    expect(page.locator(".passages h3")).to_have_count(1)
    expect(page).to_have_url(re.compile("dt=ethnic_minority.*coquan=health"))
    assert visitor.external_requests == []
