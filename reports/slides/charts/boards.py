"""Draw the native charts of boards: trends by standard, two reviews side by side, targets beside results."""

from collections.abc import Sequence
from itertools import cycle

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE
from pptx.slide import Slide

from analysis.display.colours import Colour
from analysis.display.figures import format_label_figure, get_shown_value
from analysis.question import Question
from analysis.trend.panels import TrendLine
from data.model.areas import PROVINCE
from data.model.figures import Figure
from language.catalogue import Texts
from reports.presentations.boards.board import BuiltBoard
from reports.slides.charts.bars import name_every_bar
from reports.slides.charts.data_sheet import ChartDataRow
from reports.slides.charts.parts import (
    NUMBER,
    add_chart,
    hide_tick_marks,
    place_chart,
    show_legend,
    write_chart_title,
    write_estimates,
    write_values,
)
from reports.slides.charts.trend import LineLook, add_trend_chart
from reports.slides.slide_shapes import SlideBox, parse_hex_colour

MARKERS = (
    XL_MARKER_STYLE.SQUARE,
    XL_MARKER_STYLE.TRIANGLE,
    XL_MARKER_STYLE.DIAMOND,
    XL_MARKER_STYLE.CIRCLE,
)
"""Apart by form: the priority districts share their colour."""

BETWEEN = 0.1
EARLIER, LATER = Colour.OTHER_DISTRICT, Colour.OWN


def add_trend_charts(slide: Slide, spot: SlideBox, built: BuiltBoard, texts: Texts) -> list[Chart]:
    """Draw a chart a standard, as wide as its reviews are many."""
    reviews = [len(lines[0].series.reviews) + 2 for lines in built.panels]
    width = spot.width - BETWEEN * (len(reviews) - 1)
    charts, left = [], spot.left
    for lines, count in zip(built.panels, reviews, strict=True):
        box = SlideBox(left, spot.top, width * count / sum(reviews), spot.height)
        charts.append(add_trend_chart(slide, box, lines, texts, _choose_looks(lines)))
        left += box.width + BETWEEN
    return charts


def _choose_looks(lines: tuple[TrendLine, ...]) -> list[LineLook]:
    """Draw the province in its colour; a district alone beside it in its own, several with a mark each."""
    alone = len(lines) == 2  # noqa: PLR2004 (the province and a district)
    markers = cycle(MARKERS)
    looks = []
    for line in lines:
        if line.area.code == PROVINCE:
            looks.append(LineLook(Colour.PROVINCE, labelled=not alone))
        elif alone:
            looks.append(LineLook(Colour.OWN))
        else:
            looks.append(LineLook(Colour.PRIORITY, next(markers), labelled=False))
    return looks


def add_pair_chart(slide: Slide, spot: SlideBox, built: BuiltBoard, texts: Texts) -> Chart:
    """Draw the districts as pairs of bars, a bar a question."""
    rows: list[ChartDataRow] = [
        (row["name"], tuple(_find_first(figures, question) for question in built.questions))
        for row, figures in zip(built.board["table"]["rows"], built.figures, strict=True)
        if row["code"]
    ]
    names = built.board["table"]["columns"][:2]
    chart = add_chart(slide, spot, XL_CHART_TYPE.BAR_CLUSTERED, names, rows, texts)
    write_chart_title(
        chart, texts("slides.rate_axis"), [figure for _, pair in rows for figure in pair], texts
    )
    _style_pairs(chart, [[pair[side] for _, pair in rows] for side in (0, 1)], texts)
    return chart


def add_target_chart(slide: Slide, spot: SlideBox, built: BuiltBoard, texts: Texts) -> Chart:
    """Draw what each district's path allows beside what the last review found."""
    data = CategoryChartData(number_format=NUMBER)
    data.categories = [row["name"] for row in built.board["table"]["rows"]]
    figures = [standing.figure for standing in built.standings]
    data.add_series(texts("target_standing.allowed"), [standing.allowed for standing in built.standings])
    data.add_series(
        texts("target_standing.found"), [figure and get_shown_value(figure) for figure in figures]
    )
    chart = place_chart(slide, spot, XL_CHART_TYPE.BAR_CLUSTERED, data)
    write_chart_title(chart, texts("slides.rate_axis"), figures, texts)
    _style_pairs(chart, [[None for _ in figures], figures], texts)
    return chart


def _style_pairs(chart: Chart, figures: Sequence[Sequence[Figure | None]], texts: Texts) -> None:
    """Style a pair of bars a district; `figures` are those of each series, some of them estimates."""
    show_legend(chart)
    hide_tick_marks(chart)
    name_every_bar(chart.category_axis)
    chart.value_axis.minimum_scale = 0
    chart.value_axis.visible, chart.value_axis.has_major_gridlines = False, False
    chart.plots[0].gap_width, chart.plots[0].overlap = 35, 0
    end = XL_LABEL_POSITION.OUTSIDE_END
    for series, known, colour in zip(chart.plots[0].series, figures, (EARLIER, LATER), strict=True):
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = parse_hex_colour(colour)
        write_values(series.data_labels, end, texts)
        write_estimates(series, known, format_label_figure, end, texts)


def _find_first(figures: tuple[Figure, ...], question: Question) -> Figure | None:
    """Return the figure that answers a question: the first, for others of its key contradict it."""
    return next((figure for figure in figures if figure.key == question.key(figure.key.area_code)), None)
