"""Draw the native chart of the changes between two reviews, coloured as on their map."""

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.chart.point import Point
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_TICK_LABEL_POSITION
from pptx.slide import Slide
from pptx.util import Pt

from analysis.comparison import AreaComparison, Comparison
from analysis.display.figures import format_change_label
from language.catalogue import Texts
from maps.change_classes import CHANGE_COLOURS, find_change_class
from maps.drawing.change_sheet import list_changed_figures
from reports.slides.charts.bars import name_every_bar, paint_bar
from reports.slides.charts.parts import NUMBER, hide_tick_marks, place_chart, write_chart_title, write_values
from reports.slides.slide_shapes import SlideBox
from reports.slides.text_fitting import FACE

BEYOND = 1.25


def add_change_chart(slide: Slide, spot: SlideBox, found: Comparison, texts: Texts) -> Chart:
    """Draw a bar a district, falls to the left; its data sheet has the changes in points."""
    data = CategoryChartData(number_format=NUMBER)
    data.categories = [row.area.name_vi for row in found.districts]
    changes = [row.change.value if row.change else None for row in found.districts]
    data.add_series(texts("board.change"), changes)
    chart = place_chart(slide, spot, XL_CHART_TYPE.BAR_CLUSTERED, data)
    write_chart_title(chart, texts("board.change"), list_changed_figures(found), texts)
    _style_axes(chart, [value for value in changes if value is not None])
    plot = chart.plots[0]
    plot.gap_width = 22
    write_values(plot.series[0].data_labels, XL_LABEL_POSITION.OUTSIDE_END, texts)
    for number, row in enumerate(found.districts):
        _style_bar(plot.series[0].points[number], row, texts)
    return chart


def _style_axes(chart: Chart, changes: list[float]) -> None:
    """Name every district beside the falls, and leave the values to the bars' own labels."""
    chart.has_legend = False
    hide_tick_marks(chart)
    name_every_bar(chart.category_axis)
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    _make_room(chart, changes)
    chart.value_axis.visible, chart.value_axis.has_major_gridlines = False, False


def _make_room(chart: Chart, changes: list[float]) -> None:
    """Leave room for the values at the ends of the longest bars."""
    reach = BEYOND * max((abs(value) for value in changes), default=1.0)
    chart.value_axis.minimum_scale = -reach if min(changes, default=0.0) < 0 else 0
    chart.value_axis.maximum_scale = reach if max(changes, default=0.0) > 0 else 0


def _style_bar(point: Point, row: AreaComparison, texts: Texts) -> None:
    """Colour a bar by its class; write an estimated change as far as it is known."""
    if row.change is None:
        return
    made = row.change.interval is not None
    colour = CHANGE_COLOURS[find_change_class(row.change.value)]
    paint_bar(point, colour, estimated=made, priority=row.area.priority)
    if not made:
        return
    label = point.data_label
    label.text_frame.text = format_change_label(row.change, texts)
    font = label.text_frame.paragraphs[0].runs[0].font
    font.size, font.name = Pt(11), FACE
    label.position = XL_LABEL_POSITION.OUTSIDE_END
