"""Check an outline before any figure is drawn on it."""

from collections.abc import Iterator

import geopandas

from data.errors import Fault, FaultPlace, FaultyFileError
from geo.outline_advice import (
    ADD_DISTRICT,
    DRAW_AREAS,
    MEND_BORDERS,
    MEND_CODES,
    MEND_SHAPES,
    ONCE_EACH,
)
from language.message import make_message

GEOGRAPHIC = "EPSG:4326"
PLANE = "EPSG:9207"
"""VN-2000 / TM-3 104-30, the plane grid of Kiên Giang and Cà Mau (metres)."""

LARGEST_OVERLAP = 10_000.0
"""Square metres that two districts may share: rounding of coordinates, not a real overlap."""


def check_outline(frame: geopandas.GeoDataFrame, codes: tuple[str, ...], file: str) -> None:
    """Raise FaultyFileError with every fault of an outline that should hold exactly `codes`."""
    faults = [*_columns(frame, file), *_reference_system(frame, file)]
    if not faults:
        faults = [*_units(frame, codes, file), *_shapes(frame, file)]
    if not faults:
        faults = [*_overlaps(frame, file)]
    if faults:
        raise FaultyFileError(faults)


def _columns(frame: geopandas.GeoDataFrame, file: str) -> Iterator[Fault]:
    if "code" not in frame.columns:
        yield Fault(
            file=file,
            column="code",
            found=make_message("outline_fault.no_column"),
            expected=make_message("outline_fault.codes"),
            advice=make_message("outline_fault.add_codes"),
        )


def _reference_system(frame: geopandas.GeoDataFrame, file: str) -> Iterator[Fault]:
    if frame.crs is None or not frame.crs.equals(GEOGRAPHIC):
        found = make_message("outline_fault.no_system") if frame.crs is None else frame.crs.to_string()
        yield Fault(
            file=file,
            found=found,
            expected="WGS84 (EPSG:4326)",
            advice=make_message("outline_fault.to_wgs84"),
        )


def _units(frame: geopandas.GeoDataFrame, codes: tuple[str, ...], file: str) -> Iterator[Fault]:
    found = list(frame["code"].astype(str))
    for code in sorted(set(codes) - set(found)):
        yield FaultPlace(file, column="code").make_fault(
            make_message("outline_fault.missing", code=code),
            make_message("outline_fault.all", districts=len(codes)),
            ADD_DISTRICT,
        )
    for row, code in enumerate(found, start=1):
        place = FaultPlace(file, row=row, column="code")
        if code not in codes:
            yield place.make_fault(code, make_message("outline_fault.known_code"), MEND_CODES)
        elif found.index(code) != row - 1:
            again = make_message("outline_fault.repeated", code=code)
            yield place.make_fault(again, make_message("outline_fault.once"), ONCE_EACH)


def _shapes(frame: geopandas.GeoDataFrame, file: str) -> Iterator[Fault]:
    for row, shape in enumerate(frame.geometry, start=1):
        place = FaultPlace(file, row=row, column="geometry")
        if shape is None or shape.is_empty:
            found, expected = make_message("outline_fault.no_shape"), make_message("outline_fault.polygon")
            yield place.make_fault(found, expected, DRAW_AREAS)
        elif shape.geom_type not in {"Polygon", "MultiPolygon"}:
            yield place.make_fault(shape.geom_type, make_message("outline_fault.polygons"), DRAW_AREAS)
        elif not shape.is_valid:
            found, expected = make_message("outline_fault.crossing"), make_message("outline_fault.valid")
            yield place.make_fault(found, expected, MEND_SHAPES)


def _overlaps(frame: geopandas.GeoDataFrame, file: str) -> Iterator[Fault]:
    shapes, codes = frame.to_crs(PLANE).geometry, list(frame["code"])
    # Neighbours alone are compared: of many units nearly all pairs lie apart.
    for one, two in sorted(zip(*shapes.sindex.query(shapes, predicate="intersects"), strict=True)):
        if one >= two:
            continue
        shared = shapes.iloc[one].intersection(shapes.iloc[two]).area
        if shared > LARGEST_OVERLAP:
            size = f"{shared / 1e6:.2f}"
            found = make_message("outline_fault.overlap", code=codes[one], other=codes[two], shared=size)
            expected = make_message("outline_fault.apart")
            yield FaultPlace(file, column="geometry").make_fault(found, expected, MEND_BORDERS)
