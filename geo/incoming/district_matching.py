"""Match rows of a file to districts: by code, else by name, and never by a guess."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import geopandas

from data.errors import Fault
from data.model.area_names import AreaNames, UnmatchedName
from data.model.areas import PROVINCE, Area
from data.published.catalogue import Catalogue
from geo.incoming.attribute_columns import (
    CodeLookup,
    find_code_column,
    find_name_column,
    find_province_column,
    make_code_lookup,
    make_name_lookup,
    make_province_lookup,
)

MOST_STRANGERS = 20
"""Unknown units told one by one; more would hide what matters."""


class MatchMethod(StrEnum):
    """How a district was found; the value is its word on screen."""

    CODE = "theo mã"
    NAME = "theo tên"


@dataclass(frozen=True, slots=True)
class MatchedDistrict:
    """A district, its rows (counted from 1), and the column they were found by."""

    area: Area
    rows: tuple[int, ...]
    how: MatchMethod
    column: str


@dataclass(frozen=True, slots=True)
class DistrictMatching:
    """The districts found, the number of other rows left out, and the faults."""

    units: tuple[MatchedDistrict, ...]
    left_out: int
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """The code and name of one row."""

    place: int
    by_code: str | None
    by_name: str | None
    said_code: str
    said_name: str

    @property
    def code(self) -> str | None:
        """Return the district's code: an unknown code is not corrected by a known name."""
        return self.by_code if self.said_code else self.by_name


def match_districts(frame: geopandas.GeoDataFrame, known: Catalogue, file: str) -> DistrictMatching:
    """Find the districts among a file's rows, whose attributes are all text."""
    districts = {area.code: area for area in known.districts}
    rows, province = _inside(frame, known.areas[PROVINCE])
    finders = make_code_lookup(known.districts), make_name_lookup(known.districts)
    codes, names = find_code_column(rows, finders[0]), find_name_column(rows, finders[1])
    told = [
        _row(place, (cells.get(codes, ""), cells.get(names, "")), finders) for place, cells in _cells(rows)
    ]
    units = tuple(_units(told, districts, codes or "", names or ""))
    strangers = [row for row in told if row.code is None]
    whole = {unit.area.code for unit in units if unit.how is MatchMethod.CODE} == set(districts)
    faults = [
        *_contradictions(told, districts, file),
        *_missing(units, known.districts, file),
        *([] if whole else _strange(strangers, known, province, file)),
    ]
    return DistrictMatching(units, len(frame) - len(told) + (len(strangers) if whole else 0), tuple(faults))


def _inside(frame: geopandas.GeoDataFrame, province: Area) -> tuple[geopandas.GeoDataFrame, str | None]:
    """Keep the rows of the province if a column holds it; return that column too."""
    find = make_province_lookup(province)
    column = find_province_column(frame, find, make_name_lookup([province]))
    if column is None:
        return frame, None
    return frame[[find(text) is not None or not text.strip() for text in frame[column]]], column


def _cells(frame: geopandas.GeoDataFrame) -> Iterator[tuple[int, Mapping[str | None, str]]]:
    attributes = frame.drop(columns=frame.geometry.name)
    yield from ((int(place) + 1, cells) for place, cells in attributes.to_dict("index").items())


def _row(place: int, said: tuple[str, str], finders: tuple[CodeLookup, CodeLookup]) -> _Row:
    code, name = (text.strip() for text in said)
    return _Row(place, finders[0](code), finders[1](name), code, name)


def _units(
    rows: list[_Row], districts: Mapping[str, Area], codes: str, names: str
) -> Iterator[MatchedDistrict]:
    for code, area in districts.items():
        own = [row for row in rows if row.code == code]
        if own:
            how = MatchMethod.CODE if all(row.by_code for row in own) else MatchMethod.NAME
            places = tuple(row.place for row in own)
            yield MatchedDistrict(area, places, how, codes if how is MatchMethod.CODE else names)


def _contradictions(rows: list[_Row], districts: Mapping[str, Area], file: str) -> Iterator[Fault]:
    for row in rows:
        if row.by_code and row.by_name and row.by_code != row.by_name:
            found = f"mã {row.said_code} nhưng tên “{row.said_name}”"
            yield Fault(
                file=file,
                row=row.place,
                found=found,
                expected=f"mã {row.by_code} là {districts[row.by_code].name_vi}",
            )


def _missing(units: Collection[MatchedDistrict], districts: Collection[Area], file: str) -> Iterator[Fault]:
    found = {unit.area.code for unit in units}
    for area in districts:
        if area.code not in found:
            yield Fault(
                file=file,
                found=f"thiếu {area.name_vi} (mã {area.code})",
                expected=f"đủ {len(districts)} huyện",
            )


def _strange(rows: list[_Row], known: Catalogue, province: str | None, file: str) -> Iterator[Fault]:
    names = AreaNames.of(known.districts)
    advice = "" if province else "Tệp nhiều tỉnh cần cột tên tỉnh, hoặc cột mã đủ 15 huyện."
    for row in rows[:MOST_STRANGERS]:
        yield Fault(
            file=file,
            row=row.place,
            found=_said(row),
            expected="một huyện của Kiên Giang",
            advice=f"{_hint(names, row)}{advice}",
        )
    if len(rows) > MOST_STRANGERS:
        yield Fault(
            file=file, found=f"{len(rows)} đơn vị lạ", expected="15 huyện của Kiên Giang", advice=advice
        )


def _said(row: _Row) -> str:
    parts = [
        f"mã {row.said_code}" if row.said_code else "",
        f"tên “{row.said_name}”" if row.said_name else "",
    ]
    return ", ".join(part for part in parts if part) or "một hình không có mã và tên"


def _hint(names: AreaNames, row: _Row) -> str:
    found = names.find(row.said_name)
    if isinstance(found, UnmatchedName) and found.suggestions:
        return f"Có phải {' hay '.join(area.name_vi for area in found.suggestions)}? "
    return ""
