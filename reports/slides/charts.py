"""Draw native charts of a slide: the ranking of the districts, or a district's trend in one standard."""

from collections.abc import Sequence
from dataclasses import dataclass

from pptx.chart.axis import CategoryAxis
from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.chart.datalabel import DataLabels
from pptx.chart.marker import Marker
from pptx.chart.point import Point
from pptx.chart.series import BarSeries, LineSeries
from pptx.dml.color import RGBColor
from pptx.dml.line import LineFormat
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_PATTERN_TYPE
from pptx.oxml.ns import qn
from pptx.slide import Slide
from pptx.util import Pt

from analysis.display.colours import Colour
from analysis.display.estimates import count_estimated, format_stamp
from analysis.display.exceedance import MapLayer
from analysis.display.figures import (
    WriteFigure,
    format_column_figure,
    format_label_figure,
    get_shown_value,
)
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from analysis.trend.panels import TrendLine
from data.model.figures import Figure
from language.catalogue import Language, Texts
from maps.drawing.colour_scale import build_colour_scale, describe_on_layer
from reports.slides.chart_data_sheet import ChartDataRow, write_chart_data_sheet
from reports.slides.slide_shapes import SlideBox, measure_box, parse_hex_colour
from reports.slides.text_fitting import FACE


@dataclass(frozen=True, slots=True)
class LineLook:
    """How a line is drawn: its colour, its marker, and whether its values stand beside it."""

    colour: str
    marker: XL_MARKER_STYLE = XL_MARKER_STYLE.CIRCLE
    labelled: bool = True


PAIR_LOOKS = (LineLook(Colour.OWN), LineLook(Colour.BENCHMARK))
"""A district, and the province beside it."""

HABITS = {Language.VIETNAMESE: "[$-42A]", Language.ENGLISH: "[$-809]"}
"""Office's codes of whose decimal signs a number is written with, wherever the slides are opened."""

HATCH_INK = 0.35
"""How much of the hatch is ink, about as on the map."""

NUMBER = "0.00"
"""Two decimals after a comma, as Vietnamese writes them wherever the program can."""


def add_ranking_chart(
    slide: Slide, spot: SlideBox, situation: QuestionSummary, layer: MapLayer, texts: Texts
) -> Chart:
    """Draw the rates of the districts as bars in their order, coloured as on the map."""
    rows: list[ChartDataRow] = [(_name(place, texts), (place.figure,)) for place in situation.places]
    chart = add_chart(slide, spot, XL_CHART_TYPE.BAR_CLUSTERED, (texts("slides.rate_axis"),), rows, texts)
    write_chart_title(chart, texts("slides.ranking"), [place.figure for place in situation.places], texts)
    chart.has_legend = False
    plot = chart.plots[0]
    plot.gap_width = 22
    write_values(plot.series[0].data_labels, XL_LABEL_POSITION.OUTSIDE_END, texts)
    drawn = [place.figure for place in situation.places]
    write_estimates(plot.series[0], drawn, format_column_figure, XL_LABEL_POSITION.OUTSIDE_END, texts)
    hide_tick_marks(chart)
    name_every_bar(chart.category_axis)
    chart.value_axis.minimum_scale, chart.value_axis.maximum_scale = 0, _compute_axis_maximum(situation)
    chart.value_axis.visible, chart.value_axis.has_major_gridlines = False, False
    scale = build_colour_scale(situation, layer, texts)
    for number, place in enumerate(situation.places):
        index = describe_on_layer(place, situation, layer, texts).class_index
        _paint(plot.series[0].points[number], place, None if index is None else scale.classes[index][1])
    return chart


def add_trend_chart(
    slide: Slide,
    spot: SlideBox,
    lines: Sequence[TrendLine],
    texts: Texts,
    looks: Sequence[LineLook] = PAIR_LOOKS,
) -> Chart:
    """Draw the rates of some areas over the reviews of one standard."""
    names = [line.area.name_vi for line in lines]
    years = zip(*(line.series.figures for line in lines), strict=True)
    rows: list[ChartDataRow] = [
        (str(year), found) for year, found in zip(lines[0].series.reviews, years, strict=True)
    ]
    chart = add_chart(slide, spot, XL_CHART_TYPE.LINE_MARKERS, names, rows, texts)
    standard = texts(f"standard.{lines[0].series.standard.value}")
    drawn = [figure for line in lines for figure in line.series.figures]
    write_chart_title(chart, texts("slides.trend", standard=standard), drawn, texts)
    show_legend(chart)
    hide_tick_marks(chart)
    chart.value_axis.minimum_scale = 0
    chart.value_axis.major_gridlines.format.line.color.rgb = parse_hex_colour(Colour.RULE)
    chart.value_axis.tick_labels.number_format = f"{HABITS[texts.language]}General"
    chart.value_axis.tick_labels.number_format_is_linked = False
    for series, line, look in zip(chart.plots[0].series, lines, looks, strict=True):
        _draw(series, line, look)
        if not look.labelled:
            continue
        write_values(series.data_labels, _side(line, lines), texts)
        write_estimates(series, line.series.figures, format_label_figure, _side(line, lines), texts)
    return chart


def add_chart(
    slide: Slide,
    spot: SlideBox,
    kind: XL_CHART_TYPE,
    names: Sequence[str],
    rows: Sequence[ChartDataRow],
    texts: Texts,
) -> Chart:
    """Add a chart to the slide with a data sheet that holds more than what is drawn."""
    data = CategoryChartData(number_format=NUMBER)
    data.categories = [category for category, _ in rows]
    for place, name in enumerate(names):
        figures = [found[place] for _, found in rows]
        data.add_series(name, [get_shown_value(figure) if figure else None for figure in figures])
    chart = place_chart(slide, spot, kind, data)
    chart.part.chart_workbook.update_from_xlsx_blob(write_chart_data_sheet(names, rows, texts))
    return chart


