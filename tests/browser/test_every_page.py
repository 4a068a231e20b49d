"""One visit to every page looks for all that it must be: within its policy, legible, whole, printed.

A page is loaded twice, light and then dark, and each check is named in what fails.
"""

import pytest
from playwright.sync_api import Page, expect

from tests.access import Record
from tests.browser.accessibility import find_barriers
from tests.browser.chart_words import find_pale_words
from tests.browser.page import wait_for_rest
from tests.browser.paper import find_cut_from_print
from tests.browser.visitor import SCREENS, Visitor
from tests.browser.widths import FOUR_TIMES, PHONE, TWICE, find_cut_words
from ui.layout.navigation import PAGES
from ui.layout.page_addresses import DISTRICT_PATH

pytestmark = pytest.mark.long

CHARTS = {"dien-bien": 3, "so-sanh": 1, "giao-chi-tieu": 1, DISTRICT_PATH: 1}
QUERIES = {DISTRICT_PATH: "?huyen=914"}
MORE = {"ho-so?huyen=908": 1, "kham-pha?muc=cap": 1, "kham-pha?muc=cap&kieu=cot": 1}
VISITED = {f"{entry.path}{QUERIES.get(entry.path, '')}": CHARTS.get(entry.path, 0) for entry in PAGES} | MORE
"""How many charts each address shows."""

LAST_SEEN = {
    "dien-bien": "tbody th",
    "so-sanh": "li",
    "kham-pha": "tbody th",
    "nguon": "li",
    "van-ban-369": "h3",
}
"""What the lowest thing of a page is."""


@pytest.mark.parametrize("address", VISITED)
def test_a_page_keeps_its_policy_is_read_in_both_themes_and_fits_every_size(
    visitor: Visitor, address: str, record_property: Record
) -> None:
    page = visitor.page
    page.goto(f"/{address}")
    light = find_what_is_hard_to_read(page, VISITED[address], record_property)
    printed = find_cut_from_print(page, LAST_SEEN[address]) if address in LAST_SEEN else []
    page.set_viewport_size(TWICE)
    page.evaluate("localStorage.setItem('theme', 'Dark')")
    page.reload()
    wait_for_rest(page)
    cut = find_cut_words(page, (TWICE, FOUR_TIMES, PHONE))
    page.set_viewport_size(SCREENS["laptop"]["viewport"])
    expect(page.get_by_role("button", name="Nền sáng")).to_be_visible()
    found = {
        "light": light,
        "print": printed,
        "dark": find_what_is_hard_to_read(page, VISITED[address], record_property),
        "sizes": cut,
        "policy": [error for error in visitor.console_errors if "Content Security Policy" in error],
        "requests to others": visitor.external_requests,
    }
    assert {check: faults for check, faults in found.items() if faults} == {}


def find_what_is_hard_to_read(page: Page, charts: int, record: Record) -> list[object]:
    """List what shuts readers out of a page, and the words of its charts that are too pale."""
    wait_for_rest(page)
    return [*find_barriers(page, record), *(find_pale_words(page, charts, record) if charts else [])]
