"""Outlines as others write them: the shipped one changed, in three formats and any reference system."""

import json
import zipfile
from pathlib import Path
from typing import Any

import geopandas
import shapely

from data.published.loading import get_shipped_catalogue
from geo.boundaries import BOUNDARY_FILE

CODES = tuple(area.code for area in get_shipped_catalogue().districts)


def shipped() -> geopandas.GeoDataFrame:
    """Give the shipped outline: `code`, `name_vi`, shapes in WGS84."""
    return geopandas.read_file(BOUNDARY_FILE)[["code", "name_vi", "geometry"]]


def write_geojson(frame: geopandas.GeoDataFrame, folder: Path) -> Path:
    path = folder / "outline.geojson"
    frame.to_file(path, driver="GeoJSON")
    return path


def write_geopackage(frame: geopandas.GeoDataFrame, folder: Path) -> Path:
    path = folder / "outline.gpkg"
    frame.to_file(path, driver="GPKG")
    return path


def write_shapefile(
    frame: geopandas.GeoDataFrame,
    folder: Path,
    *,
    encoding: str = "UTF-8",
    leave_out: str = "",
    prj: str = "",
) -> Path:
    """Write a zipped Shapefile, without one of its parts or with another .prj where asked."""
    inside = folder / "parts"
    inside.mkdir()
    frame.to_file(inside / "huyen.shp", driver="ESRI Shapefile", encoding=encoding)
    if prj:
        (inside / "huyen.prj").write_text(prj, encoding="ascii")
    path = folder / "outline.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for part in sorted(inside.iterdir()):
            if part.suffix != leave_out:
                packed.write(part, f"ranh gioi/{part.name}")
    return path


def collection(features: list[dict[str, Any]], **members: object) -> str:
    return json.dumps({"type": "FeatureCollection", "features": features, **members})


def square(east: float, north: float, size: float = 0.1) -> dict[str, Any]:
    """Give a square as a GeoJSON geometry."""
    shape: dict[str, Any] = json.loads(
        shapely.to_geojson(shapely.box(east, north, east + size, north + size))
    )
    return shape
