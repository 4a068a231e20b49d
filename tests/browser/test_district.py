"""A district's page on the real server: reached from the map, complete offline, and whole on paper."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.boxes import box
from tests.browser.looks import look
from tests.browser.page import (
    Theme,
    choose,
    open_map,
    panel_title,
    remember_theme,
    toggle,
    wait_for_rest,
)
from tests.browser.visitor import SCREENS, Visitor

pytestmark = pytest.mark.long

PAGE_OBJECT = re.compile(rb"/Type\s*/Page\b")
PAPER_WIDTH = 703
"""Pixels between the margins of A4 at 96 to the inch."""


def open_district(page: Page, query: str) -> None:
    """Open a district's page and wait for its last table and its chart."""
    page.goto(f"/ho-so{query}")
    expect(page.get_by_role("cell", name="Sở Y tế (mục 9đ)")).to_be_attached()
    expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible()


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_it_opens_without_asking_anybody_else(visitor: Visitor, subtests: pytest.Subtests) -> None:
    page = visitor.page
    open_district(page, "?huyen=903&nam=2020")

    expect(page.locator("h1")).to_have_text("Huyện Hòn Đất")
    assert visitor.external_requests == []
    wide = "document.querySelector('[data-testid=stMain]').scrollWidth"
    assert page.evaluate(f"{wide} <= innerWidth")
    if page.viewport_size == SCREENS["laptop"]["viewport"]:
        with subtests.test("the link to the map"):
            check_the_link_to_the_map_is_seen_as_one_and_stands_on_the_line_of_the_buttons(page)


def check_the_link_to_the_map_is_seen_as_one_and_stands_on_the_line_of_the_buttons(page: Page) -> None:
    link = page.get_by_role("link", name="Xem trên bản đồ")
    button = page.get_by_role("button", name="Báo cáo", exact=True)
    expect(link.locator("p")).to_have_css("text-decoration-line", "underline")
    assert abs(middle(link) - middle(button)) < 2


def middle(locator: Locator) -> float:
    found = box(locator)
    return found["y"] + found["height"] / 2


def test_the_maps_panel_leads_to_it_and_keeps_the_view(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?huyen=914&nam=2019&congbo=1")
    expect(panel_title(page)).to_have_text("Huyện Giang Thành")

    page.get_by_role("link", name="Xem hồ sơ huyện").click()

    expect(page.locator("h1")).to_have_text("Huyện Giang Thành")
    expect(page).to_have_url(re.compile(r"/ho-so\?.*nam=2019&huyen=914&congbo=1"))
    page.get_by_role("link", name="Xem trên bản đồ").click()
    expect(panel_title(page)).to_have_text("Huyện Giang Thành")


def test_a_district_is_chosen_from_the_list_and_changed_in_the_box(visitor: Visitor) -> None:
    page = visitor.page
    page.goto("/ho-so")
    wait_for_rest(page)
    page.get_by_role("button", name="U Minh Thượng").click()
    expect(page.locator("h1")).to_have_text("Huyện U Minh Thượng")

    choose(page, "Huyện, thành phố", "Kiên Hải")

    expect(page.locator("h1")).to_have_text("Huyện Kiên Hải")
    expect(page).to_have_url(re.compile("huyen=912"))


def test_a_share_of_the_people_opens_the_census(visitor: Visitor) -> None:
    page = visitor.page
    open_district(page, "?huyen=902&nam=2020")

    page.get_by_role("button", name=re.compile("6,31")).click()

    origin = page.locator(".origin")
    expect(origin).to_contain_text("Kiên Lương và Giang Thành · Số dân · 2019")
    expect(origin).to_contain_text("108.699 người")
    expect(origin).to_contain_text("Tổng điều tra dân số và nhà ở 2019")


def test_all_years_are_seen_at_once_on_a_laptop(visitor: Visitor) -> None:
    page = visitor.page
    page.set_viewport_size({"width": 1366, "height": 768})
    open_district(page, "?huyen=907&nam=2023")
    table = page.locator(".st-key-yearly_figures table")
    expect(table.locator("tr:not(.heading) > th[scope=row]")).to_have_count(17)
    size = box(table)
    assert size["height"] <= 768 - box(page.get_by_test_id("stHeader"))["height"]
    assert size["x"] + size["width"] <= 1366


@pytest.mark.parametrize("theme", ["Light", "Dark"])
def test_it_prints_on_a4_with_nothing_cut_off(
    visitor: Visitor, subtests: pytest.Subtests, theme: Theme
) -> None:
    page = visitor.page
    remember_theme(page, theme)
    open_district(page, "?huyen=912&nam=2020")
    with subtests.test("print"):
        check_its_print(page)
    if theme == "Light":
        page.emulate_media(media="null")
        page.set_viewport_size(SCREENS["laptop"]["viewport"])
        look(page, [check_few_households_are_warned_of_beside_their_rate], subtests)


def check_its_print(page: Page) -> None:
    pages = PAGE_OBJECT.findall(page.pdf(format="A4"))
    assert 2 <= len(pages) <= 4

    page.set_viewport_size({"width": PAPER_WIDTH, "height": 1000})
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".st-key-filters")).to_be_hidden()
    expect(page.get_by_test_id("stHeader")).to_be_hidden()
    assert page.evaluate(_ENDS_RIGHT) <= PAPER_WIDTH
    assert page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor") == (
        "rgb(255, 255, 255)"
    )


def check_few_households_are_warned_of_beside_their_rate(page: Page) -> None:
    expect(page.locator("tr.chosen td:nth-child(2) .warning")).to_have_text("dưới 10 hộ")

    toggle(page, "Chỉ số liệu công bố")

    expect(page.locator("tr.chosen .estimated")).to_have_count(0)
    expect(page.locator(".notices")).to_contain_text("dưới 10 hộ")


_ENDS_RIGHT = """() => {
  const tables = [...document.querySelectorAll('.stElementContainer *')]
    .flatMap(host => [...(host.shadowRoot ?? host).querySelectorAll('table, h1, .tiles, .main-svg')]);
  if (tables.length < 5) throw new Error(`only ${tables.length} parts found`);
  return Math.max(...tables.map(node => node.getBoundingClientRect().right));
}"""
"""Where the rightmost table, heading or chart ends, in pixels."""