def place_chart(slide: Slide, spot: SlideBox, kind: XL_CHART_TYPE, data: CategoryChartData) -> Chart:
    """Add a chart in the letters of our slides."""
    frame = slide.shapes.add_chart(kind, *measure_box(spot), data)
    frame.name = "Chart"
    chart: Chart = frame.chart
    chart.font.name, chart.font.size, chart.font.color.rgb = FACE, Pt(12), parse_hex_colour(Colour.INK)
    return chart


def show_legend(chart: Chart) -> None:
    """Name the series below a chart."""
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False


def write_values(labels: DataLabels, position: XL_LABEL_POSITION, texts: Texts) -> None:
    """Show each value beside its mark, from the data sheet: it follows when somebody edits that."""
    labels.number_format = HABITS[texts.language] + NUMBER
    labels.number_format_is_linked = False
    labels.position, labels.show_value = position, True
    labels.font.size, labels.font.name = Pt(11), FACE


def write_estimates(
    series: LineSeries | BarSeries,
    figures: Sequence[Figure | None],
    write: WriteFigure,
    position: XL_LABEL_POSITION,
    texts: Texts,
) -> None:
    """Write estimates as far as they are known, over what the data sheet would show of them."""
    for place, figure in enumerate(figures):
        if figure is None or figure.published:
            continue
        label = series.points[place].data_label
        label.text_frame.text = write(figure, texts)
        font = label.text_frame.paragraphs[0].runs[0].font
        font.size, font.name = Pt(11), FACE
        label.position = position


def _side(line: TrendLine, lines: Sequence[TrendLine]) -> XL_LABEL_POSITION:
    """Return the side of a line's values: above the upper line, below the lower, so that they don't meet."""
    upper = max(lines, key=lambda one: sum(figure.value for figure in one.known))
    return XL_LABEL_POSITION.ABOVE if line is upper else XL_LABEL_POSITION.BELOW


def write_chart_title(chart: Chart, words: str, figures: Sequence[Figure | None], texts: Texts) -> None:
    """Set the chart's title; the stamp is in it too, for a chart that is copied elsewhere."""
    made = count_estimated(figure for figure in figures if figure)
    chart.has_title = True
    frame = chart.chart_title.text_frame
    frame.text = f"{words}\n{format_stamp(made, texts)}" if made else words
    chart.chart_title.include_in_layout = False
    for paragraph in frame.paragraphs:
        font = paragraph.runs[0].font
        font.name, font.size, font.bold = FACE, Pt(13), True
        font.color.rgb = parse_hex_colour(Colour.CAUTION if made else Colour.INK)


def hide_tick_marks(chart: Chart) -> None:
    """Hide tick marks and the axis's own line, which carry no information."""
    for axis in (chart.category_axis, chart.value_axis):
        axis.format.line.color.rgb = parse_hex_colour(Colour.RULE)
        axis.tick_labels.font.size = Pt(11)
        axis.tick_labels.font.color.rgb = parse_hex_colour(
            Colour.INK if axis is chart.category_axis else Colour.SOFT
        )


def _paint(point: Point, place: RankedDistrict, shade: str | None) -> None:
    """Colour a bar by its class."""
    if place.figure is None or shade is None:
        return
    paint_bar(point, shade, estimated=not place.figure.published, priority=place.area.priority)


def paint_bar(point: Point, shade: str, *, estimated: bool, priority: bool) -> None:
    """Colour a bar; hatch an estimated one, outline a priority district's."""
    fill = point.format.fill
    if estimated:
        fill.patterned()
        fill.pattern = MSO_PATTERN_TYPE.LIGHT_UPWARD_DIAGONAL
        fill.fore_color.rgb, fill.back_color.rgb = _darken(shade), parse_hex_colour(shade)
    else:
        fill.solid()
        fill.fore_color.rgb = parse_hex_colour(shade)
    draw_edge(point.format.line, Colour.INK if priority else Colour.SOFT, 1.75 if priority else 0.5)


def _darken(shade: str) -> RGBColor:
    """Return the colour of the hatch: the class's own with ink, for LibreOffice paints a bar in it alone."""
    pairs = zip(parse_hex_colour(shade), parse_hex_colour(Colour.INK), strict=True)
    return RGBColor(*(round(own + (ink - own) * HATCH_INK) for own, ink in pairs))


def _name(place: RankedDistrict, texts: Texts) -> str:
    """Return a bar's name, which also marks a missing one."""
    name = place.area.name_vi
    return name if place.figure else texts("slides.no_bar", name=name)


def _compute_axis_maximum(situation: QuestionSummary) -> float:
    """Return a maximum that leaves room for the value of the longest bar."""
    return 1.45 * max((place.figure.value for place in situation.places if place.figure), default=1.0) or 1.0


def name_every_bar(axis: CategoryAxis) -> None:
    """List the bars from the top, each with its name: otherwise programs reverse or omit some."""
    axis.reverse_order = True
    element = axis._element  # noqa: SLF001 (the library has no other way)
    element.txPr.bodyPr.set("rot", "0")
    skip = element.makeelement(qn("c:tickLblSkip"), {"val": "1"})
    element.find(qn("c:noMultiLvlLbl")).addprevious(skip)


def draw_edge(line: LineFormat, ink: str, width: float) -> None:
    """Set the colour of a line and its width in points."""
    line.color.rgb, line.width = parse_hex_colour(ink), Pt(width)


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
