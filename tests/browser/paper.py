"""What stands last on the screen stands in the print on A4 too (case 60 from outside)."""

import io
import re

from playwright.sync_api import Page, expect
from pypdf import PdfReader

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


def find_cut_from_print(page: Page, selector: str) -> list[str]:
    """List the words of a page's lowest part of a kind where its print on A4 ends before them."""
    expect(page.locator(f"[data-testid=stMain] {selector}").last).to_be_attached()
    last = _join(page.evaluate(FIND_LOWEST, selector))
    assert last
    pages = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    return [] if last in _join("".join(each.extract_text() for each in pages)) else [last]


def _join(text: str) -> str:
    """Return a text without the spaces and line breaks that a print sets anew."""
    return re.sub(r"\s", "", text)
