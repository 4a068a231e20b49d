"""Names and values on the map: each is in view, and none reads as part of its neighbour's."""

from playwright.sync_api import Frame, Page

from tests.browser.page import DISTRICT_COUNT, MAP_FRAME

SMALLEST_TYPE = 9
"""Pixels of a name that can be read."""

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
CUT_OFF = """() => [...document.querySelectorAll(".district-label")].filter((label) => {
  const { left, right, top, bottom } = label.getBoundingClientRect();
  const legend = document.querySelector(".legend").getBoundingClientRect();
  const isCovered = right > legend.left && left < legend.right && bottom > legend.top && top < legend.bottom;
  return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight || isCovered;
}).map((label) => label.textContent)"""
TYPE_SIZES = """() => [...document.querySelectorAll(".district-label .name")]
  .map((name) => parseFloat(getComputedStyle(name).fontSize))"""


def check_labels(page: Page) -> None:
    """Hold that every district has its name in view, large enough, and that labels stand apart."""
    frame = find_map_frame(page)
    frame.wait_for_function(APART)
    assert len(set(frame.evaluate(NAMES))) == DISTRICT_COUNT
    assert frame.evaluate(CUT_OFF) == []
    assert min(frame.evaluate(TYPE_SIZES)) >= SMALLEST_TYPE


def find_map_frame(page: Page) -> Frame:
    """Return the frame in which the map is drawn, with all that a frame can be asked."""
    frame = page.locator(MAP_FRAME).element_handle().content_frame()
    assert frame is not None
    return frame
