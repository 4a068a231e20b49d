"""The presentation as a presenter handles it, on the page and in the copy."""

from playwright.sync_api import Locator, Page, expect

from reports.presentations.meeting import Meeting
from reports.presentations.meeting_link import encode_meeting_link

SMALLEST_PIXELS = 24.0
START = "Bắt đầu trình chiếu"

SIZES = """stage => {
    const shown = node => node.checkVisibility() && node.getBoundingClientRect().width > 1;
    const isText = child => child.nodeType === Node.TEXT_NODE && child.data.trim();
    const own = node => [...node.childNodes].some(isText);
    return [...stage.querySelectorAll('*')].filter(node => own(node) && shown(node)).map(node => {
        const scale = node.ownerSVGElement ? node.getScreenCTM().a : 1;
        return [node.textContent, parseFloat(getComputedStyle(node).fontSize) * scale];
    });
}"""

TOUCHING = """stage => {
    const boxes = [...stage.querySelectorAll('.label')].map(label => [label.dataset.code, label.getBBox()]);
    const meet = (a, b) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 4
        && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 16;
    return boxes.flatMap(([one, a], index) => boxes.slice(index + 1)
        .filter(([, b]) => meet(a, b)).map(([other]) => `${one} ${other}`));
}"""

CUT_OFF = """stage => ['header', 'main', '.ranking', 'footer', '.years', '.tools', '.about'].filter(name => {
    const part = stage.querySelector(name), box = part.getBoundingClientRect();
    return box.right > innerWidth + 1 || box.bottom > innerHeight + 1
        || part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 2;
})"""


OUTSIDE = """stage => [...stage.querySelectorAll('header *, main *, footer *')].filter(node => {
    if (!node.checkVisibility() || node.closest('.spoken')) return false;
    const box = node.getBoundingClientRect(), own = node.ownerSVGElement === null || node.tagName === 'text';
    return own && (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1);
}).map(node => `${node.tagName} ${node.textContent.slice(0, 20)}`)"""


def open_preparing(page: Page, meeting: Meeting) -> None:
    """Open the page by a presentation's link."""
    page.goto(f"/trinh-chieu?canh={encode_meeting_link(meeting)}")
    expect(page.get_by_role("button", name=START)).to_be_visible()


def start(page: Page) -> Locator:
    """Begin and give the stage."""
    page.get_by_role("button", name=START).click()
    expect(stage(page)).to_be_visible()
    return stage(page)


def stage(page: Page) -> Locator:
    """Give the stage."""
    return page.locator("body > .presentation .stage")


def place(page: Page) -> Locator:
    """Give what says which scene is shown."""
    return stage(page).locator(".place")


def year(page: Page) -> Locator:
    """Give the year that is shown."""
    return stage(page).locator(".years [aria-pressed=true]")


def too_small(page: Page) -> list[tuple[str, float]]:
    """List texts smaller than a leader at the back can read."""
    found: list[tuple[str, float]] = stage(page).evaluate(SIZES)
    assert found
    return [(text, size) for text, size in found if size < SMALLEST_PIXELS - 0.5]
