"""Load the outline of the 15 districts, checked when it is read and joined to figures by code alone."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import geopandas
from shapely.geometry.base import BaseGeometry

from data.errors import Fault
from geo.label_points import LabelPoint, find_label_point
from geo.outline_checks import check_outline
from geo.outline_faults import make_unreadable_error
from geo.outline_origin import OutlineOrigin
from language.message import make_message

BOUNDARY_FILE = Path(__file__).with_name("districts.geojson")
"""geoBoundaries VNM ADM2 (CC BY-SA 4.0), changed as geo/README.md says."""


@dataclass(frozen=True, slots=True)
class Boundaries:
    """The districts' outlines: GeoJSON for the browser, shapes in degrees (WGS84), and label points.

    `own` is the origin of an installation's own outline, None for the shipped one; `problem` is what kept
    another from being used.
    """

    geojson: str
    shapes: Mapping[str, BaseGeometry]
    label_points: Mapping[str, LabelPoint]
    own: OutlineOrigin | None = None
    problem: tuple[Fault, ...] = ()


def load_boundaries(codes: tuple[str, ...], path: Path = BOUNDARY_FILE) -> Boundaries:
    """Read and check the outline of the districts named by `codes`.

    Raises FaultyFileError with every fault: unreadable, another CRS, missing or unknown units,
    broken or overlapping shapes.
    """
    frame = _read(path)
    check_outline(frame, codes, path.name)
    shapes = dict(zip(frame["code"].astype(str), frame.geometry, strict=True))
    return Boundaries(
        geojson=_compact(path),
        shapes=MappingProxyType(shapes),
        label_points=MappingProxyType({code: find_label_point(shape) for code, shape in shapes.items()}),
    )


def _read(path: Path) -> geopandas.GeoDataFrame:
    try:
        frame = geopandas.read_file(path, engine="pyogrio")
    except (OSError, RuntimeError, ValueError) as error:
        raise make_unreadable_error(path.name, str(error).replace(str(path), path.name)) from error
    if not isinstance(frame, geopandas.GeoDataFrame):
        raise make_unreadable_error(path.name, make_message("outline_fault.no_shapes"))
    return frame


def _compact(path: Path) -> str:
    """Return the collection with only codes and coordinates: names come from the area table."""
    collection: dict[str, Any] = json.loads(path.read_text("utf-8"))
    features = [
        {
            "type": "Feature",
            "properties": {"code": str(feature["properties"]["code"])},
            "geometry": feature["geometry"],
        }
        for feature in collection["features"]
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, separators=(",", ":"))
