"""Write a meeting as a file of slides: a cover, a slide a scene, and the sources."""

import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from pptx import Presentation
from pptx.enum.text import MSO_ANCHOR
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide
from pptx.util import Inches

from analysis.display.colours import Colour
from analysis.display.estimates import count_estimated
from geo.boundaries import Boundaries
from language.catalogue import Language, Texts
from maps.outline_credit import format_outline_credit
from reports.jobs.progress import report_progress
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_edits import choose_shown_layers
from reports.presentations.meeting_input import MeetingInput
from reports.slides.board_slide import fill_board_slide
from reports.slides.cover import fill_cover_slide
from reports.slides.scene_slide import STAMP, fill_scene_slide
from reports.slides.shown_scene import ShownScene, build_shown_scene
from reports.slides.slide_shapes import (
    HEIGHT,
    WIDTH,
    SlideTextStyle,
    add_estimated_stamp,
    add_text_box,
    fill_shape_text,
)
from reports.slides.source_slides import AFTER, BODY, HEAD, SIZE, build_source_pages

BODY_LOOK = SlideTextStyle((SIZE,), Colour.INK, after=AFTER)
HEAD_LOOK = SlideTextStyle((28,), Colour.INK, bold=True, anchor=MSO_ANCHOR.MIDDLE)
TITLE_ONLY = 5
"""Where python-pptx's own template keeps the layout with nothing but a title."""


def write_pptx(
    meeting: Meeting, given: MeetingInput, outline: Boundaries, today: date, links: Sequence[str] = ()
) -> bytes:
    """Write a meeting's slides as PPTX, 16:9; each slide with estimated figures is stamped.

    `links` are where others open each scene, in their order; without any no QR code is drawn.
    """
    texts = given.texts
    scenes = _show_scenes(choose_shown_layers(meeting, given.figures), given, links)
    name = meeting.title or texts("slides.title")
    deck = _empty_deck(name, texts, today)
    fill_cover_slide(_add_slide(deck), name, scenes, texts, today)
    for number, shown in enumerate(scenes, start=1):
        report_progress(number - 1, len(scenes))
        fill = fill_board_slide if shown.built else fill_scene_slide
        fill(_add_slide(deck), shown, f"{number}/{len(scenes)}", outline, texts, today)
    _add_sources(deck, scenes, format_outline_credit(outline, texts), texts)
    _set_text_language(deck, texts.language)
    file = io.BytesIO()
    deck.save(file)
    return file.getvalue()


def _show_scenes(meeting: Meeting, given: MeetingInput, links: Sequence[str]) -> list[ShownScene]:
    """Build what each scene shows, with its link where there are any."""
    addresses = links or [""] * len(meeting.scenes)
    return [
        replace(build_shown_scene(scene, given), link=link)
        for scene, link in zip(meeting.scenes, addresses, strict=True)
    ]


def _empty_deck(name: str, texts: Texts, today: date) -> Deck:
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDTH), Inches(HEIGHT)
    about = deck.core_properties
    about.title, about.author, about.language = name, texts("slides.author"), texts.language.tag
    about.created = about.modified = datetime.combine(today, datetime.min.time())
    about.last_modified_by = ""
    return deck


def _set_text_language(deck: Deck, language: Language) -> None:
    """Set the language of every run of text, for screen readers and spell checkers."""
    for slide in deck.slides:
        for properties in slide.element.iter(qn("a:rPr")):
            properties.set("lang", language.tag)


def _add_slide(deck: Deck) -> Slide:
    return deck.slides.add_slide(deck.slide_layouts[TITLE_ONLY])


def _add_sources(deck: Deck, scenes: Sequence[ShownScene], credit: str, texts: Texts) -> None:
    for page in build_source_pages(scenes, credit, texts):
        slide = _add_slide(deck)
        fill_shape_text(slide.shapes.title, texts("slides.all_sources"), HEAD, HEAD_LOOK)
        add_text_box(slide, page, BODY, BODY_LOOK, "Sources")
        estimated = count_estimated(figure for shown in scenes for figure in shown.figures)
        add_estimated_stamp(slide, STAMP, estimated, texts)
