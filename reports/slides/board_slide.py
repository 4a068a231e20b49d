"""Fill the slide of a scene that is no single map: native charts, a table, or two drawn maps."""

from collections.abc import Mapping, Sequence
from datetime import date

from pptx.slide import Slide

from analysis.comparison import Comparison
from analysis.display.colours import Colour
from analysis.summary import QuestionSummary
from data.model.figures import Figure
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.rendering import draw_change, draw_comparison
from maps.drawing.sheet import PAIR, SCENE, DrawingOptions, MapFileFormat
from reports.presentations.boards.board import BoardRow, BuiltBoard, list_board_rows
from reports.presentations.meeting import SceneKind
from reports.presentations.scene_words import format_scene_words
from reports.slides.board_table import add_board_table, enlarge_table
from reports.slides.charts.boards import add_pair_chart, add_target_chart, add_trend_charts
from reports.slides.charts.changes import add_change_chart
from reports.slides.scene_slide import (
    CHART,
    MAP,
    STAMP,
    add_slide_foot,
    add_slide_head,
)
from reports.slides.shown_scene import ShownScene
from reports.slides.slide_shapes import (
    MARGIN,
    WIDTH,
    SlideBox,
    SlideTextStyle,
    add_described_picture,
    add_estimated_stamp,
    add_text_box,
)
from reports.slides.wording import format_stamp_note, join_notes, list_rates_by_year

BODY = SlideBox(MARGIN, 1.76, WIDTH - 2 * MARGIN, 4.6)
PAIR_WIDTH = 8.1
FACTS_TABLE = SlideBox(MARGIN, 1.76, 5.4, 4.6)
FACTS_NAMES = 2.9
"""Inches of the names of a profile's numbers."""

FACTS_SIZE = 15.0
FACTS_CHART = SlideBox(MARGIN + 5.6, 1.7, WIDTH - 2 * MARGIN - 5.6, 4.66)
REMARK = SlideBox(MARGIN, 6.38, WIDTH - 2 * MARGIN, 0.24)


def fill_board_slide(
    slide: Slide, shown: ShownScene, number: str, outline: Boundaries, texts: Texts, today: date
) -> None:
    """Fill an empty slide that has a title."""
    built = shown.built
    if built is None:
        raise ValueError(f"a scene of kind {shown.scene.kind} has no board")
    headline = shown.scene.headline or built.headline
    add_slide_head(slide, shown, headline, format_scene_words(shown.scene, texts))
    _fill_body(slide, shown, built, outline, texts, today)
    marks = [] if shown.pair else [f"{mark} {meaning}" for mark, meaning in built.board["marks"]]
    remark = " · ".join(text for text in (*marks, built.board["remark"]) if text)
    if remark:
        add_text_box(slide, remark, REMARK, SlideTextStyle((12, 11, 10), Colour.SOFT), "Remark")
    add_slide_foot(slide, shown, (built.coverage,), number, texts)
    add_estimated_stamp(slide, STAMP, built.estimated_count, texts)
    slide.notes_slide.notes_text_frame.text = format_board_notes(shown, built, texts)


def _fill_body(
    slide: Slide, shown: ShownScene, built: BuiltBoard, outline: Boundaries, texts: Texts, today: date
) -> None:
    match shown.scene.kind:
        case SceneKind.TREND:
            add_trend_charts(slide, BODY, built, texts)
        case SceneKind.CHANGE if built.change:
            _add_change_map(slide, built.change, shown, outline, texts, today)
            add_change_chart(slide, CHART, built.change, texts)
        case SceneKind.COMPARISON | SceneKind.CHANGE if shown.pair:
            _add_maps(slide, shown.pair, shown, outline, texts, today)
            add_pair_chart(slide, CHART, built, texts)
        case SceneKind.PROFILE:
            table = add_board_table(slide, FACTS_TABLE, built.board["table"], FACTS_NAMES)
            enlarge_table(table, FACTS_SIZE)
            add_trend_charts(slide, FACTS_CHART, built, texts)
        case SceneKind.TARGETS if built.board["table"]["rows"]:
            box = SlideBox(BODY.left, BODY.top, MAP.width, BODY.height)
            add_board_table(slide, box, built.board["table"])
            add_target_chart(slide, CHART, built, texts)
        case _:
            add_board_table(slide, BODY, built.board["table"])


def _add_maps(
    slide: Slide,
    pair: tuple[QuestionSummary, QuestionSummary],
    shown: ShownScene,
    outline: Boundaries,
    texts: Texts,
    today: date,
) -> None:
    drawing = DrawingOptions(file=MapFileFormat.PNG, today=today, district=shown.scene.district, sheet=PAIR)
    image = draw_comparison(pair, outline, texts, drawing)
    height = PAIR_WIDTH * PAIR.height / PAIR.width
    spot = SlideBox(MAP.left, MAP.top, PAIR_WIDTH, height)
    add_described_picture(slide, image, spot, "Map", format_scene_words(shown.scene, texts))


def _add_change_map(
    slide: Slide, found: Comparison, shown: ShownScene, outline: Boundaries, texts: Texts, today: date
) -> None:
    drawing = DrawingOptions(file=MapFileFormat.PNG, today=today, district=shown.scene.district, sheet=SCENE)
    image = draw_change(found, outline, texts, drawing)
    add_described_picture(slide, image, MAP, "Map", format_scene_words(shown.scene, texts))


def format_board_notes(shown: ShownScene, built: BuiltBoard, texts: Texts) -> str:
    """Return the presenter's note, and every row of the board with its figures and their sources."""
    count = shown.estimated_count
    stamped = [format_stamp_note(count, texts)] if count else []
    names = {place.area.code: place.area.name_vi for place in shown.situation.places}
    rows = [
        line
        for row, figures in zip(list_board_rows(built.board), built.figures, strict=True)
        if figures
        for line in (f"{row['name']}:", *_list_origins(row, figures, names, texts))
    ]
    parts = [
        [shown.scene.headline or built.headline, shown.scene.note],
        [*stamped, f"{format_scene_words(shown.scene, texts)}.", f"{built.coverage}."],
        [texts("slides.notes_board"), *rows] if rows else [],
    ]
    return join_notes(parts)


def _list_origins(
    row: BoardRow, figures: Sequence[Figure], names: Mapping[str, str], texts: Texts
) -> list[str]:
    """Return a row's rates by year; of a number that rests on several districts, with whose each is."""
    whose = [names.get(figure.key.area_code, "") for figure in figures]
    lines = list_rates_by_year(figures, texts)
    if row["code"] or len(set(whose)) == 1:
        return lines
    return [f"{name}, {line}" if name else line for name, line in zip(whose, lines, strict=True)]
