"""The reader is started as a process of its own: what it sends back is whole, and it has so long."""

from collections.abc import Callable
from pathlib import Path

import geopandas
import pytest

from data.errors import FaultyFileError
from geo.incoming.files.layer_reader import read_layer
from tests.geo.files import shipped, write_geojson, write_geopackage, write_shapefile


@pytest.mark.parametrize("write", [write_geojson, write_geopackage, write_shapefile])
def test_a_process_started_anew_reads_every_format(
    write: Callable[[geopandas.GeoDataFrame, Path], Path], tmp_path: Path
) -> None:
    """Other tests fork it from a process that has its modules in memory."""
    read = read_layer(write(shipped(), tmp_path))
    assert read.frame["name_vi"].notna().all()
    known = shipped().geometry.set_crs(None, allow_override=True)
    assert read.frame.geometry.hausdorff_distance(known).max() < 1e-6


def test_reading_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    with pytest.raises(FaultyFileError, match="đọc quá lâu"):
        read_layer(write_geojson(shipped(), tmp_path), seconds=0.05)
