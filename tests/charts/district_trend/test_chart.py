"""A district's course has a run a standard, never joined; an estimate is dotted, hollow and stamped."""

import pytest

from analysis.trend.area_lines import build_area_lines
from charts.district_trend.chart import plot_district_trend
from charts.style import ESTIMATED_DASH, Chart
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from tests.analysis.samples import QUESTION, figures_of, rate

FIGURES = figures_of(
    rate(PROVINCE, 8.84, period=2010, standard=Standard.INCOME_2011),
    rate(PROVINCE, 1.44, period=2015, standard=Standard.INCOME_2011),
    rate(PROVINCE, 9.78, period=2015),
    rate("914", 20.1, Status.ESTIMATED, period=2016),
    rate("914", 6.0, Status.CONFLICTING, period=2019),
    rate("914", 5.0, Status.CONFLICTING, period=2019),
    rate("914", 3.0, period=2021),
    rate("914", 2.0, period=2022, standard=Standard.MDP_2022),
)
PUBLISHED = figures_of(*(figure for figure in FIGURES.all if figure.published))


def drawn(figures: FigureSet, catalogue: Catalogue, texts: Texts) -> Chart:
    own, province = (
        build_area_lines(catalogue.areas[code], QUESTION, catalogue, figures) for code in ("914", PROVINCE)
    )
    return plot_district_trend(own, province, texts)


@pytest.fixture
def chart(catalogue: Catalogue, texts: Texts) -> Chart:
    return drawn(FIGURES, catalogue, texts)


def test_no_line_reaches_from_one_standard_into_the_next(chart: Chart) -> None:
    assert [tuple(trace.y) for trace in chart.figure.data if trace.mode == "lines"] == [
        (8.84, 1.44, None),
        (),
        (6.0, 3.0, None),
        (20.1, 6.0, None),
    ]


def test_the_year_measured_twice_has_two_places_and_each_break_its_strip(chart: Chart) -> None:
    axis = chart.figure.layout.xaxis
    assert list(axis.ticktext).count("2015") == 2
    assert len(set(axis.tickvals)) == len(axis.tickvals) == 17
    strips = [(strip.x0, strip.x1) for strip in chart.figure.layout.shapes]
    taken = set(axis.tickvals)
    assert len(strips) == 2
    words = [note.x for note in chart.figure.layout.annotations if note.text == "đổi chuẩn"]
    assert words == [(left + right) / 2 for left, right in strips]
    assert not any(left <= place <= right for left, right in strips for place in taken)


def test_estimates_is_dotted_hollow_and_stamped_and_a_rival_is_a_cross(chart: Chart) -> None:
    own = chart.figure.data[3:]
    assert [trace.line.dash for trace in own[:2]] == [None, ESTIMATED_DASH]
    told = dict(zip(own[2].y, own[2].marker.symbol, strict=True))
    assert told == {20.1: "circle-open", 6.0: "circle", 5.0: "x", 3.0: "circle", 2.0: "circle"}
    assert "CÓ SỐ ƯỚC TÍNH: 1" in [note.text for note in chart.figure.layout.annotations]


def test_published_figures_alone_carry_no_stamp(catalogue: Catalogue, texts: Texts) -> None:
    figure = drawn(PUBLISHED, catalogue, texts).figure
    assert "CÓ SỐ ƯỚC TÍNH: 1" not in [note.text for note in figure.layout.annotations]
    assert "circle-open" not in figure.data[5].marker.symbol


def test_it_says_every_number_and_which_are_estimated(chart: Chart) -> None:
    assert chart.alt == (
        "Giang Thành: Chuẩn thu nhập 2011–2015 chưa có số liệu; Chuẩn đa chiều 2016–2020 "
        "2016 20,10\u202f% (ước tính), 2019 6,00\u202f%, 2021 3,00\u202f%; "
        "Chuẩn đa chiều 2022–2025 2022 2,00\u202f%. "
        "Kiên Giang: Chuẩn thu nhập 2011–2015 2010 8,84\u202f%, 2015 1,44\u202f%; "
        "Chuẩn đa chiều 2016–2020 2015 9,78\u202f%; Chuẩn đa chiều 2022–2025 chưa có số liệu. "
        "Không nối giữa hai chuẩn."
    )


def test_without_any_figure_it_says_so(catalogue: Catalogue, texts: Texts) -> None:
    chart = drawn(figures_of(), catalogue, texts)
    assert chart.alt.count("chưa có số liệu") == 6
