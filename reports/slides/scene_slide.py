"""The slide of one scene: headline, map, chart, and what must be known of its figures."""

import io
from datetime import date

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide
from pptx.util import Inches

from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.notes import caution, coverage, subtitle, title
from maps.drawing.sheet import SLIDE, Drawing, DrawnFormat
from maps.drawn import draw_map
from reports.slides.charts import add_ranking, add_trend
from reports.slides.page import CAUTION, INK, MARGIN, SOFT, WIDTH, Look, Spot, fill_in, stamp, write
from reports.slides.scene import ShownScene
from reports.slides.words import place_words, published_sources, source_name, year_words

HEADLINE = Spot(MARGIN, 0.32, 10.2, 0.98)
HEADLINE_WIDE = Spot(MARGIN, 0.32, WIDTH - 2 * MARGIN, 0.98)
STAMP = Spot(WIDTH - MARGIN - 2.0, 0.4, 2.0, 0.56)
ABOUT = Spot(MARGIN, 1.32, WIDTH - 2 * MARGIN, 0.34)
MAP = Spot(MARGIN, 1.76, 8.56, 4.815)
CHART = Spot(9.12, 1.7, WIDTH - 9.12 - 0.3, 4.93)
FACTS = Spot(MARGIN, 6.63, 11.6, 0.27)
SOURCES = Spot(MARGIN, 6.9, 11.6, 0.42)
NUMBER = Spot(WIDTH - MARGIN - 0.7, 6.9, 0.7, 0.27)


def fill_scene_slide(
    slide: Slide, shown: ShownScene, number: str, outline: Boundaries, texts: Texts, today: date
) -> None:
    """Fill an empty slide that has a title."""
    head = Look((28, 24, 21, 18, 15, 12), INK, bold=True, anchor=MSO_ANCHOR.MIDDLE)
    words = shown.scene.headline or title(shown.situation, texts)
    fill_in(slide.shapes.title, words, HEADLINE if shown.illustrative else HEADLINE_WIDE, head)
    about = _about(shown, texts)
    write(slide, about, ABOUT, Look((16, 14, 13, 12), SOFT), "About")
    _map(slide, shown, outline, texts, today)
    _chart(slide, shown, texts)
    _foot(slide, shown, number, texts)
    if shown.illustrative:
        stamp(slide, STAMP, texts)
    slide.notes_slide.notes_text_frame.text = speaker_notes(shown, texts)


def _about(shown: ShownScene, texts: Texts) -> str:
    """Say under a headline what is measured, when and how; what stands in the headline isn't said again."""
    described = subtitle(shown.situation, texts)
    if not shown.scene.headline:
        return described
    return texts("slides.about", title=title(shown.situation, texts), subtitle=described)


def _map(slide: Slide, shown: ShownScene, outline: Boundaries, texts: Texts, today: date) -> None:
    drawing = Drawing(file=DrawnFormat.PNG, today=today, district=shown.scene.district, sheet=SLIDE)
    image = draw_map(shown.situation, outline, texts, drawing)
    measures = (Inches(side) for side in (MAP.left, MAP.top, MAP.width, MAP.height))
    picture = slide.shapes.add_picture(io.BytesIO(image), *measures)
    picture.name = "Map"
    _describe(picture, f"{title(shown.situation, texts)}. {subtitle(shown.situation, texts)}.")


def _chart(slide: Slide, shown: ShownScene, texts: Texts) -> None:
    if shown.lines:
        add_trend(slide, CHART, shown.lines, texts)
    else:
        add_ranking(slide, CHART, shown.situation, texts)


def _foot(slide: Slide, shown: ShownScene, number: str, texts: Texts) -> None:
    facts = [coverage(shown.situation, texts), caution(shown.situation, texts)]
    look = Look((14, 13, 12, 11, 10), CAUTION if shown.illustrative else INK, bold=True)
    write(slide, ". ".join(fact.rstrip(".") for fact in facts if fact) + ".", FACTS, look, "Facts")
    names = [source_name(source, texts) for source in published_sources(shown.figures)]
    said = texts("slides.sources", sources="; ".join(names)) if names else texts("slides.no_sources")
    write(slide, said, SOURCES, Look((12, 11, 10), SOFT), "Sources")
    write(slide, number, NUMBER, Look((12,), SOFT, align=PP_ALIGN.RIGHT), "Number")


def speaker_notes(shown: ShownScene, texts: Texts) -> str:
    """Write what the presenter wants to say, and every figure of the slide with its status and source."""
    stamped = [texts("slides.stamp_note")] if shown.illustrative else []
    about = f"{title(shown.situation, texts)}. {subtitle(shown.situation, texts)}."
    districts = [place_words(place, texts) for place in shown.situation.places]
    courses = [
        line for own in shown.lines for line in (f"{own.area.name_vi}:", *year_words(own.run.figures, texts))
    ]
    parts = [
        [shown.scene.headline, shown.scene.note],
        [*stamped, about, coverage(shown.situation, texts) + "."],
        [texts("slides.notes_ranking"), *districts],
        [texts("slides.notes_trend"), *courses] if courses else [],
    ]
    return "\n\n".join("\n".join(line for line in part if line) for part in parts if any(part))


def _describe(picture: object, words: str) -> None:
    """Say in words what a picture shows, for a reader who can't see it."""
    picture._element.nvPicPr.cNvPr.set("descr", words)  # type: ignore[attr-defined]  # noqa: SLF001 (no other way)
