"""A district's label stands on its land."""

import pytest
from shapely.geometry import MultiPolygon, Point, box

from data.published.catalogue import Catalogue
from geo.boundaries import load_boundaries
from geo.label_points import find_label_point


def test_every_label_stands_inside_its_own_district(catalogue: Catalogue) -> None:
    boundaries = load_boundaries(tuple(area.code for area in catalogue.districts))
    for code, (latitude, longitude) in boundaries.label_points.items():
        assert boundaries.shapes[code].contains(Point(longitude, latitude)), code


def test_a_label_stands_on_the_largest_island() -> None:
    point = find_label_point(MultiPolygon([box(104.0, 9.0, 104.1, 9.1), box(105.0, 10.0, 105.4, 10.4)]))
    assert point == pytest.approx((10.2, 105.2), abs=0.01)


def test_a_label_keeps_out_of_the_hollow_of_a_bent_shape() -> None:
    bent = box(104.0, 9.0, 105.0, 10.0).difference(box(104.2, 9.2, 105.0, 10.0))
    latitude, longitude = find_label_point(bent)
    assert bent.contains(Point(longitude, latitude))
    assert not bent.contains(bent.centroid)
