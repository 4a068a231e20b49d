"""The view as short codes in the URL, and back; a wrong code falls back and is reported."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from data.model.areas import Area
from data.model.standards import Standard, StandardDefinition
from ui.state.language_choice import LANGUAGE, LANGUAGES
from ui.state.url.code_reader import CodeReader, WrongCode
from ui.state.url.directive_codes import READING_PARAMETERS, encode_directive_state
from ui.state.url.explore_codes import EXPLORATION_PARAMETERS, encode_explore_state
from ui.state.url.meeting_codes import MEETING, build_meeting_parameter
from ui.state.url.second_map_codes import SIDE_PARAMETERS, decode_second_map, encode_second_map
from ui.state.url.sources_codes import CHAPTER_PARAMETERS, decode_sources_state, encode_sources_state
from ui.state.view import GROUPS, INDICATORS, View

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


def encode_view(view: View) -> dict[str, str]:
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
        encode_second_map(view.other)
        | encode_explore_state(view.exploration)
        | encode_directive_state(view.reading)
        | encode_sources_state(view.look)
        | build_meeting_parameter(view.meeting)
    )
    return address | of_pages


def decode_view_codes(
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
    view = replace(view, other=decode_second_map(reader, view, standards), look=decode_sources_state(reader))
    return view, tuple(reader.wrong)
