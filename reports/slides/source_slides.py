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
    """Divide entries among slides, none longer than its box."""
    pages: list[list[str]] = [[]]
    used = 0.0
    for entry in entries:
        height = count_lines(entry, SIZE, BODY.width * POINTS) * LINE * SIZE + AFTER
        if pages[-1] and used + height > BODY.height * POINTS:
            pages.append([])
            used = 0.0
        pages[-1].append(entry)
        used += height
    return ["\n".join(page) for page in pages]
