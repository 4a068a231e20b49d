"""The trend draws each standard for itself, brings out who matters, and tells estimates from fact."""

from dataclasses import replace

import pytest

from analysis.display.colours import Colour
from analysis.targets.programme_path import build_path_standings, build_programme_path
from analysis.trend.panels import TrendPanel, build_trend_panels
from charts.drawn.parts import ChartSeries, DrawnChart
from charts.trend.chart import build_trend_row
from charts.trend.emphasis import TrendEmphasis
from charts.trend.lines import LOOKS
from data.model.areas import PROVINCE
from data.model.assigned_targets import AssignedTarget, TargetKey
from data.model.figure_set import FigureSet
from data.model.figures import Estimate, Status
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from tests.analysis.samples import QUESTION, figures_of, rate

COUNTRY = "VN"
SOURCE = Source("batch-1", "UBND tỉnh", "12/KH-UBND", "", "")
FIGURES = figures_of(
    rate(PROVINCE, 9.78, period=2015),
    rate(PROVINCE, 8.32, period=2016),
    rate(PROVINCE, 5.0, Status.ESTIMATED, period=2017),
    rate(PROVINCE, 1.91, period=2020),
    rate(PROVINCE, 1.69, Status.CONFLICTING, period=2020),
    rate(COUNTRY, 8.23, period=2016),
    rate(COUNTRY, 2.23, period=2021),
    rate("903", 6.0, period=2016),
    rate("903", 2.0, period=2020),
    rate("904", 7.0, period=2016),
    rate("908", 15.0, Status.ESTIMATED, period=2019),
    rate("908", 3.83, period=2020),
    rate("909", 12.0, period=2016),
    rate("909", 4.0, period=2020),
    rate(PROVINCE, 0.99, period=2024, standard=Standard.MDP_2022),
)


def panel_of(standard: Standard, catalogue: Catalogue, figures: FigureSet) -> TrendPanel:
    found = build_trend_panels(QUESTION, catalogue, figures)
    return next(panel for panel in found if panel.definition.code is standard)


def draw(panel: TrendPanel, emphasis: TrendEmphasis, texts: Texts) -> DrawnChart:
    (drawn,) = build_trend_row([panel], [emphasis], texts)
    return drawn


@pytest.fixture
def emphasis(catalogue: Catalogue) -> TrendEmphasis:
    target = catalogue.targets[0]
    bridge = FIGURES.primary(QUESTION.at(2015).key(PROVINCE))
    return TrendEmphasis("903", build_programme_path(target), build_path_standings(target, FIGURES), bridge)


@pytest.fixture
def chart(catalogue: Catalogue, emphasis: TrendEmphasis, texts: Texts) -> DrawnChart:
    return draw(panel_of(Standard.MDP_2016, catalogue, FIGURES), emphasis, texts)


def series(chart: DrawnChart, name: str) -> ChartSeries:
    (found,) = (series for series in chart["series"] if series["name"] == name)
    return found


def names(chart: DrawnChart) -> list[str]:
    return [line["name"] for line in chart["series"]]


