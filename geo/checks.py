"""What an outline must keep before any figure is drawn on it."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import geopandas

from data.errors import Fault, FaultyFileError

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


def unreadable(file: str, reason: str) -> FaultyFileError:
    """Make the error for a file that no reader of boundaries understands."""
    return FaultyFileError([Fault(file, None, None, reason, "một tệp ranh giới đọc được (GeoJSON)")])


def fault_of(path: Path, found: str, expected: str, advice: str = "", *, row: int | None = None) -> Fault:
    """Make a fault of a file, named without its folder."""
    return Fault(path.name, row, None, found, expected, advice)


def _columns(frame: geopandas.GeoDataFrame, file: str) -> Iterator[Fault]:
    if "code" not in frame.columns:
        yield Fault(file, None, "code", "không có cột này", "mã của từng huyện")


def _reference_system(frame: geopandas.GeoDataFrame, file: str) -> Iterator[Fault]:
    if frame.crs is None or not frame.crs.equals(GEOGRAPHIC):
        found = "không ghi hệ toạ độ" if frame.crs is None else frame.crs.to_string()
        yield Fault(file, None, None, found, "WGS84 (EPSG:4326)")


def _units(frame: geopandas.GeoDataFrame, codes: tuple[str, ...], file: str) -> Iterator[Fault]:
    found = list(frame["code"].astype(str))
    for code in sorted(set(codes) - set(found)):
        yield Fault(file, None, "code", f"thiếu huyện mã {code}", f"đủ {len(codes)} huyện")
    for row, code in enumerate(found, start=1):
        if code not in codes:
            yield Fault(file, row, "code", code, "một mã trong danh mục huyện")
        elif found.index(code) != row - 1:
            yield Fault(file, row, "code", f"{code} lặp lại", "mỗi huyện một lần")


def _shapes(frame: geopandas.GeoDataFrame, file: str) -> Iterator[Fault]:
    for row, shape in enumerate(frame.geometry, start=1):
        if shape is None or shape.is_empty:
            yield Fault(file, row, "geometry", "không có hình", "một đa giác")
        elif shape.geom_type not in {"Polygon", "MultiPolygon"}:
            yield Fault(file, row, "geometry", shape.geom_type, "Polygon hoặc MultiPolygon")
        elif not shape.is_valid:
            yield Fault(file, row, "geometry", "hình tự cắt", "hình hợp lệ")


def _overlaps(frame: geopandas.GeoDataFrame, file: str) -> Iterator[Fault]:
    plane = frame.to_crs(PLANE)
    pairs = combinations(zip(frame["code"], plane.geometry, strict=True), 2)
    for (code, shape), (other_code, other) in pairs:
        shared = shape.intersection(other).area
        if shared > LARGEST_OVERLAP:
            found = f"{code} và {other_code} chồng nhau {shared / 1e6:.2f} km²"
            yield Fault(file, None, "geometry", found, "các huyện không chồng nhau")
