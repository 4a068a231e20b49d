"""The table of URL parameters: a new filter is one row here and a field of the view.

A row says under which name a field of the view stands in a link, how it is written there, and where the
catalogue has words for its codes. Links, notices, keys of widgets and their forgetting follow from it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import Enum, StrEnum
from operator import attrgetter
from typing import Any, TypeVar

from analysis.display.exceedance import MapLayer
from analysis.figure_lists import Facet, FigureOrder, collect_facet_codes
from analysis.measure import MEASURES
from analysis.targets.rules import GoalKind, SharingRule
from data.model.directive import PassageTheme
from data.model.figures import GROUPS, INDICATORS, MOST_PERCENT
from reports.presentations.meeting_link import LONGEST_LINK
from ui.resources.meetings import is_meeting_code
from ui.resources.shared_data import get_actor_codes, get_catalogue, get_figures
from ui.state.codecs import (
    ChoiceCodec,
    Codec,
    CodeSetCodec,
    FacetCodec,
    MeetingCodec,
    PeriodCodec,
    SearchCodec,
    UnnamedChoiceCodec,
)
from ui.state.language_choice import LANGUAGE_PARAMETER, LANGUAGES
from ui.state.target_codecs import NumberCodec, OptionalYearCodec, OwnNumbersCodec
from ui.state.view import ExploreSection, PairChartKind, SourcesChapter, View
from ui.state.year_range_codec import YearRangeCodec

Member = TypeVar("Member", bound=StrEnum)


def _choose_among(members: Iterable[Member]) -> ChoiceCodec[Member]:
    choices = {member.value: member for member in members}
    return ChoiceCodec(lambda: choices)


def list_facet_boxes() -> Mapping[str, tuple[str, ...]]:
    """Return the codes of each facet, by its name, in the order of the tables."""
    facets = collect_facet_codes(get_catalogue())
    return {facet.value: tuple(code for code in facets if facets[code] is facet) for facet in Facet}


def list_layers() -> tuple[MapLayer, ...]:
    """Return what a map may show: without estimates rates alone, for then nothing is likely, only known."""
    return tuple(MapLayer) if get_figures().has_estimates else (MapLayer.RATE,)


def list_review_years() -> tuple[int, ...]:
    """Return every year that was reviewed by any standard, the first year first."""
    return tuple(sorted({year for item in get_catalogue().standards.values() for year in item.reviews}))


_STANDARD = ChoiceCodec(lambda: {standard.value: standard for standard in get_catalogue().standards})
_INDICATOR, _GROUP = _choose_among(INDICATORS), _choose_among(GROUPS)
_PERIOD = PeriodCodec(lambda: get_catalogue().standards)
_DISTRICT = ChoiceCodec(lambda: {area.code: area.code for area in get_catalogue().districts})
_SWITCH = ChoiceCodec(lambda: {"0": False, "1": True})
_SEARCH = SearchCodec()
_FACETS = FacetCodec(lambda: collect_facet_codes(get_catalogue()), list_facet_boxes)
_MEASURE = UnnamedChoiceCodec(lambda: {measure.code: measure for measure in MEASURES})
_THEMES = CodeSetCodec(lambda: [theme.value for theme in PassageTheme])
_YEAR = OptionalYearCodec()
_LAYER = ChoiceCodec(lambda: {layer.value: layer for layer in list_layers()})
_OWN_NUMBERS = OwnNumbersCodec(lambda: [area.code for area in get_catalogue().districts])
_MEETING = MeetingCodec(is_meeting_code, LONGEST_LINK)


class Parameter(Enum):
    """A parameter: its code in the URL, the view's field, how it is written, the words of its codes.

    A parameter that is not `always` written stands in a link only where it differs from the default.
    """

    STANDARD = ("tc", "standard", _STANDARD, "standard.", True)
    INDICATOR = ("ct", "indicator", _INDICATOR, "indicator.", True)
    GROUP = ("dt", "group", _GROUP, "group.", True)
    PERIOD = ("nam", "period", _PERIOD, "", True)
    DISTRICT = ("huyen", "district", _DISTRICT)
    PUBLISHED_ONLY = ("congbo", "published_only", _SWITCH, "switch.")
    LABELS = ("nhan", "labels", _SWITCH, "switch.")
    BASEMAP = ("nen", "basemap", _SWITCH, "switch.")
    CIRCLES = ("vong", "circles", _SWITCH, "switch.")
    LAYER = ("lop", "layer", _LAYER, "layer.")
    OTHER_DISTRICTS = ("huyenkhac", "other_districts", _SWITCH, "switch.")
    LANGUAGE = (LANGUAGE_PARAMETER, "language", ChoiceCodec(lambda: LANGUAGES), "language.")
    SECOND_STANDARD = ("tc2", "second_map.standard", _STANDARD, "standard.", True)
    SECOND_INDICATOR = ("ct2", "second_map.indicator", _INDICATOR, "indicator.", True)
    SECOND_GROUP = ("dt2", "second_map.group", _GROUP, "group.", True)
    SECOND_PERIOD = ("nam2", "second_map.period", _PERIOD, "", True)
    EXPLORE_SECTION = ("muc", "explore.section", _choose_among(ExploreSection), "section.")
    EXPLORE_SEARCH = ("tim", "explore.search", _SEARCH)
    EXPLORE_CODES = ("loc", "explore.codes", _FACETS)
    EXPLORE_YEARS = ("cacnam", "explore.years", YearRangeCodec(list_review_years))
    EXPLORE_ORDER = ("xep", "explore.order", _choose_among(FigureOrder), "order.")
    EXPLORE_ACROSS = ("ngang", "explore.across", _MEASURE)
    EXPLORE_UPWARD = ("doc", "explore.upward", _MEASURE)
    EXPLORE_DRAWING = ("kieu", "explore.drawing", _choose_among(PairChartKind), "drawing.")
    EXPLORE_BUBBLES = ("bong", "explore.bubbles", _SWITCH, "switch.")
    DIRECTIVE_SEARCH = ("tukhoa", "directive.search", _SEARCH)
    DIRECTIVE_ACTORS = ("coquan", "directive.actors", CodeSetCodec(get_actor_codes))
    DIRECTIVE_THEMES = ("chude", "directive.themes", _THEMES)
    SOURCES_CHAPTER = ("phan", "sources.chapter", _choose_among(SourcesChapter), "chapter.")
    SOURCES_SEARCH = ("timnguon", "sources.search", _SEARCH)
    TARGETS_PERIOD = ("namdich", "targets.goal_period", _YEAR)
    TARGETS_KIND = ("kieudich", "targets.kind", _choose_among(GoalKind), "goal_kind.")
    TARGETS_GOAL = ("mucdich", "targets.goal", NumberCodec(0, MOST_PERCENT))
    TARGETS_RULE = ("cachchia", "targets.rule", _choose_among(SharingRule), "sharing_rule.")
    TARGETS_FLOOR = ("muctoithieu", "targets.floor", NumberCodec(0, MOST_PERCENT))
    TARGETS_HALVING = ("namgiamnua", "targets.halving_period", _YEAR)
    TARGETS_OWN = ("sorieng", "targets.own", _OWN_NUMBERS)
    MEETING = ("canh", "meeting", _MEETING)

    def __init__(
        self,
        code: str,
        field: str,
        codec: Codec[Any],
        words: str = "",
        always: bool = False,  # noqa: FBT001, FBT002 (the last column of the table)
    ) -> None:
        self.code = code
        self.field = field
        self.codec = codec
        self.words = words
        self.always = always

    @property
    def part(self) -> str:
        """The part of the view that holds the field; empty where it is the view itself."""
        return self.field.rpartition(".")[0]

    @property
    def default(self) -> Any:  # noqa: ANN401 (the codec knows the type)
        """The field's value before anything was chosen."""
        return self.get(_WHOLE_VIEW)

    def get_part(self, view: View) -> Any:  # noqa: ANN401 (the view or one of its parts)
        """Return the part of a view that holds the field; None before a comparison was opened."""
        return getattr(view, self.part) if self.part else view

    def get(self, view: View) -> Any:  # noqa: ANN401 (the codec knows the type)
        """Return the field's value in a view."""
        return attrgetter(self.field)(view)

    def put(self, view: View, value: Any) -> View:  # noqa: ANN401 (the codec knows the type)
        """Return a view with another value in the field."""
        part, _, name = self.field.rpartition(".")
        if not part:
            return replace(view, **{name: value})
        return replace(view, **{part: replace(self.get_part(view), **{name: value})})

    @property
    def widget_key(self) -> str:
        """The session's name of the widget in which the value is chosen."""
        return "filter_" + self.field.replace(".", "_")

    def get_box_key(self, box: str) -> str:
        """Return the session's name of one of several widgets in which the value is chosen."""
        return f"{self.widget_key}_{box}" if box else self.widget_key

    def list_widget_keys(self) -> list[str]:
        """Return the session's name of every widget of the parameter."""
        return [self.get_box_key(box) for box in self.codec.split_into_widgets(self.default)]


_WHOLE_VIEW = View(second_map=View().start_second_map())
"""The default of every field."""


def find_parameter(field: str) -> Parameter:
    """Return the parameter of a field of the view."""
    return next(parameter for parameter in Parameter if parameter.field == field)


def encode_view(view: View) -> dict[str, str]:
    """Return the codes of a view, as a link carries them."""
    codes = {parameter.code: _encode(parameter, view) for parameter in Parameter}
    return {name: code for name, code in codes.items() if code}


def _encode(parameter: Parameter, view: View) -> str:
    if parameter.get_part(view) is None:
        return ""
    value = parameter.get(view)
    return parameter.codec.encode(value) if parameter.always or value != parameter.default else ""
