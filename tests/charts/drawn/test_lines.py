"""A line is parted by what it rests on, and an estimate's point is hollow."""

from dataclasses import replace

from charts.drawn.lines import build_interval_band, find_upper_end, make_point, part_line
from data.model.figures import Estimate, Status
from tests.analysis.samples import rate


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


def test_a_point_is_hollow_if_estimated() -> None:
    estimated = make_point(1, rate("1", 3.0, Status.ESTIMATED), ["x"])
    assert (estimated["hollow"], estimated["at"]) == (True, (1, 3.0))
    assert make_point(1, rate("1", 3.0), [])["hollow"] is False


def test_a_published_figure_of_another_source_is_a_cross_and_an_estimate_never_is() -> None:
    assert make_point(1, rate("1", 3.0), [])["symbol"] == "circle"
    assert make_point(1, rate("1", 3.0), [], conflicting=True)["symbol"] == "cross"
    estimated = make_point(1, rate("1", 3.0, Status.ESTIMATED), [], conflicting=True)
    assert estimated["symbol"] == "circle"


def test_a_band_follows_the_intervals_and_a_published_figure_pinches_it() -> None:
    estimated = replace(rate("1", 5.0, Status.ESTIMATED), estimate=Estimate(4.0, 6.5, (), b""))
    (band,) = build_interval_band([(0, rate("1", 8.0)), (1, estimated)], "#123456")
    assert band["outline"] == [(0, 8.0), (1, 6.5), (1, 4.0), (0, 8.0)]
    assert (band["colour"], band["edge"]) == ("#123456", False)
    assert (find_upper_end(estimated), find_upper_end(rate("1", 8.0))) == (6.5, 8.0)


def test_without_an_estimate_there_is_no_band() -> None:
    assert list(build_interval_band([(0, rate("1", 8.0)), (1, rate("1", 2.0))], "#123456")) == []
