"""In a real browser every page works under its policy, and nothing foreign runs or is asked for."""

import pytest
from playwright.sync_api import expect

from tests.browser.page import MAP_FRAME, open_map
from tests.browser.visitor import Visitor
from ui.page_table import PAGES

ADD_SCRIPT = """code => new Promise(done => {
  window.ran = false;
  const script = document.createElement("script");
  script.textContent = code;
  document.head.append(script);
  setTimeout(() => done(window.ran), 0);
})"""
FETCH = "address => fetch(address).then(() => 'answered', () => 'refused')"


@pytest.mark.parametrize("path", [entry.path for entry in PAGES])
def test_a_page_keeps_its_own_policy(visitor: Visitor, path: str) -> None:
    visitor.page.goto(f"/{path}")
    expect(visitor.page.locator("h1").first).to_be_visible()
    assert [error for error in visitor.console_errors if "Content Security Policy" in error] == []
    assert visitor.external_requests == []


def test_a_script_that_somebody_adds_to_the_page_does_not_run(visitor: Visitor) -> None:
    open_map(visitor.page)
    assert visitor.page.evaluate(ADD_SCRIPT, "window.ran = true") is False
    assert any("Content Security Policy" in error for error in visitor.console_errors)


def test_neither_the_page_nor_the_maps_frame_can_send_anything_elsewhere(visitor: Visitor) -> None:
    open_map(visitor.page)
    elsewhere = "https://elsewhere.example/take"
    assert visitor.page.evaluate(FETCH, elsewhere) == "refused"
    assert visitor.page.frame_locator(MAP_FRAME).locator("body").evaluate(
        f"(_, a) => ({FETCH})(a)", elsewhere
    ) == ("refused")
    assert visitor.external_requests == []
