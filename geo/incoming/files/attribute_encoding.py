"""Decode the texts of a Shapefile, which seldom states its encoding."""

import codecs
from collections.abc import Callable, Iterator

import geopandas

RAW = "latin-1"
_USUAL = ("utf-8", "cp1258", "cp1252")
"""cp1252 last: a legacy Vietnamese font's bytes, which the reading of names then understands."""


def decode_attributes(
    frame: geopandas.GeoDataFrame, declared: str, known: Callable[[str], bool]
) -> geopandas.GeoDataFrame:
    """Decode attributes, read as Latin-1 letters, with the encoding that gives the most known names.

    `declared` (what the .cpg says) is tried first, then UTF-8, cp1258 and legacy fonts; the first of
    equals wins.
    """
    readings = [_read(frame, encoding) for encoding in _encodings(declared)]
    return max(readings, key=lambda reading: sum(_hits(reading, known)))


def _encodings(declared: str) -> Iterator[str]:
    found = []
    for name in (declared, f"cp{declared}", *_USUAL):
        try:
            found.append(codecs.lookup(name).name)
        except (LookupError, ValueError):
            continue
    yield from dict.fromkeys(found)


def _read(frame: geopandas.GeoDataFrame, encoding: str) -> geopandas.GeoDataFrame:
    read = frame.copy()
    for name in _text_columns(frame):
        read[name] = [text.encode(RAW, "replace").decode(encoding, "replace") for text in frame[name]]
    return read


def _hits(frame: geopandas.GeoDataFrame, known: Callable[[str], bool]) -> Iterator[bool]:
    for name in _text_columns(frame):
        yield from (known(text) for text in frame[name])


def _text_columns(frame: geopandas.GeoDataFrame) -> list[str]:
    return [name for name in frame.columns if name != frame.geometry.name]
