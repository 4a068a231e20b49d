"""Tests share a tab: nothing of a visit is there at the next, and what would stay has a tab of its own."""

import re

import pytest

from tests.browser.server import Server
from tests.browser.visitor import AT_REST, SCREENS, Visitor, leave_nothing
from tests.paths import ROOT

STAYS = re.compile(
    r"\.add_init_script\(|\.clock\.|\.route_web_socket\(|setDeviceMetricsOverride|\bpage\.on\(|Watch\(visitor\)"
)
OWN = re.compile(r"mark\.own_tab\b|\bfind_tab\(|\bnewcomer\b")
"""A test has a tab of its own, a whole file is tried with what stays, or a browser is a newcomer's."""

LEAVE = """() => {
  document.cookie = "kept=1";
  localStorage.setItem("kept", 1);
  sessionStorage.setItem("kept", 1);
  console.error("broken");
}"""
FIND = """() => ({
  kept: document.cookie.includes("kept"), local: localStorage.length, session: sessionStorage.length,
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
  still: matchMedia("(prefers-reduced-motion: reduce)").matches, printed: matchMedia("print").matches,
  text: document.body.innerText,
})"""


@pytest.mark.parametrize(("visitor", "screen"), [*zip(SCREENS, SCREENS, strict=True)], indirect=["visitor"])
def test_a_tab_has_nothing_of_an_earlier_visit(visitor: Visitor, server: Server, screen: str) -> None:
    page = visitor.page
    assert page.viewport_size == SCREENS[screen]["viewport"]
    page.set_viewport_size({"width": 500, "height": 500})  # the next one's visitor comes in a size of its own
    page.goto(AT_REST)
    before = page.evaluate(FIND)
    page.evaluate(LEAVE)
    page.emulate_media(media="print", color_scheme="dark", reduced_motion="reduce")
    page.route(f"**{AT_REST}", lambda route: route.abort())
    page.context.new_page()
    page.context.set_offline(offline=True)
    assert visitor.console_errors
    leave_nothing(visitor, server.origin)
    page.goto(AT_REST)
    assert page.evaluate(FIND) == before
    assert (before["kept"], before["text"]) == (False, "ok")
    assert len(page.context.pages) == 2
    assert visitor.console_errors == []


def test_what_would_stay_in_a_tab_is_left_in_one_of_its_own() -> None:
    files = {file.name: file.read_text("utf-8") for file in (ROOT / "tests" / "browser").glob("test_*.py")}
    leaving = {name for name, code in files.items() if STAYS.search(code)}
    assert len(leaving) > 5
    assert [name for name in leaving if not OWN.search(files[name])] == []
