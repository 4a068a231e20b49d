"""What a page enlarged twice or four times, or on a phone, cuts off or lets scroll sideways."""

from collections.abc import Sequence

from playwright.sync_api import Page, ViewportSize

TWICE: ViewportSize = {"width": 683, "height": 384}
FOUR_TIMES: ViewportSize = {"width": 320, "height": 640}
PHONE: ViewportSize = {"width": 390, "height": 844}

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


def find_cut_words(page: Page, sizes: Sequence[ViewportSize]) -> list[str]:
    """List what is wider than its place in some sizes of the window, which keeps the last one."""
    return [f"{size['width']} px {fault}" for size in sizes for fault in _find_too_wide(page, size)]


def _find_too_wide(page: Page, size: ViewportSize) -> list[str]:
    page.set_viewport_size(size)
    found: list[str] = page.evaluate(TOO_WIDE)
    return found
