"""The trend as a board: a panel a standard with the province and the districts in question."""

from collections.abc import Iterable, Sequence

from analysis.display.figures import format_figures, format_label_figure
from analysis.finding import get_interval
from analysis.trend.panels import TrendLine, TrendPanel, build_trend_panels
from charts.drawn.value_axis import compute_step, count_step_decimals
from data.model.areas import PROVINCE, Area
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_number
from reports.presentations.boards.board import (
    AxisTick,
    BoardLine,
    BoardRow,
    BoardSpan,
    BuiltBoard,
    LinePanel,
    LinePoint,
    make_area_row,
    make_rate_cell,
)
from reports.presentations.meeting import MeetingScene
from reports.presentations.meeting_input import MeetingInput

HEADROOM = 1.12
MOST_TICKS = 5
MAIN, PROVINCE_TONE, PRIORITY = "main", "province", "priority"


def build_trend_board(scene: MeetingScene, given: MeetingInput) -> BuiltBoard:
    """Build the trend of the province and of the scene's district, else of the priority districts."""
    texts = given.texts
    panels = build_trend_panels(scene.question, given.catalogue, given.figures)
    shown = [area for area in given.catalogue.areas.values() if _stands_out(area, scene)]
    main = scene.district or PROVINCE
    lines = {area.code: [panel.line(area.code) for panel in panels] for area in shown}
    figures = tuple(tuple(list_line_figures(lines[area.code])) for area in shown)
    return BuiltBoard(
        board={
            "kind": scene.kind.value,
            "panels": [build_line_panel(panel, shown, main, texts) for panel in panels],
            "table": {
                "columns": [str(year) for panel in panels for year in panel.definition.reviews],
                "spans": _list_spans(panels, texts),
                "rows": [build_line_row(area, lines[area.code], texts) for area in shown],
            },
            "marks": [],
            "remark": texts("board.trend_remark"),
        },
        figures=figures,
        headline=_format_headline(main, panels, scene, given),
        coverage=format_line_coverage(figures, texts),
        panels=tuple(tuple(panel.line(area.code) for area in shown) for panel in panels),
    )


def _list_spans(panels: Sequence[TrendPanel], texts: Texts) -> list[BoardSpan]:
    """Return the standards over their years."""
    return [
        {"label": texts(f"standard.{panel.definition.code.value}"), "span": len(panel.definition.reviews)}
        for panel in panels
    ]


def format_line_coverage(courses: Iterable[Sequence[Figure]], texts: Texts) -> str:
    """Say how many of the figures of some lines are published."""
    known = [figure for course in courses for figure in course]
    published = sum(figure.published for figure in known)
    return texts("board.trend_coverage", count=published, total=len(known))


def _stands_out(area: Area, scene: MeetingScene) -> bool:
    if area.code == PROVINCE:
        return True
    return area.code == scene.district if scene.district else area.priority


def list_line_figures(lines: list[TrendLine]) -> list[Figure]:
    """Return every figure of an area's lines, those that contradict it too."""
    return [figure for line in lines for figure in (*line.known, *line.conflicting_figures)]


def build_line_panel(panel: TrendPanel, shown: list[Area], main: str, texts: Texts) -> LinePanel:
    """Build the lines of one standard: those of the areas shown stand out, one of them with its rates."""
    ends = [
        interval.upper for figure in panel.line(main).known if (interval := get_interval(figure)) is not None
    ]
    rates = [figure.value for line in panel.lines for figure in line.known]
    highest = HEADROOM * (max([*rates, *ends], default=0.0) or 1.0)
    codes = {area.code for area in shown}
    others = [line for line in panel.districts if line.area.code not in codes]
    return {
        "standard": texts(f"standard.{panel.definition.code.value}"),
        "years": [*panel.definition.reviews],
        "highest": highest,
        "ticks": _build_ticks(highest, texts),
        "lines": [_build_line(panel.line(area.code), main, texts) for area in shown],
        "others": [
            [round(figure.value, 2) if figure else None for figure in line.series.figures] for line in others
        ],
    }


def _build_ticks(highest: float, texts: Texts) -> list[AxisTick]:
    step = compute_step(highest, MOST_TICKS)
    places = count_step_decimals(step)
    return [
        {"value": step * number, "text": format_number(step * number, texts.language, places)}
        for number in range(int(highest / step) + 1)
    ]


def _build_line(line: TrendLine, main: str, texts: Texts) -> BoardLine:
    tone = PROVINCE_TONE if line.area.code == PROVINCE else MAIN if line.area.code == main else PRIORITY
    named = line.area.code == main
    return {
        "name": texts("stage.province") if line.area.code == PROVINCE else line.area.name_vi,
        "tone": tone,
        "points": [
            _build_point(figure, line, texts, named=named) if figure else None
            for figure in line.series.figures
        ],
    }


def _build_point(figure: Figure, line: TrendLine, texts: Texts, *, named: bool) -> LinePoint:
    interval, labelled = get_interval(figure), named and figure.published
    return {
        "value": round(figure.value, 2),
        "text": format_figures(_list_year(figure, line), texts, format_label_figure) if labelled else "",
        "estimated": not figure.published,
        "lower": round(interval.lower, 2) if interval and named else round(figure.value, 2),
        "upper": round(interval.upper, 2) if interval and named else round(figure.value, 2),
    }


def _list_year(figure: Figure, line: TrendLine) -> list[Figure]:
    """Return a year's rate with those that contradict it."""
    rivals = [rival for rival in line.conflicting_figures if rival.key.period == figure.key.period]
    return [figure, *rivals]


def build_line_row(area: Area, lines: list[TrendLine], texts: Texts) -> BoardRow:
    """Build the row of an area's rates, a cell a review."""
    years = [(figure, line) for line in lines for figure in line.series.figures]
    rates = [_list_year(figure, line) if figure else [] for figure, line in years]
    return make_area_row(area, [make_rate_cell(found, texts) for found in rates], texts)


def _format_headline(
    main: str, panels: tuple[TrendPanel, ...], scene: MeetingScene, given: MeetingInput
) -> str:
    """Write from where to where the main line went in the scene's standard, by published rates alone."""
    texts, question = given.texts, scene.question
    line = next(panel for panel in panels if panel.definition.code is question.standard).line(main)
    about = {
        "name": texts("stage.province") if main == PROVINCE else given.catalogue.areas[main].name_vi,
        "rate": texts(f"scene_rate.{question.indicator.value}"),
        "standard": texts(f"standard.{question.standard.value}"),
    }
    published = [figure for figure in line.known if figure.published]
    if len(published) < 2:  # noqa: PLR2004 (a first and a last)
        return texts("board.trend_none", **about)
    first, last = published[0], published[-1]
    way = "fell" if last.value < first.value else "rose" if last.value > first.value else "same"
    ends = [format_figures(_list_year(end, line), texts) for end in (first, last)]
    years = {"earlier": first.key.period, "later": last.key.period}
    return texts(f"board.trend_{way}", first=ends[0], last=ends[1], **years, **about)
