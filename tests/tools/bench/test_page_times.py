"""What times the pages sees a change wherever a reader would: in the page, in a shadow tree, in a frame."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser, Page

from tools.bench.page_times import WATCH
from tools.bench.paint_times import wait_until_settled

pytestmark = pytest.mark.browser

PARTS = """
<p>0</p><div id=host></div><iframe srcdoc="<p>0</p>"></iframe>
<script>host.attachShadow({mode: 'open'}).innerHTML = '<p>0</p>'</script>
"""
PLACES = {
    "page": "document.querySelector('p')",
    "shadow tree": "host.shadowRoot.querySelector('p')",
    "frame": "document.querySelector('iframe').contentDocument.querySelector('p')",
}

FRAMES = "async () => { for (let n = 0; n < 6; n += 1) await new Promise(requestAnimationFrame); }"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with closing(browser.new_context()) as context:
        page = context.new_page()
        page.add_init_script(WATCH)
        page.route("http://page.example/", lambda route: route.fulfill(body=PARTS, content_type="text/html"))
        page.goto("http://page.example/")
        yield page


@pytest.mark.parametrize("place", PLACES)
def test_a_change_is_seen_wherever_it_is(page: Page, place: str) -> None:
    before = wait_until_settled(page)
    page.evaluate(f"{PLACES[place]}.textContent = '1'")
    page.wait_for_function("before => bench.changed > before", arg=before)


def test_what_changes_nothing_is_no_change(page: Page) -> None:
    before = wait_until_settled(page)
    page.evaluate("document.body.className = 'same to the eye'")
    page.evaluate(FRAMES)
    assert wait_until_settled(page) == before
