"""Lines of a board: those of the areas that are shown stand out before all others of their standard."""

from collections.abc import Iterable, Sequence

from analysis.display.figures import format_figures, format_label_figure
from analysis.finding import get_interval
from analysis.trend.panels import TrendLine, TrendPanel
from charts.drawn.value_axis import compute_step, count_step_decimals
from data.model.areas import PROVINCE, Area
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_number
from reports.presentations.boards.board import (
    AxisTick,
    BoardLine,
    BoardRow,
    LinePanel,
    LinePoint,
    make_area_row,
    make_rate_cell,
)

HEADROOM = 1.12
MOST_TICKS = 5
MAIN, PROVINCE_TONE, PRIORITY = "main", "province", "priority"


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
        "text": format_figures(list_year(figure, line), texts, format_label_figure) if labelled else "",
        "estimated": not figure.published,
        "lower": round(interval.lower, 2) if interval and named else round(figure.value, 2),
        "upper": round(interval.upper, 2) if interval and named else round(figure.value, 2),
    }


def build_line_row(area: Area, lines: list[TrendLine], texts: Texts) -> BoardRow:
    """Build the row of an area's rates, a cell a review."""
    years = [(figure, line) for line in lines for figure in line.series.figures]
    rates = [list_year(figure, line) if figure else [] for figure, line in years]
    return make_area_row(area, [make_rate_cell(found, texts) for found in rates], texts)


def list_line_figures(lines: list[TrendLine]) -> list[Figure]:
    """Return every figure of an area's lines, those that contradict it too."""
    return [figure for line in lines for figure in (*line.known, *line.conflicting_figures)]


def list_year(figure: Figure, line: TrendLine) -> list[Figure]:
    """Return a year's rate with those that contradict it."""
    rivals = [rival for rival in line.conflicting_figures if rival.key.period == figure.key.period]
    return [figure, *rivals]


def format_line_coverage(courses: Iterable[Sequence[Figure]], texts: Texts) -> str:
    """Say how many of the figures of some lines are published."""
    known = [figure for course in courses for figure in course]
    published = sum(figure.published for figure in known)
    return texts("board.trend_coverage", count=published, total=len(known))
