"""The trend on the real server: its charts offline, districts on request, the link kept."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looks import look
from tests.browser.page import choose, toggle, wait_for_rest
from tests.browser.visitor import SCREENS, Visitor

PANELS = 3
CHARTS = ".chart-row > .chart > svg"
STAMP = re.compile(r"^CÓ SỐ ƯỚC TÍNH: \d+$")


def open_trend(page: Page, query: str = "") -> None:
    """Open the trend and wait for its panels and the districts' verdicts."""
    page.goto(f"/dien-bien{query}")
    expect(page.locator(CHARTS)).to_have_count(PANELS)
    expect(page.get_by_role("rowheader", name="Giang Thành")).to_be_visible()


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_it_is_drawn_without_asking_anybody_else(visitor: Visitor, subtests: pytest.Subtests) -> None:
    page = visitor.page
    open_trend(page)
    expect(page.get_by_text(STAMP)).to_have_count(PANELS)

    assert visitor.external_requests == []
    loaded = page.evaluate("performance.getEntriesByType('resource').map(one => one.name)")
    assert not [address for address in loaded if "plotly" in address.lower()]
    wide = "document.querySelector('[data-testid=stMain]').scrollWidth"
    assert page.evaluate(f"{wide} <= innerWidth")
    if page.viewport_size == SCREENS["laptop"]["viewport"]:
        look(page, ON_A_LAPTOP, subtests)


def check_numbers_of_bridge_and_path_open_their_origins(page: Page) -> None:
    page.get_by_role("button", name=re.compile(r"^1,44\s%")).last.click()
    expect(page.locator(".origin")).to_contain_text("369/UBND-VHXH")
    page.keyboard.press("Escape")
    page.get_by_role("button", name=re.compile(r"^8,28\s% – 8,78\s%")).click()
    expect(page.locator(".origin")).to_contain_text("2016–2020")
    expect(page.locator(".origin")).to_contain_text("369/UBND-VHXH")
    page.keyboard.press("Escape")
    expect(page.locator(".origin")).to_have_count(0)


def check_published_only_takes_the_stamp_away(page: Page) -> None:
    toggle(page, "Chỉ số liệu công bố")
    expect(page.get_by_text(STAMP)).to_have_count(0)
    expect(page.locator(CHARTS)).to_have_count(PANELS)

    toggle(page, "Chỉ số liệu công bố")
    expect(page.get_by_text(STAMP)).to_have_count(PANELS)


def check_other_districts_come_on_request_and_a_point_tells_its_rate(page: Page) -> None:
    first = page.locator(CHARTS).first
    expect(first.locator("[data-name='909']")).to_have_count(1)
    expect(first.locator("[data-name='902']")).to_have_count(0)

    toggle(page, "Hiện các huyện khác")
    expect(first.locator("[data-name='902']")).to_have_count(1)
    expect(page).to_have_url(re.compile("huyenkhac=1"))

    wait_for_rest(page)
    # The chart itself listens and finds the nearest point, so another line may lie over this one.
    first.locator("[data-name='91'] circle").first.hover(force=True)
    expect(page.locator(".chart-row .tip").first).to_contain_text("Kiên Giang · 2010")


def check_a_district_is_chosen_by_the_filter_or_in_the_table_and_the_link_keeps_it(page: Page) -> None:
    choose(page, "Tô đậm huyện", "An Biên")
    expect(page.get_by_role("columnheader", name="An Biên")).to_have_count(PANELS)

    page.get_by_role("button", name="Giang Thành", exact=True).click()
    expect(page.get_by_role("columnheader", name="Giang Thành")).to_have_count(PANELS)
    expect(page).to_have_url(re.compile("huyen=914"))
    expect(page.get_by_label("Tô đậm huyện")).to_have_value("Giang Thành")

    page.get_by_role("link", name="Bản đồ", exact=True).click()
    expect(page.locator(".panel h2")).to_have_text(re.compile("Giang Thành"))


ON_A_LAPTOP = (
    check_numbers_of_bridge_and_path_open_their_origins,
    check_published_only_takes_the_stamp_away,
    check_other_districts_come_on_request_and_a_point_tells_its_rate,
    check_a_district_is_chosen_by_the_filter_or_in_the_table_and_the_link_keeps_it,
)
