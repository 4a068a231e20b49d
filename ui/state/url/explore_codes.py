"""An exploration as short codes in the URL, and back."""

from collections.abc import Mapping

from analysis.figure_search import Facet, FigureOrder
from analysis.measure import Measure, list_measures
from data.model.figures import Group, Indicator, Status, Unit
from data.published.catalogue import Catalogue
from ui.state.explore_state import DEFAULT_EXPLORE_STATE, ExploreSection, ExploreState, PairChartKind
from ui.state.url.code_reader import CodeReader
from ui.state.view import GROUPS, INDICATORS

SECTION, SEARCH, CODES, ORDER = "muc", "tim", "loc", "xep"
ACROSS, UPWARD, DRAWING, BUBBLES = "ngang", "doc", "kieu", "bong"
EXPLORATION_PARAMETERS = (SECTION, SEARCH, CODES, ORDER, ACROSS, UPWARD, DRAWING, BUBBLES)
LONGEST_SEARCH = 60
"""Characters; a search is anybody's text and stands in the link."""

MEASURES = list_measures(INDICATORS, GROUPS, (Unit.PERCENT, Unit.HOUSEHOLDS))
LONGEST_CODES = 1000
BETWEEN_CODES = ","
_SWITCH = {"0": False, "1": True}


def collect_facet_codes(known: Catalogue) -> dict[str, Facet]:
    """Give every code that the table's figures can be narrowed by; no two facets share one."""
    reviews = {str(period) for item in known.standards.values() for period in item.reviews}
    groups: Mapping[Facet, tuple[str, ...]] = {
        Facet.STANDARD: tuple(item.value for item in known.standards),
        Facet.PERIOD: tuple(sorted(reviews)),
        Facet.INDICATOR: tuple(item.value for item in Indicator),
        Facet.GROUP: tuple(item.value for item in Group),
        Facet.AREA: tuple(known.areas),
        Facet.UNIT: tuple(item.value for item in Unit),
        Facet.STATUS: tuple(item.value for item in Status),
    }
    return {code: facet for facet, codes in groups.items() for code in codes}


def encode_explore_state(exploration: ExploreState) -> dict[str, str]:
    """Write what differs from the default as URL parameters."""
    written, usual = _written(exploration), _written(DEFAULT_EXPLORE_STATE)
    return {parameter: code for parameter, code in written.items() if code != usual[parameter]}


def _written(exploration: ExploreState) -> dict[str, str]:
    return {
        SECTION: exploration.section.value,
        SEARCH: exploration.search,
        CODES: BETWEEN_CODES.join(sorted(exploration.codes)),
        ORDER: exploration.order.value,
        ACROSS: exploration.across.code,
        UPWARD: exploration.upward.code,
        DRAWING: exploration.drawing.value,
        BUBBLES: "1" if exploration.bubbles else "0",
    }


def decode_explore_state(reader: CodeReader, known: Catalogue) -> ExploreState:
    """Read an exploration; each wrong code is reported by the reader."""
    usual = DEFAULT_EXPLORE_STATE
    return ExploreState(
        section=reader.pick(SECTION, {item.value: item for item in ExploreSection}, usual.section),
        search=reader.words(SEARCH, LONGEST_SEARCH),
        codes=_codes(reader, collect_facet_codes(known)),
        order=reader.pick(ORDER, {item.value: item for item in FigureOrder}, usual.order),
        across=_measure(reader, ACROSS, usual.across),
        upward=_measure(reader, UPWARD, usual.upward),
        drawing=reader.pick(DRAWING, {item.value: item for item in PairChartKind}, usual.drawing),
        bubbles=reader.pick(BUBBLES, _SWITCH, usual.bubbles),
    )


def _measure(reader: CodeReader, parameter: str, default: Measure) -> Measure:
    """Read a measure; its code has no words, so a wrong one is reported as passed over."""
    code = reader.words(parameter, LONGEST_CODES)
    found = next((measure for measure in MEASURES if measure.code == code), None)
    if code and not found:
        reader.report(parameter, code, "")
    return found or default


def _codes(reader: CodeReader, facets: Mapping[str, Facet]) -> frozenset[str]:
    found = [code for code in reader.words(CODES, LONGEST_CODES).split(BETWEEN_CODES) if code]
    for code in found:
        if code not in facets:
            reader.report(CODES, code, "")
    return frozenset(code for code in found if code in facets)
