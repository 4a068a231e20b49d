"""The sources with what each gave, found by words typed with or without accents."""

from functools import lru_cache

import streamlit as st

from data.figures import FigureSet
from insight.provenance import Provenance, provenances
from insight.search import Entry, find
from language.catalogue import Language, Texts
from language.folding import folded
from ui.chapter_codes import LONGEST_SEARCH
from ui.chapters import ChapterWidget
from ui.components import show_part
from ui.found_figures import searchable
from ui.kept_choice import kept
from ui.resources import catalogue, figures
from ui.source_list import made_here, source_list, source_words


def typed_search(search: str, texts: Texts) -> str:
    """Show the search as given; give it as the reader set it."""
    st.session_state.setdefault(ChapterWidget.SEARCH, search)
    typed = st.text_input(
        texts("sources.search"),
        kept(ChapterWidget.SEARCH),
        key=ChapterWidget.SEARCH,
        max_chars=LONGEST_SEARCH,
        placeholder=texts("sources.search_example"),
        width=420,
    )
    return (typed or "").strip()


def show_sources(search: str, *, published_only: bool, texts: Texts) -> None:
    """Show the sources that hold every word of the search, themselves or in one of their figures."""
    found = found_sources(search, texts)
    shown = [source for source in found if not (published_only and made_here(source))]
    show_part("sources", "sources", source_list(shown, catalogue().areas, texts, unfolded=bool(search)))


def found_sources(search: str, texts: Texts) -> list[Provenance]:
    """List sources with their published figures; where the words are a figure's, with those figures alone."""
    shown = figures()
    everything = _all(shown)
    if not search:
        return list(everything)
    typed = folded(search).split()
    named = {item.source for item in everything if all(word in source_words(item, texts) for word in typed)}
    narrowed = {
        part.source: part for part in provenances(catalogue(), find(_published(shown, texts), {}, search))
    }
    chosen = [whole if whole.source in named else narrowed.get(whole.source) for whole in everything]
    return [item for item in chosen if item and (item.source in named or item.figures)]


@lru_cache(maxsize=2)
def _all(shown: FigureSet) -> tuple[Provenance, ...]:
    """Sort the published figures once; illustrative ones all have one source and are not listed."""
    return provenances(catalogue(), (figure for figure in shown.all if figure.published))


@lru_cache(maxsize=2 * len(Language))
def _published(shown: FigureSet, texts: Texts) -> tuple[Entry, ...]:
    return tuple(entry for entry in searchable(shown, texts) if entry.figure.published)
