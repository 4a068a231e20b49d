"""Sources and method: coverage, sources, conflicts, definitions, illustration, boundaries, downloads."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from types import MappingProxyType

import streamlit as st

from insight.conflicts import conflicts
from insight.matrix import coverage_matrix
from language.catalogue import Texts
from ui.chapters import Chapter, ChapterWidget, Look
from ui.components import show_headline, show_part
from ui.conflict_list import conflict_list
from ui.coverage_marks import marked
from ui.data_set import show_data_set
from ui.definitions import definitions
from ui.filters import Widget
from ui.kept_choice import kept
from ui.method import illustration_method
from ui.origins import Origins
from ui.outline_method import boundary_method
from ui.page import OpenPage, open_page
from ui.resources import boundaries, catalogue, figures, words
from ui.source_search import show_sources, typed_search
from ui.state import keep_view, opened_view
from ui.view import View

SHARED: Mapping[Chapter, Collection[Widget]] = MappingProxyType(
    {
        Chapter.COVERAGE: (Widget.INDICATOR, Widget.GROUP, Widget.PUBLISHED_ONLY),
        Chapter.SOURCES: (Widget.PUBLISHED_ONLY,),
        Chapter.DOWNLOADS: (Widget.PUBLISHED_ONLY,),
    }
)
"""The filters of every page that mean something in a part; the others keep what they were."""


@st.fragment
def sources_page() -> None:
    """Show sources and method."""
    chapter = _chapter(words())
    page = open_page(SHARED.get(chapter, ()))
    look = Look(chapter, page.view.look.search)
    if chapter is Chapter.SOURCES:
        look = replace(look, search=typed_search(look.search, page.texts))
    view = replace(page.view, look=look)
    keep_view(view)
    _headline(page, chapter)
    _show(view, page.texts)


def _chapter(texts: Texts) -> Chapter:
    opened, _ = opened_view()
    st.session_state.setdefault(ChapterWidget.CHAPTER, opened.look.chapter)
    chosen = st.segmented_control(
        texts("sources.chapters"),
        tuple(Chapter),
        default=kept(ChapterWidget.CHAPTER),
        key=ChapterWidget.CHAPTER,
        required=True,
        format_func=lambda item: texts(f"chapter.{item.value}"),
        label_visibility="collapsed",
    )
    return Chapter(chosen or opened.look.chapter)


def _headline(page: OpenPage, chapter: Chapter) -> None:
    texts = page.texts
    title, lead = texts(f"chapter_title.{chapter.value}"), texts(f"chapter_lead.{chapter.value}")
    data = {"title": title, "subtitle": lead, "notices": page.notices, "tiles": []}
    show_headline(data | {"tables": Origins(texts).tables()})


def _show(view: View, texts: Texts) -> None:
    match view.look.chapter:
        case Chapter.COVERAGE:
            _coverage(view, texts)
        case Chapter.SOURCES:
            show_sources(view.look.search, published_only=view.published_only, texts=texts)
        case Chapter.CONFLICTS:
            show_part("sources", "conflicts", conflict_list(conflicts(figures()), catalogue().areas, texts))
        case Chapter.DEFINITIONS:
            show_part("prose", "definitions", definitions(catalogue(), texts))
        case Chapter.ILLUSTRATION:
            made = sum(not figure.published for figure in figures().all)
            show_part("prose", "illustration", illustration_method(made, texts))
        case Chapter.BOUNDARIES:
            show_part("prose", "boundaries", boundary_method(boundaries(), texts))
        case Chapter.DOWNLOADS:
            show_data_set(view, texts)


def _coverage(view: View, texts: Texts) -> None:
    known = catalogue()
    found = coverage_matrix(view.question, figures(), known.districts, known.standards.values())
    show_part("matrix", "matrix", marked(found, view.question, texts))
