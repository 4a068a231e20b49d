"""Find figures by the codes of their facets and by words typed without accents."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from analysis.figure_lists import CODE_OF, Facet, FacetFilter
from data.model.figures import Figure
from language.folding import fold_accents

SEPARATORS = str.maketrans(dict.fromkeys("/()[]–—-,;:“”", " "))
"""Characters that end a word as a blank does: '369/UBND-VHXH' is found by each of its parts."""


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
