"""Fill the first slide: what is shown, when, and how much of it is published."""

from collections.abc import Sequence
from datetime import date

from pptx.enum.text import MSO_ANCHOR
from pptx.slide import Slide

from analysis.display.colours import Colour
from analysis.display.estimates import count_estimated
from analysis.display.questions import format_question_title
from language.catalogue import Texts
from language.dates import format_partial_date
from maps.drawing.sheet_texts import format_coverage
from reports.presentations.scene_words import format_scene_words
from reports.slides.shown_scene import ShownScene
from reports.slides.slide_shapes import (
    WIDTH,
    SlideBox,
    SlideTextStyle,
    add_estimated_stamp,
    add_rectangle,
    add_text_box,
    fill_shape_text,
)
from reports.slides.wording import format_stamp_note

BAND = SlideBox(0, 0, WIDTH, 2.75)
TITLE = SlideBox(0.9, 0.55, WIDTH - 1.8, 1.75)
DATE = SlideBox(0.9, 3.05, 8.0, 0.4)
HEAD = SlideBox(0.9, 3.75, 8.0, 0.36)
COVERAGE = SlideBox(0.9, 4.2, WIDTH - 1.8, 2.2)
CAUTIONS = SlideBox(0.9, 6.55, WIDTH - 1.8, 0.6)
STAMP = SlideBox(WIDTH - 0.9 - 3.1, 3.0, 3.1, 0.62)
MOST_LINES = 7


def fill_cover_slide(
    slide: Slide, name: str, scenes: Sequence[ShownScene], texts: Texts, today: date
) -> None:
    """Fill an empty slide that has a title."""
    band = add_rectangle(slide, BAND, Colour.ACCENT, "Band")
    slide.shapes._spTree.insert(2, band._element)  # noqa: SLF001 (behind the title; the library has no other way)
    look = SlideTextStyle((40, 36, 32, 28, 24, 20, 16), Colour.PAPER, bold=True, anchor=MSO_ANCHOR.MIDDLE)
    fill_shape_text(slide.shapes.title, name, TITLE, look)
    day = texts("slides.date", date=format_partial_date(today.isoformat(), texts.language))
    add_text_box(slide, day, DATE, SlideTextStyle((20,), Colour.INK), "Date")
    add_text_box(slide, texts("slides.coverage"), HEAD, SlideTextStyle((18,), Colour.INK, bold=True), "Head")
    small = SlideTextStyle((18, 16, 14, 12, 11, 10), Colour.SOFT)
    add_text_box(slide, _coverage(scenes, texts), COVERAGE, small, "Coverage")
    if estimated := count_estimated(figure for shown in scenes for figure in shown.figures):
        add_estimated_stamp(slide, STAMP, estimated, texts)
        loud = SlideTextStyle((16, 14, 12), Colour.CAUTION, bold=True)
        add_text_box(slide, format_stamp_note(estimated, texts), CAUTIONS, loud, "Caution")


def _coverage(scenes: Sequence[ShownScene], texts: Texts) -> str:
    """Return the coverage of each question that is shown, once, and how many more there are."""
    lines = list(dict.fromkeys(_line(shown, texts) for shown in scenes))
    if len(lines) > MOST_LINES:
        more = texts("slides.coverage_more", count=len(lines) - MOST_LINES + 1)
        lines = [*lines[: MOST_LINES - 1], more]
    return "\n".join(lines) or texts("slides.empty")


def _line(shown: ShownScene, texts: Texts) -> str:
    question = shown.situation.question
    if shown.built:
        return texts(
            "slides.board_line",
            words=format_scene_words(shown.scene, texts),
            coverage=shown.built.coverage,
        )
    title, layer = format_question_title(shown.situation.question, texts), shown.scene.layer
    if layer.limit is not None:
        title = texts("scene.likely", limit=layer.limit, question=title)
    return texts(
        "slides.coverage_line",
        title=title,
        standard=texts(f"standard.{question.standard.value}"),
        group=texts(f"group.{question.group.value}"),
        coverage=format_coverage(shown.situation, texts),
    )
