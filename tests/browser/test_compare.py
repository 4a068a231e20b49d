"""The comparison on the real server: maps in step, refusal in words, links that keep both choices."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.looks import look
from tests.browser.page import DISTRICT_COUNT, MAP_FRAME, choose_standard, wait_for_rest
from tests.browser.visitor import SCREENS, Visitor

pytestmark = pytest.mark.long

FROM_2016_TO_2024 = "?tc=mdp-2016&nam=2016&tc2=mdp-2022&nam2=2024"
GREATEST_FALL = "#01665e"


def open_comparison(page: Page, query: str = "?nam=2016", maps: int = 3) -> None:
    """Open the comparison and wait until each of its large maps shows every district."""
    page.goto(f"/so-sanh{query}")
    for number in range(maps):
        expect(outlines(page, number)).to_have_count(DISTRICT_COUNT)


def outlines(page: Page, number: int) -> Locator:
    """Give the districts of a large map: 0 left, 1 right, 2 the change."""
    return page.locator(MAP_FRAME).nth(number).content_frame.locator("path[data-code][aria-label]")


def fills(page: Page, number: int) -> list[str]:
    found: list[str] = outlines(page, number).evaluate_all(
        "all => all.map(path => path.getAttribute('fill'))"
    )
    return found


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_it_is_whole_on_every_screen_and_asks_nobody_else(
    visitor: Visitor, subtests: pytest.Subtests
) -> None:
    open_comparison(visitor.page)
    look(visitor.page, CHECKS, subtests)
    if visitor.page.viewport_size == SCREENS["laptop"]["viewport"]:
        look(visitor.page, ON_A_LAPTOP, subtests)
    assert visitor.external_requests == []


def check_it_shows_a_chart_and_small_maps(page: Page) -> None:
    expect(page.locator(".chart > svg")).to_be_visible()
    expect(page.locator(".small_maps svg.map")).to_have_count(7)
    stamp = re.compile(r"^CÓ SỐ ƯỚC TÍNH: 1[0-5]$")
    expect(page.locator(".small_maps svg.map .stamp").first).to_have_text(stamp)
    expect(page.get_by_role("row")).to_have_count(17)


def check_nothing_is_wider_than_the_screen(page: Page) -> None:
    wide = "document.querySelector('[data-testid=stMain]').scrollWidth"
    assert page.evaluate(f"{wide} <= innerWidth")


def check_the_two_maps_stand_side_by_side_on_the_first_screen(page: Page) -> None:
    if page.viewport_size == SCREENS["phone"]["viewport"]:
        return
    left, right = (page.locator(MAP_FRAME).nth(number).bounding_box() for number in (0, 1))
    height = page.evaluate("innerHeight")
    assert left
    assert right
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] <= right["x"]
    assert left["y"] + left["height"] <= height


def check_the_change_has_a_scale_of_its_own_and_a_legend_in_words(page: Page) -> None:
    frame = page.locator(MAP_FRAME).nth(2).content_frame
    legend = frame.locator(".legend")
    expect(legend).to_contain_text("giảm từ 6 trở lên")
    expect(legend).to_contain_text("tăng từ 6 trở lên")
    expect(legend).to_contain_text("chưa có số liệu")
    assert GREATEST_FALL in fills(page, 2)
    assert GREATEST_FALL not in fills(page, 0) + fills(page, 1)
    expect(outlines(page, 2).and_(frame.locator("[data-code='914']"))).to_have_attribute(
        "aria-label",
        "Giang Thành, huyện trọng điểm: khoảng −11 (−21 đến −6) điểm phần trăm, ước tính",
    )


def check_a_point_of_the_chart_says_both_rates_under_the_pointer(page: Page) -> None:
    chart = page.locator(".chart")
    expect(chart.locator("> svg")).to_have_attribute("aria-label", re.compile("14 huyện giảm"))
    wait_for_rest(page)
    # The chart itself listens and finds the nearest point, so another line may lie over this one.
    chart.locator("[data-name='914'] circle").first.hover(force=True)
    expect(chart.locator(".tip")).to_contain_text("Giang Thành")
    expect(chart.locator(".tip")).to_contain_text("2020: ")


def check_a_number_of_the_table_and_of_a_small_map_opens_its_origin(page: Page) -> None:
    page.get_by_role("row", name="Gò Quao").get_by_role("button", name="khoảng −7 (−13 đến −4)").click()
    expect(page.locator(".origin")).to_contain_text("Hiệu của hai số sau")
    expect(page.locator(".origin .part")).to_have_count(2)
    page.keyboard.press("Escape")

    page.locator(".small_maps figure").first.get_by_role("button", name="9,78").click()
    expect(page.locator(".origin")).to_contain_text("Chính thức")
    page.keyboard.press("Escape")
    expect(page.locator(".origin")).to_have_count(0)


def check_one_step_back_undoes_one_change(page: Page) -> None:
    page.get_by_role("button", name="Đổi trái với phải").click()
    expect(page.locator(".side h2").first).to_contain_text("2020")

    page.go_back()

    expect(page.locator(".side h2").first).to_contain_text("2016")
    expect(page.locator(".side h2").nth(1)).to_contain_text("2020")


def check_a_change_on_the_right_leaves_the_left_map_alone(page: Page) -> None:
    left, right = fills(page, 0), fills(page, 1)

    page.get_by_role("slider", name="Năm của bản đồ bên phải").press("ArrowLeft")
    expect(page.locator(".side h2").nth(1)).to_contain_text("2019")
    expect(page).to_have_url(re.compile("nam=2016.*nam2=2019"))

    assert fills(page, 0) == left
    assert fills(page, 1) != right


CHECKS: tuple[Callable[[Page], None], ...] = (
    check_the_two_maps_stand_side_by_side_on_the_first_screen,
    check_it_shows_a_chart_and_small_maps,
    check_the_change_has_a_scale_of_its_own_and_a_legend_in_words,
    check_nothing_is_wider_than_the_screen,
)
ON_A_LAPTOP = (
    check_a_point_of_the_chart_says_both_rates_under_the_pointer,
    check_a_number_of_the_table_and_of_a_small_map_opens_its_origin,
    check_one_step_back_undoes_one_change,
    check_a_change_on_the_right_leaves_the_left_map_alone,
)


def test_across_two_standards_the_difference_is_refused_and_the_maps_stay(visitor: Visitor) -> None:
    page = visitor.page
    open_comparison(page, FROM_2016_TO_2024, maps=2)

    expect(page.locator(".section")).to_contain_text("hai chuẩn nghèo khác nhau")
    expect(page.locator(MAP_FRAME)).to_have_count(2)
    expect(page.locator(".chart > svg")).to_have_count(0)

    choose_standard(page, "Chuẩn đa chiều 2016–2020", place=1)
    expect(page.locator(".chart > svg")).to_be_visible()
    expect(page.locator(MAP_FRAME)).to_have_count(3)


def test_the_choice_survives_the_menu_and_a_pasted_link(visitor: Visitor) -> None:
    page = visitor.page
    open_comparison(page, FROM_2016_TO_2024 + "&ct2=near_poor", maps=2)

    page.get_by_role("link", name="Bản đồ", exact=True).click()
    expect(page.locator("h1")).to_have_text("Tỷ lệ hộ nghèo năm 2016")
    page.get_by_role("link", name="So sánh", exact=True).click()
    expect(page.locator(".side h2").nth(1)).to_contain_text("Tỷ lệ hộ cận nghèo năm 2024")

    other = page.context.new_page()
    open_comparison(other, f"?{page.url.split('?')[1]}", maps=2)
    expect(other.locator(".side h2").nth(1)).to_contain_text("Tỷ lệ hộ cận nghèo năm 2024")
