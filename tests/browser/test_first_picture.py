"""The first picture is seen without Streamlit, stands where the map will stand, and goes as that is drawn."""

import re
from typing import TypedDict

import pytest
from playwright.sync_api import Page, expect

from tests.browser.page import districts, map_frame, open_map, wait_for_rest
from tests.browser.visitor import Visitor

FRAMEWORK = re.compile(r"/static/js/index\..*\.js")
NEAR = 3.0
"""Pixels that nobody sees jump."""

WHERE = """paths => Object.fromEntries(paths.map(path => {
    const {left, top, width, height} = path.getBoundingClientRect();
    return [path.dataset.code ?? path.parentNode.dataset.district, [left, top, width, height]];
}))"""
COLOURS = """paths => Object.fromEntries(paths.map(path => [
    path.dataset.code ?? path.parentNode.dataset.district,
    (path.getAttribute("fill") ?? path.parentNode.getAttribute("fill"))
        .replace(/url.#first-hatch-(.*)./, "#$1"),
]))"""
INLAND = ("914", "909", "906")
"""Districts without islands: specks are left out of the first picture."""


SEA = "element => getComputedStyle(element).backgroundColor"


class Seen(TypedDict):
    """Where the map stands, the colour of its sea, where the districts lie in it, and their colours."""

    frame: list[float]
    sea: str
    places: dict[str, list[float]]
    colours: dict[str, str]


def look_at_first_picture(page: Page) -> Seen:
    box = page.locator(".first-picture").bounding_box()
    assert box is not None
    shapes = page.locator(".first-picture g path")
    places = shapes.evaluate_all(WHERE)
    inside = {code: [x - box["x"], y - box["y"], *size] for code, (x, y, *size) in places.items()}
    frame = [box["x"], box["y"], box["width"], box["height"]]
    sea = str(page.locator(".first-picture").evaluate(SEA))
    return {"frame": frame, "sea": sea, "places": inside, "colours": shapes.evaluate_all(COLOURS)}


def look_at_map(page: Page) -> Seen:
    box = page.locator("iframe[src*='streamlit_folium']").bounding_box()
    assert box is not None
    map_frame(page).locator("body").evaluate("() => document.fonts.ready.then(() => null)")
    frame = [box["x"], box["y"], box["width"], box["height"]]
    return {
        "frame": frame,
        "sea": str(map_frame(page).locator(".leaflet-container").evaluate(SEA)),
        "places": districts(page).evaluate_all(WHERE),
        "colours": districts(page).evaluate_all(COLOURS),
    }


@pytest.mark.parametrize(
    ("visitor", "query", "theme"),
    [
        ("laptop", "", "Light"),
        ("projector", "?nam=2016", "Dark"),
        ("laptop", "?nam=2019&ngu=en", "Light"),
    ],
    indirect=["visitor"],
)
def test_it_comes_before_the_framework_and_the_map_takes_its_place_without_a_jump(
    visitor: Visitor, query: str, theme: str
) -> None:
    page = visitor.page
    page.goto("/trang-thai")
    page.evaluate("theme => localStorage.setItem('theme', theme)", theme)
    page.route(FRAMEWORK, lambda route: route.abort())
    page.goto(f"/{query}")
    expect(page.locator(".first-picture svg[style]")).to_be_visible()
    first = look_at_first_picture(page)
    page.unroute(FRAMEWORK)
    open_map(page, query)
    expect(page.locator(".first-picture")).to_have_count(0)
    then = look_at_map(page)
    assert first["frame"] == pytest.approx(then["frame"], abs=NEAR)
    assert first["colours"] == then["colours"]
    assert first["sea"] == then["sea"]
    for code in INLAND:
        assert first["places"][code] == pytest.approx(then["places"][code], abs=NEAR)


@pytest.mark.parametrize("visitor", ["phone"], indirect=True)
def test_on_a_phone_where_the_map_has_another_plan_nothing_comes_first(visitor: Visitor) -> None:
    visitor.page.route(FRAMEWORK, lambda route: route.abort())
    visitor.page.goto("/")
    expect(visitor.page.locator(".first-picture")).to_be_hidden()


def test_it_covers_no_other_page(visitor: Visitor) -> None:
    visitor.page.goto("/so-sanh")
    wait_for_rest(visitor.page)
    expect(visitor.page.locator(".first-picture")).to_have_count(0)
