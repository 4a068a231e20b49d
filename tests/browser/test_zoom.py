"""Every page, enlarged twice and four times and on a phone, scrolls one way and cuts no words."""

from collections.abc import Sequence

from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.visitor import Visitor
from ui.layout.navigation import DISTRICT_PATH, PAGES

PHONE: ViewportSize = {"width": 390, "height": 844}
SIZES: tuple[ViewportSize, ...] = ({"width": 683, "height": 384}, {"width": 320, "height": 640}, PHONE)

TOO_WIDE = """async () => {
    const words = 'button, label, h1, h2, h3, summary, legend, [data-testid=stSelectbox]';
    const within = node => [node, ...node.querySelectorAll('*')];
    const roots = root => [root, ...[...root.querySelectorAll('*')].filter(node => node.shadowRoot)
        .flatMap(node => roots(node.shadowRoot))];
    const isTyped = node => node instanceof HTMLInputElement && node.type === 'text';
    const textOf = node => (isTyped(node) ? node.value : node.innerText ?? '').trim();
    const isCut = node => textOf(node) && node.clientWidth > 1
        && node.checkVisibility({visibilityProperty: true})
        && getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
    const cut = () => roots(document).flatMap(root => [...root.querySelectorAll(words)]).flatMap(within)
        .filter(isCut).map(node => `cut: ${textOf(node)}`);
    const scrolling = () => [document.documentElement, document.querySelector('[data-testid=stMain]')]
        .filter(part => part.scrollWidth > part.clientWidth)
        .map(part => `scrolls: ${part.tagName} ${part.scrollWidth} > ${part.clientWidth}`);
    const end = performance.now() + 3000;
    for (;;) {
        await new Promise(requestAnimationFrame);
        const found = [...new Set([...scrolling(), ...cut()])];
        if (!found.length || performance.now() > end) return found;
    }
}"""
"""What is wider than its place, looked for until the page has settled in its new size."""


def test_no_page_scrolls_sideways_or_cuts_its_words(visitor: Visitor) -> None:
    found = {entry.title: faults(visitor.page, entry.path, SIZES) for entry in PAGES}
    assert {title: seen for title, seen in found.items() if any(seen)} == {}


def test_no_page_in_english_cuts_its_words_on_a_phone(visitor: Visitor) -> None:
    found = {entry.title: faults(visitor.page, entry.path, [PHONE], "ngu=en") for entry in PAGES}
    assert {title: seen for title, seen in found.items() if any(seen)} == {}


def faults(page: Page, path: str, sizes: Sequence[ViewportSize], codes: str = "") -> list[list[str]]:
    """Open a page and list what is wider than its place in each size."""
    page.set_viewport_size(sizes[0])
    page.goto(f"/{path}?{'&'.join([codes, 'huyen=914' if path == DISTRICT_PATH else ''])}")
    expect(page.locator("h1").first).to_be_visible()
    expect(page.locator("[data-testid='stApp'][data-test-script-state='notRunning']")).to_be_visible()
    return [too_wide(page, size) for size in sizes]


def too_wide(page: Page, size: ViewportSize) -> list[str]:
    """Take a size and list what is wider than its place."""
    page.set_viewport_size(size)
    found: list[str] = page.evaluate(TOO_WIDE)
    return found
