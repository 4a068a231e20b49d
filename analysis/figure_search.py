"""Find figures by facet and by words typed without accents."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from data.model.areas import Area
from data.model.figures import Figure, Group, Indicator, Status, Unit
from data.published.catalogue import Catalogue
from language.folding import fold_accents


class Facet(StrEnum):
    """A property by which figures are filtered."""

    STANDARD = "standard"
    PERIOD = "period"
    INDICATOR = "indicator"
    GROUP = "group"
    AREA = "area"
    UNIT = "unit"
    STATUS = "status"


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


SEPARATORS = str.maketrans(dict.fromkeys("/()[]–—-,;:“”", " "))
"""Characters that end a word as a blank does: '369/UBND-VHXH' is found by each of its parts."""

FacetFilter = Mapping[Facet, frozenset[str]]
"""The codes wanted of each facet; a facet that is absent or empty takes every code."""


class FigureOrder(StrEnum):
    """An order of found figures; values are only compared within one measure and review."""

    PUBLISHED = "published"
    AREA = "area"
    NEWEST = "newest"
    HIGHEST = "highest"


@dataclass(frozen=True, slots=True)
class SearchableFigure:
    """A figure with the folded words that a search matches."""

    figure: Figure
    words: str


def prepare_figures(
    figures: Iterable[Figure], words_of: Callable[[Figure], str]
) -> tuple[SearchableFigure, ...]:
    """Prepare figures for searching; `words_of` returns every word that a reader might type."""
    return tuple(SearchableFigure(figure, _mark_word_starts(words_of(figure))) for figure in figures)


def find_figures(
    prepared: Iterable[SearchableFigure],
    wanted: FacetFilter,
    search: str,
    names: Mapping[str, str] = MappingProxyType({}),
) -> list[Figure]:
    """Return the figures of the wanted codes with a word that begins like each word of the search.

    `names` holds the name of each area by its code: a whole name in the search stands for that area alone.
    """
    named, rest = _take_names(_mark_word_starts(search), names)
    tests = [(CODE_OF[facet], codes) for facet, codes in wanted.items() if codes]
    if named:
        tests.append((CODE_OF[Facet.AREA], named))
    typed = [f" {word}" for word in rest.split()]
    return [
        entry.figure
        for entry in prepared
        if all(code(entry.figure) in codes for code, codes in tests)
        and all(word in entry.words for word in typed)
    ]


def _mark_word_starts(text: str) -> str:
    """Fold a text and put one blank before each of its words and one at its end."""
    return f" {' '.join(fold_accents(text).translate(SEPARATORS).split())} "


def _take_names(search: str, names: Mapping[str, str]) -> tuple[frozenset[str], str]:
    """Return the codes of the areas that a search names, and what else it says; longer names go first."""
    named = set()
    for code, name in sorted(names.items(), key=lambda item: -len(item[1])):
        marked = _mark_word_starts(name)
        if marked in search:
            named.add(code)
            search = search.replace(marked, " ")
    return frozenset(named), search


def sort_figures(found: Iterable[Figure], order: FigureOrder, areas: Mapping[str, Area]) -> list[Figure]:
    """Sort figures; `areas` gives the order of places."""
    places = {code: place for place, code in enumerate(areas)}

    def newest(figure: Figure) -> tuple[object, ...]:
        return (-figure.key.period, *_measure(figure), places[figure.key.area_code])

    def published(figure: Figure) -> tuple[object, ...]:
        return (not figure.published, *newest(figure))

    def highest(figure: Figure) -> tuple[object, ...]:
        return (figure.key.standard, -figure.key.period, *_measure(figure), -figure.value)

    def by_area(figure: Figure) -> tuple[object, ...]:
        return (places[figure.key.area_code], figure.key.standard, *_measure(figure), figure.key.period)

    keys = {
        FigureOrder.PUBLISHED: published,
        FigureOrder.AREA: by_area,
        FigureOrder.NEWEST: newest,
        FigureOrder.HIGHEST: highest,
    }
    return sorted(found, key=keys[order])


def _measure(figure: Figure) -> tuple[str, str, str]:
    return figure.key.indicator.value, figure.key.group.value, figure.key.unit.value
