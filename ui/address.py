"""The view as short codes in the URL, and back; a wrong code falls back and is reported."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from data.model import Area, Standard, StandardDefinition
from ui.view import GROUPS, INDICATORS, View, nearest_review

STANDARD, INDICATOR, GROUP, PERIOD, DISTRICT = "tc", "ct", "dt", "nam", "huyen"
PUBLISHED, LABELS, BASEMAP = "congbo", "nhan", "nen"
PARAMETERS = (STANDARD, INDICATOR, GROUP, PERIOD, DISTRICT, PUBLISHED, LABELS, BASEMAP)
LONGEST_ECHO = 40
"""Characters of a wrong code that a notice repeats; a link is anybody's text."""

Choice = TypeVar("Choice")

_SWITCH = {"0": False, "1": True}


@dataclass(frozen=True, slots=True)
class WrongCode:
    """A parameter whose value means nothing here, with what stands instead of it."""

    parameter: str
    found: str
    instead: str


def to_address(view: View) -> dict[str, str]:
    """Write a view as URL parameters; switches only where they differ from the default."""
    address = {
        STANDARD: view.standard.value,
        INDICATOR: view.indicator.value,
        GROUP: view.group.value,
        PERIOD: str(view.period),
    }
    if view.district:
        address[DISTRICT] = view.district
    default = View()
    for parameter, value, usual in (
        (PUBLISHED, view.published_only, default.published_only),
        (LABELS, view.labels, default.labels),
        (BASEMAP, view.basemap, default.basemap),
    ):
        if value is not usual:
            address[parameter] = "1" if value else "0"
    return address


def from_address(
    address: Mapping[str, str],
    standards: Mapping[Standard, StandardDefinition],
    districts: Iterable[Area],
) -> tuple[View, tuple[WrongCode, ...]]:
    """Read a view from URL parameters, with every code that had to be replaced."""
    reader = _Reader(address)
    view = View(
        standard=reader.pick(STANDARD, {item.value: item for item in standards}, View().standard),
        indicator=reader.pick(INDICATOR, {item.value: item for item in INDICATORS}, View().indicator),
        group=reader.pick(GROUP, {item.value: item for item in GROUPS}, View().group),
        district=reader.pick(DISTRICT, {area.code: area.code for area in districts}, None),
        published_only=reader.pick(PUBLISHED, _SWITCH, View().published_only),
        labels=reader.pick(LABELS, _SWITCH, View().labels),
        basemap=reader.pick(BASEMAP, _SWITCH, View().basemap),
    )
    return replace(view, period=reader.period(standards[view.standard])), tuple(reader.wrong)


class _Reader:
    """Reads one parameter after another and remembers what it could not use."""

    def __init__(self, address: Mapping[str, str]) -> None:
        self._address = address
        self.wrong: list[WrongCode] = []

    def pick(self, parameter: str, choices: Mapping[str, Choice], default: Choice) -> Choice:
        code = self._address.get(parameter)
        if code is None:
            return default
        if code in choices:
            return choices[code]
        self._report(parameter, code, next((c for c, value in choices.items() if value == default), ""))
        return default

    def period(self, definition: StandardDefinition) -> int:
        code = self._address.get(PERIOD)
        if code is None:
            return nearest_review(definition, View().period)
        asked = int(code) if code.isdecimal() and len(code) == len("2016") else View().period
        period = nearest_review(definition, asked)
        if code != str(period):
            self._report(PERIOD, code, str(period))
        return period

    def _report(self, parameter: str, found: str, instead: str) -> None:
        self.wrong.append(WrongCode(parameter, found[:LONGEST_ECHO], instead))
