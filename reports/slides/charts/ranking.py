"""Draw the native chart of the ranking of the districts."""

from pptx.chart.chart import Chart
from pptx.chart.point import Point
from pptx.chart.series import BarSeries
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION
from pptx.slide import Slide

from analysis.display.exceedance import MapLayer
from analysis.display.figures import format_column_figure
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from maps.drawing.colour_scale import build_colour_scale, describe_on_layer
from reports.slides.charts.bars import name_every_bar, paint_bar
from reports.slides.charts.data_sheet import ChartDataRow
from reports.slides.charts.parts import (
    add_chart,
    hide_tick_marks,
    write_chart_title,
    write_estimates,
    write_values,
)
from reports.slides.slide_shapes import SlideBox


def add_ranking_chart(
    slide: Slide, spot: SlideBox, situation: QuestionSummary, layer: MapLayer, texts: Texts
) -> Chart:
    """Draw the rates of the districts as bars in their order, coloured as on the map."""
    drawn = [place.figure for place in situation.places]
    rows: list[ChartDataRow] = [(_name(place, texts), (place.figure,)) for place in situation.places]
    chart = add_chart(slide, spot, XL_CHART_TYPE.BAR_CLUSTERED, (texts("slides.rate_axis"),), rows, texts)
    write_chart_title(chart, texts("slides.ranking"), drawn, texts)
    chart.has_legend = False
    plot = chart.plots[0]
    plot.gap_width = 22
    write_values(plot.series[0].data_labels, XL_LABEL_POSITION.OUTSIDE_END, texts)
    write_estimates(plot.series[0], drawn, format_column_figure, XL_LABEL_POSITION.OUTSIDE_END, texts)
    hide_tick_marks(chart)
    name_every_bar(chart.category_axis)
    chart.value_axis.minimum_scale, chart.value_axis.maximum_scale = 0, _compute_axis_maximum(situation)
    chart.value_axis.visible, chart.value_axis.has_major_gridlines = False, False
    _paint_bars(plot.series[0], situation, layer, texts)
    return chart


def _paint_bars(series: BarSeries, situation: QuestionSummary, layer: MapLayer, texts: Texts) -> None:
    """Give each bar the colour that its district has on the map."""
    scale = build_colour_scale(situation, layer, texts)
    for number, place in enumerate(situation.places):
        index = describe_on_layer(place, situation, layer, texts).class_index
        _paint(series.points[number], place, None if index is None else scale.classes[index][1])


def _paint(point: Point, place: RankedDistrict, shade: str | None) -> None:
    """Colour a bar by its class."""
    if place.figure is None or shade is None:
        return
    paint_bar(point, shade, estimated=not place.figure.published, priority=place.area.priority)


def _name(place: RankedDistrict, texts: Texts) -> str:
    """Return a bar's name, which also marks a missing one."""
    name = place.area.name_vi
    return name if place.figure else texts("slides.no_bar", name=name)


def _compute_axis_maximum(situation: QuestionSummary) -> float:
    """Return a maximum that leaves room for the value of the longest bar."""
    return 1.45 * max((place.figure.value for place in situation.places if place.figure), default=1.0) or 1.0
