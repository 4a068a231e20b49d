"""Narrow and order lists of figures: their facets, the codes of these, and the orders a reader may choose."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from data.model.areas import Area
from data.model.figures import Figure, Group, Indicator, Status, Unit
from data.published.catalogue import Catalogue


class Facet(StrEnum):
    """A property by which figures are filtered."""

    STANDARD = "standard"
    PERIOD = "period"
    INDICATOR = "indicator"
    GROUP = "group"
    AREA = "area"
    UNIT = "unit"
    STATUS = "status"


FacetFilter = Mapping[Facet, frozenset[str]]
"""The codes wanted of each facet; a facet that is absent or empty takes every code."""

CODE_OF: Mapping[Facet, Callable[[Figure], str]] = MappingProxyType(
    {
        Facet.STANDARD: lambda figure: figure.key.standard.value,
        Facet.PERIOD: lambda figure: str(figure.key.period),
        Facet.INDICATOR: lambda figure: figure.key.indicator.value,
        Facet.GROUP: lambda figure: figure.key.group.value,
        Facet.AREA: lambda figure: figure.key.area_code,
        Facet.UNIT: lambda figure: figure.key.unit.value,
        Facet.STATUS: lambda figure: figure.status.value,
    }
)


def collect_facet_codes(known: Catalogue) -> dict[str, Facet]:
    """Return the facet of every code that figures can be narrowed by; no two facets share a code."""
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


class FigureOrder(StrEnum):
    """An order of found figures; values are only compared within one measure and review."""

    PUBLISHED = "published"
    AREA = "area"
    NEWEST = "newest"
    HIGHEST = "highest"


def sort_figures(found: Iterable[Figure], order: FigureOrder, areas: Mapping[str, Area]) -> list[Figure]:
    """Sort figures; `areas` gives the order of places."""
    places = {code: place for place, code in enumerate(areas)}
    rank = _RANKS[order]
    return sorted(found, key=lambda figure: rank(figure, places))


def _rank_newest(figure: Figure, places: Mapping[str, int]) -> tuple[object, ...]:
    return (-figure.key.period, *_measure(figure), places[figure.key.area_code])


def _rank_published(figure: Figure, places: Mapping[str, int]) -> tuple[object, ...]:
    return (not figure.published, *_rank_newest(figure, places))


def _rank_highest(figure: Figure, _places: Mapping[str, int]) -> tuple[object, ...]:
    return (figure.key.standard, -figure.key.period, *_measure(figure), -figure.value)


def _rank_by_area(figure: Figure, places: Mapping[str, int]) -> tuple[object, ...]:
    return (places[figure.key.area_code], figure.key.standard, *_measure(figure), figure.key.period)


_RANKS: Mapping[FigureOrder, Callable[[Figure, Mapping[str, int]], tuple[object, ...]]] = MappingProxyType(
    {
        FigureOrder.PUBLISHED: _rank_published,
        FigureOrder.AREA: _rank_by_area,
        FigureOrder.NEWEST: _rank_newest,
        FigureOrder.HIGHEST: _rank_highest,
    }
)


def _measure(figure: Figure) -> tuple[str, str, str]:
    return figure.key.indicator.value, figure.key.group.value, figure.key.unit.value
