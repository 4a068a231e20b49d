"""One visit from each screen to the map looks at all that must be seen there, whatever the screen."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.boxes import apart, box
from tests.browser.labels import check_labels
from tests.browser.looks import look
from tests.browser.page import MAP_FRAME, district, districts, fills, map_frame, open_map, wait_for_rest
from tests.browser.visitor import SCREENS, Visitor

CREDIT = ".leaflet-control-attribution"
KIEN_HAI = "912"
CONTROLS = (".view-buttons", ".legend", ".leaflet-control-zoom", CREDIT)
FRAMEWORK_WORDS = ("Deploy", "Streamlit", "Rerun", "Settings", "Print", "Running", "Made with")


def check_every_district_has_a_colour(page: Page) -> None:
    expect(districts(page)).to_have_count(15)
    assert all(fill.startswith("#") for fill in fills(page).values())


def check_the_legend_stands_clear_of_the_credit(page: Page) -> None:
    legend, credit = (map_frame(page).locator(part) for part in (".legend", CREDIT))
    expect(credit).to_be_visible()
    assert apart(box(legend), box(credit))


def check_the_download_button_covers_no_control(page: Page) -> None:
    button = page.get_by_role("button", name="Tải bản đồ", exact=True)
    expect(button).to_be_visible()
    for part in CONTROLS:
        assert apart(box(button), box(map_frame(page).locator(part).first)), part
    frame = box(page.locator(MAP_FRAME))
    if frame["width"] > 400:
        assert frame["x"] < box(button)["x"]
        assert box(button)["y"] < frame["y"] + frame["height"] / 3


def check_nothing_scrolls_sideways(page: Page) -> None:
    main = page.get_by_test_id("stMain")
    assert main.evaluate("main => main.scrollWidth <= main.clientWidth")


def check_it_speaks_vietnamese_and_shows_nothing_of_the_framework(page: Page) -> None:
    assert page.locator("html").get_attribute("lang") == "vi"
    assert page.title() == "Bản đồ nghèo Kiên Giang"
    text = page.locator("body").inner_text()
    assert [word for word in FRAMEWORK_WORDS if word in text] == []
    expect(page.get_by_test_id("stMainMenu")).to_have_count(0)
    expect(page.get_by_test_id("stAppDeployButton")).to_have_count(0)


def check_a_district_announces_its_name_rate_rank_and_status(page: Page) -> None:
    spoken = district(page, "914").get_attribute("aria-label")
    assert spoken == "Giang Thành, huyện trọng điểm: khoảng 14\u202f% (8–25), hạng 1–7 trên 15, ước tính"


def check_the_map_is_the_largest_thing_and_is_seen_without_scrolling(page: Page) -> None:
    if page.viewport_size != SCREENS["laptop"]["viewport"]:
        return
    map_area = area(page, MAP_FRAME)
    frame = box(page.locator(MAP_FRAME))
    assert frame["y"] + frame["height"] <= 768
    assert all(map_area > area(page, other) for other in (".ranking", ".panel", ".headline"))
    assert map_area > 0.3 * 1366 * 768


def check_a_district_pointed_at_tells_of_itself(page: Page) -> None:
    wait_for_rest(page)
    path, tip = district(page, "914"), map_frame(page).locator(".tip")
    path.scroll_into_view_if_needed()
    if page.viewport_size == SCREENS["phone"]["viewport"]:
        path.tap()
    else:
        path.hover()
    expect(tip).to_contain_text("Giang Thành")
    expect(tip).to_contain_text("khoảng 14\u202f% (8–25)")
    assert {"Hạng", "So với 2015", "Số hộ nghèo"} == set(tip.locator("dt").all_inner_texts())
    inner, frame = box(tip), box(page.locator(MAP_FRAME))
    assert frame["x"] <= inner["x"]
    assert inner["x"] + inner["width"] <= frame["x"] + frame["width"]


def area(page: Page, selector: str) -> float:
    found = box(page.locator(selector))
    return found["width"] * found["height"]


CHECKS: tuple[Callable[[Page], None], ...] = (
    check_every_district_has_a_colour,
    check_labels,
    check_the_legend_stands_clear_of_the_credit,
    check_the_download_button_covers_no_control,
    check_nothing_scrolls_sideways,
    check_it_speaks_vietnamese_and_shows_nothing_of_the_framework,
    check_a_district_announces_its_name_rate_rank_and_status,
    check_the_map_is_the_largest_thing_and_is_seen_without_scrolling,
    check_a_district_pointed_at_tells_of_itself,
)


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_the_map_is_whole_on_every_screen_and_asks_nobody_else(
    visitor: Visitor, subtests: pytest.Subtests
) -> None:
    open_map(visitor.page)
    look(visitor.page, CHECKS, subtests)
    assert visitor.external_requests == []
    assert visitor.console_errors == []


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_labels_of_another_standard_stand_apart_too(visitor: Visitor) -> None:
    open_map(visitor.page, "?tc=mdp-2022&nam=2023")
    check_labels(visitor.page)


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_an_online_basemap_and_sources_that_contradict_each_other_leave_room_for_all(
    visitor: Visitor, subtests: pytest.Subtests
) -> None:
    open_map(visitor.page, "?tc=mdp-2016&nam=2020&nen=1")
    looks = (check_the_legend_stands_clear_of_the_credit, check_no_rate_of_the_ranking_is_cut_off)
    look(visitor.page, looks, subtests)


def check_no_rate_of_the_ranking_is_cut_off(page: Page) -> None:
    ranking = page.locator(".ranking")
    expect(ranking.locator(".status.conflicting")).to_be_visible()
    assert ranking.evaluate("list => list.scrollWidth - list.clientWidth") == 0


@pytest.mark.parametrize("visitor", ["phone"], indirect=True)
def test_a_phone_leaves_its_plan_for_the_far_island_and_comes_back(visitor: Visitor) -> None:
    page = visitor.page
    frame, framed = open_map(page), map_frame(page).locator(".island-frame")
    expect(framed).to_have_count(1)
    frame.get_by_role("button", name="Đảo Thổ Chu").tap()
    expect(framed).to_have_count(0)
    frame.get_by_role("button", name="Toàn tỉnh").tap()
    expect(framed).to_have_count(1)
    check_labels(page)


def test_kien_hai_and_the_four_stars_are_seen_in_every_view(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?nhan=0")

    expect(map_frame(page).locator(f"path[data-disc='{KIEN_HAI}']")).to_be_in_viewport()
    for star in map_frame(page).locator(".district-label .star").all():
        expect(star).to_be_in_viewport()
    expect(map_frame(page).locator(".district-label .star")).to_have_count(4)
