"""What a chart says in words and numbers can be read in both themes; axe-core looks at no drawing."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.access import LOOKED_AT, LOWEST, Record
from tests.browser.server import Server
from tests.browser.test_access import THEMES, reading
from tests.maps.colours import contrast

READABLE = 4.5
"""WCAG's least contrast for text of this size."""

WORDS = """charts => {
  const pencil = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const code = (colour) => {
    pencil.fillStyle = colour;
    pencil.fillRect(0, 0, 1, 1);
    const channels = [...pencil.getImageData(0, 0, 1, 1).data].slice(0, 3);
    return "#" + channels.map((channel) => channel.toString(16).padStart(2, "0")).join("");
  };
  const drawn = (node) => node instanceof SVGElement;
  const faint = (node) => drawn(node) && (getComputedStyle(node).opacity < 1 || faint(node.parentNode));
  const ground = code(getComputedStyle(document.querySelector(".stApp")).backgroundColor);
  return charts.flatMap((chart) => [...chart.querySelectorAll(".main-svg text")])
    .filter((text) => text.textContent.trim() && !faint(text))
    .map((text) => [text.textContent, code(getComputedStyle(text).fill), ground]);
}"""
"""Each word with its colour and the page's; the stamp across a chart is meant to be faint."""


CHARTS = {
    "/dien-bien": 3,
    "/so-sanh?nam=2016&tc2=mdp-2016&nam2=2020": 1,
    "/ho-so?huyen=908": 1,
    "/kham-pha?muc=cap": 1,
    "/kham-pha?muc=cap&kieu=cot": 1,
}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("path", CHARTS)
def test_every_word_of_a_chart_can_be_read(
    browser: Browser, server: Server, path: str, theme: str, record_property: Record
) -> None:
    with reading(browser, server, theme) as page:
        page.goto(path)
        contrasts = [(word, contrast(colour, ground)) for word, colour, ground in words(page, CHARTS[path])]
    lowest = min(ratio for _, ratio in contrasts)
    record_property(f"{LOOKED_AT}{LOWEST}contrast of a chart's words with the page", lowest)
    assert [word for word, ratio in contrasts if ratio < READABLE] == []


def words(page: Page, charts: int) -> list[tuple[str, str, str]]:
    """Give each word with its colour and the page's, once all charts are drawn."""
    drawn = page.locator(".js-plotly-plot:has(.ytick)")
    expect(drawn).to_have_count(charts)
    found: list[tuple[str, str, str]] = drawn.evaluate_all(WORDS)
    assert len(found) > 10 * charts
    return found
