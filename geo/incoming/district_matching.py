"""Match rows of a file to districts: by code, else by name, and never by a guess."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce

import geopandas

from data.errors import Fault, FaultPlace
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
from geo.outline_advice import ADD_DISTRICT, MEND_CODES
from language.message import Text, join_texts, make_message

MOST_STRANGERS = 20
"""Unknown units told one by one; more would hide what matters."""


class MatchMethod(StrEnum):
    """How a district was found."""

    CODE = "code"
    NAME = "name"


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
            code, district = row.by_code, districts[row.by_code].name_vi
            found = make_message("outline_fault.contradiction", code=row.said_code, name=row.said_name)
            expected = make_message("outline_fault.code_is", code=code, district=district)
            yield Fault(file=file, row=row.place, found=found, expected=expected, advice=MEND_CODES)


def _missing(units: Collection[MatchedDistrict], districts: Collection[Area], file: str) -> Iterator[Fault]:
    found = {unit.area.code for unit in units}
    for area in districts:
        if area.code not in found:
            yield Fault(
                file=file,
                found=make_message("outline_fault.missing_district", district=area.name_vi, code=area.code),
                expected=make_message("outline_fault.all", districts=len(districts)),
                advice=ADD_DISTRICT,
            )


def _strange(rows: list[_Row], known: Catalogue, province: str | None, file: str) -> Iterator[Fault]:
    names = AreaNames.of(known.districts)
    advice = make_message("outline_fault.leave_out" if province else "outline_fault.tell_provinces")
    for row in rows[:MOST_STRANGERS]:
        expected = make_message("outline_fault.a_district")
        told = _join_advice([*_hint(names, row), advice])
        yield FaultPlace(file, row=row.place).make_fault(_said(row), expected, told)
    if len(rows) > MOST_STRANGERS:
        yield FaultPlace(file).make_fault(
            make_message("outline_fault.strangers", count=len(rows)),
            make_message("outline_fault.the_districts"),
            _join_advice([advice]),
        )


def _said(row: _Row) -> Text:
    parts = [
        make_message("outline_fault.with_code", code=row.said_code) if row.said_code else "",
        make_message("outline_fault.with_name", name=row.said_name) if row.said_name else "",
    ]
    found = [part for part in parts if part]
    return join_texts(found, ", ") if found else make_message("outline_fault.nameless")


def _hint(names: AreaNames, row: _Row) -> Iterator[Text]:
    found = names.find(row.said_name)
    if isinstance(found, UnmatchedName) and found.suggestions:
        close: list[Text] = [area.name_vi for area in found.suggestions]
        yield make_message("outline_fault.did_you_mean", districts=reduce(_join_with_or, close))


def _join_with_or(first: Text, last: Text) -> Text:
    return make_message("outline_fault.or", first=first, last=last)


def _join_advice(parts: list[Text]) -> Text:
    return join_texts(parts, " ")
