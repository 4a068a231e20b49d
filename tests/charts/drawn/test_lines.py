"""A line is parted by what it rests on; a band runs along the intervals of each standard alone."""

from charts.drawn.lines import BAND_OPACITY, build_interval_bands, find_upper_end, make_point, part_line
from charts.drawn.parts import Symbol
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.standards import Standard
from tests.analysis.samples import rate


def _figures(figures: FigureSet, standard: Standard, *periods: int) -> list[tuple[float, Figure]]:
    found = [
        figures.primary(Key("914", period, standard, Indicator.POOR, Group.ALL, Unit.PERCENT))
        for period in periods
    ]
    return [(figure.key.period, figure) for figure in found if figure]


def test_pieces_between_published_figures_are_whole_and_all_others_dotted() -> None:
    statuses = [Status.OFFICIAL, Status.OFFICIAL, Status.ESTIMATED, Status.OFFICIAL, Status.OFFICIAL]
    run = [
        (float(place), rate("1", place + 1.0, status, period=2016 + place))
        for place, status in enumerate(statuses)
    ]
    solid, dotted = part_line(run)
    assert solid == [[(0, 1.0), (1, 2.0)], [(3, 4.0), (4, 5.0)]]
    assert dotted == [[(1, 2.0), (2, 3.0), (3, 4.0)]]


def test_a_single_figure_is_no_line() -> None:
    assert part_line([(0.0, rate("1", 3.0))]) == ([], [])


def test_a_point_is_hollow_if_estimated_and_a_cross_if_sources_differ() -> None:
    estimated = make_point(1, rate("1", 3.0, Status.ESTIMATED), ["x"], symbol=Symbol.SQUARE)
    assert (estimated["symbol"], estimated["hollow"], estimated["at"]) == ("square", True, (1, 3.0))
    other = make_point(1, rate("1", 3.0, Status.CONFLICTING), [], conflicting=True)
    assert (other["symbol"], other["hollow"]) == ("cross", False)


def test_a_band_runs_along_the_upper_ends_and_back_along_the_lower(figures: FigureSet) -> None:
    run = _figures(figures, Standard.MDP_2022, 2023, 2024)
    (band,) = build_interval_bands([run], "#0b6b7c")
    estimate = run[0][1].estimate
    assert estimate is not None
    assert band["outline"] == [(2023, estimate.upper), (2024, 1.76), (2024, 1.76), (2023, estimate.lower)]
    assert (band["colour"], band["opacity"]) == ("#0b6b7c", BAND_OPACITY)


def test_no_band_reaches_from_one_standard_into_the_next(figures: FigureSet) -> None:
    runs = [
        _figures(figures, Standard.MDP_2016, 2020, 2021),
        _figures(figures, Standard.MDP_2022, 2022, 2023),
    ]
    first, second = build_interval_bands(runs, "#0b6b7c")
    assert max(place for place, _ in first["outline"]) == 2021
    assert min(place for place, _ in second["outline"]) == 2022


def test_what_is_published_has_no_band(figures: FigureSet) -> None:
    (point,) = _figures(figures, Standard.MDP_2022, 2024)
    assert list(build_interval_bands([[point, (2025, point[1])]], "#0b6b7c")) == []
    assert find_upper_end(point[1]) == point[1].value
