"""Names and values on the map: none reads as part of its neighbour's."""

from playwright.sync_api import Frame, Page

from tests.browser.page import MAP_FRAME
from tests.browser.visitor import SCREENS

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


def check_labels(page: Page) -> None:
    """Hold that labels stand apart, and that nearly all districts keep their name."""
    frame = find_map_frame(page)
    frame.wait_for_function(APART)
    names = set(frame.evaluate(NAMES))
    assert names >= PRIORITY
    assert len(names) >= (13 if page.viewport_size == SCREENS["phone"]["viewport"] else 15)


def find_map_frame(page: Page) -> Frame:
    """Return the frame in which the map is drawn, with all that a frame can be asked."""
    frame = page.locator(MAP_FRAME).element_handle().content_frame()
    assert frame is not None
    return frame
