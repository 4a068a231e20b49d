"""A reader of English meets no Vietnamese but names, and the same link works in both languages."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from language.catalogue import Language, load_texts
from tests.browser.page import map_frame, open_map
from tests.browser.visitor import SCREENS, Visitor
from tests.browser.widths import PHONE, find_cut_words
from tests.language.vietnamese import vietnamese_words
from ui.layout.navigation import PAGES

pytestmark = pytest.mark.long

LOOK_EVERY, MOST_LOOKS, FEWEST_TEXTS = 300, 60, 25
LANGUAGE_RULES = {"runOnly": ["html-has-lang", "html-lang-valid", "valid-lang"]}

SHOWN = """() => {
  const found = [], names = ["aria-label", "title", "alt", "placeholder"];
  const walk = (root) => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) found.push(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE || node.lang === "vi") continue;
      if (["STYLE", "SCRIPT", "NOSCRIPT"].includes(node.tagName)) continue;
      if (getComputedStyle(node).display === "none") continue;
      found.push(...names.map((name) => node.getAttribute(name)).filter(Boolean));
      if (node.shadowRoot) walk(node.shadowRoot);
      walk(node);
    }
  };
  walk(document.body);
  return found;
}"""
"""Every text on a page and every name a screen reader hears, but for what is marked as Vietnamese."""


ADD_WORDS = """own => {
  for (const [id, place] of [["ours", document.querySelector(own)], ["streamlits", document.body]]) {
    const word = document.createElement("span");
    place.append(Object.assign(word, { id, textContent: "Fullscreen", ariaLabel: "Close" }));
  }
}"""


def test_no_page_in_english_shows_vietnamese_words_or_cuts_its_own_on_a_phone(visitor: Visitor) -> None:
    """One visit goes over all pages by the menu, which keeps the language as it keeps the view."""
    page, texts = visitor.page, load_texts(Language.ENGLISH)
    open_map(page, "?ngu=en&huyen=914")
    left = {"": _vietnamese(page)}
    cut = {"": _cut_on_a_phone(page)}
    for entry in PAGES[1:]:
        before = page.locator("h1").inner_text()
        page.get_by_role("link", name=texts(entry.title), exact=True).first.click()
        expect(page).to_have_url(re.compile(rf"/{entry.path}\?.*ngu=en"))
        expect(page.locator("h1")).not_to_have_text(before)
        left[entry.path] = _vietnamese(page)
        assert Axe().run(page, options=LANGUAGE_RULES).response["violations"] == []
        cut[entry.path] = _cut_on_a_phone(page)
    assert {path: words for path, words in left.items() if words} == {}
    assert {path: words for path, words in cut.items() if words} == {}


def test_a_link_opens_in_the_other_language_with_the_same_view(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?huyen=908&ct=near_poor")
    vietnamese = page.url

    page.get_by_role("link", name="English").click()
    expect(page.locator("h1")).to_have_text("Near-poverty rate in 2016")
    expect(page).to_have_url(f"{vietnamese}&ngu=en")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(map_frame(page).locator("html")).to_have_attribute("lang", "en")
    expect(page).to_have_title(load_texts(Language.ENGLISH)("app.name"))
    menu = page.get_by_role("link", name="Trend")
    expect(menu).to_have_attribute("href", re.compile(r"/dien-bien\?ngu=en$"))

    page.get_by_role("link", name="Tiếng Việt").click()
    expect(page.locator("h1")).to_have_text("Tỷ lệ hộ cận nghèo năm 2016")
    expect(page).to_have_url(vietnamese)
    expect(page.locator("html")).to_have_attribute("lang", "vi")


def test_streamlits_own_words_are_replaced_and_a_word_of_ours_stays(visitor: Visitor) -> None:
    page = visitor.page
    page.goto("/nhap-so-lieu")
    expect(page.get_by_role("button", name="Chọn tệp")).to_be_visible()
    page.evaluate(ADD_WORDS, "[data-testid^='stBidiComponent']")
    expect(page.locator("#streamlits")).to_have_text("Toàn màn hình")
    expect(page.locator("#streamlits")).to_have_attribute("aria-label", "Đóng")
    expect(page.locator("#ours")).to_have_text("Fullscreen")
    expect(page.locator("#ours")).to_have_attribute("aria-label", "Close")


def _cut_on_a_phone(page: Page) -> list[str]:
    """List what a phone cuts off, and give the page its former size back."""
    cut = find_cut_words(page, [PHONE])
    page.set_viewport_size(SCREENS["laptop"]["viewport"])
    return cut


def _vietnamese(page: Page) -> list[str]:
    """Wait until no text has come since a moment before; list what is Vietnamese on the page."""
    before: set[str] = set()
    for _ in range(MOST_LOOKS):
        expect(page.locator("[data-testid='stApp'][data-test-script-state='notRunning']")).to_be_visible()
        shown = {text.strip() for frame in page.frames for text in frame.evaluate(SHOWN)}
        if shown == before and len(shown) > FEWEST_TEXTS:
            return sorted(text for text in shown if vietnamese_words(text))
        before = shown
        page.wait_for_timeout(LOOK_EVERY)
    raise AssertionError(f"{page.url} never came to rest")
