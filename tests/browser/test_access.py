"""No page shuts readers out: axe-core finds nothing serious, but for what Streamlit draws itself."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser.server import Server
from ui.page_table import DISTRICT_PATH, PAGES

GRAVE = {"serious", "critical"}
OF_THE_FRAMEWORK = {("kham-pha", "Dark", "color-contrast")}
"""Page, theme and rule: the chips of Streamlit's own box of choices are white on a light colour."""


@pytest.mark.parametrize("theme", ["Light", "Dark"])
@pytest.mark.parametrize("path", [entry.path for entry in PAGES])
def test_a_page_has_nothing_that_shuts_readers_out(
    browser: Browser, server: Server, path: str, theme: str
) -> None:
    # axe-core comes as a script that is added to the page, which the page's own policy would refuse.
    context = browser.new_context(base_url=server.origin, bypass_csp=True, locale="vi-VN")
    context.add_init_script(f"localStorage.setItem('theme', '{theme}')")
    page = context.new_page()
    page.goto(f"/{path}{'?huyen=914' if path == DISTRICT_PATH else ''}")
    expect(page.locator("h1").first).to_be_visible()
    expect(page.locator("[data-testid='stApp'][data-test-script-state='notRunning']")).to_be_visible()
    violations = Axe().run(page).response["violations"]
    context.close()
    found = {(path, theme, item["id"]) for item in violations if item["impact"] in GRAVE}
    assert found - OF_THE_FRAMEWORK == set()
