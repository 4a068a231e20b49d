"""Pages on A4: what stands last on the screen stands in the print too (case 60 from outside)."""

import io
import re

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.page import wait_for_rest
from tests.browser.visitor import Visitor

LAST_SEEN = {
    "/?tc=mdp-2022&nam=2023": "tbody th",
    "/dien-bien": "tbody th",
    "/so-sanh": "li",
    "/kham-pha": "tbody th",
    "/nguon": "li",
    "/van-ban-369": "h3",
}
"""Pages, and what the lowest thing of each is."""

FIND_LOWEST = """selector => {
  const found = [];
  const look = root => {
    for (const node of root.querySelectorAll('*')) if (node.shadowRoot) look(node.shadowRoot);
    const seen = node => node.getClientRects().length && node.innerText.trim();
    found.push(...[...root.querySelectorAll(selector)].filter(seen));
  };
  look(document.querySelector('[data-testid=stMain]'));
  found.sort((one, two) => one.getBoundingClientRect().bottom - two.getBoundingClientRect().bottom);
  return found.at(-1)?.innerText ?? '';
}"""


@pytest.mark.parametrize("address", LAST_SEEN)
def test_what_stands_last_on_a_page_stands_in_its_print(visitor: Visitor, address: str) -> None:
    page = visitor.page
    page.goto(address)
    wait_for_rest(page)
    selector = LAST_SEEN[address]
    expect(page.locator(f"[data-testid=stMain] {selector}").last).to_be_attached()
    last = join(page.evaluate(FIND_LOWEST, selector))
    assert last
    pages = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    assert last in join("".join(each.extract_text() for each in pages))


def join(text: str) -> str:
    """Return a text without the spaces and line breaks that a print sets anew."""
    return re.sub(r"\s", "", text)
