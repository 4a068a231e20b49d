"""Figures found by words and codes: what the table of all figures shows, and what its files hold."""

from functools import lru_cache, partial

from data.figures import FigureSet
from data.model import Figure
from insight.search import CODE_OF, Entry, Facet, entries, find, ordered
from language.catalogue import Language, Texts
from ui.exploration_codes import facet_codes
from ui.explore_filters import code_words
from ui.origins import value_text
from ui.resources import catalogue
from ui.view import View


def found_figures(view: View, shown: FigureSet, texts: Texts) -> list[Figure]:
    """List the figures that a view's exploration finds, in its order."""
    exploration = view.exploration
    facets = facet_codes(catalogue())
    wanted = {facet: frozenset(c for c in exploration.codes if facets[c] is facet) for facet in Facet}
    found = find(searchable(shown, texts), wanted, exploration.search)
    kept = [figure for figure in found if figure.published or not view.published_only]
    return ordered(kept, exploration.order, catalogue().areas)


@lru_cache(maxsize=2 * len(Language))
def searchable(shown: FigureSet, texts: Texts) -> tuple[Entry, ...]:
    """Put every figure's words together once a language; new figures take the place of old ones."""
    return entries(shown.all, partial(_words_of, texts=texts))


def _words_of(figure: Figure, texts: Texts) -> str:
    source = figure.source
    facets = [code_words(facet, code(figure), texts) for facet, code in CODE_OF.items()]
    note = texts.either(figure.note_vi, figure.note_en)
    about = [source.document_number, source.published_by(texts.language), source.date, note]
    return " ".join([*facets, value_text(figure, texts), *about])
