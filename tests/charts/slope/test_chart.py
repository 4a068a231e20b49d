"""The slope chart draws two reviews of every district, estimates dotted and hollow, and says so."""

from dataclasses import replace
from itertools import pairwise

import pytest

from analysis.comparison import compare_reviews
from analysis.display.colours import Colour
from analysis.finding import Interval
from charts.drawn.parts import ChartSeries, DrawnChart
from charts.slope.chart import build_slope_chart
from data.model.areas import PROVINCE, Area, AreaKind
from data.model.figure_set import FigureSet
from data.model.figures import Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
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
def chart(texts: Texts) -> DrawnChart:
    found = compare_reviews(QUESTION.at(2016), QUESTION, FIGURES, DISTRICTS, PLACE)
    return build_slope_chart(found, "2", texts)


def lines(chart: DrawnChart) -> list[ChartSeries]:
    return [series for series in chart["series"] if not series["name"].startswith("interval")]


def test_each_area_with_both_reviews_is_a_line_from_the_earlier_to_the_later(chart: DrawnChart) -> None:
    assert [(line["name"], [point["at"] for point in line["points"]]) for line in lines(chart)] == [
        ("1", [(0, 10.0), (1, 4.0)]),
        ("2", [(0, 2.0), (1, 2.5)]),
        (PROVINCE, [(0, 8.32), (1, 1.91)]),
    ]
    assert [tick["text"] for tick in chart["across"]["ticks"]] == ["2016", "2020"]


def test_what_rests_on_estimates_is_dotted_hollow_and_stamped(chart: DrawnChart) -> None:
    first, second, province = lines(chart)
    assert [(len(line["solid"]), len(line["dotted"])) for line in (first, second, province)] == [
        (0, 1), (1, 0), (1, 0),
    ]  # fmt: skip
    assert [point["hollow"] for point in first["points"]] == [True, False]
    assert chart["stamp"] == "CÓ SỐ ƯỚC TÍNH: 1"


def test_priority_benchmark_and_choice_stand_out(chart: DrawnChart) -> None:
    first, second, province = lines(chart)
    assert (first["colour"], province["colour"]) == (Colour.PRIORITY, Colour.BENCHMARK)
    assert second["width"] == province["width"] > first["width"]


def test_names_do_not_lie_on_each_other_and_carry_the_change(chart: DrawnChart) -> None:
    places = sorted(name["place"] for name in chart["names"])
    assert {name["brief"] for name in chart["names"]} == {
        "★ Huyện 1 4,00", "Huyện 2 2,50", "Kiên Giang 1,91",
    }  # fmt: skip
    assert "Huyện 2 2,50 · +0,50" in {name["text"] for name in chart["names"]}
    assert min(after - before for before, after in pairwise(places)) >= 10.4 * 17 / 480
    assert [name["strong"] for name in chart["names"]] == [False, True, True]


def test_estimates_have_their_intervals_and_a_change_that_can_not_be_told_is_pale_and_says_so(
    texts: Texts, catalogue: Catalogue, figures: FigureSet
) -> None:
    asked = replace(QUESTION, standard=Standard.MDP_2022)
    areas = (catalogue.districts, catalogue.areas[PROVINCE])
    found = compare_reviews(asked.at(2024), asked.at(2025), figures, *areas)
    drawn = build_slope_chart(found, None, texts)
    undecided = {row.area.code for row in found.districts if row.change and row.change.is_undecided}
    assert undecided
    pale = {line["name"] for line in lines(drawn) if line["opacity"] < 1}
    assert pale == undecided
    told = [name["text"] for name in drawn["names"] if "chưa phân biệt được" in name["text"]]
    assert len(told) == len(undecided)
    for row in found.districts:
        (bars,) = (series for series in drawn["series"] if series["name"] == f"interval-{row.area.code}")
        ends = [(low, high) for (_, low), (_, high) in bars["solid"]]
        assert ends == [_ends(end.interval) for end in (row.earlier, row.later) if end and end.interval]
    assert drawn["upward"]["most"] > max(
        high for line in drawn["series"] for run in line["solid"] for _, high in run
    )


def _ends(interval: Interval) -> tuple[float, float]:
    return interval.lower, interval.upper


def test_it_says_its_finding_with_numbers(chart: DrawnChart) -> None:
    assert chart["spoken"] == (
        "Từ năm 2016 đến năm 2020, trong 2/3 huyện có số liệu cả hai năm, 1 huyện giảm và 1 huyện tăng; "
        "từ Huyện 1 −6,00 điểm % đến Huyện 2 +0,50 điểm %. "
        "Toàn tỉnh từ 8,32\u202f% đến 1,91\u202f%. 1 huyện dựa trên số ước tính."
    )


def test_a_point_says_the_whole_line(chart: DrawnChart) -> None:
    assert lines(chart)[1]["points"][0]["told"] == [
        "Huyện 2",
        "2016: 2,00\u202f% (chính thức)",
        "2020: 2,50\u202f% (chính thức)",
        "Thay đổi: +0,50 điểm %",
    ]


def test_without_any_pair_of_figures_it_says_so(texts: Texts) -> None:
    found = compare_reviews(QUESTION.at(2016), QUESTION, figures_of(), DISTRICTS, PLACE)
    drawn = build_slope_chart(found, None, texts)
    assert drawn["spoken"] == "Không huyện nào có số liệu ở cả hai năm 2016 và 2020."
    assert drawn["series"] == []
