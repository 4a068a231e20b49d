"""Every file of our own that the browser loads, under one address made of their content.

The address changes when a byte changes, so each file may be kept for a year and is fetched once.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from xstatic.pkg import leaflet

ASSETS = "assets"
"""The folder of the address; relative links inside the files lead from it to Streamlit's own."""

LEAFLET_FILES = ("leaflet.js", "leaflet.css")


@dataclass(frozen=True)
class Bundle:
    """Files by name, and the address they are served under."""

    files: Mapping[str, bytes]

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


def bundle_of(folders: tuple[Path, ...], made: Mapping[str, bytes], replaced: Mapping[str, str]) -> Bundle:
    """Gather Leaflet, the files of some folders and files made in memory; `replaced` are words to fill in."""
    files = {name: (Path(leaflet.BASE_DIR) / name).read_bytes() for name in LEAFLET_FILES}
    for folder in folders:
        for path in sorted(folder.iterdir()):
            files[path.name] = _filled(path.read_text("utf-8"), replaced).encode()
    return Bundle(MappingProxyType({**files, **made}))


def _filled(text: str, replaced: Mapping[str, str]) -> str:
    for word, value in replaced.items():
        text = text.replace(word, value)
    return text
