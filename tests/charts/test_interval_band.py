"""The band of a line's intervals: a band a standard, pinched where a rate is published."""

from dataclasses import replace

from charts.interval_band import build_interval_band
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Key, Unit
from data.model.standards import Standard


def _figures(figures: FigureSet, standard: Standard, *periods: int) -> list[tuple[float, Figure]]:
    found = [
        figures.primary(Key("914", period, standard, Indicator.POOR, Group.ALL, Unit.PERCENT))
        for period in periods
    ]
    return [(figure.key.period, figure) for figure in found if figure]


def test_a_band_runs_along_the_upper_ends_and_back_along_the_lower(figures: FigureSet) -> None:
    run = _figures(figures, Standard.MDP_2022, 2022, 2023)
    (band,) = build_interval_band([run], "#0b6b7c")
    estimate = run[0][1].estimate
    assert estimate is not None
    assert list(band.x) == [2022, 2023, 2023, 2022, None]
    assert list(band.y) == [estimate.upper, 1.76, 1.76, estimate.lower, None]
    assert band.fillcolor == "rgba(11,107,124,0.13)"


def test_no_band_reaches_from_one_standard_into_the_next(figures: FigureSet) -> None:
    runs = [
        _figures(figures, Standard.MDP_2016, 2020, 2021),
        _figures(figures, Standard.MDP_2022, 2022, 2023),
    ]
    (band,) = build_interval_band(runs, "#0b6b7c")
    assert [place is None for place in band.x].count(True) == 2
    assert list(band.x)[4] is None


def test_what_is_published_has_no_band(figures: FigureSet) -> None:
    (point,) = _figures(figures, Standard.MDP_2022, 2023)
    assert build_interval_band([[point, (2024, replace(point[1]))]], "#0b6b7c") == []
