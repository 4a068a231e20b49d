"""A line is parted by what it rests on, and an estimate's point is hollow."""

from charts.drawn.lines import make_point, part_line
from data.model.figures import Status
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
