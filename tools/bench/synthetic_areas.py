"""Make a synthetic province of many areas: the real outline cut to pieces.

It shows how the app's cost grows. It is a copy of the project in a temporary folder; its areas have numbers
for names, and its figures are estimates alone.
"""

import csv
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from shapely import MultiPoint, Point, voronoi_polygons
from shapely.geometry import MultiPolygon, Polygon, mapping, shape
from shapely.geometry.base import BaseGeometry

from tests.paths import ROOT

LEFT_OUT = (
    ".venv", ".git", "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".import_linter_cache",
    ".hypothesis", "local",
)  # fmt: skip
OUTLINE, AREAS = Path("geo") / "districts.geojson", Path("data") / "published" / "areas.csv"
POPULATION = Path("data") / "published" / "population.csv"
CENSUS = Path("data") / "published" / "census.csv"
FIRST_NEW_CODE = 10_000
PATTERN = "904"
"""The district whose traits and population every made-up area is given, to estimate its figures from."""


@dataclass(frozen=True, slots=True)
class SyntheticArea:
    """A synthetic area and the district that it was cut from."""

    code: str
    district: str
    shape: BaseGeometry


def build_synthetic_installation(folder: Path, areas: int) -> Path:
    """Copy the project to a folder with so many areas in place of its districts."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*LEFT_OUT))
    collection = json.loads((folder / OUTLINE).read_text("utf-8"))
    pieces = list(_cut(collection, areas))
    _write_outline(folder / OUTLINE, collection, pieces)
    new = [piece.code for piece in pieces if piece.code != piece.district]
    _add_rows(
        folder / AREAS, "code", [{"code": code, "name_vi": f"Ô {code}", "name_en": code} for code in new]
    )
    for table in (POPULATION, CENSUS):
        _add_rows(folder / table, "area_code", [{"area_code": code} for code in new])
    return folder


def _cut(collection: dict[str, Any], areas: int) -> Iterator[SyntheticArea]:
    """Cut every district into about as many pieces; the first keeps its code, the others get new ones."""
    features, codes = collection["features"], iter(range(FIRST_NEW_CODE, FIRST_NEW_CODE + areas))
    for place, feature in enumerate(features):
        district = feature["properties"]["code"]
        wanted = areas * (place + 1) // len(features) - areas * place // len(features)
        for number, part in enumerate(cut_into_pieces(shape(feature["geometry"]), wanted)):
            yield SyntheticArea(str(next(codes)) if number else district, district, part)


def cut_into_pieces(whole: BaseGeometry, wanted: int) -> list[BaseGeometry]:
    """Cut a shape into so many pieces around points scattered in it, the same ones every time."""
    if wanted == 1:
        return [whole]
    points = _scatter_points(whole, wanted)
    cells = voronoi_polygons(MultiPoint(points), extend_to=whole).geoms
    return [_keep_polygons(cell.intersection(whole)) for cell in cells]


def _scatter_points(whole: BaseGeometry, wanted: int) -> list[Point]:
    chance, (west, south, east, north) = Random(wanted), whole.bounds  # noqa: S311 - chance, and no secret
    found: list[Point] = []
    while len(found) < wanted:
        point = Point(chance.uniform(west, east), chance.uniform(south, north))
        if whole.contains(point):
            found.append(point)
    return found


def _keep_polygons(shape_: BaseGeometry) -> BaseGeometry:
    """Keep what has an area: a cut along an edge leaves lines and points."""
    parts = getattr(shape_, "geoms", [shape_])
    return MultiPolygon([part for part in parts if isinstance(part, Polygon)])


def _write_outline(path: Path, collection: dict[str, Any], pieces: list[SyntheticArea]) -> None:
    features = [
        {"type": "Feature", "properties": {"code": piece.code}, "geometry": mapping(piece.shape)}
        for piece in pieces
    ]
    path.write_text(json.dumps(collection | {"features": features}), "utf-8")


def _add_rows(path: Path, key: str, new: list[dict[str, str]]) -> None:
    """Add to a table, for each new area, the pattern's rows with some cells changed."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    patterns = [row for row in rows if row[key] == PATTERN]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(made := [*rows, *(pattern | cells for cells in new for pattern in patterns)])
    _write_row_count(path, len(made))


def _write_row_count(path: Path, rows: int) -> None:
    """Write the table's new number of rows, which is checked when it is loaded."""
    counts = path.with_name("row_counts.csv")
    told = dict(line.split(",") for line in counts.read_text("utf-8").splitlines())
    told[path.name] = str(rows)
    counts.write_text("".join(f"{file},{number}\n" for file, number in told.items()), "utf-8")
