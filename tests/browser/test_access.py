"""No page shuts readers out: axe-core finds nothing serious, but for what Streamlit draws itself."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.access import LOOKED_AT, Record
from tests.analysis.meetings import MEETING
from tests.browser.chromium import PATIENCE_MILLISECONDS
from tests.browser.page import open_map
from tests.browser.server import Server
from tests.browser.stage import open_preparing, stage, start
from tests.data.importing.books import xlsx
from tests.data.importing.summaries import summary_rows
from ui.layout.navigation import DISTRICT_PATH, PAGES

pytestmark = pytest.mark.long

THEMES = ("Light", "Dark")
GRAVE = {"serious", "critical"}
OF_THE_FRAMEWORK = {("color-contrast", "[data-testid='stMultiSelect'] span[title]")}
"""Rule and box: the chips of Streamlit's own box of choices are white on a light colour."""

SEEN: Counter[str] = Counter()
"""What the running test has looked at so far."""


@pytest.fixture(autouse=True)
def _noted(record_property: Record) -> Iterator[None]:
    """Note what a test has looked at."""
    SEEN.clear()
    yield
    for what, number in SEEN.items():
        record_property(f"{LOOKED_AT}{what}", number)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("path", [entry.path for entry in PAGES])
def test_a_page_has_nothing_that_shuts_readers_out(
    browser: Browser, server: Server, path: str, theme: str
) -> None:
    with reading(browser, server, theme) as page:
        page.goto(f"/{path}{'?huyen=914' if path == DISTRICT_PATH else ''}")
        expect(page.locator("h1").first).to_be_visible()
        expect(page.locator("[data-testid='stApp'][data-test-script-state='notRunning']")).to_be_visible()
        assert grave(page) == []


@pytest.mark.parametrize("theme", THEMES)
def test_an_open_origin_shuts_nobody_out(browser: Browser, server: Server, theme: str) -> None:
    with reading(browser, server, theme) as page:
        open_map(page)
        page.locator(".tile button.figure").first.press("Enter")
        expect(page.get_by_role("dialog")).to_be_visible()
        assert grave(page) == []


def test_the_faults_of_a_file_shut_nobody_out(browser: Browser, server: Server) -> None:
    rows = summary_rows()
    rows[7][1] = "Huyện không có"
    with reading(browser, server) as page:
        page.goto("/nhap-so-lieu?tc=mdp-2022&nam=2023")
        file = {"name": "bieu.xlsx", "mimeType": "", "buffer": xlsx({"Hộ nghèo": rows})}
        page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
        expect(page.get_by_role("table", name="Lỗi phải sửa")).to_be_visible()
        assert grave(page) == []


def test_a_running_presentation_shuts_nobody_out(browser: Browser, server: Server) -> None:
    with reading(browser, server) as page:
        open_preparing(page, MEETING)
        start(page)
        assert grave(page) == []
        page.keyboard.press("n")
        expect(stage(page).locator(".panel")).to_be_visible()
        assert grave(page) == []


@contextmanager
def reading(browser: Browser, server: Server, theme: str = "Light") -> Iterator[Page]:
    """Open a page in a theme.

    axe-core comes as a script that is added to the page, which the page's own policy would refuse.
    """
    context = browser.new_context(base_url=server.origin, bypass_csp=True, locale="vi-VN")
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    context.add_init_script(f"localStorage.setItem('theme', '{theme}')")
    yield context.new_page()
    context.close()


def grave(page: Page) -> list[tuple[str, str]]:
    """List each rule that our own content breaks gravely, with the place."""
    answer = Axe().run(page).response
    broken = [
        (item["id"], node)
        for item in answer["violations"]
        if item["impact"] in GRAVE
        for node in item["nodes"]
    ]
    own = [(rule, node) for rule, node in broken if not is_the_frameworks(page, rule, node)]
    SEEN["pages and states looked at by axe-core"] += 1
    SEEN["rules of axe-core that held"] += len(answer["passes"])
    SEEN["serious or critical places of our own"] += len(own)
    for rule, _ in [item for item in broken if item not in own]:
        SEEN[f"places of Streamlit's own: {rule}"] += 1
    return [(rule, str(node["target"])) for rule, node in own]


def is_the_frameworks(page: Page, rule: str, node: dict[str, Any]) -> bool:
    """Tell whether a place is one that Streamlit draws and nobody else can mend."""
    target = node["target"][0]  # a list where it lies in a component of ours, which Streamlit does not draw
    if not isinstance(target, str):
        return False
    boxes = [box for exempt, box in OF_THE_FRAMEWORK if exempt == rule]
    found: bool = page.locator(target).first.evaluate(
        "(node, boxes) => boxes.some(box => node.closest(box))", boxes
    )
    return found
