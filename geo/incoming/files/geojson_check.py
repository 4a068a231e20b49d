"""Check a GeoJSON file before GDAL opens it: real JSON, a collection, plain numbers, and no links."""

import json
import re
from functools import partial
from pathlib import Path
from typing import Never

from data.errors import FaultyFileError
from geo.limits import VERTICES
from geo.outline_advice import EXPORT_AGAIN, EXPORT_DISTRICTS, NAME_SYSTEM, SIMPLIFY
from geo.outline_faults import make_file_fault
from language.message import Text, make_message

_REFERENCE = re.compile(r"(urn:ogc:def:crs:(OGC|EPSG):[\w.]*:\w+|EPSG:\d+)", re.IGNORECASE)
_BRACKETS = 4
"""A vertex has a bracket of its own; rings, parts and shapes add fewer than it takes to reach this."""


def check_geojson(path: Path) -> None:
    """Raise FaultyFileError unless a file is a GeoJSON collection that GDAL can be trusted with."""
    content = path.read_bytes()
    if content.count(b"[") > VERTICES.value * _BRACKETS:
        expected = make_message("outline_fault.most_vertices", most=VERTICES.value)
        raise _make_refusal(path, make_message("outline_fault.too_many_vertices"), expected, SIMPLIFY)
    _check_collection(_parsed(content, path), path)


def _check_collection(collection: object, path: Path) -> None:
    if not isinstance(collection, dict) or collection.get("type") != "FeatureCollection":
        raise _make_refusal(path, make_message("outline_fault.no_collection"), "GeoJSON", EXPORT_DISTRICTS)
    if not isinstance(collection.get("features"), list) or not collection["features"]:
        expected = make_message("outline_fault.districts")
        raise _make_refusal(path, make_message("outline_fault.no_features"), expected, EXPORT_DISTRICTS)
    if not _is_harmless(collection.get("crs")):
        expected = make_message("outline_fault.known_crs")
        raise _make_refusal(path, make_message("outline_fault.strange_crs"), expected, NAME_SYSTEM)


def _parsed(content: bytes, path: Path) -> object:
    try:
        return json.loads(content.decode("utf-8-sig"), parse_constant=partial(_refuse_constant, path))
    except RecursionError as error:
        raise _make_refusal(path, make_message("outline_fault.too_deep"), "GeoJSON", EXPORT_AGAIN) from error
    except ValueError as error:
        raise _make_broken_error(path, str(error)) from error


def _refuse_constant(path: Path, constant: str) -> Never:
    raise _make_broken_error(path, make_message("outline_fault.has_constant", constant=constant))


def _make_broken_error(path: Path, reason: Text) -> FaultyFileError:
    found = make_message("outline_fault.broken_json", reason=reason)
    return _make_refusal(path, found, make_message("outline_fault.utf8_geojson"), EXPORT_AGAIN)


def _make_refusal(path: Path, found: Text, expected: Text, advice: Text) -> FaultyFileError:
    return FaultyFileError([make_file_fault(path, found, expected, advice)])


def _is_harmless(crs: object) -> bool:
    """Return whether a `crs` member is absent or a bare name: GDAL would fetch a link."""
    if crs is None:
        return True
    properties = crs.get("properties") if isinstance(crs, dict) and crs.get("type") == "name" else None
    name = properties.get("name") if isinstance(properties, dict) else None
    return isinstance(name, str) and _REFERENCE.fullmatch(name) is not None
