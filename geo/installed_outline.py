"""Keep this installation's own outline: one file with its record inside, replaced whole or not at all."""

import json
import logging
import os
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from data.errors import FaultyFileError
from data.settings import get_installation_folder
from geo.boundaries import Boundaries, load_boundaries
from geo.outline_faults import make_file_fault
from geo.outline_origin import OutlineOrigin
from language.message import make_message

OUTLINE_FILE = "districts.geojson"
RECORD = "outline"
"""The member of the file's collection that says where it comes from."""

_log = logging.getLogger(__name__)


def get_outline_path() -> Path:
    """Return where this installation's own outline is or would be."""
    return get_installation_folder() / OUTLINE_FILE


def load_current_boundaries(codes: tuple[str, ...]) -> Boundaries:
    """Load this installation's outline, or the shipped one if there is none or it is damaged.

    The fault of a damaged one goes to the log and into `problem`.
    """
    path = get_outline_path()
    if not path.exists():
        return load_boundaries(codes)
    try:
        return load_own_boundaries(codes, path)
    except FaultyFileError as error:
        _log.error("%s is damaged, the shipped outline is used instead: %s", path, error)
        return replace(load_boundaries(codes), problem=error.faults)


def load_own_boundaries(codes: tuple[str, ...], path: Path) -> Boundaries:
    """Load an installation's outline with its record; raises FaultyFileError if either is damaged."""
    own = _origin(path)
    return replace(load_boundaries(codes, path), own=own)


def install_outline(
    features: Sequence[dict[str, object]], own: OutlineOrigin, codes: tuple[str, ...]
) -> Path:
    """Make features and their record this installation's outline, in one step.

    Killed at any moment, it leaves the old outline or the new one. Features that couldn't be loaded again
    raise FaultyFileError and change nothing.
    """
    path = get_outline_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".outline-") as folder:
        fresh = Path(folder) / OUTLINE_FILE
        _write(fresh, {"type": "FeatureCollection", RECORD: own.record(), "features": list(features)})
        load_own_boundaries(codes, fresh)
        fresh.replace(path)
    _flush_folder(path.parent)
    return path


def remove_outline() -> bool:
    """Go back to the shipped outline; return whether there was another."""
    path = get_outline_path()
    existed = path.exists()
    path.unlink(missing_ok=True)
    return existed


def _origin(path: Path) -> OutlineOrigin:
    try:
        return OutlineOrigin.of(json.loads(path.read_text("utf-8"))[RECORD])
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        found, expected = make_message("outline_fault.record"), make_message("outline_fault.written")
        raise FaultyFileError(
            [make_file_fault(path, found, expected, make_message("outline_fault.use_again"))]
        ) from error


def _write(path: Path, collection: dict[str, Any]) -> None:
    with path.open("w", encoding="utf-8") as file:
        json.dump(collection, file, ensure_ascii=False, separators=(",", ":"))
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Flush the folder, so that the disk remembers the new name, on systems that can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
