"""A page connects to its server at once, whichever page it is."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Request, expect

from tests.browser.visitor import Visitor


@pytest.mark.own_tab
def test_a_page_does_not_wait_for_the_server_to_tell_its_settings(visitor: Visitor) -> None:
    """Streamlit's own order is to ask, below the first page under two paths, and then to connect."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(urlsplit(request.url).path)

    visitor.page.on("request", note)
    visitor.page.route("**/_stcore/host-config", lambda _route: None)  # no answer ever comes
    visitor.page.goto("/van-ban-369")
    expect(visitor.page.locator("h1").first).to_be_visible()
    assert [path for path in asked if "_stcore/host-config" in path] == ["/_stcore/host-config"]
