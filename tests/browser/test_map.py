"""The map page on the real server, by a visitor who can reach nothing else."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.boxes import apart, box
from tests.browser.looks import look
from tests.browser.page import (
    DISTRICT_COUNT,
    choose,
    choose_standard,
    district,
    drawn_hatches,
    fills,
    is_same_frame,
    map_frame,
    mark_frame,
    open_drawer,
    open_map,
    panel_title,
    press_year,
    toggle,
    wait_for_other_fills,
    wait_for_rest,
    zoom_of,
)
from tests.browser.visitor import SCREENS, Visitor

AN_MINH, GIONG_RIENG, KIEN_HAI = "909", "906", "912"
CLOSE_ZOOM = 10.5


def test_a_change_of_year_recolours_the_standing_map_and_keeps_its_zoom(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page)
    mark_frame(page)
    map_frame(page).locator("body").evaluate(
        "(body, zoom) => districtMap.setView([9.8, 105], zoom, { animate: false })", CLOSE_ZOOM
    )
    before = fills(page)

    press_year(page, "ArrowRight")
    press_year(page, "ArrowRight")
    wait_for_other_fills(page, before)

    assert is_same_frame(page)
    assert zoom_of(page) == CLOSE_ZOOM


def test_every_filter_leaves_map_and_chosen_district_in_place(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, f"?huyen={AN_MINH}")
    mark_frame(page)

    choose(page, "Loại hộ", "Hộ cận nghèo")
    expect(page.locator("h1")).to_have_text("Tỷ lệ hộ cận nghèo năm 2016")
    choose(page, "Nhóm hộ", "Hộ dân tộc thiểu số")
    expect(page.locator(".subtitle")).to_contain_text("Hộ dân tộc thiểu số")
    choose_standard(page, "Chuẩn đa chiều 2022–2025")
    expect(page.locator("h1")).to_have_text("Tỷ lệ hộ cận nghèo năm 2022")
    toggle(page, "Hiện nhãn")
    expect(map_frame(page).locator(".labels-off")).to_have_count(1)

    expect(panel_title(page)).to_have_text("Huyện An Minh")
    expect(district(page, AN_MINH)).to_have_attribute("aria-pressed", "true")
    assert is_same_frame(page)


def test_a_sentence_of_the_briefing_lights_up_its_districts_and_opens_its_origin(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?tc=mdp-2022&nam=2023&congbo=1")
    lit = map_frame(page).locator("path.edge.lit.line")
    sentence = page.locator(".briefing button.light").last
    expect(sentence).to_have_text(
        "Cao hơn mức toàn tỉnh theo số công bố: Gò Quao 2,01\u202f%, Giang Thành 1,76\u202f%."
    )
    sentence.click()
    expect(lit).to_have_count(2)
    expect(sentence).to_have_attribute("aria-pressed", "true")
    number = page.locator(".briefing .figure").last
    number.click()
    expect(page.locator(".origin")).to_contain_text("Giang Thành")
    page.keyboard.press("Escape")
    expect(
        number
    ).to_be_focused()  # a box gives the focus back after it has shut, and would take it from the next
    wait_for_rest(page)
    sentence.press("Enter")
    expect(lit).to_have_count(0)


def test_a_district_is_chosen_in_every_way_and_published_figures_alone_are_shown(
    visitor: Visitor, subtests: pytest.Subtests
) -> None:
    open_map(visitor.page)
    looks = (
        check_a_click_on_the_map_chooses_the_district,
        check_a_district_on_the_map_is_chosen_by_key,
        check_a_row_of_the_ranking_is_chosen_by_click_and_by_enter,
        check_published_only_removes_every_hatched_fill_and_circle_and_the_stamp,
    )
    look(visitor.page, looks, subtests)


def check_a_click_on_the_map_chooses_the_district(page: Page) -> None:
    district(page, GIONG_RIENG).click()

    expect(panel_title(page)).to_have_text("Huyện Giồng Riềng")
    expect(page).to_have_url(f"{page.url.split('&huyen')[0]}&huyen={GIONG_RIENG}")


def check_a_district_on_the_map_is_chosen_by_key(page: Page) -> None:
    for key, code, title in (("Enter", AN_MINH, "Huyện An Minh"), ("Space", KIEN_HAI, "Huyện Kiên Hải")):
        district(page, code).focus()
        page.keyboard.press(key)
        expect(panel_title(page)).to_have_text(title)


def check_a_row_of_the_ranking_is_chosen_by_click_and_by_enter(page: Page) -> None:
    page.locator(f"tr:has(button[data-code='{GIONG_RIENG}'])").click()
    expect(panel_title(page)).to_have_text("Huyện Giồng Riềng")
    page.locator(f"button[data-code='{AN_MINH}']").press("Enter")
    expect(panel_title(page)).to_have_text("Huyện An Minh")
    expect(district(page, AN_MINH)).to_have_attribute("aria-pressed", "true")
    expect(page.locator(f"button[data-code='{AN_MINH}']")).to_be_focused()


def check_published_only_removes_every_hatched_fill_and_circle_and_the_stamp(page: Page) -> None:
    expect(drawn_hatches(page)).not_to_have_count(0)
    expect(map_frame(page).locator(".stamp")).to_be_visible()
    circles, key = (map_frame(page).locator(part) for part in ("path[data-circle]", ".legend ul.circles li"))
    toggle(page, "Vòng tròn số hộ")
    expect(circles.and_(map_frame(page).locator("[data-kind=estimated]"))).to_have_count(DISTRICT_COUNT)
    expect(key).to_have_text(["500 hộ", "3.000 hộ", "ước tính"])

    toggle(page, "Chỉ số liệu công bố")

    expect(drawn_hatches(page)).to_have_count(0)
    expect(circles).to_have_count(0)
    expect(key).to_have_count(0)
    expect(map_frame(page).locator(".stamp")).to_be_hidden()
    expect(page.locator(".districts .status.estimated")).to_have_count(0)


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_the_map_stays_when_the_online_basemap_cannot_be_reached(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page)
    before = fills(page)
    if page.viewport_size == SCREENS["phone"]["viewport"]:
        open_drawer(page)

    toggle(page, "Nền bản đồ trực tuyến")

    notice = map_frame(page).locator(".map-notice")
    expect(notice).to_be_visible()
    for part in (".legend", ".view-buttons", ".leaflet-control-zoom", ".leaflet-control-attribution"):
        assert apart(box(notice), box(map_frame(page).locator(part))), part
    assert fills(page) == before
    assert {url.split("/")[2] for url in visitor.external_requests} == {"tile.openstreetmap.org"}
