"""The trend draws each standard for itself, brings out who matters, and tells estimates from fact."""

from typing import Any

import pytest

from analysis.display.colours import Colour
from analysis.targets.programme_path import build_path_standings, build_programme_path
from analysis.trend.panels import TrendPanel, build_trend_panels
from charts.style import ESTIMATED_DASH, Chart
from charts.trend.chart import plot_trend_chart
from charts.trend.emphasis import TrendEmphasis
from charts.trend.lines import LOOKS, LineRole
from data.model.areas import PROVINCE
from data.model.assigned_targets import AssignedTarget, TargetKey
from data.model.figure_set import FigureSet
from data.model.figures import Status
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from tests.analysis.samples import QUESTION, figures_of, rate

COUNTRY = "VN"
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
    rate("908", 15.0, Status.ESTIMATED, period=2019),
    rate("908", 3.83, period=2020),
    rate("909", 12.0, period=2016),
    rate("909", 4.0, period=2020),
    rate(PROVINCE, 0.99, period=2024, standard=Standard.MDP_2022),
)


def panel_of(standard: Standard, catalogue: Catalogue, figures: FigureSet) -> TrendPanel:
    found = build_trend_panels(QUESTION, catalogue, figures)
    return next(panel for panel in found if panel.definition.code is standard)


@pytest.fixture
def chart(catalogue: Catalogue, texts: Texts) -> Chart:
    target = catalogue.targets[0]
    bridge = FIGURES.primary(QUESTION.at(2015).key(PROVINCE))
    emphasis = TrendEmphasis(
        "903", build_programme_path(target), build_path_standings(target, FIGURES), bridge
    )
    return plot_trend_chart(panel_of(Standard.MDP_2016, catalogue, FIGURES), emphasis, texts)


def trace(chart: Chart, name: str) -> Any:  # noqa: ANN401 - plotly's traces carry no types
    (found,) = (trace for trace in chart.figure.data if trace.name == name)
    return found


def notes(chart: Chart) -> list[str]:
    return [note.text for note in chart.figure.layout.annotations]


