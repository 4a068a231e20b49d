"""Every file of our own that the browser loads, under one address made of their content.

The address changes when a byte changes, so each file may be kept for a year and is fetched once.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Self

from xstatic.pkg import leaflet

BROWSER_SUFFIXES = frozenset({".css", ".js"})

ASSETS = "assets"
"""The folder of the address; relative links inside the files lead from it to Streamlit's own."""


@dataclass(frozen=True)
class AssetBundle:
    """Files by name, and the address they are served under."""

    files: Mapping[str, bytes]

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> Self:
        """Make a bundle of texts by name."""
        return cls(MappingProxyType({name: text.encode() for name, text in texts.items()}))

    @cached_property
    def digest(self) -> str:
        """A short hash of every name and byte."""
        digest = hashlib.sha256()
        for name, body in sorted(self.files.items()):
            digest.update(f"{name}:{len(body)}:".encode() + body)
        return digest.hexdigest()[:12]

    def address(self, name: str) -> str:
        """Return the path of a file below the server's base path, without a leading slash.

        Raises KeyError where the bundle has no such file.
        """
        if name not in self.files:
            raise KeyError(name)
        return f"{ASSETS}/{self.digest}/{name}"


def read_asset_folders(folders: Iterable[Path]) -> dict[str, str]:
    """Return the text of every script and style below some folders, by file name.

    Raises ValueError where two have one name: in the browser they stand side by side.
    """
    paths = [
        path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in BROWSER_SUFFIXES
    ]
    files = {path.name: path.read_text("utf-8") for path in paths}
    if len(files) < len(paths):
        raise ValueError(f"two files of one name among {sorted(path.name for path in paths)}")
    return files


def read_leaflet_file(name: str) -> str:
    """Read one of Leaflet's files from its package."""
    return (Path(leaflet.BASE_DIR) / name).read_text("utf-8")
