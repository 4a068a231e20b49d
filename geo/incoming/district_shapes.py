"""Join each district's rows into one shape, repair slivers, and report what can't be repaired."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import geopandas
import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from data.errors import Fault
from geo.incoming.district_matching import MatchedDistrict
from geo.incoming.report_values import make_location
from geo.limits import FAR_KILOMETRES, LAND_SQUARE_METRES
from geo.outline_advice import DRAW_AREAS, MEND_SHAPES, ONCE_EACH
from geo.outline_checks import GEOGRAPHIC, PLANE
from language.message import Text, make_message

_SURFACES = {"Polygon", "MultiPolygon"}


@dataclass(frozen=True, slots=True)
class JoinedShapes:
    """Districts by code on the province's plane grid, with the faults and the repairs."""

    plane: Mapping[str, BaseGeometry]
    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]


def join_district_shapes(
    frame: geopandas.GeoDataFrame,
    units: Iterable[MatchedDistrict],
    shipped: Mapping[str, BaseGeometry],
    file: str,
) -> JoinedShapes:
    """Join each district's rows (WGS84) into one valid shape.

    Rows that aren't surfaces, cross themselves by more than a sliver, cover each other or lie far from
    the shipped outline of their district (WGS84, by code) are faults; a mended sliver is a warning.
    """
    plane = frame.to_crs(PLANE).geometry
    known = geopandas.GeoSeries(dict(shipped), crs=GEOGRAPHIC).to_crs(PLANE)
    found: dict[str, BaseGeometry] = {}
    faults: list[Fault] = []
    warnings: list[Fault] = []
    for unit in units:
        parts = [_mended(plane.iloc[row - 1], row, file) for row in unit.rows]
        shapes = [part.shape for part in parts if part.shape is not None]
        faults += [fault for part in parts for fault in part.faults]
        warnings += [fault for part in parts for fault in part.warnings]
        faults += [*_doubled(unit, shapes, file), *_far(unit, shapes, known[unit.area.code], file)]
        if shapes:
            found[unit.area.code] = _surface(shapely.union_all(shapes))
    return JoinedShapes(found, tuple(faults), tuple(warnings))


@dataclass(frozen=True, slots=True)
class _Part:
    shape: BaseGeometry | None
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()


def _mended(shape: BaseGeometry | None, row: int, file: str) -> _Part:
    if shape is None or shape.is_empty:
        found, expected = make_message("outline_fault.no_shape"), make_message("outline_fault.an_area")
        return _refused(file, row, found, expected, DRAW_AREAS)
    if shape.geom_type == "GeometryCollection" and not (surface := _surface(shape)).is_empty:
        part = _mended(surface, row, file)
        return replace(part, warnings=(*part.warnings, *_left_out(shape, row, file)))
    if shape.geom_type not in _SURFACES:
        found = make_message("outline_fault.shape_type", type=shape.geom_type)
        return _refused(file, row, found, make_message("outline_fault.polygons"), DRAW_AREAS)
    if not np.isfinite(shapely.get_coordinates(shape)).all():
        return _refuse_outside(file, row)
    return _Part(shape) if shape.is_valid else _repaired(shape, row, file)


def _refuse_outside(file: str, row: int) -> _Part:
    """Refuse a shape with places that the file's own system of coordinates can't hold."""
    return _refused(
        file,
        row,
        make_message("outline_fault.outside_system"),
        make_message("outline_fault.in_province"),
        make_message("outline_fault.check_axes"),
    )


def _left_out(shape: BaseGeometry, row: int, file: str) -> Iterator[Fault]:
    """Tell which shapes of a collection are no surfaces: they are left out."""
    others = sorted({part.geom_type for part in shapely.get_parts(shape)} - _SURFACES)
    if others:
        yield Fault(
            file=file,
            row=row,
            found=make_message("outline_fault.shape_type", type=", ".join(others)),
            expected=make_message("outline_fault.polygons"),
            advice=make_message("outline_fault.surfaces_taken"),
        )


def _refused(file: str, row: int, found: Text, expected: Text, advice: Text) -> _Part:
    return _Part(None, (Fault(file=file, row=row, found=found, expected=expected, advice=advice),))


def _repaired(shape: BaseGeometry, row: int, file: str) -> _Part:
    """Repair a shape that crosses itself, if less than a sliver of land changes hands."""
    valid = _surface(shapely.make_valid(shape, method="structure", keep_collapsed=False))
    changed = abs(valid.area - shape.area)
    where, expected = _where_it_crosses(shape), make_message("outline_fault.no_crossing")
    if valid.is_empty or changed > LAND_SQUARE_METRES.value:
        return _refused(
            file, row, make_message("outline_fault.crossing_at", where=where), expected, MEND_SHAPES
        )
    found = make_message("outline_fault.crossing_repaired", where=where, changed=f"{changed:.0f}")
    advice = make_message("outline_fault.repaired")
    return _Part(valid, (), (Fault(file=file, row=row, found=found, expected=expected, advice=advice),))


def _where_it_crosses(shape: BaseGeometry) -> Text:
    reason = shapely.is_valid_reason(shape)
    try:
        east, north = (float(number) for number in reason.split("[")[1].rstrip("]").split()[:2])
    except (IndexError, ValueError):
        return make_message("outline_fault.unknown_place")
    return make_shape_location(shapely.Point(east, north))


def make_shape_location(shape: BaseGeometry) -> Text:
    """Return the middle of a shape of the plane grid, in degrees north and east."""
    point = geopandas.GeoSeries([shape.centroid], crs=PLANE).to_crs(GEOGRAPHIC).iloc[0]
    return make_location(point.y, point.x)


def _surface(shape: BaseGeometry) -> BaseGeometry:
    """Return the surfaces of a shape that may also hold lines and points."""
    surfaces = [
        one
        for part in shapely.get_parts(shape)
        for one in shapely.get_parts(part)
        if one.geom_type == "Polygon"
    ]
    return surfaces[0] if len(surfaces) == 1 else shapely.MultiPolygon(surfaces)


def _doubled(unit: MatchedDistrict, shapes: list[BaseGeometry], file: str) -> Iterator[Fault]:
    shared = sum(shape.area for shape in shapes) - shapely.union_all(shapes).area
    if len(shapes) > 1 and shared > LAND_SQUARE_METRES.value:
        found = make_message(
            "outline_fault.doubled",
            district=unit.area.name_vi,
            rows=", ".join(map(str, unit.rows)),
            shared=f"{shared / 1e6:.0f}",
        )
        expected = make_message("outline_fault.once_or_apart")
        yield Fault(file=file, column=unit.column, found=found, expected=expected, advice=ONCE_EACH)


def _far(
    unit: MatchedDistrict, shapes: list[BaseGeometry], shipped: BaseGeometry, file: str
) -> Iterator[Fault]:
    far = [shape.distance(shipped) / 1000 for shape in shapes]
    if far and max(far) > FAR_KILOMETRES.value:
        found = make_message("outline_fault.far", district=unit.area.name_vi, distance=f"{max(far):.0f}")
        yield Fault(
            file=file,
            row=unit.rows[far.index(max(far))],
            found=found,
            expected=make_message("outline_fault.nearer", most=FAR_KILOMETRES.value),
            advice=make_message("outline_fault.check_place"),
        )
