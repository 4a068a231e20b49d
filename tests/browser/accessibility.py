"""What axe-core finds on a page that shuts readers out, but for what Streamlit draws itself."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.access import LOOKED_AT, Record

GRAVE = {"serious", "critical"}
TOLD_WHOLE = {"resultTypes": ["violations"]}
"""Only what is broken is told place by place; what holds, by its rule: 2 MB less for a long page."""

OF_THE_FRAMEWORK = {("color-contrast", "[data-testid='stMultiSelect'] span[title]")}
"""Rule and box: the chips of Streamlit's own box of choices are white on a light colour."""


def find_barriers(page: Page, record: Record) -> list[tuple[str, str]]:
    """List each rule that our own content breaks gravely, with the place; record what was looked at."""
    answer = Axe().run(page, options=TOLD_WHOLE).response
    broken = [
        (item["id"], node)
        for item in answer["violations"]
        if item["impact"] in GRAVE
        for node in item["nodes"]
    ]
    own = [(rule, node) for rule, node in broken if not _is_the_frameworks(page, rule, node)]
    record(f"{LOOKED_AT}pages and states looked at by axe-core", 1)
    record(f"{LOOKED_AT}rules of axe-core that held", len(answer["passes"]))
    record(f"{LOOKED_AT}serious or critical places of our own", len(own))
    for rule, _ in [item for item in broken if item not in own]:
        record(f"{LOOKED_AT}places of Streamlit's own: {rule}", 1)
    return [(rule, str(node["target"])) for rule, node in own]


def _is_the_frameworks(page: Page, rule: str, node: dict[str, Any]) -> bool:
    """Return whether a place is one that Streamlit draws and nobody else can mend."""
    target = node["target"][0]  # a list where it lies in a component of ours, which Streamlit does not draw
    if not isinstance(target, str):
        return False
    boxes = [box for exempt, box in OF_THE_FRAMEWORK if exempt == rule]
    found: bool = page.locator(target).first.evaluate(
        "(node, boxes) => boxes.some(box => node.closest(box))", boxes
    )
    return found
