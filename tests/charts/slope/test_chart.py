"""The slope chart draws two reviews of every district, estimates dotted and hollow, and says so."""

from itertools import pairwise

import pytest

from analysis.comparison import compare_reviews
from analysis.display.colours import Colour
from charts.slope.chart import plot_slope_chart
from charts.style import ESTIMATED_DASH, Chart
from data.model.areas import PROVINCE, Area, AreaKind
from data.model.figures import Status
from language.catalogue import Texts
from tests.analysis.samples import QUESTION, district, figures_of, rate

PLACE = Area(PROVINCE, AreaKind.PROVINCE, "Kiên Giang", "Kien Giang", "tỉnh", *[False] * 4)
DISTRICTS = (district("1", priority=True), district("2"), district("3"))
FIGURES = figures_of(
    rate("1", 10.0, Status.ESTIMATED, period=2016),
    rate("1", 4.0),
    rate("2", 2.0, period=2016),
    rate("2", 2.5),
    rate("3", 9.0),
    rate(PROVINCE, 8.32, period=2016),
    rate(PROVINCE, 1.91),
)


@pytest.fixture
def chart(texts: Texts) -> Chart:
    found = compare_reviews(QUESTION.at(2016), QUESTION, FIGURES, DISTRICTS, PLACE)
    return plot_slope_chart(found, "2", texts)


def test_each_area_with_both_reviews_is_a_line_from_the_earlier_to_the_later(chart: Chart) -> None:
    lines = chart.figure.data[:3]
    assert [(line.name, tuple(line.x), tuple(line.y)) for line in lines] == [
        ("Huyện 1", (0, 1), (10.0, 4.0)),
        ("Huyện 2", (0, 1), (2.0, 2.5)),
        ("Kiên Giang", (0, 1), (8.32, 1.91)),
    ]
    assert chart.figure.layout.xaxis.ticktext == ("<b>2016</b>", "<b>2020</b>")


def test_what_rests_on_estimates_is_dotted_hollow_and_stamped(chart: Chart) -> None:
    first, second, province = chart.figure.data[:3]
    assert [line.line.dash for line in (first, second, province)] == [ESTIMATED_DASH, "solid", "solid"]
    assert first.marker.symbol == ("circle-open", "circle")
    assert [note.text for note in chart.figure.layout.annotations] == ["CÓ SỐ ƯỚC TÍNH: 1"]


def test_priority_benchmark_and_choice_stand_out(chart: Chart) -> None:
    first, second, province = chart.figure.data[:3]
    assert (first.line.color, province.line.color) == (Colour.PRIORITY, Colour.BENCHMARK)
    assert second.line.width == province.line.width > first.line.width


def test_labels_do_not_lie_on_each_other(chart: Chart) -> None:
    names = chart.figure.data[-1]
    places = sorted(names.y)
    assert set(names.text) == {"★ Huyện 1 4,00", "Huyện 2 2,50", "<b>Kiên Giang 1,91</b>"}
    assert min(after - before for before, after in pairwise(places)) > 0.4


def test_it_says_its_finding_with_numbers(chart: Chart) -> None:
    assert chart.alt == (
        "Từ năm 2016 đến năm 2020, trong 2/3 huyện có số liệu cả hai năm, 1 huyện giảm và 1 huyện tăng; "
        "từ Huyện 1 −6,00 điểm % đến Huyện 2 +0,50 điểm %. "
        "Toàn tỉnh từ 8,32\u202f% đến 1,91\u202f%. 1 huyện dựa trên số ước tính."
    )


def test_without_any_pair_of_figures_it_says_so(texts: Texts) -> None:
    found = compare_reviews(QUESTION.at(2016), QUESTION, figures_of(), DISTRICTS, PLACE)
    assert plot_slope_chart(found, None, texts).alt == "Không huyện nào có số liệu ở cả hai năm 2016 và 2020."
