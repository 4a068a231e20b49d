"""The first slide: what is shown, when, and how much of it anybody has published."""

from collections.abc import Sequence
from datetime import date

from pptx.enum.text import MSO_ANCHOR
from pptx.slide import Slide

from language.catalogue import Texts
from language.dates import date_text
from maps.drawing.notes import coverage, title
from reports.slides.page import (
    ACCENT,
    CAUTION,
    INK,
    PAPER,
    SOFT,
    WIDTH,
    Look,
    Spot,
    fill_in,
    rectangle,
    stamp,
    write,
)
from reports.slides.scene import ShownScene

BAND = Spot(0, 0, WIDTH, 2.75)
TITLE = Spot(0.9, 0.55, WIDTH - 1.8, 1.75)
DATE = Spot(0.9, 3.05, 8.0, 0.4)
HEAD = Spot(0.9, 3.75, 8.0, 0.36)
COVERAGE = Spot(0.9, 4.2, WIDTH - 1.8, 2.2)
CAUTIONS = Spot(0.9, 6.55, WIDTH - 1.8, 0.6)
STAMP = Spot(WIDTH - 0.9 - 2.3, 3.0, 2.3, 0.62)
MOST_LINES = 7


def fill_cover(slide: Slide, name: str, scenes: Sequence[ShownScene], texts: Texts, today: date) -> None:
    """Fill an empty slide that has a title."""
    band = rectangle(slide, BAND, ACCENT, "Band")
    slide.shapes._spTree.insert(2, band._element)  # noqa: SLF001 (behind the title; the library has no other way)
    look = Look((40, 36, 32, 28, 24, 20, 16), PAPER, bold=True, anchor=MSO_ANCHOR.MIDDLE)
    fill_in(slide.shapes.title, name, TITLE, look)
    write(
        slide,
        texts("slides.date", date=date_text(today.isoformat(), texts.language)),
        DATE,
        Look((20,), INK),
        "Date",
    )
    write(slide, texts("slides.coverage"), HEAD, Look((18,), INK, bold=True), "Head")
    write(slide, _coverage(scenes, texts), COVERAGE, Look((18, 16, 14, 12, 11, 10), SOFT), "Coverage")
    if any(shown.illustrative for shown in scenes):
        stamp(slide, STAMP, texts)
        write(slide, texts("slides.stamp_note"), CAUTIONS, Look((16, 14, 12), CAUTION, bold=True), "Caution")


def _coverage(scenes: Sequence[ShownScene], texts: Texts) -> str:
    """List the coverage of each question that is shown, once, and how many more there are."""
    lines = list(dict.fromkeys(_line(shown, texts) for shown in scenes))
    if len(lines) > MOST_LINES:
        more = texts("slides.coverage_more", count=len(lines) - MOST_LINES + 1)
        lines = [*lines[: MOST_LINES - 1], more]
    return "\n".join(lines) or texts("slides.empty")


def _line(shown: ShownScene, texts: Texts) -> str:
    question = shown.situation.question
    return texts(
        "slides.coverage_line",
        title=title(shown.situation, texts),
        standard=texts(f"standard.{question.standard.value}"),
        group=texts(f"group.{question.group.value}"),
        coverage=coverage(shown.situation, texts),
    )
