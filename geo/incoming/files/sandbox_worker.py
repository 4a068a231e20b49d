"""Open an unknown file in a process of its own: bounded memory, three drivers, nothing to lose.

Started by `layer_reader.read_layer`; prints one JSON object and writes the shapes into files.
"""

import json
import shutil
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    # pyogrio loads these wherever it finds them, longer than an outline is read; shapes and cells need none.
    sys.modules |= dict.fromkeys(("geopandas", "pandas", "pyarrow"))  # type: ignore[arg-type]

import numpy as np
import pyogrio
import pyproj
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from data.errors import Fault, FaultyFileError
from geo.incoming.files.file_formats import DRIVERS, OutlineFormat, detect_outline_format
from geo.incoming.files.geojson_check import check_geojson
from geo.incoming.files.shape_file import write_shapes
from geo.incoming.files.zipped_shapefile import TARGETS, extract_shapefile
from geo.limits import FEATURES, MEMORY_MEGABYTES, VERTICES
from geo.outline_advice import EXPORT_AGAIN, EXPORT_DISTRICTS, MEND_SHAPES, SIMPLIFY
from geo.outline_faults import make_file_fault
from language.message import Text, make_message

_LONGEST_PART = 20_000
ONE_LAYER = make_message("outline_fault.one_layer")
RAW_TEXT = "ISO-8859-1"
"""Gives every byte of a Shapefile's texts as one letter, to be understood later."""


@dataclass(frozen=True, slots=True)
class _RawLayer:
    """What a file says of its shapes: the columns beside them, and their reference system as WKT."""

    shapes: NDArray[np.object_]
    columns: dict[str, Iterable[object]]
    crs: str


def main(path: Path, folder: Path, layer: str) -> int:
    """Read one layer of a file into `folder`, or print its faults."""
    _bound_memory()
    try:
        told = _read(path, folder, layer)
    except FaultyFileError as error:
        told = {"faults": [asdict(fault) for fault in error.faults]}
    print(json.dumps(told))  # noqa: T201 - this is how the child answers
    return 0


def _bound_memory() -> None:
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - there is none on other systems

        most = MEMORY_MEGABYTES.value << 20
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _read(path: Path, folder: Path, layer: str) -> dict[str, Any]:
    if spare := set(pyogrio.list_drivers()) - DRIVERS:
        found = make_message("outline_fault.spare_drivers", drivers=", ".join(sorted(spare)))
        raise FaultyFileError(
            [
                make_file_fault(
                    path,
                    found,
                    make_message("outline_fault.three_drivers"),
                    make_message("outline_fault.install_drivers"),
                )
            ]
        )
    kind = detect_outline_format(path)
    opened = _staged(path, folder, kind)
    try:
        read = _layer(opened, kind, layer or _only_layer(opened, path), path)
    except (DataSourceError, DataLayerError, RuntimeError, ValueError, UnicodeError, MemoryError) as error:
        raise FaultyFileError([_unreadable(error, opened, path, kind)]) from error
    return _written(read, folder, kind, opened)


def _staged(path: Path, folder: Path, kind: OutlineFormat) -> Path:
    """Copy the file under a name of our own: the reader takes some names for addresses or archives."""
    if kind is OutlineFormat.SHAPEFILE:
        return extract_shapefile(path, folder)
    if kind is OutlineFormat.GEOJSON:
        check_geojson(path)
    suffix = ".geojson" if kind is OutlineFormat.GEOJSON else ".gpkg"
    return Path(shutil.copyfile(path, folder / f"outline{suffix}"))


def _unreadable(error: Exception, opened: Path, path: Path, kind: OutlineFormat) -> Fault:
    reason = (str(error) or type(error).__name__).replace(str(opened), path.name)
    found = make_message("outline_fault.unreadable", reason=reason[:300])
    return make_file_fault(path, found, make_message("outline_fault.sound", format=kind.value), EXPORT_AGAIN)


