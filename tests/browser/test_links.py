"""The whole view is in the URL: a pasted link gives the same page, a wrong code is told."""

import re

from playwright.sync_api import Page, expect

from tests.browser.page import (
    choose,
    choose_standard,
    districts,
    fills,
    is_same_frame,
    map_frame,
    mark_frame,
    open_map,
    panel_title,
    press_year,
    toggle,
)
from tests.browser.visitor import Visitor


def test_a_pasted_link_gives_the_same_view(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?huyen=908")
    choose(page, "Loại hộ", "Hộ cận nghèo")
    expect(page.locator("h1")).to_contain_text("cận nghèo")
    press_year(page, "ArrowRight")
    expect(page.locator("h1")).to_contain_text("2017")
    toggle(page, "Hiện nhãn")
    expect(map_frame(page).locator(".labels-off")).to_have_count(1)
    expect(page).to_have_url(
        f"{page.url.split('?')[0]}?tc=mdp-2016&ct=near_poor&dt=all&nam=2017&huyen=908&nhan=0"
    )
    seen = _seen(page)

    other = page.context.new_page()
    open_map(other, f"?{page.url.split('?')[1]}")
    expect(panel_title(other)).to_be_visible()

    assert _seen(other) == seen


def test_a_wrong_code_falls_back_and_is_told(visitor: Visitor) -> None:
    page = visitor.page

    open_map(page, "?tc=nonsense&nam=2050&huyen=%3Cimg%20src%3Dx%3E")

    notices = page.locator(".notice")
    expect(notices.filter(has_text="“nonsense” (chuẩn nghèo)")).to_be_visible()
    expect(notices.filter(has_text="“2050” (năm)")).to_be_visible()
    expect(notices.filter(has_text="“<img src=x>” (huyện)")).to_be_visible()
    expect(page.locator("h1")).to_have_text("Tỷ lệ hộ nghèo năm 2021")


def test_another_standard_moves_to_its_nearest_year_and_says_so(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?tc=mdp-2016&nam=2018")

    choose_standard(page, "Chuẩn thu nhập 2011–2015")

    expect(page.locator("h1")).to_have_text("Tỷ lệ hộ nghèo năm 2015")
    expect(page.locator(".notice").first).to_contain_text("Năm 2018 không thuộc kỳ rà soát")


def _seen(page: Page) -> tuple[str, str, str, dict[str, str]]:
    """Give what a reader would compare: title, panel, ranking, colours."""
    title, panel = page.locator("h1").inner_text(), page.locator(".panel").inner_text()
    return title, panel, page.locator(".ranking").inner_text(), fills(page)


def test_back_and_forward_follow_the_link_without_a_new_map(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page)
    mark_frame(page)
    press_year(page, "ArrowRight")
    expect(page.locator("h1")).to_contain_text("2017")
    # The browser paints the year before the server has written it; two changes in one go are one step back.
    expect(page).to_have_url(re.compile("nam=2017"))
    page.locator("button[data-code='909']").click()
    expect(panel_title(page)).to_have_text("Huyện An Minh")

    page.go_back()
    expect(panel_title(page)).to_have_text("Nhận xét")
    page.go_back()
    expect(page.locator("h1")).to_contain_text("2016")
    page.go_forward()
    expect(page.locator("h1")).to_contain_text("2017")

    assert is_same_frame(page)


def test_a_link_to_a_page_that_does_not_exist_opens_the_map_and_says_so(visitor: Visitor) -> None:
    page = visitor.page

    page.goto("/khong-co")

    expect(page.locator(".notice").first).to_contain_text("“khong-co” (trang)")
    expect(districts(page)).to_have_count(15)
