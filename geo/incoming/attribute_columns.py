"""Find the columns of an unknown table that hold a district's code, its name, and its province."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

import geopandas

from data.model.area_names import AreaNames
from data.model.areas import Area
from language.folding import fold_accents

USUAL_CODE_COLUMNS = frozenset(
    {
        "code", "ma", "mahuyen", "maqh", "maquanhuyen", "mahc", "madvhc", "madonvi", "matk", "matctk",
        "magso", "codehuyen", "districtcode", "distcode", "adm2pcode", "adm2code", "pcode",
        "gso", "gsocode", "cc2",
    }
)  # fmt: skip
"""Names of code columns without case, marks, blanks and underlines."""

_CODE = re.compile(r"(?:VN)?[-_ ]?(?:91)?0{0,2}(\d{3})(?:\.0+)?", re.IGNORECASE)
_PROVINCE_CODE = re.compile(r"(?:VN)?[-_ ]?0?91(?:\.0+)?", re.IGNORECASE)

CodeLookup = Callable[[str], str | None]
"""A text's code of an area, or None."""


def make_code_lookup(areas: Iterable[Area]) -> CodeLookup:
    """Make a lookup by code: 906, 906.0, VN906, VN91906 and 91906 all mean Giồng Riềng."""
    known = {area.code for area in areas}

    def find(text: str) -> str | None:
        found = _CODE.fullmatch(text.strip())
        return found[1] if found and found[1] in known else None

    return find


def make_name_lookup(areas: Iterable[Area]) -> CodeLookup:
    """Make a lookup by name; a text without any letter is no name."""
    names = AreaNames.of(areas)

    @cache
    def find(text: str) -> str | None:
        found = names.find(text) if any(map(str.isalpha, text)) else None
        return found.code if isinstance(found, Area) else None

    return find


def make_province_lookup(province: Area) -> CodeLookup:
    """Make a lookup of the province, by its name or by its code in a column of codes."""
    by_name = make_name_lookup([province])

    def find(text: str) -> str | None:
        return province.code if _PROVINCE_CODE.fullmatch(text.strip()) else by_name(text)

    return find


def find_code_column(frame: geopandas.GeoDataFrame, find: CodeLookup) -> str | None:
    """Return the column with a usual name that holds the most codes, or None."""
    usual = [name for name in _attributes(frame) if _bare(name) in USUAL_CODE_COLUMNS]
    return _best(frame, usual, find)


def find_name_column(frame: geopandas.GeoDataFrame, find: CodeLookup) -> str | None:
    """Return the column, whatever its name, that holds the most names, or None."""
    return _best(frame, _attributes(frame), find)


def find_province_column(frame: geopandas.GeoDataFrame, find: CodeLookup, by_name: CodeLookup) -> str | None:
    """Return the column that holds the province of each row, or None.

    A number counts only in a column that also has the province's name, or is called after it.
    """
    named = [name for name in _attributes(frame) if any(map(by_name, frame[name]))]
    called = [
        name for name in _attributes(frame) if _bare(name) in {"matinh", "adm1pcode", "cc1", "provincecode"}
    ]
    counts = {name: sum(find(text) is not None for text in frame[name]) for name in [*named, *called]}
    return max(counts, key=lambda name: counts[name]) if any(counts.values()) else None


def _best(frame: geopandas.GeoDataFrame, names: list[str], find: CodeLookup) -> str | None:
    found: Mapping[str, set[str]] = {
        name: {code for code in map(find, frame[name]) if code} for name in names
    }
    return max(names, key=lambda name: len(found[name])) if any(found.values()) else None


def _attributes(frame: geopandas.GeoDataFrame) -> list[str]:
    return [name for name in frame.columns if name != frame.geometry.name]


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", fold_accents(name))
