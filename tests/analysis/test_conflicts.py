"""Contradictions keep every value that somebody published."""

from analysis.conflicts import find_conflicts
from data.model.figure_set import FigureSet
from data.model.figures import Status
from tests.analysis.samples import figures_of, rate


def test_two_values_of_one_key_conflict_and_the_more_trustworthy_is_first() -> None:
    reported, official = rate("91", 1.69, Status.CONFLICTING), rate("91", 1.91)
    (found,) = find_conflicts(figures_of(reported, official, rate("903", 3.0)))
    assert found.figures == (official, reported)


def test_neither_an_equal_value_nor_an_estimated_one_contradicts() -> None:
    same = (rate("903", 3.0), rate("903", 3.0, Status.REPORTED))
    assert find_conflicts(figures_of(*same, rate("906", 1.0), rate("906", 2.0, Status.ESTIMATED))) == ()


def test_the_published_contradictions_are_all_there(figures: FigureSet) -> None:
    found = {(c.figures[0].key.area_code, *(f.value for f in c.figures)) for c in find_conflicts(figures)}
    assert found == {("91", 1.91, 1.69), ("906", 2.24, 1.7)}