def test_no_line_reaches_beyond_the_years_of_its_standard(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    for panel in build_trend_panels(QUESTION, catalogue, figures):
        drawn = plot_trend_chart(panel, TrendEmphasis("908"), texts)
        years = {year for line in drawn.figure.data for year in line.x if year is not None}
        assert years <= set(panel.definition.reviews)


def test_the_province_is_bold_and_what_rests_on_estimates_dotted_and_hollow(chart: Chart) -> None:
    firm, guessed = trace(chart, "province-firm"), trace(chart, "province-estimated")
    assert firm.x == (2015, 2016, None)
    assert guessed.x == (2016, 2017, None, 2017, 2020, None)
    assert (firm.line.dash, guessed.line.dash) == (None, ESTIMATED_DASH)
    assert firm.line.width == max(look.width for look in LOOKS.values())
    points = trace(chart, "province-points")
    assert points.marker.symbol == ("circle", "circle", "circle-open", "circle", "x")
    assert points.y == (9.78, 8.32, 5.0, 1.91, 1.69)


def test_the_chosen_district_stands_out_and_priority_ones_are_marked(chart: Chart) -> None:
    chosen, priority = trace(chart, "selected-firm"), trace(chart, "priority-firm")
    assert chosen.y == (6.0, 2.0, None)
    assert priority.line.color == Colour.PRIORITY
    assert chosen.line.width > priority.line.width
    assert [line.name for line in chart.figure.data if line.name.startswith("district")] == []


def test_lines_are_drawn_from_the_quiet_to_the_chosen(chart: Chart) -> None:
    roles = [line.name.split("-")[0] for line in chart.figure.data]
    drawn = [LineRole(role) for role in dict.fromkeys(roles) if role in list(LineRole)]
    assert drawn == [LineRole.PRIORITY, LineRole.COUNTRY, LineRole.PROVINCE, LineRole.SELECTED]


def test_the_path_is_a_band(chart: Chart) -> None:
    assert trace(chart, "path-highest").y == (9.78, 8.78, 7.78, 6.78, 5.78, 4.78)
    lowest = trace(chart, "path-lowest")
    assert lowest.y == (9.78, 8.28, 6.78, 5.28, 3.78, 2.28)
    assert lowest.fill == "tonexty"


def test_the_gap_to_the_next_standard_is_drawn_and_labelled(chart: Chart) -> None:
    assert "Đổi chuẩn 2021 | 2022" in notes(chart)
    strip, line = chart.figure.layout.shapes
    assert strip.x0 == line.x0 == line.x1 > 2021


def test_the_last_standard_has_no_gap(catalogue: Catalogue, texts: Texts) -> None:
    drawn = plot_trend_chart(panel_of(Standard.MDP_2022, catalogue, FIGURES), TrendEmphasis(), texts)
    assert drawn.figure.layout.shapes == ()


def test_the_year_measured_twice_is_ringed(chart: Chart) -> None:
    ring = trace(chart, "bridge")
    assert (ring.x, ring.y, ring.marker.symbol) == ((2015,), (9.78,), "circle-open")
    assert "Năm có số liệu theo cả hai chuẩn<br><b>9,78\u202f%</b>" in notes(chart)


def test_estimates_is_stamped_and_nothing_else_is(
    chart: Chart, catalogue: Catalogue, published: FigureSet, texts: Texts
) -> None:
    assert "CÓ SỐ ƯỚC TÍNH: 2" in notes(chart)
    real = plot_trend_chart(panel_of(Standard.MDP_2016, catalogue, published), TrendEmphasis(), texts)
    assert not [note for note in notes(real) if "ƯỚC TÍNH" in note]
    assert not [line.name for line in real.figure.data if "estimated" in line.name]


def test_a_point_says_area_value_and_status(chart: Chart) -> None:
    told = trace(chart, "province-points").customdata
    assert [list(point) for point in told][2] == ["Kiên Giang", "5,00\u202f%", "ước tính"]


def test_it_says_its_finding_with_numbers(chart: Chart) -> None:
    assert chart.alt.replace("\u202f", " ") == (
        "Chuẩn đa chiều 2016–2020. "
        "Kiên Giang: 2015: 9,78 %; 2016: 8,32 %; 2017: 5,00 % (ước tính); 2020: 1,91 %. "
        "Hòn Đất: 2016: 6,00 %; 2020: 2,00 %. "
        "Đồng bằng sông Cửu Long: chưa có số liệu. "
        "Cả nước: 2016: 8,23 %; 2021: 2,23 %. "
        "Huyện cao nhất kỳ gần nhất: An Minh, 2020: 4,00 %; thấp nhất: Hòn Đất, 2020: 2,00 %. "
        "So với lộ trình giảm nghèo, toàn tỉnh: 2016: 8,32 % trong khoảng lộ trình; "
        "2020: 1,91 % thấp hơn lộ trình; 2020: 1,69 % thấp hơn lộ trình. "
        "5/105 điểm của các huyện là số liệu công bố. "
        "Chuẩn nghèo đổi giữa 2021 và 2022, đường không nối sang chuẩn sau."
    )


def test_a_standard_without_any_rate_is_an_empty_panel_that_says_so(
    catalogue: Catalogue, texts: Texts
) -> None:
    drawn = plot_trend_chart(panel_of(Standard.INCOME_2011, catalogue, FIGURES), TrendEmphasis(), texts)
    assert len(drawn.figure.data) == 0
    assert "Kiên Giang: chưa có số liệu." in drawn.alt
    assert drawn.figure.layout.yaxis.range[1] > 0


def test_an_assigned_target_is_a_dashed_path_to_a_ring_and_spoken(catalogue: Catalogue, texts: Texts) -> None:
    source = Source("batch-1", "UBND tỉnh", "12/KH-UBND", "", "")
    target = AssignedTarget(TargetKey("909", Standard.MDP_2016, 2020), 2016, 40.0, 4.5, 100, source)
    panel = next(
        panel
        for panel in build_trend_panels(QUESTION, catalogue, FIGURES)
        if panel.definition.code is Standard.MDP_2016
    )
    chart = plot_trend_chart(panel, TrendEmphasis("909", targets=(target,)), texts)
    (trace,) = [trace for trace in chart.figure.data if trace.name == "target-2020"]
    assert (list(trace.x), list(trace.y), trace.line.dash) == ([2016, 2020], [40.0, 4.5], "dash")
    assert chart.figure.layout.yaxis.range[1] > 40
    assert "Chỉ tiêu giao năm 2020: 4,50" in chart.alt
