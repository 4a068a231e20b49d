"""The last slides: every source of the meeting, and how its figures are to be read."""

from collections.abc import Sequence

from data.model import Source, Status
from language.catalogue import Texts
from reports.slides.lettering import LINE, line_count
from reports.slides.page import HEIGHT, MARGIN, POINTS, WIDTH, Spot
from reports.slides.scene import ShownScene
from reports.slides.words import published_sources, source_name

HEAD = Spot(MARGIN, 0.32, 10.2, 0.8)
BODY = Spot(MARGIN, 1.3, WIDTH - 2 * MARGIN, HEIGHT - 1.3 - 0.65)
SIZE, AFTER = 14.0, 5.0


def source_pages(scenes: Sequence[ShownScene], credit: str, texts: Texts) -> list[str]:
    """Give the texts of the last slides, each as much as fits on one; `credit` says whose the outline is."""
    return _pages([*_sources(scenes, texts), *_readings(scenes, texts), f"• {credit}"])


def _sources(scenes: Sequence[ShownScene], texts: Texts) -> list[str]:
    figures = [figure for shown in scenes for figure in shown.figures]
    return [f"• {_described(source, texts)}" for source in published_sources(figures)]


def _described(source: Source, texts: Texts) -> str:
    return f"{source_name(source, texts)}. {source.url}".strip()


def _readings(scenes: Sequence[ShownScene], texts: Texts) -> list[str]:
    """Say what the statuses on the slides mean, and what a percent is of."""
    present = {figure.status for shown in scenes for figure in shown.figures}
    statuses = [texts(f"status_long.{status.value}") for status in Status if status in present]
    general = [texts("report.percent"), texts("report.standards"), texts("report.districts")]
    return [f"• {text}" for text in (*statuses, *general)]


def _pages(entries: Sequence[str]) -> list[str]:
    """Part entries into slides, none longer than its box."""
    pages: list[list[str]] = [[]]
    used = 0.0
    for entry in entries:
        height = line_count(entry, SIZE, BODY.width * POINTS) * LINE * SIZE + AFTER
        if pages[-1] and used + height > BODY.height * POINTS:
            pages.append([])
            used = 0.0
        pages[-1].append(entry)
        used += height
    return ["\n".join(page) for page in pages]
