"""Draw the trend: a chart for each standard, in one row, so that no line crosses a change of standard."""

from collections.abc import Sequence

from analysis.display.colours import Colour
from analysis.trend.panels import TrendPanel
from charts.drawn.chart import build_empty_chart, place_names, stamp_drawn_estimates
from charts.drawn.lines import find_upper_end
from charts.drawn.parts import ChartAxis, DrawnChart
from charts.drawn.value_axis import build_value_axis
from charts.trend.description import describe_trend_chart
from charts.trend.emphasis import TrendEmphasis
from charts.trend.lines import (
    build_bands,
    build_line,
    list_banded_lines,
    list_shown_lines,
    list_shown_targets,
)
from charts.trend.marks import (
    build_last_notes,
    build_notes,
    build_path_band,
    build_target_path,
    list_line_ends,
)
from language.catalogue import Texts

HEIGHT = 430
HEADROOM = 1.08
"""How far the axis reaches beyond the highest value."""

ALIKE = 0.5
"""Charts of a row whose tops reach this part of the highest one share its axis; others keep their own."""

BEFORE, AFTER = 0.35, 0.3
"""Years of room beside the first and after the last review."""

ROOM = 5
"""Years' worth of width that a chart needs beside its reviews, for its axis and the names of lines."""


def build_trend_row(
    panels: Sequence[TrendPanel], emphases: Sequence[TrendEmphasis], texts: Texts
) -> list[DrawnChart]:
    """Draw one chart a standard; those of similar rates have one axis of rates."""
    tops = [_find_top(panel, emphasis) for panel, emphasis in zip(panels, emphases, strict=True)]
    highest = max(tops)
    shared = [highest if top >= ALIKE * highest else top for top in tops]
    return [
        build_trend_chart(panel, emphasis, top, texts)
        for panel, emphasis, top in zip(panels, emphases, shared, strict=True)
    ]


def build_trend_chart(panel: TrendPanel, emphasis: TrendEmphasis, top: float, texts: Texts) -> DrawnChart:
    """Draw one standard's lines up to `top` percent."""
    lines, selected = list_shown_lines(panel, emphasis), emphasis.selected
    chart = build_empty_chart(HEIGHT, _build_years(panel), build_value_axis(top, texts))
    chart["heading"] = texts(f"standard.{panel.definition.code.value}")
    chart["weight"] = float(len(panel.definition.reviews) + ROOM)
    chart["bands"] = [*build_path_band(emphasis.path), *build_bands(lines, selected)]
    targets = list_shown_targets(lines, emphasis)
    chart["series"] = [build_target_path(target, panel, selected, texts) for target in targets]
    chart["series"] += [build_line(line, selected, texts) for line in lines]
    if found := emphasis.overlap:
        chart["rings"] = [{"at": (float(found.key.period), found.value), "colour": Colour.PROVINCE}]
    banded = list_banded_lines(lines, selected)
    chart["notes"] = [note for line in banded for note in build_notes(line, texts)]
    chart["notes"] += build_last_notes(lines, selected, top, texts)
    chart["names"] = place_names(chart, list_line_ends(lines, selected, texts))
    stamp_drawn_estimates(chart, sum(not known.published for line in lines for known in line.known), texts)
    chart["spoken"] = describe_trend_chart(panel, emphasis, targets, texts)
    return chart


def _build_years(panel: TrendPanel) -> ChartAxis:
    definition = panel.definition
    return {
        "least": definition.first_review - BEFORE,
        "most": definition.last_review + AFTER,
        "ticks": [{"at": float(review), "text": str(review)} for review in definition.reviews],
    }


def _find_top(panel: TrendPanel, emphasis: TrendEmphasis) -> float:
    """Return the top of the axis in percent."""
    lines = list_shown_lines(panel, emphasis)
    rates = [figure.value for line in lines for figure in (*line.known, *line.conflicting_figures)]
    rates += [band.highest for band in emphasis.path]
    rates += [target.base_rate for target in list_shown_targets(lines, emphasis)]
    rates += [
        find_upper_end(known) for line in list_banded_lines(lines, emphasis.selected) for known in line.known
    ]
    return HEADROOM * (max(rates, default=0.0) or 1.0)
