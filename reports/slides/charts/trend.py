"""Draw the native chart of the rates of some areas in one standard."""

from collections.abc import Sequence
from dataclasses import dataclass

from pptx.chart.chart import Chart
from pptx.chart.marker import Marker
from pptx.chart.point import Point
from pptx.chart.series import LineSeries
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE_DASH_STYLE
from pptx.slide import Slide

from analysis.display.colours import Colour
from analysis.display.figures import format_label_figure
from analysis.trend.panels import TrendLine
from language.catalogue import Texts
from reports.slides.charts.data_sheet import ChartDataRow
from reports.slides.charts.parts import (
    HABITS,
    add_chart,
    draw_edge,
    hide_tick_marks,
    show_legend,
    write_chart_title,
    write_estimates,
    write_values,
)
from reports.slides.slide_shapes import SlideBox, parse_hex_colour


@dataclass(frozen=True, slots=True)
class LineLook:
    """How a line is drawn: its colour, its marker, and whether its values stand beside it."""

    colour: str
    marker: XL_MARKER_STYLE = XL_MARKER_STYLE.CIRCLE
    labelled: bool = True


PAIR_LOOKS = (LineLook(Colour.OWN), LineLook(Colour.BENCHMARK))
"""A district, and the province beside it."""


def add_trend_chart(
    slide: Slide,
    spot: SlideBox,
    lines: Sequence[TrendLine],
    texts: Texts,
    looks: Sequence[LineLook] = PAIR_LOOKS,
) -> Chart:
    """Draw the rates of some areas over the reviews of one standard."""
    names = [line.area.name_vi for line in lines]
    chart = add_chart(slide, spot, XL_CHART_TYPE.LINE_MARKERS, names, _list_rows(lines), texts)
    standard = texts(f"standard.{lines[0].series.standard.value}")
    drawn = [figure for line in lines for figure in line.series.figures]
    write_chart_title(chart, texts("slides.trend", standard=standard), drawn, texts)
    show_legend(chart)
    hide_tick_marks(chart)
    _style_values(chart, texts)
    for series, line, look in zip(chart.plots[0].series, lines, looks, strict=True):
        _draw(series, line, look)
        if look.labelled:
            write_values(series.data_labels, _side(line, lines), texts)
            write_estimates(series, line.series.figures, format_label_figure, _side(line, lines), texts)
    return chart


def _list_rows(lines: Sequence[TrendLine]) -> list[ChartDataRow]:
    """Return a row a review, with the figures of all lines."""
    years = zip(*(line.series.figures for line in lines), strict=True)
    return [(str(year), found) for year, found in zip(lines[0].series.reviews, years, strict=True)]


def _style_values(chart: Chart, texts: Texts) -> None:
    """Let the axis of rates begin at nought, with thin lines and numbers as the reader writes them."""
    axis = chart.value_axis
    axis.minimum_scale = 0
    axis.major_gridlines.format.line.color.rgb = parse_hex_colour(Colour.RULE)
    axis.tick_labels.number_format = f"{HABITS[texts.language]}General"
    axis.tick_labels.number_format_is_linked = False


def _side(line: TrendLine, lines: Sequence[TrendLine]) -> XL_LABEL_POSITION:
    """Return the side of a line's values: above the upper line, below the lower, so that they don't meet."""
    upper = max(lines, key=lambda one: sum(figure.value for figure in one.known))
    return XL_LABEL_POSITION.ABOVE if line is upper else XL_LABEL_POSITION.BELOW


def _draw(series: LineSeries, line: TrendLine, look: LineLook) -> None:
    """Draw a line: dotted with hollow markers where figures are estimated.

    Some programs draw a whole line in one style: it is dotted then if any of its figures is estimated.
    """
    series.smooth = False
    paint = look.colour
    draw_edge(series.format.line, paint, 2.5)
    doubtful = any(figure and not figure.published for figure in line.series.figures)
    if doubtful:
        series.format.line.dash_style = MSO_LINE_DASH_STYLE.ROUND_DOT
    _shape(series.marker, look, hollow=doubtful)
    for place, figure in enumerate(line.series.figures):
        made = figure is not None and not figure.published
        before = line.series.figures[place - 1] if place else None
        _mark(series.points[place], look, hollow=made, dotted=made or bool(before and not before.published))


def _mark(point: Point, look: LineLook, *, hollow: bool, dotted: bool) -> None:
    """Draw a year's marker, and the line that leads to it."""
    draw_edge(point.format.line, look.colour, 2.5)
    style = MSO_LINE_DASH_STYLE.ROUND_DOT if dotted else MSO_LINE_DASH_STYLE.SOLID
    point.format.line.dash_style = style
    _shape(point.marker, look, hollow=hollow)


def _shape(marker: Marker, look: LineLook, *, hollow: bool) -> None:
    marker.style, marker.size = look.marker, 8
    marker.format.fill.solid()
    marker.format.fill.fore_color.rgb = parse_hex_colour(Colour.PAPER if hollow else look.colour)
    draw_edge(marker.format.line, look.colour, 1.5)
