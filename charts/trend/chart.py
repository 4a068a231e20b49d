"""Draw the trend of one standard: districts, benchmarks, the path, the year reviewed by two standards."""

import plotly.graph_objects as go

from analysis.trend.panels import TrendPanel
from charts.interval_band import find_upper_end
from charts.style import Chart, stamp_estimates, style_chart
from charts.trend.description import describe_trend_chart
from charts.trend.emphasis import TrendEmphasis
from charts.trend.lines import build_bands, build_line_traces, list_banded_lines
from charts.trend.marks import (
    BREAK_WIDTH,
    build_path_traces,
    build_target_traces,
    draw_break,
    label_lines,
    mark_standard_overlap,
)
from language.catalogue import Texts
from language.numbers import PERCENT

HEIGHT = 400
HEADROOM = 1.08
"""How far the axis reaches beyond the highest value."""

BEFORE, AFTER = 0.35, 1.8
"""Years of room beside the first and after the last review; the latter takes the names of lines."""


def plot_trend_chart(panel: TrendPanel, emphasis: TrendEmphasis, texts: Texts) -> Chart:
    """Draw one standard's panel; each standard has its own, so no line crosses a change of standard."""
    figure = go.Figure()
    highest = _highest(panel, emphasis)
    if emphasis.path:
        figure.add_traces(build_path_traces(emphasis.path))
    figure.add_traces(build_target_traces(emphasis.targets, texts))
    figure.add_traces(build_bands(panel.lines, emphasis.selected))
    figure.add_traces(build_line_traces(panel.lines, emphasis.selected, texts))
    label_lines(figure, panel.lines, emphasis.selected, highest, texts)
    if emphasis.overlap:
        opens = emphasis.overlap.key.period == panel.definition.first_review
        mark_standard_overlap(figure, emphasis.overlap, highest, opens=opens, texts=texts)
    _lay_out(figure, panel, highest, texts)
    if count := sum(not known.published for line in panel.lines for known in line.known):
        stamp_estimates(figure, count, texts)
    return Chart(figure, describe_trend_chart(panel, emphasis, texts))


def _highest(panel: TrendPanel, emphasis: TrendEmphasis) -> float:
    """Return the top of the axis in percent."""
    rates = [figure.value for line in panel.lines for figure in (*line.known, *line.conflicting_figures)]
    planned = [band.highest for band in emphasis.path]
    assigned = [target.base_rate for target in emphasis.targets]
    rates += [
        find_upper_end(known)
        for line in list_banded_lines(panel.lines, emphasis.selected)
        for known in line.known
    ]
    return HEADROOM * (max([*rates, *planned, *assigned], default=0.0) or 1.0)


def _lay_out(figure: go.Figure, panel: TrendPanel, highest: float, texts: Texts) -> None:
    style_chart(figure, HEIGHT, texts)
    definition = panel.definition
    right = definition.last_review + AFTER + (BREAK_WIDTH if panel.next_review else 0)
    figure.update_layout(title={"text": texts(f"standard.{definition.code.value}"), "x": 0, "font_size": 16})
    figure.update_xaxes(
        range=[definition.first_review - BEFORE, right], tickvals=list(definition.reviews), showgrid=False
    )
    figure.update_yaxes(range=[0, highest], ticksuffix=PERCENT[texts.language], nticks=7)
    if panel.next_review:
        draw_break(figure, right, panel.next_review, texts)
