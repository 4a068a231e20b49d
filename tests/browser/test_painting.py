"""A year under the finger: the browser paints it at once, the server follows and changes nothing of it."""

import re
from typing import TypedDict

import pytest
from playwright.sync_api import ElementHandle, Locator, Page, WebSocket, expect
from streamlit.proto.BackMsg_pb2 import BackMsg

from tests.browser.page import (
    MAP_FRAME,
    open_map,
    panel_title,
    stop,
    wait_for_rest,
    year_slider,
)
from tests.browser.visitor import Visitor

MIDDLE = "Chuẩn đa chiều 2016–2020"
YEARS = 7
"""Reviews of that standard."""

# The sentence for who can't see is left out: it is told once, when the finger rests.
READ = """([title, list, frame]) => {
  const paths = [...frame.contentDocument.querySelectorAll("path[data-code]")];
  const seen = list.cloneNode(true);
  seen.querySelector(".spoken").remove();
  return {
    title: title.querySelector("h1").textContent,
    list: seen.textContent,
    fills: Object.fromEntries(paths.map((path) => [path.dataset.code, path.getAttribute("fill")])),
  };
}"""
# In one task of the browser nothing is sent and answered: what is read then the browser itself has painted.
PRESS_AND_READ = f"""([slider, ...parts], key) => {{
  slider.dispatchEvent(new KeyboardEvent("keydown", {{ key, bubbles: true, composed: true }}));
  return ({READ})(parts);
}}"""


class Painted(TypedDict):
    """What map, title and list show of a year."""

    title: str
    list: str
    fills: dict[str, str]


def headline(page: Page) -> Locator:
    return page.locator(".headline")


def ranking(page: Page) -> Locator:
    return page.locator(".districts")


def wait_for_pictures(page: Page, standard: str = "mdp-2016") -> None:
    """Wait until the browser has the pictures of a standard: they come last of all."""
    wait_for_rest(page)
    expect(page.locator(f".review_pictures[data-reviews*='{standard}']")).to_be_attached()


def find_parts(page: Page, *places: Locator) -> list[ElementHandle]:
    parts = (*places, headline(page), ranking(page), page.locator(MAP_FRAME))
    return [place.element_handle() for place in parts]


def press_and_read(page: Page, key: str) -> Painted:
    """Press a key on the line of years and read the page in the same task of the browser."""
    act = f"([parts, key]) => ({PRESS_AND_READ})(parts, key)"
    read: Painted = page.evaluate(act, [find_parts(page, year_slider(page)), key])
    return read


def read_now(page: Page) -> Painted:
    read: Painted = page.evaluate(READ, find_parts(page))
    return read


def count_changes(page: Page) -> list[bytes]:
    """Return the list to which each change that the page sends is added."""
    sent: list[bytes] = []

    def note(body: bytes | str) -> None:
        written = body.encode() if isinstance(body, str) else body
        if BackMsg.FromString(written).WhichOneof("type") == "rerun_script":
            sent.append(written)

    def listen(socket: WebSocket) -> None:
        socket.on("framesent", note)

    page.on("websocket", listen)
    return sent


@pytest.mark.parametrize("district", ["", "&huyen=914"], ids=["briefing", "panel"])
def test_a_step_is_painted_in_the_browser_and_the_server_changes_nothing_of_it(
    visitor: Visitor, district: str
) -> None:
    page = visitor.page
    open_map(page, f"?tc=mdp-2016&nam=2016{district}")
    wait_for_pictures(page)
    before = read_now(page)
    painted = [press_and_read(page, "ArrowRight") for _ in range(3)]
    assert [found["title"] for found in painted] == [
        before["title"].replace("2016", str(year)) for year in (2017, 2018, 2019)
    ]
    assert painted[-1]["list"] != before["list"]
    assert painted[-1]["fills"] != before["fills"]
    expect(page).to_have_url(re.compile("nam=2019"))
    wait_for_rest(page)
    assert read_now(page) == painted[-1]
    if district:
        expect(panel_title(page)).to_be_visible()


def test_playing_the_years_sends_one_change_at_the_end(visitor: Visitor) -> None:
    page = visitor.page
    changes = count_changes(page)
    open_map(page, "?tc=mdp-2016&nam=2015")
    wait_for_pictures(page)
    del changes[:]
    page.get_by_role("button", name="Phát lần lượt các năm").click()
    expect(year_slider(page)).to_have_attribute("aria-valuenow", str(2014 + YEARS))
    expect(page).to_have_url(re.compile(f"nam={2014 + YEARS}"))
    wait_for_rest(page)
    assert len(changes) == 1
    assert str(2014 + YEARS) in read_now(page)["title"]


def test_whoever_turns_to_something_else_finds_the_server_where_the_picture_is(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?tc=mdp-2016&nam=2016")
    wait_for_pictures(page)
    press_and_read(page, "End")
    page.get_by_text("Chỉ số liệu công bố", exact=True).click()
    expect(page).to_have_url(re.compile("nam=2021.*congbo=1"))
    wait_for_rest(page)
    expect(page.locator("h1")).to_contain_text("2021")


def test_a_year_of_which_there_is_no_picture_is_asked_of_the_server(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?tc=mdp-2016&nam=2016")
    wait_for_pictures(page)
    stop(page, "Chuẩn đa chiều 2022–2025", 2024).click()
    expect(page).to_have_url(re.compile("tc=mdp-2022.*nam=2024"))
    expect(page.locator("h1")).to_contain_text("2024")
    wait_for_pictures(page, "mdp-2022")
    assert "2025" in press_and_read(page, "ArrowRight")["title"]
