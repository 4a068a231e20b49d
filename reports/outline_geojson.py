"""Write the districts' outlines as GeoJSON, with names, codes, licence and known defects."""

import json
from collections.abc import Mapping
from typing import Any

from data.model.areas import Area
from geo.boundaries import Boundaries
from language.catalogue import Texts
from reports.terms_of_use import describe_boundary_terms


def write_outline_geojson(boundaries: Boundaries, areas: Mapping[str, Area], texts: Texts) -> bytes:
    """Write the outlines in use (WGS84) as a collection with codes, names, and the terms they came on.

    Raises KeyError for a code that is no area's.
    """
    collection: dict[str, Any] = json.loads(boundaries.geojson)
    features = [
        _add_area_names(feature, areas[feature["properties"]["code"]]) for feature in collection["features"]
    ]
    described = {
        "type": "FeatureCollection",
        **describe_boundary_terms(boundaries, texts),
        "features": features,
    }
    return json.dumps(described, ensure_ascii=False, separators=(",", ":")).encode()


def _add_area_names(feature: Mapping[str, Any], area: Area) -> dict[str, Any]:
    properties = {
        "code": area.code,
        "name_vi": area.name_vi,
        "name_en": area.name_en,
        "type_vi": area.type_vi,
        "priority": area.priority,
    }
    return {
        "type": "Feature",
        "id": area.code,
        "properties": properties,
        "geometry": feature["geometry"],
    }
