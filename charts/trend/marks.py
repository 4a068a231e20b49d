"""Draw what surrounds the lines of a trend: the path, the targets, notes and names."""

from collections.abc import Iterator, Sequence

from analysis.display.figures import format_figures, format_label_figure
from analysis.targets.programme_path import PathBand
from analysis.trend.panels import TrendLine, TrendPanel
from charts.drawn.chart import LineEnd
from charts.drawn.lines import find_upper_end
from charts.drawn.parts import ChartBand, ChartNote, ChartSeries, Symbol
from charts.trend.lines import LOOKS, LineRole, find_line_role
from data.model.assigned_targets import AssignedTarget
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_percent

PATH_COLOUR, PATH_OPACITY = "#2e7d50", 0.22
BREAK_COLOUR = "#78878f"
TARGET_DASH = "6 4"
TARGET_SIZE = 12

NOTE_ROOM = 0.12
"""Part of the axis that words below a point and a point below them need."""

UNNAMED = LineRole.DISTRICT


def build_path_band(path: Sequence[PathBand]) -> Iterator[ChartBand]:
    """Build the planned rates as a band between their lowest and their highest."""
    if path:
        highest = [(float(band.period), band.highest) for band in path]
        lowest = [(float(band.period), band.lowest) for band in reversed(path)]
        yield {
            "name": "path",
            "colour": PATH_COLOUR,
            "opacity": PATH_OPACITY,
            "edge": True,
            "outline": [*highest, *lowest],
        }


def build_target_path(
    target: AssignedTarget, panel: TrendPanel, selected: str | None, texts: Texts
) -> ChartSeries:
    """Return the path of an assigned target, from its base to a ring at its goal."""
    chosen = target.key.area_code == selected
    goal = (float(target.key.goal_period), target.goal_rate)
    told = _tell_goal(target, panel, texts)
    return {
        "name": f"target-{target.key.area_code}-{target.key.goal_period}",
        "colour": LOOKS[LineRole.SELECTED if chosen else LineRole.PRIORITY].colour,
        "width": 2 if chosen else 1.2,
        "size": TARGET_SIZE,
        "opacity": 1,
        "solid": [],
        "dotted": [[(float(target.base_period), target.base_rate), goal]],
        "dash": TARGET_DASH,
        "points": [{"at": goal, "symbol": Symbol.CIRCLE.value, "hollow": True, "told": told}],
    }


def _tell_goal(target: AssignedTarget, panel: TrendPanel, texts: Texts) -> list[str]:
    """Say whose goal a ring is, and which rate it is to be."""
    name = panel.line(target.key.area_code).area.named(texts.language)
    rate = format_percent(target.goal_rate, texts.language)
    return [name, texts("target_standing.hover", goal=target.key.goal_period, rate=rate)]


def build_notes(line: TrendLine, texts: Texts) -> Iterator[ChartNote]:
    """Build a line's published rates, which stand above their points; the name says the last one."""
    for figure in line.known:
        if figure.published and figure is not line.series.figures[-1]:
            found = _list_figures_of_year(line, figure)
            at = (float(figure.key.period), max(find_upper_end(one) for one in found))
            yield {"at": at, "text": format_figures(found, texts, format_label_figure)}


def build_last_notes(
    lines: Sequence[TrendLine], selected: str | None, top: float, texts: Texts
) -> Iterator[ChartNote]:
    """Build names and rates of priority districts without a figure of the last review, at their last points.

    They stand below, or to the right where another point of the year is too near below; `top` is the axis's.
    """
    for line in lines:
        if find_line_role(line.area, selected) is LineRole.PRIORITY and not line.series.figures[-1]:
            last = line.known[-1]
            text = _name_with_rates(line, last, texts)
            side = "right" if _has_point_below(last, lines, top * NOTE_ROOM) else "below"
            yield {"at": (float(last.key.period), last.value), "text": text, "side": side}


def _has_point_below(found: Figure, lines: Sequence[TrendLine], room: float) -> bool:
    others = (figure for line in lines for figure in line.known if figure.key.period == found.key.period)
    return any(0 < found.value - other.value < room for other in others)


def list_line_ends(lines: Sequence[TrendLine], selected: str | None, texts: Texts) -> list[LineEnd]:
    """Return the ends of the lines that are named: all but those of the other districts.

    A line that ends before the last review has its name in the key alone: here it would lie on the others.
    """
    reaching = [line for line in lines if line.series.figures[-1]]
    return [
        _make_line_end(line, selected, texts)
        for line in reaching
        if find_line_role(line.area, selected) is not UNNAMED
    ]


def _make_line_end(line: TrendLine, selected: str | None, texts: Texts) -> LineEnd:
    last = line.known[-1]
    brief = _format_name(line, texts)
    text = _name_with_rates(line, last, texts)
    strong = find_line_role(line.area, selected) in {LineRole.PROVINCE, LineRole.SELECTED}
    return LineEnd((float(last.key.period), last.value), text, brief, strong)


def _name_with_rates(line: TrendLine, last: Figure, texts: Texts) -> str:
    values = format_figures(_list_figures_of_year(line, last), texts, format_label_figure)
    return f"{_format_name(line, texts)} {values}"


def _format_name(line: TrendLine, texts: Texts) -> str:
    name = line.area.named(texts.language)
    return f"★ {name}" if line.area.priority else name


def _list_figures_of_year(line: TrendLine, figure: Figure) -> list[Figure]:
    """Return a figure with those that contradict it."""
    period = figure.key.period
    return [figure, *(other for other in line.conflicting_figures if other.key.period == period)]
