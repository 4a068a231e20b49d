"""Which words of a chart are too pale to be read; axe-core looks at no drawing."""

from playwright.sync_api import Page, expect

from tests.access import LOOKED_AT, LOWEST, Record
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
  const words = (chart) => chart.querySelectorAll(chart.matches("svg") ? "text" : ".main-svg text");
  return charts.flatMap((chart) => [...words(chart)])
    .filter((text) => text.textContent.trim() && !faint(text))
    .map((text) => [text.textContent, code(getComputedStyle(text).fill), ground]);
}"""
"""Each word with its colour and the page's; the stamp across a chart is meant to be faint."""


def find_pale_words(page: Page, charts: int, record: Record) -> list[str]:
    """List the words of a page's charts that are too pale to be read, once all charts are drawn."""
    contrasts = [(word, contrast(colour, ground)) for word, colour, ground in _read_words(page, charts)]
    record(
        f"{LOOKED_AT}{LOWEST}contrast of a chart's words with the page", min(ratio for _, ratio in contrasts)
    )
    return [word for word, ratio in contrasts if ratio < READABLE]


def _read_words(page: Page, charts: int) -> list[tuple[str, str, str]]:
    """Return each word with its colour and the page's."""
    drawn = page.locator(".js-plotly-plot:has(.ytick), .chart > svg:has(.tick)")
    expect(drawn).to_have_count(charts)
    found: list[tuple[str, str, str]] = drawn.evaluate_all(WORDS)
    assert len(found) > 10 * charts
    return found
