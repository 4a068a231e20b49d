"""Read a file in a process of its own, so that nothing in it can hang or harm this one."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas
import pyogrio
import pyproj
from pyproj.exceptions import CRSError

from data.errors import FaultyFileError
from data.fault_json import decode_faults
from geo.incoming.files.file_formats import DRIVERS, OutlineFormat, detect_outline_format
from geo.incoming.files.shape_file import read_shapes
from geo.limits import SECONDS
from geo.outline_advice import NAME_SYSTEM, SIMPLIFY
from geo.outline_faults import make_file_fault
from language.message import make_message

_ROOT = Path(__file__).resolve().parents[3]
_NOWHERE = "http://127.0.0.1:9"
"""A proxy that nobody answers at: should a library ever ask for a network, it gets none."""


@dataclass(frozen=True, slots=True)
class OutlineLayer:
    """The shapes in their own reference system, with attributes as text.

    Texts of a Shapefile are bytes given as Latin-1 letters; `encoding` is what its .cpg says, or empty.
    """

    format: OutlineFormat
    frame: geopandas.GeoDataFrame
    crs: pyproj.CRS | None
    encoding: str


def read_layer(path: Path, layer: str = "", seconds: float = SECONDS.value) -> OutlineLayer:
    """Read the one layer of shapes in a file, or the one named.

    Raises FaultyFileError for a fault of format, size or content, or if it takes longer than `seconds`.
    """
    detect_outline_format(path)
    with tempfile.TemporaryDirectory(prefix="outline-") as folder:
        told = _told(path.resolve(), Path(folder), layer, seconds)
        shapes = read_shapes(Path(folder))
    names = [name for name, _ in told["columns"]]
    frame = geopandas.GeoDataFrame(
        {place: cells for place, (_, cells) in enumerate(told["columns"])}, geometry=shapes
    )
    return OutlineLayer(
        OutlineFormat(told["format"]),
        frame.rename(columns=dict(enumerate(names))),
        _crs(told["crs"], path),
        told["encoding"],
    )


def _crs(text: str, path: Path) -> pyproj.CRS | None:
    try:
        return pyproj.CRS.from_wkt(text) if text.strip() else None
    except CRSError as error:
        found, expected = make_message("outline_fault.unread_system"), make_message("outline_fault.wkt")
        raise FaultyFileError([make_file_fault(path, found, expected, NAME_SYSTEM)]) from error


def _told(path: Path, folder: Path, layer: str, seconds: float) -> dict[str, Any]:
    done = _run_reader([str(path), str(folder), layer], path, seconds)
    try:
        told: dict[str, Any] = json.loads(done.stdout)
    except ValueError as error:
        found = make_message("outline_fault.reader_stopped", code=done.returncode)
        raise FaultyFileError(
            [make_file_fault(path, found, make_message("outline_fault.sound_and_light"), SIMPLIFY)]
        ) from error
    if told["faults"]:
        raise FaultyFileError(decode_faults(told["faults"]))
    return told


def _run_reader(words: Sequence[str], path: Path, seconds: float) -> subprocess.CompletedProcess[bytes]:
    """Run the reader in a process of its own; raises FaultyFileError where it takes too long."""
    command = [sys.executable, "-m", "geo.incoming.files.sandbox_worker", *words]
    try:
        return subprocess.run(  # noqa: S603 - our own module; the file's path is one word, never a command
            command, cwd=_ROOT, env=_environment(), capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired as error:
        found = make_message("outline_fault.too_slow")
        expected = make_message("outline_fault.in_seconds", seconds=f"{seconds:g}")
        raise FaultyFileError([make_file_fault(path, found, expected, SIMPLIFY)]) from error


def _environment() -> dict[str, str]:
    """Return an environment in which GDAL has three drivers and no way to any network."""
    spare = ",".join(sorted(set(pyogrio.list_drivers()) - DRIVERS))
    closed = dict.fromkeys(("http_proxy", "https_proxy", "all_proxy", "GDAL_HTTP_PROXY"), _NOWHERE)
    return os.environ | closed | {
        "OGR_SKIP": spare, "PROJ_NETWORK": "OFF", "GDAL_HTTP_MAX_RETRY": "0", "CPL_LOG": os.devnull,
    }  # fmt: skip
