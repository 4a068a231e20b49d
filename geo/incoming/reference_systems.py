"""Convert any reference system to WGS84; recognise Viet Nam's own in all the ways it is written."""

import re

import geopandas
import pyproj
from pyproj.transformer import TransformerGroup

from geo.outline_checks import GEOGRAPHIC

VN_2000 = "EPSG:4756"
"""The geographic system of VN-2000, with the official way from it to WGS84."""

_NAMES = re.compile(r"vn2000|vietnam2000")
_SHIFT = (-191.90441429, -39.30318279, -111.45032835)
"""Metres from VN-2000 to WGS84; PROJ forgets a file's own where it doesn't know the datum."""

_SAME_METRES = 2.0
_TM3_SCALE = 0.9999
_TM3_EAST = 500_000.0


def is_usable(crs: pyproj.CRS) -> bool:
    """Return whether a system defines where on the Earth its coordinates are."""
    plain = crs.source_crs if crs.is_bound else crs
    return bool(plain and (plain.is_geographic or plain.is_projected)) and "undefined" not in crs.name.lower()


def is_vn_2000(crs: pyproj.CRS) -> bool:
    """Return whether a system is VN-2000: by a name, the scale of its 3-degree zones, or its shift."""
    plain = _plain(crs)
    datum = plain.geodetic_crs
    said = " ".join(
        [plain.name, datum.name if datum else "", datum.datum.name if datum and datum.datum else ""]
    )
    if _NAMES.search(re.sub(r"[^a-z0-9]", "", said.lower())):
        return True
    return is_shift_unknown(crs) and (_is_tm3(plain) or _has_official_shift(crs))


def is_shift_unknown(crs: pyproj.CRS) -> bool:
    """Return whether the shift to WGS84 is unknown, so that all may be some 200 m off."""
    found = TransformerGroup(crs, GEOGRAPHIC, always_xy=True).transformers
    return not found or "ballpark" in found[0].description.lower() or _has_no_named_datum(crs)


def convert_to_wgs84(frame: geopandas.GeoDataFrame, crs: pyproj.CRS) -> geopandas.GeoDataFrame:
    """Return shapes in degrees north and east of WGS84.

    VN-2000 is converted officially whatever parameters a file carries or lacks: many say `towgs84=0,0,0`.
    """
    if not is_vn_2000(crs):
        return frame.set_crs(crs).to_crs(GEOGRAPHIC)
    plain = _plain(crs)
    degrees = frame.set_crs(plain).to_crs(plain.geodetic_crs)
    return degrees.set_crs(VN_2000, allow_override=True).to_crs(GEOGRAPHIC)


def describe_reference_system(crs: pyproj.CRS) -> str:
    """Return a system's own name, and the EPSG code if it has one."""
    plain = _plain(crs)
    code = plain.to_epsg()
    return f"{plain.name} (EPSG:{code})" if code else plain.name


def _plain(crs: pyproj.CRS) -> pyproj.CRS:
    """Return a system without the parameters to WGS84 that a file may have bound to it."""
    return crs.source_crs if crs.is_bound and crs.source_crs else crs


def _has_no_named_datum(crs: pyproj.CRS) -> bool:
    """Return whether no datum is named; PROJ would take one on the ellipsoid of WGS84 for WGS84 itself."""
    datum = crs.geodetic_crs.datum if crs.geodetic_crs else None
    return datum is None or any(word in datum.name.lower() for word in ("unknown", "not specified"))


def _has_official_shift(crs: pyproj.CRS) -> bool:
    operation = crs.coordinate_operation if crs.is_bound else None
    values = list(operation.towgs84) if operation is not None else []
    return len(values) > 2 and all(  # noqa: PLR2004 - a shift has three numbers, turns and a scale may follow
        abs(found - official) < _SAME_METRES for found, official in zip(values, _SHIFT, strict=False)
    )


def _is_tm3(crs: pyproj.CRS) -> bool:
    if not crs.is_projected or crs.coordinate_operation is None:
        return False
    values = {parameter.name: float(parameter.value or 0) for parameter in crs.coordinate_operation.params}
    scale, east = values.get("Scale factor at natural origin"), values.get("False easting")
    return (scale, east) == (_TM3_SCALE, _TM3_EAST)
