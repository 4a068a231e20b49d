"""Shapes come back from the process that reads them as they were."""

from pathlib import Path

import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from geo.incoming.files.shape_file import read_shapes, write_shapes

SQUARE, POINT = shapely.box(105, 10, 105.1, 10.1), shapely.Point(105, float("inf"))


@pytest.mark.parametrize("shapes", [[], [None], [SQUARE, None, POINT], [None, SQUARE, SQUARE]])
def test_shapes_and_missing_ones_come_back_in_their_order(
    shapes: list[BaseGeometry | None], tmp_path: Path
) -> None:
    write_shapes(tmp_path, np.array(shapes, dtype=object))
    found = read_shapes(tmp_path)
    assert [shape and shape.wkb for shape in found] == [shape and shape.wkb for shape in shapes]
