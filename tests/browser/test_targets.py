"""Targets on the real server: chosen by keys and boxes, numbers of one's own, a sheet, nobody else asked."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looks import look
from tests.browser.page import choose, wait_for_rest
from tests.browser.visitor import SCREENS, Visitor

NUMBER_COLUMN = 0.62
"""Where the third of four columns lies, as a part of the table's width."""

FIRST_ROW = 52
"""Pixels from the table's top to its first row of districts."""


def open_targets(page: Page, query: str = "?tc=mdp-2016&nam=2016") -> None:
    """Open the page and wait for its table, maps and chart."""
    page.goto(f"/giao-chi-tieu{query}")
    expect(page.get_by_role("rowheader", name="Cả 15 huyện")).to_be_visible()
    expect(page.locator(".small_maps svg.map")).to_have_count(2)
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible()


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_it_stands_without_asking_anybody_else_and_fits_the_screen(
    visitor: Visitor, subtests: pytest.Subtests
) -> None:
    page = visitor.page
    open_targets(page)
    assert visitor.external_requests == []
    wide = "document.querySelector('[data-testid=stMain]').scrollWidth"
    assert page.evaluate(f"{wide} <= innerWidth")
    if page.viewport_size == SCREENS["laptop"]["viewport"]:
        look(page, [check_a_rule_is_chosen_a_number_opens_its_origin_and_the_sheet_arrives], subtests)


def check_a_rule_is_chosen_a_number_opens_its_origin_and_the_sheet_arrives(page: Page) -> None:
    choose(page, "Cách chia cho các huyện", "Thu hẹp khoảng cách")
    expect(page.get_by_text("khoảng cách giữa mỗi huyện và tỉnh còn một nửa")).to_be_visible()
    expect(page).to_have_url(re.compile("cachchia=duoikip"))
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Giang Thành"))
    row.get_by_role("button").nth(1).click()
    expect(page.locator(".origin")).to_contain_text("Giang Thành")
    page.keyboard.press("Escape")
    with page.expect_download() as download:
        page.get_by_role("link", name="Sổ Excel (XLSX)").click()
    assert download.value.suggested_filename.startswith("chi-tieu-giam-ngheo-2016-2020")


def test_a_number_typed_by_keys_is_locked_and_the_others_are_shared_anew(visitor: Visitor) -> None:
    page = visitor.page
    open_targets(page, "?tc=mdp-2016&nam=2016&cachchia=rieng")
    wait_for_rest(page)  # what is drawn later moves the table, and a run's answer shuts a cell that is open
    # The table is drawn on a canvas below a layer that scrolls: a cell is where it lies.
    table = page.get_by_test_id("stDataFrame")
    box = table.bounding_box()
    assert box is not None
    table.click(position={"x": NUMBER_COLUMN * box["width"], "y": FIRST_ROW})
    page.keyboard.press("Enter")
    page.locator("#portal input").fill("77")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"sorieng=899(%3A|:)77"))
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Rạch Giá"))
    expect(row).to_contain_text("số giao riêng")
