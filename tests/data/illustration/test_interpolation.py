"""Values between and beyond years follow the rule that the name says."""

import pytest

from data.illustration.interpolation import interpolate_geometric, interpolate_linear, project_geometric

POINTS = {2010: 8.0, 2012: 2.0}


def test_linear_lies_on_the_line_and_is_flat_outside() -> None:
    assert [interpolate_linear(POINTS, year) for year in (2009, 2010, 2011, 2012, 2013)] == [8, 8, 5, 2, 2]


def test_geometric_halves_each_year_and_is_flat_outside() -> None:
    assert [interpolate_geometric(POINTS, year) for year in (2009, 2011, 2013)] == pytest.approx([8, 4, 2])


def test_continued_goes_on_at_the_same_factor() -> None:
    assert [project_geometric(POINTS, year) for year in (2009, 2011, 2014)] == pytest.approx([16, 4, 0.5])


def test_one_point_stands_for_every_year() -> None:
    assert [project_geometric({2015: 3.0}, year) for year in (2010, 2015, 2020)] == [3, 3, 3]
