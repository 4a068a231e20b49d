"""Make the parts that native charts of slides share: data sheet, title, legend, values, axes."""

from collections.abc import Sequence

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.chart.datalabel import DataLabels
from pptx.chart.series import BarSeries, LineSeries
from pptx.dml.line import LineFormat
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION
from pptx.slide import Slide
from pptx.util import Pt

from analysis.display.colours import Colour
from analysis.display.estimates import count_estimated, format_stamp
from analysis.display.figures import WriteFigure, get_shown_value
from data.model.figures import Figure
from language.catalogue import Language, Texts
from reports.slides.charts.data_sheet import ChartDataRow, write_chart_data_sheet
from reports.slides.slide_shapes import SlideBox, measure_box, parse_hex_colour
from reports.slides.text_fitting import FACE

HABITS = {Language.VIETNAMESE: "[$-42A]", Language.ENGLISH: "[$-809]"}
"""Office's codes of whose decimal signs a number is written with, wherever the slides are opened."""

NUMBER = "0.00"
"""Two decimals after a comma, as Vietnamese writes them wherever the program can."""


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


def draw_edge(line: LineFormat, ink: str, width: float) -> None:
    """Set the colour of a line and its width in points."""
    line.color.rgb, line.width = parse_hex_colour(ink), Pt(width)
