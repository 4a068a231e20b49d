"""Names and values on the map: none reads as part of its neighbour's, on any screen."""

import pytest
from playwright.sync_api import Frame, Page, expect

from tests.browser.page import MAP_FRAME, map_frame, open_map
from tests.browser.visitor import SCREENS, Visitor

KIEN_HAI = "912"
PRIORITY = {"An Biên", "An Minh", "Giang Thành", "U Minh Thượng"}
APART = """() => {
  const labels = [...document.querySelectorAll(".district-label")];
  const shown = labels.map((label) => label.getBoundingClientRect()).filter((box) => box.width && box.height);
  const meets = (one, other) => one.left - 3.5 < other.right && other.left - 3.5 < one.right
    && one.top + 2.5 < other.bottom && other.top + 2.5 < one.bottom;
  const free = (one, index) => !shown.slice(index + 1).some((other) => meets(one, other));
  return shown.length > 4 && shown.every(free);
}"""
NAMES = """() => [...document.querySelectorAll(".district-label .name")]
  .filter((name) => name.checkVisibility()).map((name) => name.textContent)"""


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
@pytest.mark.parametrize("query", ["?nam=2016", "?tc=mdp-2022&nam=2023"])
def test_labels_stand_apart_and_nearly_all_districts_keep_their_name(visitor: Visitor, query: str) -> None:
    open_map(visitor.page, query)
    frame = drawn_in(visitor.page)
    frame.wait_for_function(APART)
    names = set(frame.evaluate(NAMES))
    assert names >= PRIORITY
    assert len(names) >= (13 if visitor.page.viewport_size == {"width": 390, "height": 844} else 15)


def test_kien_hai_and_the_four_stars_are_seen_in_every_view(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?nhan=0")

    expect(map_frame(page).locator(f"path[data-disc='{KIEN_HAI}']")).to_be_in_viewport()
    for star in map_frame(page).locator(".district-label .star").all():
        expect(star).to_be_in_viewport()
    expect(map_frame(page).locator(".district-label .star")).to_have_count(4)


def drawn_in(page: Page) -> Frame:
    frame = page.locator(MAP_FRAME).element_handle().content_frame()
    assert frame is not None
    return frame