def test_each_year_of_review_has_a_tick_and_nothing_reaches_beyond_them(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    panels = build_trend_panels(QUESTION, catalogue, figures)
    row = build_trend_row(panels, [TrendEmphasis("908")] * len(panels), texts)
    for panel, drawn in zip(panels, row, strict=True):
        reviews = panel.definition.reviews
        ticks = drawn["across"]["ticks"]
        assert [(tick["at"], tick["text"]) for tick in ticks] == [(year, str(year)) for year in reviews]
        pieces = [piece for line in drawn["series"] for piece in (*line["solid"], *line["dotted"])]
        places = [place for piece in pieces for place in piece]
        assert {year for year, _ in places} <= set(reviews)
        assert all(0 <= value <= drawn["upward"]["most"] for _, value in places)


def test_the_labels_of_rates_say_where_they_stand_and_alike_charts_share_them(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    panels = build_trend_panels(QUESTION, catalogue, figures)
    row = build_trend_row(panels, [TrendEmphasis()] * len(panels), texts)
    for drawn in row:
        ticks = drawn["upward"]["ticks"]
        written = [float(tick["text"].removesuffix("\u202f%").replace(",", ".")) for tick in ticks]
        assert written == [tick["at"] for tick in ticks]
    first, second, third = (drawn["upward"] for drawn in row)
    assert first == second
    assert third["most"] < second["most"] / 2


def test_other_districts_are_drawn_on_request_alone(catalogue: Catalogue, texts: Texts) -> None:
    panel = panel_of(Standard.MDP_2016, catalogue, FIGURES)
    assert names(draw(panel, TrendEmphasis(), texts)) == ["908", "909", COUNTRY, PROVINCE]
    asked = draw(panel, TrendEmphasis(others=True), texts)
    assert names(asked) == ["903", "904", "908", "909", COUNTRY, PROVINCE]
    assert [name["text"] for name in asked["names"] if "Hòn Đất" in name["text"]] == []


def test_the_chosen_district_is_drawn_last_and_named(chart: DrawnChart) -> None:
    assert names(chart) == ["908", "909", COUNTRY, PROVINCE, "903"]
    chosen, priority = series(chart, "903"), series(chart, "909")
    assert chosen["solid"] == [[(2016, 6.0), (2020, 2.0)]]
    assert priority["colour"] == Colour.PRIORITY
    assert chosen["width"] > priority["width"]


def test_the_province_is_bold_and_what_rests_on_estimates_dotted_and_hollow(chart: DrawnChart) -> None:
    province = series(chart, PROVINCE)
    assert province["solid"] == [[(2015, 9.78), (2016, 8.32)]]
    assert province["dotted"] == [[(2016, 8.32), (2017, 5.0), (2020, 1.91)]]
    assert province["width"] == max(look.width for look in LOOKS.values())
    assert [(point["at"], point["symbol"], point["hollow"]) for point in province["points"]] == [
        ((2015, 9.78), "circle", False),
        ((2016, 8.32), "circle", False),
        ((2017, 5.0), "circle", True),
        ((2020, 1.91), "circle", False),
        ((2020, 1.69), "cross", False),
    ]


def test_the_intervals_of_province_and_chosen_district_are_bands(catalogue: Catalogue, texts: Texts) -> None:
    estimated = [
        replace(rate(area, 5.0, Status.ESTIMATED, period=2017), estimate=Estimate(4.0, 6.5, (), b""))
        for area in (PROVINCE, "903", "908")
    ]
    figures = figures_of(rate(PROVINCE, 8.0, period=2016), *estimated)
    drawn = draw(panel_of(Standard.MDP_2016, catalogue, figures), TrendEmphasis("903"), texts)
    assert [(band["name"], band["colour"], band["outline"]) for band in drawn["bands"]] == [
        ("interval", Colour.PROVINCE, [(2016, 8.0), (2017, 6.5), (2017, 4.0), (2016, 8.0)]),
        ("interval", Colour.OWN, [(2017, 6.5), (2017, 4.0)]),
    ]


def test_the_path_is_a_band_with_an_edge(chart: DrawnChart) -> None:
    (path,) = (band for band in chart["bands"] if band["name"] == "path")
    assert path["edge"]
    assert path["outline"] == [
        *zip(range(2015, 2021), (9.78, 8.78, 7.78, 6.78, 5.78, 4.78), strict=True),
        *zip(range(2020, 2014, -1), (2.28, 3.78, 5.28, 6.78, 8.28, 9.78), strict=True),
    ]


def test_rates_of_main_lines_and_names_of_short_ones_stand_at_their_points(
    chart: DrawnChart,
) -> None:
    told = [(note["at"], note["text"]) for note in chart["notes"]]
    assert told == [
        ((2015, 9.78), "9,78"),
        ((2016, 8.32), "8,32"),
        ((2020, 1.91), "1,91 ≠ 1,69"),
        ((2016, 6.0), "6,00"),
        ((2020, 2.0), "2,00"),
        ((2020, 3.83), "★ An Biên 3,83"),
        ((2020, 4.0), "★ An Minh 4,00"),
    ]
    assert [note.get("side") for note in chart["notes"][-2:]] == ["right", "right"]


def test_a_name_stands_below_its_point_where_no_other_point_is_near(
    catalogue: Catalogue, texts: Texts
) -> None:
    figures = figures_of(rate("909", 4.0), rate("908", 1.0))
    drawn = draw(panel_of(Standard.MDP_2016, catalogue, figures), TrendEmphasis(), texts)
    assert [(note["text"], note.get("side")) for note in drawn["notes"]] == [
        ("★ An Biên 1,00", "below"),
        ("★ An Minh 4,00", "below"),
    ]


def test_a_line_that_reaches_the_last_review_has_its_name_and_rate_at_its_end(
    catalogue: Catalogue, texts: Texts
) -> None:
    figures = figures_of(rate(PROVINCE, 1.4, period=2021), rate("909", 2.5, period=2021), rate("908", 3.0))
    drawn = draw(panel_of(Standard.MDP_2016, catalogue, figures), TrendEmphasis(), texts)
    assert [(name["text"], name["brief"], name["strong"], name["end"]) for name in drawn["names"]] == [
        ("★ An Minh 2,50", "★ An Minh", False, (2021, 2.5)),
        ("Kiên Giang 1,40", "Kiên Giang", True, (2021, 1.4)),
    ]


def test_the_year_measured_twice_is_ringed(chart: DrawnChart) -> None:
    assert chart["rings"] == [{"at": (2015, 9.78), "colour": Colour.PROVINCE}]


def test_estimates_are_stamped_and_nothing_else_is(
    chart: DrawnChart, catalogue: Catalogue, published: FigureSet, texts: Texts
) -> None:
    assert chart["stamp"] == "CÓ SỐ ƯỚC TÍNH: 2"
    real = draw(panel_of(Standard.MDP_2016, catalogue, published), TrendEmphasis(others=True), texts)
    assert "stamp" not in real
    assert not [line for line in real["series"] if line["dotted"]]
    assert not [point for line in real["series"] for point in line["points"] if point["hollow"]]


def test_a_point_says_area_year_value_and_status(chart: DrawnChart) -> None:
    told = series(chart, PROVINCE)["points"][2]["told"]
    assert told == ["Kiên Giang · 2017", "5,00\u202f%, ước tính"]


def test_it_says_its_finding_with_numbers(chart: DrawnChart) -> None:
    assert chart["spoken"].replace("\u202f", " ") == (
        "Chuẩn đa chiều 2016–2020. "
        "Kiên Giang: 2015: 9,78 %; 2016: 8,32 %; 2017: 5,00 % (ước tính); 2020: 1,91 %. "
        "Hòn Đất: 2016: 6,00 %; 2020: 2,00 %. "
        "Đồng bằng sông Cửu Long: chưa có số liệu. "
        "Cả nước: 2016: 8,23 %; 2021: 2,23 %. "
        "An Biên, kỳ đầu và kỳ cuối: 2019: 15,00 % (ước tính); 2020: 3,83 %. "
        "An Minh, kỳ đầu và kỳ cuối: 2016: 12,00 %; 2020: 4,00 %. "
        "Huyện cao nhất kỳ gần nhất: An Minh, 2020: 4,00 %; thấp nhất: Hòn Đất, 2020: 2,00 %. "
        "So với lộ trình giảm nghèo, toàn tỉnh: 2016: 8,32 % trong khoảng lộ trình; "
        "2020: 1,91 % thấp hơn lộ trình; 2020: 1,69 % thấp hơn lộ trình. "
        "6/105 số liệu của các huyện là số công bố. "
        "Chuẩn nghèo đổi giữa 2021 và 2022, đường không nối sang chuẩn sau."
    )


def test_a_standard_without_any_rate_is_an_empty_chart_that_says_so(
    catalogue: Catalogue, texts: Texts
) -> None:
    drawn = draw(panel_of(Standard.INCOME_2011, catalogue, FIGURES), TrendEmphasis(), texts)
    assert drawn["series"] == []
    assert "Kiên Giang: chưa có số liệu." in drawn["spoken"]
    assert drawn["upward"]["most"] > 0


def test_assigned_targets_of_shown_districts_are_dashed_paths_to_a_ring_and_spoken(
    catalogue: Catalogue, texts: Texts
) -> None:
    targets = tuple(
        AssignedTarget(TargetKey(code, Standard.MDP_2016, 2020), 2016, 40.0, 4.5, 100, SOURCE)
        for code in ("909", "903", "904")
    )
    panel = panel_of(Standard.MDP_2016, catalogue, FIGURES)
    drawn = draw(panel, TrendEmphasis("903", targets=targets, others=True), texts)
    assert names(drawn)[:2] == ["target-909-2020", "target-903-2020"]
    path = series(drawn, "target-909-2020")
    assert (path["dotted"], path["solid"]) == ([[(2016, 40.0), (2020, 4.5)]], [])
    assert path["dash"]
    assert [(point["at"], point["hollow"]) for point in path["points"]] == [((2020, 4.5), True)]
    assert drawn["upward"]["most"] > 40
    assert "An Minh, chỉ tiêu giao năm 2020: 4,50" in drawn["spoken"]
    assert "Tân Hiệp" not in drawn["spoken"]
