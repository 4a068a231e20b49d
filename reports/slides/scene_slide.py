"""Fill the slide of one scene: headline, map, chart, and what must be known of its figures."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide

from analysis.display.colours import Colour
from analysis.display.questions import format_question_title
from analysis.display.sources import format_source_name, list_published_sources
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.rendering import draw_map
from maps.drawing.sheet import SCENE, DrawingOptions, MapFileFormat
from maps.drawing.sheet_texts import format_caution, format_coverage, format_subtitle
from reports.presentations.meeting import SceneKind
from reports.presentations.scene_headline import format_scene_headline
from reports.qr_code import write_qr_picture
from reports.slides.charts.ranking import add_ranking_chart
from reports.slides.charts.trend import add_trend_chart
from reports.slides.shown_scene import ShownScene
from reports.slides.slide_shapes import (
    HEIGHT,
    MARGIN,
    WIDTH,
    SlideBox,
    SlideTextStyle,
    add_described_picture,
    add_estimated_stamp,
    add_text_box,
    fill_shape_text,
)
from reports.slides.wording import (
    format_ranked_district,
    format_stamp_note,
    join_notes,
    list_likelihoods,
    list_rates_by_year,
)

HEADLINE = SlideBox(MARGIN, 0.32, 9.4, 0.98)
HEADLINE_WIDE = SlideBox(MARGIN, 0.32, WIDTH - 2 * MARGIN, 0.98)
STAMP = SlideBox(WIDTH - MARGIN - 2.8, 0.4, 2.8, 0.56)
ABOUT = SlideBox(MARGIN, 1.32, WIDTH - 2 * MARGIN, 0.34)
MAP = SlideBox(MARGIN, 1.76, 8.56, 4.815)
CHART = SlideBox(9.12, 1.7, WIDTH - 9.12 - 0.3, 4.93)
WHOLE = SlideBox(MARGIN, 1.7, WIDTH - 2 * MARGIN, 4.93)
FACTS = SlideBox(MARGIN, 6.63, 11.6, 0.27)
SOURCES = SlideBox(MARGIN, 6.9, 11.6, 0.42)
NUMBER = SlideBox(WIDTH - MARGIN - 0.7, 6.9, 0.7, 0.27)
CODE = SlideBox(WIDTH - 0.1 - 0.84, HEIGHT - 0.03 - 0.84, 0.84, 0.84)
BESIDE_CODE = 0.5
"""Inches by which the foot of a slide makes room for its QR code."""


def fill_scene_slide(
    slide: Slide, shown: ShownScene, number: str, outline: Boundaries, texts: Texts, today: date
) -> None:
    """Fill an empty slide that has a title."""
    headline = format_scene_headline(shown.scene, shown.situation, texts)
    add_slide_head(slide, shown, headline, _about(shown, texts))
    if shown.scene.kind is SceneKind.RANKING:
        add_ranking_chart(slide, WHOLE, shown.situation, shown.scene.layer, texts)
    else:
        _map(slide, shown, outline, texts, today)
        _chart(slide, shown, texts)
    _foot(slide, shown, number, texts)
    add_estimated_stamp(slide, STAMP, shown.estimated_count, texts)
    slide.notes_slide.notes_text_frame.text = format_speaker_notes(shown, texts)


def add_slide_head(slide: Slide, shown: ShownScene, headline: str, about: str) -> None:
    """Write the headline, which leaves room for a stamp where there is one, and the line under it."""
    style = SlideTextStyle((28, 24, 21, 18, 15, 12), Colour.INK, bold=True, anchor=MSO_ANCHOR.MIDDLE)
    fill_shape_text(slide.shapes.title, headline, HEADLINE if shown.estimated_count else HEADLINE_WIDE, style)
    add_text_box(slide, about, ABOUT, SlideTextStyle((16, 14, 13, 12), Colour.SOFT), "About")


def _about(shown: ShownScene, texts: Texts) -> str:
    """Return the line under a headline: what is measured, when and how."""
    title, subtitle = _name_map(shown, texts)
    return texts("slides.about", title=title, subtitle=subtitle)


def _name_map(shown: ShownScene, texts: Texts) -> tuple[str, str]:
    """Return the title and the subtitle of a scene's map."""
    title = format_question_title(shown.situation.question, texts)
    return title, format_subtitle(shown.situation, texts, shown.scene.layer)


def _map(slide: Slide, shown: ShownScene, outline: Boundaries, texts: Texts, today: date) -> None:
    scene = shown.scene
    drawing = DrawingOptions(
        file=MapFileFormat.PNG, today=today, district=scene.district, sheet=SCENE, layer=scene.layer
    )
    image = draw_map(shown.situation, outline, texts, drawing)
    add_described_picture(slide, image, MAP, "Map", _describe_map(shown, texts))


def _describe_map(shown: ShownScene, texts: Texts) -> str:
    return "{}. {}.".format(*_name_map(shown, texts))


def _chart(slide: Slide, shown: ShownScene, texts: Texts) -> None:
    if shown.lines:
        add_trend_chart(slide, CHART, shown.lines, texts)
    else:
        add_ranking_chart(slide, CHART, shown.situation, shown.scene.layer, texts)


def _foot(slide: Slide, shown: ShownScene, number: str, texts: Texts) -> None:
    facts = (format_coverage(shown.situation, texts), format_caution(shown.situation, texts))
    add_slide_foot(slide, shown, facts, number, texts)


def add_slide_foot(slide: Slide, shown: ShownScene, facts: Sequence[str], number: str, texts: Texts) -> None:
    """Write below a scene how much of it is published, its sources, its place in the meeting and its code."""
    look = SlideTextStyle(
        (14, 13, 12, 11, 10), Colour.CAUTION if shown.estimated_count else Colour.INK, bold=True
    )
    room = BESIDE_CODE if shown.link else 0.0
    told = ". ".join(fact.rstrip(".") for fact in facts if fact) + "."
    add_text_box(slide, told, replace(FACTS, width=FACTS.width - room), look, "Facts")
    names = [format_source_name(source, texts) for source in list_published_sources(shown.figures)]
    said = texts("slides.sources", sources="; ".join(names)) if names else texts("slides.no_sources")
    soft = SlideTextStyle((12, 11, 10), Colour.SOFT)
    add_text_box(slide, said, replace(SOURCES, width=SOURCES.width - room), soft, "Sources")
    place = SlideTextStyle((12,), Colour.SOFT, align=PP_ALIGN.RIGHT)
    add_text_box(slide, number, replace(NUMBER, left=NUMBER.left - room), place, "Number")
    if shown.link:
        add_described_picture(slide, write_qr_picture(shown.link), CODE, "QR", shown.link)


def format_speaker_notes(shown: ShownScene, texts: Texts) -> str:
    """Return the presenter's note, and every figure of the slide with its status and source."""
    count = shown.estimated_count
    stamped = [format_stamp_note(count, texts)] if count else []
    districts = [format_ranked_district(place, texts) for place in shown.situation.places]
    courses = [
        line
        for own in shown.lines
        for line in (f"{own.area.name_vi}:", *list_rates_by_year(own.series.figures, texts))
    ]
    parts = [
        [shown.scene.headline, shown.scene.note],
        [*stamped, _describe_map(shown, texts), format_coverage(shown.situation, texts) + "."],
        [texts("slides.notes_ranking"), *districts],
        list_likelihoods(shown.situation, shown.scene.layer, texts),
        [texts("slides.notes_trend"), *courses] if courses else [],
    ]
    return join_notes(parts)
