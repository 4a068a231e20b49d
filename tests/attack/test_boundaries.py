"""A payload in a boundary file's names and attributes is told as a plain text, and draws nothing else."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import geopandas
import pandas as pd
import pytest
import shapely

from data.published.catalogue import Catalogue
from geo.incoming.district_matching import MOST_STRANGERS, match_districts
from geo.incoming.files.attribute_encoding import decode_attributes
from geo.incoming.files.layer_reader import read_layer
from geo.incoming.report_text import escape_control_characters, format_fault_lines
from geo.outline_origin import OutlineOrigin
from language.catalogue import Texts
from maps.outline_credit import format_outline_credit
from tests.attack.looking import Count, check_plain, squeezed, visible
from tests.attack.payloads import PAYLOADS
from tests.geo.files import shipped, write_geojson, write_geopackage, write_shapefile
from tests.geo.own import own_boundaries

WRITERS = (write_geojson, write_geopackage, write_shapefile)
ATTRIBUTE_BYTES = 60
"""What fits into a Shapefile's attribute whatever its letters; it ends a text at NUL."""

TEXTS = [
    text.replace("\x00", "").encode()[:ATTRIBUTE_BYTES].decode("utf-8", "ignore")
    for text in PAYLOADS.values()
]
Writer = Callable[[geopandas.GeoDataFrame, Path], Path]


def strangers() -> geopandas.GeoDataFrame:
    """Give the shipped districts but one, and a small square for each payload, named and described by it."""
    own = shipped().iloc[1:].assign(about="")
    squares = [shapely.box(105 + n / 1000, 9, 105.0005 + n / 1000, 9.0005) for n in range(len(TEXTS))]
    others = geopandas.GeoDataFrame(
        {"code": "", "name_vi": TEXTS, "about": TEXTS}, geometry=squares, crs="EPSG:4326"
    )
    return geopandas.GeoDataFrame(pd.concat([own, others], ignore_index=True), crs="EPSG:4326")


@pytest.mark.parametrize("write", WRITERS)
def test_a_name_is_never_taken_for_a_district_and_is_told_as_it_is(
    write: Writer, tmp_path: Path, catalogue: Catalogue, texts: Texts, count: Count
) -> None:
    known = set(shipped()["name_vi"])
    layer = read_layer(write(strangers(), tmp_path))
    frame = (
        decode_attributes(layer.frame, layer.encoding, known.__contains__) if layer.encoding else layer.frame
    )
    names = [name for name in frame["name_vi"] if name not in known]
    # Blanks are left aside: GDAL sets JSON within a text anew.
    assert [squeezed(name) for name in names] == [squeezed(text) for text in TEXTS]
    for start in range(0, len(frame), MOST_STRANGERS):
        part = frame.iloc[start : start + MOST_STRANGERS].reset_index(drop=True)
        told = format_fault_lines(match_districts(part, catalogue, "tep").faults, texts)
        check_plain(told.split("\n"))
        assert all(line.isprintable() for line in told.split("\n"))
    count(len(names))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_credit_of_an_outline_is_one_plain_line(payload: str, texts: Texts, count: Count) -> None:
    text = PAYLOADS[payload]
    record = own_boundaries(source=f"Sở {text}", licence=text, by=text, file=text).own
    assert record is not None
    own = OutlineOrigin.of(record.record())
    credit = format_outline_credit(replace(own_boundaries(), own=own), texts)
    check_plain([credit, *map(str, own.record().values())])
    assert visible(f"Sở {text}") in credit
    assert "\n" not in credit
    assert escape_control_characters(credit).isprintable()
    count(4)
