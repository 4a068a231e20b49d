"""Points and bars show two measures of one review, mark what is estimated, and tell it in words."""

import pytest

from analysis.measure import Measure
from analysis.measure_pairs import MeasurePair, PairedReview
from charts.measure_pairs.measure_labels import format_axis_title
from charts.measure_pairs.paired_bars import HATCH, plot_paired_bars
from charts.measure_pairs.point_labels import NamedPoint, place_point_names
from charts.measure_pairs.scatter import LARGEST, SMALLEST, plot_scatter
from data.model.figures import Figure, Group, Indicator, Status, Unit
from data.model.standards import Standard
from language.catalogue import Texts
from tests.analysis.samples import district, rate

RATE = Measure(Indicator.POOR, Group.ALL, Unit.PERCENT)
COUNT = Measure(Indicator.POOR, Group.ALL, Unit.HOUSEHOLDS)
MEASURES = (RATE, COUNT)
REVIEW = PairedReview(Standard.MDP_2016, 2020)


def households(code: str, number: float) -> Figure:
    return rate(code, number, unit=Unit.HOUSEHOLDS)


PAIRS = (
    MeasurePair(district("1", priority=True), rate("1", 9.5), households("1", 100), households("1", 100)),
    MeasurePair(
        district("2"), rate("2", 4.0, Status.ESTIMATED), households("2", 1600), households("2", 1600)
    ),
    MeasurePair(district("3"), rate("3", 3.0), None, None),
)


def test_points_are_where_both_measures_are_known(texts: Texts) -> None:
    points = plot_scatter(PAIRS, REVIEW, MEASURES, texts, bubbles=True).figure.data[0]
    assert (tuple(points.x), tuple(points.y)) == ((9.5, 4.0), (100.0, 1600.0))


def test_estimated_points_are_hollow_and_the_picture_is_stamped(texts: Texts) -> None:
    figure = plot_scatter(PAIRS, REVIEW, MEASURES, texts, bubbles=True).figure
    assert figure.data[0].marker.symbol == ("circle", "circle-open")
    assert [note.text for note in figure.layout.annotations] == ["CÓ SỐ ƯỚC TÍNH: 1"]


def test_the_size_of_a_point_tells_its_households_unless_switched_off(texts: Texts) -> None:
    sized = plot_scatter(PAIRS, REVIEW, MEASURES, texts, bubbles=True).figure.data[0].marker.size
    assert sized[1] == LARGEST
    assert sized[0] == pytest.approx(SMALLEST + (LARGEST - SMALLEST) / 4)
    assert isinstance(
        plot_scatter(PAIRS, REVIEW, MEASURES, texts, bubbles=False).figure.data[0].marker.size, float
    )


def test_bars_have_an_axis_for_each_measure_and_hatch_what_is_estimated(texts: Texts) -> None:
    figure = plot_paired_bars(PAIRS, REVIEW, MEASURES, texts).figure
    rates, counts = figure.data
    assert (rates.xaxis, counts.xaxis) == ("x", "x2")
    assert (tuple(rates.x), tuple(counts.x)) == ((9.5, 4.0, 3.0), (100.0, 1600.0, None))
    assert rates.marker.pattern.shape == ("", HATCH, "")
    assert counts.text == ("100", "1.600", "chưa có số liệu")
    assert figure.layout.xaxis.title.text == "Tỷ lệ hộ nghèo (% số hộ)"
    assert figure.layout.xaxis2.title.text == "Số hộ nghèo (hộ)"


def test_both_charts_tell_the_same_finding_with_numbers(texts: Texts) -> None:
    alt = plot_scatter(PAIRS, REVIEW, MEASURES, texts, bubbles=True).alt
    assert alt == plot_paired_bars(PAIRS, REVIEW, MEASURES, texts).alt
    assert alt == (
        "Chuẩn đa chiều 2016–2020, năm 2020: 2/3 huyện có đủ hai số. "
        "Tỷ lệ hộ nghèo cao nhất Huyện 1 9,50\u202f%, thấp nhất Huyện 3 3,00\u202f%. "
        "Số hộ nghèo cao nhất Huyện 2 1.600 hộ, thấp nhất Huyện 1 100 hộ. 1 huyện dựa trên số ước tính."
    )


def test_without_figures_the_charts_are_empty_and_say_so(texts: Texts) -> None:
    nothing = [MeasurePair(district("1"), None, None, None)]
    assert plot_scatter(nothing, REVIEW, MEASURES, texts, bubbles=True).figure.data[0].x == ()
    assert "Tỷ lệ hộ nghèo chưa có số liệu." in plot_paired_bars(nothing, REVIEW, MEASURES, texts).alt


def test_an_axis_names_the_group_where_it_is_not_every_household(texts: Texts) -> None:
    khmer = Measure(Indicator.NEAR_POOR, Group.KHMER, Unit.HOUSEHOLDS)
    assert format_axis_title(khmer, texts) == "Số hộ cận nghèo, hộ Khmer (hộ)"


def test_every_point_bears_its_name_and_a_crowd_only_those_with_room(texts: Texts) -> None:
    points = plot_scatter(PAIRS, REVIEW, MEASURES, texts, bubbles=True).figure.data[0]
    assert points.text == ("Huyện 1", "Huyện 2")
    crowd = [NamedPoint("Giồng Riềng", 5.0, 5.0, 10.0, rank) for rank in range(12)]
    placed = place_point_names([*crowd, NamedPoint("An Minh", 20.0, 20.0, 10.0)])
    assert placed[-1] == "top center"
    assert None in placed


def test_a_name_covers_neither_a_point_nor_another_name() -> None:
    left, right = NamedPoint("Hòn Đất", 10.0, 10.0, 20.0), NamedPoint("Gò Quao", 10.2, 10.0, 20.0, rank=1)
    first, second = place_point_names([left, right, NamedPoint("", 20.0, 20.0, 1.0)])[:2]
    assert first is not None
    assert first != second
