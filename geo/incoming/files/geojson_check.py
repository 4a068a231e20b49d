"""Check a GeoJSON file before GDAL opens it: real JSON, a collection, plain numbers, and no links."""

import json
import re
from pathlib import Path
from typing import Any

from data.errors import FaultyFileError
from geo.limits import VERTICES
from geo.outline_checks import make_file_fault

_REFERENCE = re.compile(r"(urn:ogc:def:crs:(OGC|EPSG):[\w.]*:\w+|EPSG:\d+)", re.IGNORECASE)
_BRACKETS = 4
"""A vertex has a bracket of its own; rings, parts and shapes add fewer than it takes to reach this."""


def check_geojson(path: Path) -> None:
    """Raise FaultyFileError unless a file is a GeoJSON collection that GDAL can be trusted with."""
    content = path.read_bytes()
    if content.count(b"[") > VERTICES.value * _BRACKETS:
        raise FaultyFileError([make_file_fault(path, "quá nhiều đỉnh", f"không quá {VERTICES.value} đỉnh")])
    collection = _parsed(content, path)
    if not isinstance(collection, dict) or collection.get("type") != "FeatureCollection":
        raise FaultyFileError([make_file_fault(path, "JSON nhưng không phải FeatureCollection", "GeoJSON")])
    if not isinstance(collection.get("features"), list) or not collection["features"]:
        raise FaultyFileError([make_file_fault(path, "không có đối tượng nào", "15 huyện, thành phố")])
    if not _is_harmless(collection.get("crs")):
        raise FaultyFileError(
            [
                make_file_fault(
                    path, "thành phần crs lạ", "không có crs (WGS84), hoặc tên như urn:ogc:def:crs:EPSG::9207"
                )
            ]
        )


def _parsed(content: bytes, path: Path) -> Any:  # noqa: ANN401 - whatever stands in a stranger's file
    try:
        return json.loads(content.decode("utf-8-sig"), parse_constant=_refuse)
    except RecursionError as error:
        raise FaultyFileError([make_file_fault(path, "JSON lồng nhau quá sâu", "GeoJSON")]) from error
    except ValueError as error:
        raise FaultyFileError(
            [make_file_fault(path, f"JSON hỏng ({error})", "GeoJSON theo UTF-8")]
        ) from error


def _refuse(constant: str) -> float:
    raise ValueError(f"có {constant}")


def _is_harmless(crs: object) -> bool:
    """Return whether a `crs` member is absent or a bare name: GDAL would fetch a link."""
    if crs is None:
        return True
    properties = crs.get("properties") if isinstance(crs, dict) and crs.get("type") == "name" else None
    name = properties.get("name") if isinstance(properties, dict) else None
    return isinstance(name, str) and _REFERENCE.fullmatch(name) is not None
