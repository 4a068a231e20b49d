"""The sources with what each gave, found by words typed with or without accents."""

from functools import lru_cache

from analysis.figure_search import SearchableFigure, find_figures
from analysis.provenance import SourceProvenance, list_provenances
from data.model.figure_set import FigureSet
from language.catalogue import Language, Texts
from language.folding import fold_accents
from pages.sources.source_list import build_source_list, collect_source_words, is_generator
from ui.components.browser_component import show_component
from ui.components.search_box import show_search_box
from ui.resources.figure_search import get_searchable_figures
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.parameters import Parameter


def show_source_search(texts: Texts) -> None:
    """Show the box for the words to search."""
    label, example = texts("sources.search"), texts("sources.search_example")
    show_search_box(Parameter.SOURCES_SEARCH, label, example, width=420)


def show_sources(search: str, *, published_only: bool, texts: Texts) -> None:
    """Show the sources that hold every word of the search, themselves or in a figure, the newest first."""
    found = sorted(find_sources(search, texts), key=lambda item: item.source.date, reverse=True)
    shown = [source for source in found if not (published_only and is_generator(source))]
    show_component(
        "sources", "sources", build_source_list(shown, get_catalogue().areas, texts, unfolded=bool(search))
    )


def find_sources(search: str, texts: Texts) -> list[SourceProvenance]:
    """List sources with their published figures; where the words are a figure's, with those figures alone."""
    shown = get_figures()
    everything = _published_provenances(shown)
    if not search:
        return list(everything)
    typed = fold_accents(search).split()
    named = {
        item.source for item in everything if all(word in collect_source_words(item, texts) for word in typed)
    }
    narrowed = {
        part.source: part
        for part in list_provenances(
            get_catalogue(), find_figures(_published_entries(shown, texts), {}, search)
        )
    }
    chosen = [whole if whole.source in named else narrowed.get(whole.source) for whole in everything]
    return [item for item in chosen if item and (item.source in named or item.figures)]


@lru_cache(maxsize=2)
def _published_provenances(shown: FigureSet) -> tuple[SourceProvenance, ...]:
    """Sort the published figures once; estimated ones all have one source and are not listed."""
    return list_provenances(get_catalogue(), (figure for figure in shown.all if figure.published))


@lru_cache(maxsize=2 * len(Language))
def _published_entries(shown: FigureSet, texts: Texts) -> tuple[SearchableFigure, ...]:
    return tuple(entry for entry in get_searchable_figures(shown, texts) if entry.figure.published)
