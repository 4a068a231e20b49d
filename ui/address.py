"""The view as short codes in the URL, and back; a wrong code falls back and is reported."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from data.model import Area, Standard, StandardDefinition
from ui.chapter_codes import CHAPTER_PARAMETERS, look_address, read_look
from ui.codes import CodeReader, WrongCode
from ui.exploration_codes import EXPLORATION_PARAMETERS, exploration_address
from ui.meeting_codes import MEETING, meeting_address
from ui.reader import LANGUAGE, LANGUAGES
from ui.reading_codes import READING_PARAMETERS, reading_address
from ui.side import SIDE_PARAMETERS, read_side, side_address
from ui.view import GROUPS, INDICATORS, View

STANDARD, INDICATOR, GROUP, PERIOD, DISTRICT = "tc", "ct", "dt", "nam", "huyen"
PUBLISHED, LABELS, BASEMAP = "congbo", "nhan", "nen"
OF_EVERY_PAGE = (STANDARD, INDICATOR, GROUP, PERIOD, DISTRICT, PUBLISHED, LABELS, BASEMAP, LANGUAGE)
PARAMETERS = (
    *OF_EVERY_PAGE,
    *SIDE_PARAMETERS,
    *EXPLORATION_PARAMETERS,
    *READING_PARAMETERS,
    *CHAPTER_PARAMETERS,
    MEETING,
)
_SWITCH = {"0": False, "1": True}


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
    if view.language is not default.language:
        address[LANGUAGE] = view.language.value
    of_pages = (
        side_address(view.other)
        | exploration_address(view.exploration)
        | reading_address(view.reading)
        | look_address(view.look)
        | meeting_address(view.meeting)
    )
    return address | of_pages


def from_address(
    address: Mapping[str, str],
    standards: Mapping[Standard, StandardDefinition],
    districts: Iterable[Area],
) -> tuple[View, tuple[WrongCode, ...]]:
    """Read a view from URL parameters, with every code that had to be replaced."""
    reader = CodeReader(address)
    view = View(
        standard=reader.pick(STANDARD, {item.value: item for item in standards}, View().standard),
        indicator=reader.pick(INDICATOR, {item.value: item for item in INDICATORS}, View().indicator),
        group=reader.pick(GROUP, {item.value: item for item in GROUPS}, View().group),
        district=reader.pick(DISTRICT, {area.code: area.code for area in districts}, None),
        published_only=reader.pick(PUBLISHED, _SWITCH, View().published_only),
        labels=reader.pick(LABELS, _SWITCH, View().labels),
        basemap=reader.pick(BASEMAP, _SWITCH, View().basemap),
        language=reader.pick(LANGUAGE, LANGUAGES, View().language),
    )
    view = replace(view, period=reader.period(PERIOD, standards[view.standard], View().period))
    view = replace(view, other=read_side(reader, view, standards), look=read_look(reader))
    return view, tuple(reader.wrong)
