"""Build the last slides: every source of the meeting, and how to read its figures."""

from collections.abc import Sequence

from analysis.display.sources import format_source_name, list_published_sources
from data.model.figures import Status
from data.model.sources import Source
from language.catalogue import Texts
from reports.slides.shown_scene import ShownScene
from reports.slides.slide_shapes import HEIGHT, MARGIN, POINTS, WIDTH, SlideBox
from reports.slides.text_fitting import LINE, count_lines

HEAD = SlideBox(MARGIN, 0.32, 10.2, 0.8)
BODY = SlideBox(MARGIN, 1.3, WIDTH - 2 * MARGIN, HEIGHT - 1.3 - 0.65)
SIZE, AFTER = 14.0, 5.0
STEPS = 20
"""How finely the height of a slide is tried."""


def build_source_pages(scenes: Sequence[ShownScene], credit: str, texts: Texts) -> list[str]:
    """Return the texts of the last slides, each as much as fits on one; `credit` is the outline's."""
    return _pages([*_sources(scenes, texts), *_readings(scenes, texts), f"• {credit}"])


def _sources(scenes: Sequence[ShownScene], texts: Texts) -> list[str]:
    figures = [figure for shown in scenes for figure in shown.figures]
    return [f"• {_described(source, texts)}" for source in list_published_sources(figures)]


def _described(source: Source, texts: Texts) -> str:
    return f"{format_source_name(source, texts)}. {source.url}".strip()


def _readings(scenes: Sequence[ShownScene], texts: Texts) -> list[str]:
    """Return what the statuses on the slides mean, and what a percent is of."""
    present = {figure.status for shown in scenes for figure in shown.figures}
    statuses = [texts(f"status_long.{status.value}") for status in Status if status in present]
    general = [texts("report.percent"), texts("report.standards"), texts("report.districts")]
    return [f"• {text}" for text in (*statuses, *general)]


def _pages(entries: Sequence[str]) -> list[str]:
    """Divide entries among as few slides as hold them, about evenly: no slide of two lines is left over."""
    whole = BODY.height * POINTS
    fewest = len(_fill_pages(entries, whole))
    limits = (whole * (fewest * STEPS - step) / (fewest * STEPS) for step in range(fewest * STEPS))
    even = [pages for limit in limits if len(pages := _fill_pages(entries, limit)) == fewest]
    return even[-1]


def _fill_pages(entries: Sequence[str], limit: float) -> list[str]:
    """Fill one slide after another up to a height in points."""
    pages: list[list[str]] = [[]]
    used = 0.0
    for entry in entries:
        height = count_lines(entry, SIZE, BODY.width * POINTS) * LINE * SIZE + AFTER
        if pages[-1] and used + height > limit:
            pages.append([])
            used = 0.0
        pages[-1].append(entry)
        used += height
    return ["\n".join(page) for page in pages]
