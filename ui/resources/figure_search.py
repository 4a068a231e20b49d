"""Figures found by words and codes: what the table of all figures shows, and what its files hold."""

from datetime import MAXYEAR
from functools import lru_cache, partial

from analysis.display.figures import format_figure
from analysis.figure_lists import CODE_OF, Facet, collect_facet_codes, sort_figures
from analysis.figure_search import SearchableFigure, find_figures, prepare_figures
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from language.catalogue import Language, Texts
from ui.resources.shared_data import get_catalogue
from ui.state.view import View


def find_figures_of_view(view: View, shown: FigureSet, texts: Texts) -> list[Figure]:
    """List the figures that a view's exploration finds, in its order."""
    explore = view.explore
    facets = collect_facet_codes(get_catalogue())
    wanted = {facet: frozenset(c for c in explore.codes if facets[c] is facet) for facet in Facet}
    names = {code: area.named(texts.language) for code, area in get_catalogue().areas.items()}
    found = find_figures(get_searchable_figures(shown, texts), wanted, explore.search, names)
    first, last = explore.years or (0, MAXYEAR)
    kept = [
        figure
        for figure in found
        if (figure.published or not view.published_only) and first <= figure.key.period <= last
    ]
    return sort_figures(kept, explore.order, get_catalogue().areas)


@lru_cache(maxsize=2 * len(Language))
def get_searchable_figures(shown: FigureSet, texts: Texts) -> tuple[SearchableFigure, ...]:
    """Put every figure's words together once a language; new figures take the place of old ones."""
    return prepare_figures(shown.all, partial(_searchable_words, texts=texts))


def _searchable_words(figure: Figure, texts: Texts) -> str:
    """Return what a reader may type; status and note hold words that districts' names hold too."""
    source = figure.source
    searched = (facet for facet in Facet if facet is not Facet.STATUS)
    facets = [format_facet_code(facet, CODE_OF[facet](figure), texts) for facet in searched]
    about = [source.document_number, source.get_publisher_name(texts.language), source.date]
    return " ".join([*facets, format_figure(figure, texts), *about])


def format_facet_code(facet: Facet, code: str, texts: Texts) -> str:
    """Say a facet's code in words."""
    if facet is Facet.AREA:
        return get_catalogue().areas[code].named(texts.language)
    if facet is Facet.PERIOD:
        return code
    return texts(f"{facet.value}.{code}")