def _only_layer(opened: Path, path: Path) -> str:
    layers = [(str(name), str(shape or "")) for name, shape in pyogrio.list_layers(opened)]
    shaped = [name for name, shape in layers if "Polygon" in shape or shape.startswith("Unknown")]
    shaped = shaped or [name for name, shape in layers if shape]
    if len(shaped) != 1:
        advice = make_message("outline_fault.choose_layer") if shaped else EXPORT_DISTRICTS
        raise FaultyFileError([make_file_fault(path, _describe_layers(shaped), ONE_LAYER, advice)])
    return shaped[0]


def _describe_layers(shaped: list[str]) -> Text:
    if not shaped:
        return make_message("outline_fault.no_layer")
    return make_message("outline_fault.layers", names=", ".join(shaped[:10]))


def _layer(opened: Path, kind: OutlineFormat, layer: str, path: Path) -> _RawLayer:
    about, _, shapes, cells = pyogrio.raw.read(
        opened,
        layer=layer,
        encoding=RAW_TEXT if kind is OutlineFormat.SHAPEFILE else None,
        force_2d=True,
        max_features=FEATURES.value + 1,
        datetime_as_string=True,
    )
    if shapes is None:
        raise FaultyFileError(
            [make_file_fault(path, make_message("outline_fault.no_shapes"), ONE_LAYER, EXPORT_DISTRICTS)]
        )
    read = _RawLayer(
        shapely.from_wkb(shapes, on_invalid="ignore"),
        dict(zip(map(str, about["fields"]), cells, strict=True)),
        pyproj.CRS.from_user_input(about["crs"]).to_wkt() if about["crs"] else "",
    )
    _check_weight(read.shapes, path)
    return read


def _check_weight(shapes: NDArray[np.object_], path: Path) -> None:
    vertices = int(shapely.get_num_coordinates(shapes).sum())
    faults = []
    if len(shapes) > FEATURES.value:
        found = make_message("outline_fault.too_many_features")
        faults.append(
            make_file_fault(
                path, found, make_message("outline_fault.most", most=FEATURES.value), EXPORT_DISTRICTS
            )
        )
    if vertices > VERTICES.value:
        found = make_message("outline_fault.vertices", vertices=vertices)
        expected = make_message("outline_fault.most_vertices", most=VERTICES.value)
        faults.append(make_file_fault(path, found, expected, SIMPLIFY))
    if faults:
        raise FaultyFileError(faults)
    _check_finite(shapes, path)


def _check_finite(shapes: NDArray[np.object_], path: Path) -> None:
    coordinates, owners = shapely.get_coordinates(shapes, return_index=True)
    lost = np.unique(owners[~np.isfinite(coordinates).all(axis=1)])
    if lost.size:
        found, expected = make_message("outline_fault.infinite"), make_message("outline_fault.finite")
        raise FaultyFileError(
            make_file_fault(path, found, expected, MEND_SHAPES, row=int(row) + 1) for row in lost[:20]
        )


def _written(read: _RawLayer, folder: Path, kind: OutlineFormat, opened: Path) -> dict[str, Any]:
    """Write the shapes; return the rest, with attributes as text, as JSON."""
    write_shapes(folder, read.shapes)
    return {
        "faults": [],
        "format": kind.value,
        "columns": [[name, list(map(_text, cells))] for name, cells in read.columns.items()],
        "crs": _beside(opened, ".prj") if kind is OutlineFormat.SHAPEFILE else read.crs,
        "encoding": _beside(opened, ".cpg").strip() if kind is OutlineFormat.SHAPEFILE else "",
    }


def _beside(opened: Path, suffix: str) -> str:
    """Read a small part of a Shapefile; return nothing if there is none."""
    part = opened.with_name(TARGETS[suffix])
    return part.read_text("latin-1")[:_LONGEST_PART] if part.exists() else ""


def _text(value: object) -> str:
    if value is None or isinstance(value, bytes) or value != value:  # noqa: PLR0124 - NaN alone differs from itself
        return ""
    return str(value)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
