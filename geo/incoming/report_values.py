"""Make the numbers, places and names of districts that faults and the report on an outline share."""

from collections.abc import Mapping
from functools import reduce

from data.model.areas import Area
from geo.incoming.gaps_and_overlaps import OutlineDefect
from language.catalogue import Language
from language.message import BilingualText, Text, make_message
from language.numbers import format_number

AreasByCode = Mapping[str, Area]


def make_number(value: float, places: int) -> BilingualText:
    """Return a number with a fixed number of decimals, as each language writes it."""
    return BilingualText(*(format_number(value, language, places) for language in Language))


def make_signed_difference(percent: float) -> BilingualText:
    """Return a difference in percent with its sign; zero has none."""
    rounded = round(percent, 1)
    sign, number = "+" if rounded > 0 else "", make_number(rounded or 0, 1)
    return BilingualText(f"{sign}{number.vietnamese}", f"{sign}{number.english}")


def make_location(latitude: float, longitude: float) -> Text:
    """Return a place in degrees north and east."""
    return make_message("outline_report.place", north=f"{latitude:.5f}", east=f"{longitude:.5f}")


def make_defect_location(spot: OutlineDefect) -> Text:
    """Return the place of a defect."""
    return make_location(spot.latitude, spot.longitude)


def make_defect_area(spot: OutlineDefect) -> BilingualText:
    """Return the area of a defect in square kilometres."""
    return make_number(spot.square_metres / 1e6, 2)


def make_defect_districts(spot: OutlineDefect, areas: AreasByCode) -> Text:
    """Return the names of a defect's districts."""
    names: list[Text] = [areas[code].name_vi for code in spot.codes]
    return reduce(_join_with_and, names) if names else ""


def make_area_measure(*, official: bool) -> Text:
    """Return what an area is compared with: the official area, or the shipped outline's."""
    return make_message("outline_report.official" if official else "outline_report.shipped")


def _join_with_and(first: Text, last: Text) -> Text:
    return make_message("outline_report.and", first=first, last=last)
