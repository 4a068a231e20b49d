"""Build the report of a meeting: a section a scene, with its map, its lines and its table as text."""

from collections.abc import Iterator, Sequence
from datetime import date

from analysis.display.colours import Colour
from analysis.display.figures import format_rank
from analysis.ranking import RankedDistrict
from analysis.trend.panels import TrendLine
from data.model.areas import PROVINCE
from data.model.figures import Figure, Status
from geo.boundaries import Boundaries
from language.catalogue import Texts
from language.dates import format_partial_date
from maps.drawing.rendering import draw_change, draw_comparison, draw_map
from maps.drawing.sheet import SLIDE, DrawingOptions, MapFileFormat
from maps.outline_credit import format_outline_credit
from reports.paper.cells import NOTHING, build_figures_cell
from reports.paper.content import (
    AreaReport,
    ReportBlock,
    ReportCell,
    ReportCode,
    ReportColumn,
    ReportParagraph,
    ReportPicture,
    ReportSection,
    ReportTable,
)
from reports.paper.sections import build_source_section
from reports.paper.trend_picture import draw_trend_picture
from reports.presentations.boards.board import BoardRow, BoardTable, BoardTone, BuiltBoard
from reports.presentations.meeting import Meeting, SceneKind
from reports.presentations.scene_headline import format_scene_headline
from reports.presentations.scene_words import format_scene_words
from reports.slides.shown_scene import ShownScene

TONES = (Colour.ACCENT, Colour.PROVINCE_ON_PAPER, Colour.PRIORITY, Colour.PROVINCE, Colour.INK)
"""Of a picture's lines, the first the most telling."""


def build_meeting_report(
    meeting: Meeting, scenes: Sequence[ShownScene], outline: Boundaries, today: date, texts: Texts
) -> AreaReport:
    """Build the report of a meeting from what its scenes show."""
    figures = [figure for shown in scenes for figure in shown.figures]
    sections = [
        _build_section(number, shown, outline, today, texts) for number, shown in enumerate(scenes, start=1)
    ]
    return AreaReport(
        title=meeting.title or texts("slides.title"),
        subtitle=texts("slides.date", date=format_partial_date(today.isoformat(), texts.language)),
        estimated=frozenset(figure.key for figure in figures if not figure.published),
        sections=(*sections, build_source_section(figures, format_outline_credit(outline, texts), texts)),
    )


def _build_section(
    number: int, shown: ShownScene, outline: Boundaries, today: date, texts: Texts
) -> ReportSection:
    built = shown.built
    headline = built.headline if built else format_scene_headline(shown.scene, shown.situation, texts)
    lead = ReportParagraph(format_scene_words(shown.scene, texts))
    blocks = _list_board(shown, built, texts) if built else _list_ranking(shown, texts)
    code = (ReportCode(shown.link),) if shown.link else ()
    title = f"{number}. {shown.scene.headline or headline}"
    return ReportSection(title, (lead, *_list_maps(shown, outline, today, texts), *blocks, *code))


def _list_maps(shown: ShownScene, outline: Boundaries, today: date, texts: Texts) -> Iterator[ReportPicture]:
    """Draw the maps of a scene: one, two beside each other, or that of the changes."""
    scene, words = shown.scene, format_scene_words(shown.scene, texts)
    drawing = DrawingOptions(
        file=MapFileFormat.PNG, today=today, district=scene.district, sheet=SLIDE, layer=scene.layer
    )
    if scene.kind is SceneKind.MAP:
        yield ReportPicture(draw_map(shown.situation, outline, texts, drawing), words)
    elif shown.built and shown.built.change:
        yield ReportPicture(draw_change(shown.built.change, outline, texts, drawing), words)
    elif shown.pair:
        yield ReportPicture(draw_comparison(shown.pair, outline, texts, drawing), words)


def _list_board(shown: ShownScene, built: BuiltBoard, texts: Texts) -> Iterator[ReportBlock]:
    """Write a board: its lines as a picture, its table by standards, what its marks mean."""
    if built.panels:
        yield _draw_lines(built.panels, texts)
    yield from _list_tables(built.board["table"], texts)
    marks = [] if shown.pair else [f"{mark} {meaning}" for mark, meaning in built.board["marks"]]
    if remark := " · ".join(text for text in (*marks, built.board["remark"]) if text):
        yield ReportParagraph(remark)
    yield ReportParagraph(f"{built.coverage}.")


def _list_ranking(shown: ShownScene, texts: Texts) -> Iterator[ReportBlock]:
    """Write the districts in their order, and the course of a chosen one."""
    if shown.lines:
        yield _draw_lines((shown.lines,), texts)
    columns = (
        ReportColumn(texts("frozen.rank"), 1, numeric=True),
        ReportColumn(texts("stage.district"), 4),
        ReportColumn(texts("stage.value"), 4, numeric=True),
    )
    province = (
        ReportCell(""),
        ReportCell(texts("stage.province")),
        _build_cell(shown.situation.province_figures, texts),
    )
    rows = (province, *(_build_ranked_row(place, texts) for place in shown.situation.places))
    yield ReportTable("", columns, rows)


def _build_ranked_row(place: RankedDistrict, texts: Texts) -> tuple[ReportCell, ...]:
    rank = ReportCell(format_rank(place, texts))
    return rank, ReportCell(place.area.named(texts.language)), _build_cell(place.figures, texts)


def _build_cell(figures: Sequence[Figure], texts: Texts) -> ReportCell:
    return build_figures_cell(figures, texts) if figures else NOTHING


def _draw_lines(panels: Sequence[tuple[TrendLine, ...]], texts: Texts) -> ReportPicture:
    """Draw the lines of the same areas in each standard, the province behind a district."""
    areas = [line.area for line in panels[0]]
    lines = [
        (
            area.named(texts.language),
            [panel[place].series for panel in panels],
            _choose_tone(place, area.code),
        )
        for place, area in enumerate(areas)
    ]
    return ReportPicture(draw_trend_picture(lines, texts), ", ".join(name for name, _, _ in lines))


def _choose_tone(place: int, code: str) -> str:
    return Colour.PROVINCE_ON_PAPER if code == PROVINCE else TONES[place % len(TONES)]


def _list_tables(table: BoardTable, texts: Texts) -> Iterator[ReportTable]:
    """Write a table, or one for each of its headings over columns: a page is as wide as one standard."""
    spans = table["spans"] or [{"label": "", "span": len(table["columns"])}]
    begin = 0
    for span in spans:
        places = range(begin, begin + span["span"])
        begin = places.stop
        columns = [ReportColumn(table["columns"][place], 2, numeric=True) for place in places]
        rows = tuple(_build_row(row, places) for row in table["rows"])
        yield ReportTable(span["label"], (ReportColumn(texts("paper.what"), 3), *columns), rows)


def _build_row(row: BoardRow, places: range) -> tuple[ReportCell, ...]:
    cells = (row["cells"][place] for place in places)
    return (
        ReportCell(row["name"]),
        *(
            ReportCell(cell["text"], Status.ESTIMATED if cell["tone"] == BoardTone.ESTIMATED.value else None)
            for cell in cells
        ),
    )
