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

ASSETS = "assets"
"""The folder of the address; relative links inside the files lead from it to Streamlit's own."""


@dataclass(frozen=True)
class Bundle:
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
        """Give the path of a file below the server's base path, without a leading slash.

        Raises KeyError where the bundle has no such file.
        """
        if name not in self.files:
            raise KeyError(name)
        return f"{ASSETS}/{self.digest}/{name}"


def gather(folders: Iterable[Path]) -> dict[str, str]:
    """Read the text of every file in some folders, by name."""
    return {path.name: path.read_text("utf-8") for folder in folders for path in sorted(folder.iterdir())}


def leaflet_file(name: str) -> str:
    """Read one of Leaflet's files from its package."""
    return (Path(leaflet.BASE_DIR) / name).read_text("utf-8")
